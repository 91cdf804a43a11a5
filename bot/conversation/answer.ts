// Every kind of reply, in one union: facts chosen, sorted and counted; no words for the screen and no layout.
// cards/ puts each member into a card and a plain sentence.
import type {
  Body,
  Course,
  Guide,
  Action,
  Network,
  Region,
  Skill,
  SkillLevel,
  Source,
  Status,
} from '../pathways/pathway.ts';
import type {
  Comparison,
  GapFinding,
  LevelFact,
  PayFinding,
  PayRange,
  RoleMatch,
  RoleRef,
  Route,
  RouteFinding,
  RouteStep,
  Years,
} from '../pathways/findings.ts';
import type { ReminderOutcome } from '../reminders/reminder-outcome.ts';
import type { Ask, NotCovered, SmallTalk } from './ask.ts';

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

/** One possible meaning offered as a button. */
export interface Choice {
  readonly ask: Ask;
  readonly names: readonly string[];
  /** A line under the title to tell choices apart: a role's purpose, cut short. */
  readonly hint: string | null;
}

export type Answer =
  | { readonly kind: 'role'; readonly facts: RoleFacts; readonly footing: Footing }
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly footing: Footing }
  /** From one role to another. `courses`: for a gap named in a step, keyed by the gap's text. */
  | {
      readonly kind: 'pathway';
      readonly finding: RouteFinding;
      readonly courses: readonly { readonly gap: string; readonly courses: readonly CourseRef[] }[];
      readonly footing: Footing;
    }
  /** What next from a role. */
  | {
      readonly kind: 'next-roles';
      readonly from: RoleRef;
      readonly steps: readonly RouteStep[];
      readonly footing: Footing;
    }
  /** How to become: entry routes in words, and the roles that lead there (nearest first). */
  | {
      readonly kind: 'ways-in';
      readonly to: RoleRef;
      readonly entryRoutes: readonly string[] | null;
      readonly registration: string | null;
      readonly steps: readonly RouteStep[];
      readonly longer: readonly Route[];
      readonly courses: readonly CourseRef[];
      readonly footing: Footing;
    }
  | { readonly kind: 'pay'; readonly pay: PayFinding; readonly footing: Footing }
  /** Skills of a role. `skill`: the one asked about, with the level the role needs. */
  | {
      readonly kind: 'skills';
      readonly role: RoleRef;
      readonly groups: readonly { readonly level: SkillLevel | null; readonly names: readonly string[] }[] | null;
      readonly asked: { readonly name: string; readonly level: SkillLevel | null; readonly listed: boolean } | null;
      readonly footing: Footing;
    }
  /** One skill: what each level means and which roles use it. */
  | {
      readonly kind: 'skill';
      readonly skill: Skill;
      readonly roles: readonly { readonly role: RoleRef; readonly level: SkillLevel | null }[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'gap';
      readonly gap: GapFinding;
      readonly courses: readonly CourseRef[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'matches';
      readonly heard: string;
      readonly matches: readonly RoleMatch[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'courses';
      readonly about: string | null;
      readonly courses: readonly Course[];
      readonly more: number;
      readonly footing: Footing;
    }
  | { readonly kind: 'course'; readonly course: Course; readonly roles: readonly RoleRef[]; readonly footing: Footing }
  | {
      readonly kind: 'bodies';
      readonly about: string | null;
      readonly bodies: readonly Body[];
      readonly successor: Body | null;
      readonly footing: Footing;
    }
  | {
      readonly kind: 'networks';
      readonly about: string | null;
      readonly networks: readonly Network[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'region';
      readonly region: Region;
      readonly networks: readonly Network[];
      readonly place: string | null;
      readonly footing: Footing;
    }
  | { readonly kind: 'guide'; readonly guides: readonly Guide[]; readonly footing: Footing }
  | {
      readonly kind: 'actions';
      readonly about: string | null;
      readonly actions: readonly Action[];
      readonly total: number;
      readonly footing: Footing;
    }
  /** What is kept, after a change or as it is; `facts` null: nothing is kept. The options fill the form. */
  | {
      readonly kind: 'profile';
      readonly changed: boolean;
      readonly facts: ProfileFacts | null;
      readonly options: {
        readonly roles: readonly Option[];
        readonly bands: readonly Option[];
        readonly regions: readonly Option[];
      };
      readonly next: readonly NextStep[];
    }
  | { readonly kind: 'privacy'; readonly act: 'what' | 'forgotten'; readonly next: readonly NextStep[] }
  /** What came of a request about reminders; the whole of it is decided in bot/reminders. */
  | { readonly kind: 'reminder'; readonly outcome: ReminderOutcome; readonly next: readonly NextStep[] }
  /** Everything kept about the person, by table, as JSON text. */
  | { readonly kind: 'own-data'; readonly json: string; readonly rows: number; readonly next: readonly NextStep[] }
  | {
      readonly kind: 'welcome';
      readonly scope: 'personal' | 'group' | 'channel';
      readonly examples: readonly NextStep[];
    }
  | { readonly kind: 'help'; readonly examples: readonly NextStep[] }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalk; readonly next: readonly NextStep[] }
  /** Did you mean: up to four. `why` name: one name, several roles; unsure: the intent; missing: something is needed first. */
  | {
      readonly kind: 'choose';
      readonly why: 'name' | 'unsure' | 'missing-role' | 'missing-second-role' | 'missing-goal' | 'missing-band';
      readonly heard: string;
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'not-covered';
      readonly reason: NotCovered;
      readonly heard: string;
      readonly next: readonly NextStep[];
    }
  /** Within careers, but nothing is known. */
  | { readonly kind: 'not-known'; readonly heard: string; readonly next: readonly NextStep[] }
  | { readonly kind: 'old-button'; readonly next: readonly NextStep[] }
  | { readonly kind: 'too-many-questions'; readonly retryAfterSeconds: number }
  | { readonly kind: 'source-unavailable' }
  | { readonly kind: 'broken' };

export type AnswerKind = Answer['kind'];

/** Facts about one member of the union, by kind. */
export type AnswerOf<K extends AnswerKind> = Extract<Answer, { kind: K }>;

export type { LevelFact };
