// What answers are made of: next steps, footing, references, and the facts of the larger kinds.
import type { Course, SkillLevel, Source, Status } from '../pathways/pathway.ts';
import type { GapFinding, PayRange, RoleRef, RouteStep, Years } from '../pathways/findings.ts';
import type { Ask } from './ask.ts';

/** A button: what it asks, and the names its title needs (the cards room words it). */
export interface NextStep {
  readonly ask: Ask;
  readonly names: readonly string[];
}

/** Said under the card: what was understood, so that a near miss is seen at once. */
export interface Understood {
  readonly ask: Ask;
  readonly names: readonly string[];
}

/** How old the data is; `stale` when the source could not be reached at the last refresh. */
export interface DataAge {
  readonly fetchedAt: string;
  readonly stale: boolean;
}

/** What every content answer carries besides its own facts. */
export interface Footing {
  readonly understood: Understood | null;
  readonly sources: readonly Source[];
  /** Weakest status among the facts shown: decides "about" and "typical". */
  readonly status: Status | null;
  /** The year or years the facts are of, in plain words ("2026/27", "adverts of 2020"). */
  readonly years: readonly string[];
  readonly age: DataAge | null;
  readonly next: readonly NextStep[];
  /** Other readings of the question, for "Not what I meant"; none when there was no doubt or it came from a button. */
  readonly instead?: readonly Ask[];
  /** What "Share" offers to others; only in a chat of one's own. */
  readonly share?: Ask;
}

export interface CourseRef {
  readonly id: string;
  readonly title: string;
  readonly kind: Course['kind'];
  readonly level: string | null;
  readonly duration: string | null;
}

export interface RoleFacts {
  readonly role: RoleRef;
  readonly alsoCalled: readonly string[];
  readonly family: string | null;
  readonly summary: string | null;
  readonly registration: string | null;
  readonly pay: PayRange | null;
  /** Grouped, highest level first; the last group has level null (level not given). Null = no skill data. */
  readonly skills: readonly { readonly level: SkillLevel | null; readonly names: readonly string[] }[] | null;
  readonly entryRoutes: readonly string[] | null;
  readonly nextRoles: readonly {
    readonly role: RoleRef;
    readonly years: Years | null;
    readonly kind: RouteStep['kind'];
  }[];
  readonly previousRoles: readonly RoleRef[];
  readonly bodies: readonly { readonly id: string; readonly title: string }[];
  readonly courses: readonly CourseRef[];
  readonly notes: readonly string[];
}

/** What is kept about the person, in words a person knows. */
export interface ProfileFacts {
  readonly role: RoleRef | null;
  readonly bandId: string | null;
  readonly region: { readonly id: string; readonly title: string } | null;
  readonly place: string | null;
  readonly timeZone: string | null;
  readonly skills: readonly { readonly name: string; readonly level: SkillLevel | null }[];
}

/** What a form offers to choose from. */
export interface Option {
  readonly id: string;
  readonly title: string;
}

/** One role as seen from the person's own. */
export interface HereLine {
  readonly role: RoleRef;
  /** Null: it is the person's own role. */
  readonly gap: GapFinding | null;
}

/** starting-point: a comparison was asked with one. family, band: any role of it was the goal, this is the nearest. */
export type RouteReason =
  | { readonly kind: 'starting-point'; readonly title: string }
  | { readonly kind: 'family'; readonly title: string }
  | { readonly kind: 'band'; readonly bandId: string };

/** A kind, a level, or no cost, where asked for. */
export interface CourseWish {
  readonly courseKind: Course['kind'] | null;
  readonly level: string | null;
  readonly free: boolean;
}

/** One possible meaning offered as a button. */
export interface Choice {
  readonly ask: Ask;
  readonly names: readonly string[];
  /** A line under the title to tell choices apart: a role's purpose, cut short. */
  readonly hint: string | null;
}
