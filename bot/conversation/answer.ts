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
  PayOrder,
  PayRange,
  RoleMatch,
  RoleRef,
  Route,
  RouteFinding,
  RouteStep,
  Years,
} from '../pathways/findings.ts';
import type { ReminderOutcome } from '../reminders/reminder-outcome.ts';
import type { Ask, ComparedBy, CourseFact, NotCovered, PayAspect, ShareStep, SharedAct, SmallTalk } from './ask.ts';

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

export type SharedNote =
  /** Not added: it is there already, there are six, none was chosen. */
  | 'there-already'
  | 'six-already'
  | 'choose-a-role'
  /** Added, for a client that cannot show the new card at once. */
  | 'added'
  /** The share is not known any more, or was taken back. */
  | 'no-longer'
  | 'taken-back'
  | 'not-here';

/** How far a share has come. */
export type ShareStage =
  | {
      readonly kind: 'choose';
      readonly ask: Ask;
      readonly names: readonly string[];
      readonly places: readonly Option[];
      readonly placeId: string | null;
      readonly note: string;
      /** Something is wrong with what was filled in. */
      readonly missing: 'place' | 'not-there' | null;
    }
  /** The bot is nowhere with this person but here. */
  | { readonly kind: 'no-places' }
  | {
      readonly kind: 'preview';
      readonly shareId: string;
      readonly place: string | null;
      readonly answer: Answer;
      readonly change: ShareStep;
    }
  | { readonly kind: 'posted'; readonly shareId: string; readonly place: string | null; readonly undoable: boolean }
  | { readonly kind: 'taken-back'; readonly how: 'deleted' | 'corrected' }
  | {
      readonly kind: 'problem';
      readonly why:
        'not-shareable' | 'not-there' | 'unsure' | 'failed' | 'posting' | 'too-late' | 'undo-failed' | 'gone';
      /** What to press to try again. */
      readonly again: ShareStep | null;
    };

/** How far an invitation to a course has come. */
export type InviteStage =
  /** The card for all. `session`: the dates that come first; null when there are none. */
  | {
      readonly kind: 'open';
      readonly inviteId: string;
      readonly course: Option;
      readonly session: { readonly applyBy: string | null; readonly startsAt: string | null } | null;
      /** Who invited; the edge fills it in, for no name is known in here. */
      readonly inviter: string | null;
    }
  | { readonly kind: 'which-course' }
  /** Asked in a chat of one's own. */
  | { readonly kind: 'not-among-others' }
  /** What the one who pressed sees. */
  | { readonly kind: 'taken'; readonly outcome: ReminderOutcome }
  /** Null: the one who pressed has not invited. */
  | { readonly kind: 'count'; readonly people: number | null };

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

