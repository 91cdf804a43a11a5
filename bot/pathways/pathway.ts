// What we know about careers, in the words of the Pathway API (bot/pathway-api/openapi.yaml).
// Absent is not empty: null means the source has none, [] means known to be empty.

/** How far a fact can be trusted. Anything but `official` is shown as "about" or "typical". */
export type Status = 'official' | 'found' | 'derived' | 'unconfirmed';

/** Where a fact was read. `year` is as the source gives it ("2025", "c.2019", "2025/26"). */
export interface Source {
  readonly code: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly year: string | null;
}

export interface Provenance {
  readonly status: Status;
  readonly sources: readonly Source[];
  /** ISO date of the last review of the record. */
  readonly reviewedAt: string | null;
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly provenance: Provenance | null;
}

export interface Family extends Titled {
  readonly summary: string | null;
  readonly bodyIds: readonly string[] | null;
}

/** An Agenda for Change band: "2" to "7", "8a" to "8d", "9". */
export type BandId = string;

export interface RoleLevel {
  readonly scheme: 'afc-band';
  readonly min: BandId | null;
  readonly max: BandId | null;
  /** The level in words where a band range does not say it all: "consultant contract or 8d-9", "scheme salary". */
  readonly text: string | null;
  readonly evidence: string | null;
  readonly status: Status | null;
}

/** The four levels of the Government Digital and Data framework, lowest first. */
export const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

export interface RoleSkill {
  readonly skillId: string;
  readonly name: string;
  readonly kind: 'skill' | 'knowledge' | 'behaviour' | 'technology' | null;
  readonly necessity: 'essential' | 'optional' | null;
  readonly importance: { readonly value: number; readonly min: number; readonly max: number } | null;
  readonly level: { readonly scheme: 'gdad'; readonly value: SkillLevel } | null;
  readonly status: Status | null;
}

export interface Role extends Titled {
  readonly kind: 'role' | 'starting-point';
  readonly altTitles: readonly string[] | null;
  readonly abbreviations: readonly string[] | null;
  /** What people type for this role, misspellings included; for finding only, never shown. */
  readonly searchTerms: readonly string[] | null;
  readonly familyIds: readonly string[] | null;
  readonly summary: string | null;
  readonly level: RoleLevel | null;
  /** Pay where the source gives it per role (other sectors); NHS pay follows from `level` and the bands. */
  readonly pay: {
    readonly text: string | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly currency: string | null;
    readonly period: string | null;
    readonly year: string | null;
  } | null;
  readonly entryRoutes: readonly string[] | null;
  readonly registration: string | null;
  readonly skills: readonly RoleSkill[] | null;
  readonly bodyIds: readonly string[] | null;
  readonly notes: readonly string[] | null;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[] | null;
}

export type TransitionKind = 'progression' | 'lateral' | 'entry' | 'entry-from-clinical' | 'return';

/** One directed move between two roles. `years` is the typical time in `from` before the move. */
export interface Transition {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TransitionKind | null;
  readonly years: { readonly min: number; readonly max: number } | null;
  readonly gaps: readonly string[] | null;
  readonly evidence: string | null;
  readonly provenance: Provenance | null;
}

export interface Skill extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly kind: RoleSkill['kind'];
  readonly text: string | null;
  /** What each level means for this skill; null where the source has no descriptions. */
  readonly levels: readonly { readonly value: SkillLevel; readonly text: string }[] | null;
}

/** Full-time pay of one band in one year (April to March), pounds a year. */
export interface BandYear {
  readonly year: string;
  readonly entry: number;
  readonly middle: number | null;
  readonly top: number;
  /** Status of each figure: in 2026/27 some are found in text and some derived from the 3.3% award. */
  readonly status: { readonly entry: Status; readonly middle: Status | null; readonly top: Status };
}

export interface Band extends Titled {
  readonly id: BandId;
  /** Newest year first. */
  readonly years: readonly BandYear[] | null;
  readonly stepRules: {
    readonly steps: readonly { readonly afterYears: number; readonly to: 'middle' | 'top'; readonly status: Status }[];
    readonly text: string;
  } | null;
}

