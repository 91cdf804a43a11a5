// What the pure reasoning files of this room hand back: shapes only, no words for the screen.
import type { BandId, Role, SkillLevel, Source, Status, TransitionKind } from './pathway.ts';

/** A role as other findings mention it. */
export interface RoleRef {
  readonly id: string;
  readonly title: string;
  readonly level: LevelFact | null;
}

/** "5-6", "8a", "consultant contract or 8d-9". `status` official only where the source says so. */
export interface LevelFact {
  readonly text: string;
  readonly min: BandId | null;
  readonly max: BandId | null;
  readonly status: Status | null;
  readonly evidence: string | null;
}

/** Full-time pay across a role's bands in the newest year held, pounds a year. */
export interface PayRange {
  readonly year: string;
  readonly min: number;
  readonly max: number;
  readonly status: Status;
}

/* ---- comparison ---- */

export type FactName = 'level' | 'pay' | 'family' | 'purpose' | 'entry' | 'registration' | 'next' | 'bodies';

/** One line of the comparison; `values` in the order of the roles, null = no data. */
export interface FactRow {
  readonly name: FactName;
  readonly values: readonly (readonly string[] | null)[];
  readonly differs: boolean;
}

export type SkillCell =
  | { readonly state: 'has'; readonly level: SkillLevel | null }
  /** The role's skill list is known and this skill is not on it. */
  | { readonly state: 'not-listed' }
  /** The source has no skill list for this role: never read as "no gap". */
  | { readonly state: 'no-data' };

export interface SkillRow {
  readonly skillId: string;
  readonly name: string;
  readonly cells: readonly SkillCell[];
  /** same: all listed at one level; higher: listed by two or more at different levels; only-here: one role alone; some: several but not all, same level. */
  readonly relation: 'same' | 'higher' | 'only-here' | 'some';
  /** Indices of the roles with the highest level when `higher`, of the single role when `only-here`, else those that have it. */
  readonly highest: readonly number[];
}

export interface ComparedRole extends RoleRef {
  readonly kind: Role['kind'];
  readonly summary: string | null;
  readonly pay: PayRange | null;
  readonly family: string | null;
  readonly skillsKnown: boolean;
}

export interface Comparison {
  readonly roles: readonly ComparedRole[];
  /** Rows that differ come first. */
  readonly facts: readonly FactRow[];
  /** Rows that differ come first (higher, only-here, some, same). */
  readonly skills: readonly SkillRow[];
  /** Direct moves known between the compared roles. */
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: TransitionKind | null;
    readonly years: Years | null;
  }[];
}

/* ---- routes ---- */

export interface Years {
  readonly min: number;
  readonly max: number;
}

export interface RouteStep {
  readonly from: RoleRef;
  readonly to: RoleRef;
  readonly kind: TransitionKind | null;
  /** Typical years in `from` before the move. */
  readonly years: Years | null;
  /** Main skill gaps named for the move; null = no data. */
  readonly gaps: readonly string[] | null;
  readonly status: Status | null;
  readonly sources: readonly Source[];
}

export interface Route {
  readonly steps: readonly RouteStep[];
  /** Sum over the steps that have years. */
  readonly years: Years | null;
  readonly cost: number;
}

/** From one role to another. */
export type RouteFinding =
  | { readonly kind: 'routes'; readonly from: RoleRef; readonly to: RoleRef; readonly routes: readonly Route[] }
  | { readonly kind: 'same-role'; readonly role: RoleRef }
  /** No route is known: the roles reachable from `from` nearest to the goal, and the roles that lead to the goal. */
  | {
      readonly kind: 'no-route';
      readonly from: RoleRef;
      readonly to: RoleRef;
      readonly nearest: readonly Route[];
      readonly waysIn: readonly RouteStep[];
    };

/* ---- pay ---- */

export interface PayPoint {
  readonly point: 'entry' | 'middle' | 'top';
  readonly amount: number;
  readonly status: Status;
  /** Years in the band before this point, where the rule is known. */
  readonly afterYears: number | null;
}

