// Every kind of reply, in one union: facts chosen, sorted and counted; no words for the screen and no layout.
// cards/ puts each member into a card and a plain sentence.
import type { SharedNote, ShareStage, InviteStage } from './answer-sharing.ts';
import type {
  NextStep,
  Footing,
  CourseRef,
  RoleFacts,
  ProfileFacts,
  Option,
  HereLine,
  RouteReason,
  CourseWish,
  Choice,
} from './answer-parts.ts';
import type { Body, Course, Guide, Action, Network, Region, Skill, SkillLevel } from '../pathways/pathway.ts';
import type {
  Comparison,
  GapFinding,
  PayFinding,
  PayOrder,
  RoleMatch,
  RoleRef,
  Route,
  RouteFinding,
  RouteStep,
} from '../pathways/findings.ts';
import type { ReminderOutcome } from '../reminders/reminder-outcome.ts';
import type { Ask } from './ask.ts';
import type { SharedAct } from './ask-sharing.ts';
import type { ComparedBy, CourseFact, NotCovered, PayAspect, SmallTalk } from './ask-topics.ts';

/** What is answered. */
type AnswerFacts =
  /** `twoNames`: two names of it were to be compared. */
  | { readonly kind: 'role'; readonly facts: RoleFacts; readonly twoNames?: true; readonly footing: Footing }
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
  /** A time zone that there is none of; nothing was changed. */
  | { readonly kind: 'no-such-zone'; readonly heard: string; readonly next: readonly NextStep[] }
  | { readonly kind: 'old-button'; readonly next: readonly NextStep[] }
  | { readonly kind: 'too-many-questions'; readonly retryAfterSeconds: number }
  | { readonly kind: 'source-unavailable' }
  | { readonly kind: 'broken' };

/** `personal`: drawn from what the person told us about themselves, so not for the eyes of others. */
export type Answer = AnswerFacts & { readonly personal?: true };

export type AnswerKind = Answer['kind'];

/** Facts about one member of the union, by kind. */
export type AnswerOf<K extends AnswerKind> = Extract<Answer, { kind: K }>;
