// Made from openapi.yaml by generate-types.ts. Do not edit: change the contract and run it again.

/**
 * Opaque id.
 */
export type Id = string;
/**
 * An Agenda for Change band. Band 1 has been closed to new starters since December 2018.
 */
export type BandId = '2' | '3' | '4' | '5' | '6' | '7' | '8a' | '8b' | '8c' | '8d' | '9';
/**
 * How far a fact can be trusted. Anything but `official` is to be shown as "about" or "typical".
 */
export type Status = 'official' | 'found' | 'derived' | 'unconfirmed';
/**
 * The four levels of the Government Digital and Data framework, lowest first.
 */
export type SkillLevel = 'awareness' | 'working' | 'practitioner' | 'expert';
export type TransitionKind = 'progression' | 'lateral' | 'entry' | 'entry-from-clinical' | 'return';
/**
 * A pay year, April to March, as "2025/26".
 */
export type Year = string;
/**
 * Send it as `cursor` for the next page; null on the last.
 */
export type NextCursor = string | null;
/**
 * Records that match the filters, on all pages; null where the service does not count.
 */
export type Total = number | null;
/**
 * Version of the data this page was cut from.
 */
export type DataVersion = string;

/**
 * What went wrong, as RFC 9457 has it.
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: 'not_found' | 'bad_request' | 'unauthorised' | 'rate_limited' | 'upstream_unavailable' | 'upstream_invalid';
  detail: string;
  /**
   * Seconds to wait before asking again.
   */
  retryAfter?: number;
}
export interface Service {
  name: string;
  version: string;
  /**
   * Changes whenever any record changes.
   */
  dataVersion: string;
  /**
   * Names of the collections this service serves.
   */
  capabilities: string[];
  sources: Source[];
}
/**
 * Where a fact was read.
 */
export interface Source {
  /**
   * Short code in the source register.
   */
  code: string | null;
  title: string;
  url: string | null;
  /**
   * As the source gives it: 2025, c.2019, 2025/26.
   */
  year: string | null;
}
export interface Provenance {
  status: Status;
  sources: Source[];
  /**
   * Day of the last review of the record.
   */
  reviewedAt: string | null;
}
export interface Family {
  id: Id;
  title: string;
  summary: string | null;
  bodyIds: Id[] | null;
  provenance: Provenance | null;
}
export interface RoleLevel {
  scheme: 'afc-band';
  min: BandId | null;
  max: BandId | null;
  /**
   * The level in words where a band range does not say it all.
   */
  text: string | null;
  /**
   * What the band rests on, in words.
   */
  evidence: string | null;
  status: Status | null;
}
export interface Importance {
  value: number;
  min: number;
  max: number;
}
export interface RoleSkillLevel {
  scheme: 'gdad';
  value: SkillLevel;
}
export interface RoleSkill {
  skillId: Id;
  name: string;
  kind: 'skill' | 'knowledge' | 'behaviour' | 'technology' | null;
  necessity: 'essential' | 'optional' | null;
  importance: Importance | null;
  /**
   * Null where the source names the skill without a level.
   */
  level: RoleSkillLevel | null;
  status: Status | null;
}
/**
 * Pay where the source gives it per role. NHS pay follows from the level and the bands.
 */
export interface RolePay {
  text: string | null;
  min: number | null;
  max: number | null;
  currency: string | null;
  period: string | null;
  year: string | null;
}
export interface ExternalId {
  scheme: string;
  value: string;
}
export interface Role {
  id: Id;
  title: string;
  kind: 'role' | 'starting-point';
  /**
   * Other names people give the role.
   */
  altTitles: string[] | null;
  abbreviations: string[] | null;
  /**
   * What people type for this role, misspellings included. For finding only; never shown.
   */
  searchTerms: string[] | null;
  familyIds: Id[] | null;
  summary: string | null;
  level: RoleLevel | null;
  pay: RolePay | null;
  entryRoutes: string[] | null;
  /**
   * Professional registration the role needs.
   */
  registration: string | null;
  skills: RoleSkill[] | null;
  bodyIds: Id[] | null;
  notes: string[] | null;
  externalIds: ExternalId[] | null;
  provenance: Provenance | null;
}
export interface YearRange {
  min: number;
  max: number;
}
/**
 * One directed move between two roles.
 */
export interface Transition {
  id: Id;
  from: Id;
  to: Id;
  kind: TransitionKind | null;
  /**
   * Typical years in `from` before the move.
   */
  years: YearRange | null;
  /**
   * What people usually still need to learn.
   */
  gaps: string[] | null;
  evidence: string | null;
  provenance: Provenance | null;
}
export interface SkillLevelText {
  value: SkillLevel;
  text: string;
}
export interface Skill {
  id: Id;
  title: string;
  altTitles: string[] | null;
  kind: 'skill' | 'knowledge' | 'behaviour' | 'technology' | null;
  text: string | null;
  /**
   * What each level means for this skill.
   */
  levels: SkillLevelText[] | null;
  provenance: Provenance | null;
}
export interface BandYearStatus {
  entry: Status;
  middle: Status | null;
  top: Status;
}
/**
 * Full-time basic pay in one year, pounds a year.
 */