export interface BandPay {
  readonly bandId: BandId;
  readonly year: string;
  readonly points: readonly PayPoint[];
  readonly stepText: string | null;
  /** With the place's supplement and/or part-time hours applied to each point; null when neither was asked for. */
  readonly adjusted:
    | readonly {
        readonly point: PayPoint['point'];
        readonly basic: number;
        readonly supplement: number;
        readonly total: number;
      }[]
    | null;
  /** What each point comes to in the unit asked for, supplement and hours included; null when none was. */
  readonly perUnit: readonly { readonly point: PayPoint['point']; readonly amount: number }[] | null;
  readonly sources: readonly Source[];
  /** The year before, when held. */
  readonly previous: { readonly year: string; readonly points: readonly PayPoint[] } | null;
}

export type PayUnit = 'hour' | 'week' | 'month';

/** A role with what it pays; `standing` is what its notes say of a role without a band of its own. */
export interface PaidRole extends RoleRef {
  readonly pay: PayRange | null;
  readonly standing: string | null;
}

/** Which of two or more pays more. `at`: places in the list compared; null = the same. */
export interface PayVerdict {
  readonly of: readonly { readonly title: string; readonly range: PayRange }[];
  readonly starts: number | null;
  readonly tops: number | null;
}

export interface PayFinding {
  readonly bands: readonly BandPay[];
  /** Set when the question was about roles. */
  readonly roles: readonly PaidRole[];
  readonly supplement: {
    readonly id: string;
    readonly title: string;
    readonly share: number;
    readonly min: number;
    readonly max: number;
    readonly year: string;
    readonly status: Status;
    readonly notes: readonly string[];
    readonly sources: readonly Source[];
  } | null;
  /** Hours a week when part time; full time is 37.5. */
  readonly hours: number | null;
  readonly unit: PayUnit | null;
  /** Null unless two or more were asked about together and each has pay. */
  readonly verdict: PayVerdict | null;
  /** Said when a band was asked for that cannot be given. */
  readonly refused: readonly { readonly bandId: string; readonly because: 'band-1-closed' | 'no-such-band' }[];
  /** Hours that no part-time week can have, as said. */
  readonly hoursRefused: number | null;
  /** A year that is not held for the bands asked for. */
  readonly yearRefused: string | null;
  readonly claim: PayClaim | null;
}

/** What can be said to a figure that a person holds against ours. */
export interface PayClaim {
  readonly amount: number;
  /** Bands whose range of the same year holds the amount. */
  readonly fits: readonly BandId[];
  /** The year before, when its range of the band holds the amount and this year's does not. */
  readonly fitsYear: string | null;
}

/** Roles by what they pay, of those that have a band. */
export interface PayOrder {
  readonly first: 'highest' | 'lowest';
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly roles: readonly (RoleRef & { readonly pay: PayRange })[];
  /** How many more fit. */
  readonly more: number;
  /** How many pay `atLeast` from the start; the others can reach it. */
  readonly sure: number;
  /** Bands that the one amount asked about lies in. */
  readonly bands: readonly BandId[];
}

/* ---- matches ---- */

export interface RoleMatch {
  readonly role: RoleRef;
  readonly summary: string | null;
  /** Why it is here, in parts the cards put into words. */
  readonly reasons: readonly (
    | { readonly kind: 'band'; readonly bandId: BandId }
    | { readonly kind: 'skill'; readonly name: string; readonly level: SkillLevel | null }
    | { readonly kind: 'family'; readonly title: string }
    | { readonly kind: 'words'; readonly words: readonly string[] }
    /** Words of the role that go with an everyday word the person used ("numbers": "statistics"). */
    | { readonly kind: 'kindred'; readonly said: string; readonly words: readonly string[] }
  )[];
  readonly score: number;
}

/* ---- gap ---- */

export interface GapLine {
  readonly skillId: string | null;
  readonly name: string;
  readonly needed: SkillLevel | null;
  /** What the person or the starting role has; null = not known, not "none". */
  readonly has: SkillLevel | null;
  readonly state: 'missing' | 'lower' | 'met' | 'unknown';
  readonly courseIds: readonly string[];
}

export interface GapFinding {
  readonly from: RoleRef | null;
  readonly to: RoleRef;
  readonly lines: readonly GapLine[];
  /** Gaps named on the known move between the two roles, when there is one. */
  readonly namedGaps: readonly string[];
  readonly route: Route | null;
  readonly skillsKnown: boolean;
}