/** Extra pay by place: high cost area supplements. `share` is of basic pay, 0..1; pounds a year. */
export interface PaySupplement extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly kind: 'high-cost-area';
  readonly share: number;
  readonly years: readonly {
    readonly year: string;
    readonly min: number;
    readonly max: number;
    readonly status: Status;
  }[];
  /** Places known to lie in the zone; not a full list. */
  readonly places: readonly string[] | null;
  readonly notes: readonly string[] | null;
}

export interface CourseSession {
  readonly id: string;
  readonly startsAt: string | null;
  readonly applyBy: string | null;
  readonly place: string | null;
  readonly online: boolean | null;
}

export interface Course extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly abbreviations: readonly string[] | null;
  readonly kind: 'apprenticeship' | 'degree' | 'certificate' | 'programme' | 'short-course';
  /** Level in words or a number as people say it: "3", "7", "fellowship". */
  readonly level: string | null;
  readonly durationMonths: { readonly min: number; readonly max: number } | null;
  readonly durationText: string | null;
  readonly provider: string | null;
  readonly audience: string | null;
  readonly requirements: string | null;
  readonly cost: string | null;
  readonly roleIds: readonly string[] | null;
  readonly skillIds: readonly string[] | null;
  readonly familyIds: readonly string[] | null;
  readonly notes: readonly string[] | null;
  /** Months (1..12) in which it usually starts. */
  readonly intakes: readonly number[] | null;
  readonly sessions: readonly CourseSession[] | null;
  readonly url: string | null;
}

export interface Body extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly abbreviations: readonly string[] | null;
  readonly text: string | null;
  readonly audience: string | null;
  readonly grades: readonly string[] | null;
  readonly fees: string | null;
  readonly notes: readonly string[] | null;
  readonly familyIds: readonly string[] | null;
  /** True when the body no longer takes members; `successorId` then says where to go. */
  readonly closed: boolean;
  readonly successorId: string | null;
  readonly url: string | null;
}

export interface Network extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly abbreviations: readonly string[] | null;
  readonly text: string | null;
  readonly audience: string | null;
  readonly reach: string | null;
  readonly regionIds: readonly string[] | null;
  readonly familyIds: readonly string[] | null;
  readonly cost: string | null;
  readonly notes: readonly string[] | null;
  readonly url: string | null;
}

export interface Region extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly text: string | null;
  /** Towns, cities and counties in the region, as people name them. */
  readonly places: readonly string[] | null;
}

/** Something a senior leader can do now (area five of the 2019 report). */
export interface Action extends Titled {
  readonly text: string | null;
  readonly topics: readonly string[] | null;
  readonly audience: string | null;
  readonly area: number | null;
}

/** A short sourced text: recruitment, retention, pay rules, frameworks, registration, the report, what has closed. */
export interface Guide extends Titled {
  readonly altTitles: readonly string[] | null;
  readonly topic: string | null;
  readonly text: string | null;
  readonly points: readonly string[] | null;
  readonly audience: string | null;
  readonly area: number | null;
  readonly relatedIds: readonly string[] | null;
}

/** Everything the Pathway API holds, as one consistent copy. */
export interface PathwayData {
  readonly name: string;
  readonly dataVersion: string;
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
  readonly transitions: readonly Transition[];
  readonly skills: readonly Skill[];
  readonly bands: readonly Band[];
  readonly paySupplements: readonly PaySupplement[];
  readonly courses: readonly Course[];
  readonly bodies: readonly Body[];
  readonly networks: readonly Network[];
  readonly regions: readonly Region[];
  readonly actions: readonly Action[];
  readonly guides: readonly Guide[];
}

export type CollectionName = Exclude<keyof PathwayData, 'name' | 'dataVersion'>;

/** The data with its age. `stale` is true when the source could not be reached at the last refresh. */
export interface Snapshot {
  readonly data: PathwayData;
  readonly fetchedAt: Date;
  readonly stale: boolean;
}