export interface BandYear {
  year: Year;
  entry: number;
  /**
   * Null where the band has no middle point.
   */
  middle: number | null;
  top: number;
  status: BandYearStatus;
}
export interface PayStep {
  afterYears: number;
  to: 'middle' | 'top';
  status: Status;
}
export interface StepRules {
  steps: PayStep[];
  text: string;
}
export interface Band {
  id: BandId;
  title: string;
  /**
   * Newest year first.
   */
  years: BandYear[] | null;
  stepRules: StepRules | null;
  provenance: Provenance | null;
}
export interface SupplementYear {
  year: Year;
  min: number;
  max: number;
  status: Status;
}
/**
 * Extra pay by place, pounds a year.
 */
export interface PaySupplement {
  id: Id;
  title: string;
  altTitles: string[] | null;
  kind: 'high-cost-area';
  /**
   * Share of basic pay.
   */
  share: number;
  years: SupplementYear[];
  /**
   * Places known to lie in the zone; not a full list.
   */
  places: string[] | null;
  notes: string[] | null;
  provenance: Provenance | null;
}
export interface MonthRange {
  min: number;
  max: number;
}
export interface CourseSession {
  id: Id;
  /**
   * ISO date or date and time.
   */
  startsAt: string | null;
  /**
   * ISO date or date and time.
   */
  applyBy: string | null;
  place: string | null;
  online: boolean | null;
}
export interface Course {
  id: Id;
  title: string;
  altTitles: string[] | null;
  abbreviations: string[] | null;
  kind: 'apprenticeship' | 'degree' | 'certificate' | 'programme' | 'short-course';
  /**
   * As people say it: 3, 7, fellowship.
   */
  level: string | null;
  durationMonths: MonthRange | null;
  durationText: string | null;
  provider: string | null;
  audience: string | null;
  requirements: string | null;
  cost: string | null;
  roleIds: Id[] | null;
  skillIds: Id[] | null;
  familyIds: Id[] | null;
  notes: string[] | null;
  /**
   * Months in which it usually starts.
   */
  intakes: number[] | null;
  sessions: CourseSession[] | null;
  url: string | null;
  provenance: Provenance | null;
}
export interface Body {
  id: Id;
  title: string;
  altTitles: string[] | null;
  abbreviations: string[] | null;
  text: string | null;
  audience: string | null;
  grades: string[] | null;
  fees: string | null;
  notes: string[] | null;
  familyIds: Id[] | null;
  /**
   * True when it no longer takes members.
   */
  closed: boolean;
  /**
   * Where to go instead of a closed body.
   */
  successorId: Id | null;
  url: string | null;
  provenance: Provenance | null;
}
export interface Network {
  id: Id;
  title: string;
  altTitles: string[] | null;
  abbreviations: string[] | null;
  text: string | null;
  audience: string | null;
  reach: string | null;
  regionIds: Id[] | null;
  familyIds: Id[] | null;
  cost: string | null;
  notes: string[] | null;
  url: string | null;
  provenance: Provenance | null;
}
export interface Region {
  id: Id;
  title: string;
  altTitles: string[] | null;
  text: string | null;
  /**
   * Towns, cities and counties in the region.
   */
  places: string[] | null;
  provenance: Provenance | null;
}
/**
 * Something a senior leader can do now.
 */
export interface Action {
  id: Id;
  title: string;
  text: string | null;
  topics: string[] | null;
  audience: string | null;
  /**
   * Area of the 2019 report.
   */
  area: number | null;
  provenance: Provenance | null;
}
/**
 * A short sourced text.
 */
export interface Guide {
  id: Id;
  title: string;
  altTitles: string[] | null;
  topic: string | null;
  text: string | null;
  points: string[] | null;
  audience: string | null;
  /**
   * Area of the 2019 report.
   */
  area: number | null;
  /**
   * Records this text speaks of, in any collection.
   */
  relatedIds: Id[] | null;
  provenance: Provenance | null;
}
export interface FamilyList {
  items: Family[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface RoleList {
  items: Role[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface TransitionList {
  items: Transition[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface SkillList {
  items: Skill[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface BandList {
  items: Band[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface PaySupplementList {
  items: PaySupplement[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface CourseList {
  items: Course[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface BodyList {
  items: Body[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface NetworkList {
  items: Network[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface RegionList {
  items: Region[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface ActionList {
  items: Action[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
export interface GuideList {
  items: Guide[];
  nextCursor: NextCursor;
  total: Total;
  dataVersion: DataVersion;
}