/** What is answered. */
type AnswerFacts =
  | { readonly kind: 'role'; readonly facts: RoleFacts; readonly footing: Footing }
  /** `families`: what was asked about, when each role stands for one. */
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly families: readonly string[];
      /** Starting points asked about too, of which too little is held. */
      readonly leftOut?: readonly string[];
      /** What the roles are held against each other for; absent: all. */
      readonly by?: ComparedBy;
      readonly footing: Footing;
    }
  /** From one role to another. `courses`: for a gap named in a step, keyed by the gap's text. */
  | {
      readonly kind: 'pathway';
      readonly finding: RouteFinding;
      /** Why a route is shown when something else was asked, or to which of many goals it leads. */
      readonly because: RouteReason | null;
      readonly courses: readonly { readonly gap: string; readonly courses: readonly CourseRef[] }[];
      readonly footing: Footing;
    }
  /** What next from a role. */
  | {
      readonly kind: 'next-roles';
      readonly from: RoleRef;
      /** future: whether the work will last was asked, of which nothing is known. onward: out of a family. `of`: the role, or its family. */
      readonly about: { readonly kind: 'future' | 'onward'; readonly of: string } | null;
      readonly steps: readonly RouteStep[];
      readonly footing: Footing;
    }
  /** How to become: entry routes in words, and the roles that lead there (nearest first). */
  | {
      readonly kind: 'ways-in';
      readonly to: RoleRef;
      /** The family asked about, when the role only stands for it. */
      readonly family: string | null;
      readonly entryRoutes: readonly string[] | null;
      readonly registration: string | null;
      readonly steps: readonly RouteStep[];
      readonly longer: readonly Route[];
      readonly courses: readonly CourseRef[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'pay';
      readonly pay: PayFinding;
      /** The one thing asked; null: all. */
      readonly about: PayAspect | null;
      readonly footing: Footing;
    }
  | { readonly kind: 'pay-order'; readonly order: PayOrder; readonly footing: Footing }
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
      /** How many more fit. */
      readonly more?: number;
      /** No role of the family is at the band: these are of the family, at others. */
      readonly otherBands?: boolean;
      readonly footing: Footing;
    }
  | {
      readonly kind: 'courses';
      readonly about: string | null;
      /** None is about what was asked: whom these are for instead. */
      readonly near: string | null;
      /** What the list was narrowed to, as asked. */
      readonly only: CourseWish;
      /** What was asked as well, but would have left nothing. */
      readonly lacking: CourseWish;
      readonly courses: readonly Course[];
      readonly more: number;
      readonly footing: Footing;
    }
  /** `asked`: the one thing wanted to know of it. */
  | {
      readonly kind: 'course';
      readonly course: Course;
      readonly asked?: CourseFact;
      readonly roles: readonly RoleRef[];
      readonly footing: Footing;
    }
  | {
      readonly kind: 'bodies';
      readonly about: string | null;
      /** What the role asked about must hold. */
      readonly registration: string | null;
      readonly bodies: readonly Body[];
      readonly successor: Body | null;
      readonly footing: Footing;
    }
  | {
      readonly kind: 'networks';
      readonly about: string | null;
      /** None is held just for what was asked: these are open to all. */
      readonly forAll: boolean;
      readonly networks: readonly Network[];
      /** Where people of a family without a network of its own meet as well. */
      readonly bodies: readonly Body[];
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
  /** The person's own role against others: how far, and what is missing. */
  | {
      readonly kind: 'from-here';
      readonly me: RoleRef;
      readonly bandId: string | null;
      readonly lines: readonly HereLine[];
      readonly footing: Footing;
    }
  /** Their role is needed first. */
  | {
      readonly kind: 'own-role';
      readonly roleIds: readonly string[];
      readonly names: readonly string[];
      /** Roles it may well be; any other is found by typing. */
      readonly likely: readonly Option[];
    }
  /** A card on its way to others, in the chat of the one who shares it. */
  | { readonly kind: 'share'; readonly stage: ShareStage; readonly next: readonly NextStep[] }
  /** The card that stands among others: the same for everybody, nothing of any viewer in it. */
  | {
      readonly kind: 'shared';
      /** Null in a preview: its buttons are then only named. */
      readonly shareId: string | null;
      readonly ask: Ask;
      readonly content: Answer;
      readonly note: string | null;
      /** Who shared it; null when their name is not to be had. */
      readonly sharer: string | null;
      readonly acts: readonly SharedAct[];
      /** Roles close to those on the card, to be added; any other is found by typing. */
      readonly near: readonly Option[];
      /** Teams ids of those whose card is brought up to date when they look at it. */
      readonly refreshFor: readonly string[];
    }
  /** What one viewer sees in its place. */
  | {
      readonly kind: 'shared-view';
      readonly shareId: string;
      readonly ask: Ask;
      readonly view: Answer;
      /** The question it answers, when asking it again changes nothing. */
      readonly again: Ask | null;
      readonly refreshFor: readonly string[];
    }
  /** A line for the one who pressed; the card stays as it is. */
  | { readonly kind: 'shared-note'; readonly why: SharedNote; readonly names: readonly string[] }
  /** What stands where a shared card was that could not be deleted. */
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'invite'; readonly stage: InviteStage }
  /** Everything kept about the person, by table, as JSON text. */
  | { readonly kind: 'own-data'; readonly json: string; readonly rows: number; readonly next: readonly NextStep[] }
  | {
      readonly kind: 'welcome';
      readonly scope: 'personal' | 'group' | 'channel';
      /** Who added the bot, where others may wonder. */
      readonly addedBy?: string | null;
      readonly examples: readonly NextStep[];
    }
  | { readonly kind: 'help'; readonly examples: readonly NextStep[] }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalk; readonly next: readonly NextStep[] }
  /** Did you mean: up to four. `why` name: one name, several roles; unsure: the intent; missing: something is needed first. */
  | {
      readonly kind: 'choose';
      readonly why:
        | 'name'
        | 'unsure'
        | 'missing-role'
        | 'missing-second-role'
        | 'missing-goal'
        | 'missing-band'
        | 'missing-likes'
        | 'missing-region';
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

/** `personal`: drawn from what the person told us about themselves, so not for the eyes of others. */
export type Answer = AnswerFacts & { readonly personal?: true };

export type AnswerKind = Answer['kind'];

/** Facts about one member of the union, by kind. */
export type AnswerOf<K extends AnswerKind> = Extract<Answer, { kind: K }>;

export type { LevelFact };
