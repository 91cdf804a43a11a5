// An Ask is a question in structured form. Understanding makes one from text, every button carries one,
// and answer-question turns one into an Answer. It holds ids only, so it works days later, in any order, twice.

export type Ask =
  | { readonly kind: 'role'; readonly roleId: string }
  /** Two to six roles; one means "with what?". */
  | {
      readonly kind: 'comparison';
      readonly roleIds: readonly string[];
      /** Families asked about; each role then stands for one of them. */
      readonly familyIds?: readonly string[];
      /** What they are held against each other for; absent: all. */
      readonly by?: ComparedBy;
    }
  /** Both ends: a route. Only `from`: what next. Only `to`: how to become. Neither: ask which. */
  | {
      readonly kind: 'pathway';
      readonly from: string | null;
      readonly to: string | null;
      /** Any role of this family, or at this band, is the goal: "into cyber", "to 8a". */
      readonly goal?: { readonly familyId: string | null; readonly bandId: string | null };
      /** future: will the work last? Answered with what is known: the ways on, and no forecast. onward: out of the family. */
      readonly about?: 'future' | 'onward';
    }
  | {
      readonly kind: 'pay';
      readonly bandIds: readonly string[];
      readonly roleIds: readonly string[];
      readonly supplementId: string | null;
      /** Hours a week as said; only 1 to 37.5 can be worked with, and the answer says so. */
      readonly hours: number | null;
      /** "2025/26" when the person named a year. */
      readonly year: string | null;
      /** The one thing wanted to know of it; absent: all. */
      readonly about?: PayAspect;
      /** A figure held against ours, pounds a year: "that is wrong, band 5 is 29k". */
      readonly claimed?: number;
    }
  /** Roles by what they pay: the best or the least paid, of some families or of all, within some amounts. */
  | {
      readonly kind: 'pay-order';
      readonly first: 'highest' | 'lowest';
      readonly familyIds: readonly string[];
      /** Pounds a year full time that the role can pay. */
      readonly atLeast: number | null;
      readonly atMost: number | null;
    }
  | { readonly kind: 'skills'; readonly roleId: string | null; readonly skillId: string | null }
  /** `from` null: the person asking (their profile). */
  | { readonly kind: 'gap'; readonly from: string | null; readonly to: string | null }
  | {
      readonly kind: 'matches';
      readonly bandIds: readonly string[];
      readonly familyIds: readonly string[];
      readonly skillIds: readonly string[];
      /** What the person said they like or do, for full-text matching. */
      readonly words: string;
    }
  | {
      readonly kind: 'courses';
      /** Courses named side by side ("prince2 or agilepm"). */
      readonly courseIds?: readonly string[];
      readonly roleId: string | null;
      readonly skillId: string | null;
      readonly familyId: string | null;
      readonly courseKind: string | null;
      /** "4" of "level 4 apprenticeships". */
      readonly level?: string;
      /** Only what costs nothing. */
      readonly free?: boolean;
      readonly words: string;
    }
  /** `fact`: the one thing wanted to know of it; absent: all. */
  | { readonly kind: 'course'; readonly courseId: string; readonly fact?: CourseFact }
  | {
      readonly kind: 'bodies';
      readonly bodyIds: readonly string[];
      readonly roleId: string | null;
      readonly familyId: string | null;
    }
  | {
      readonly kind: 'networks';
      readonly networkIds: readonly string[];
      /** People in this role meet where its family meets. */
      readonly roleId?: string;
      readonly regionId: string | null;
      readonly familyId: string | null;
      readonly words: string;
    }
  | { readonly kind: 'region'; readonly regionId: string | null }
  | {
      readonly kind: 'guide';
      readonly guideIds: readonly string[];
      readonly topic: string | null;
      readonly words: string;
    }
  | { readonly kind: 'actions'; readonly words: string }
  | { readonly kind: 'profile'; readonly change: ProfileChange | null }
  | { readonly kind: 'privacy'; readonly act: 'what' | 'export' | 'forget' }
  /** Kept whole for the reminders room to read. */
  | {
      readonly kind: 'reminder';
      readonly act: 'set' | 'list' | 'stop' | 'snooze' | 'pause' | 'quiet' | 'done' | 'change';
      readonly words: string;
    }
  /** The person's own role against others. `ownRoleId`: the role they say they have now; it is kept. */
  | { readonly kind: 'from-here'; readonly roleIds: readonly string[]; readonly ownRoleId: string | null }
  /** A card to be shared with others. */
  | { readonly kind: 'share'; readonly step: ShareStep }
  /** A button of a card that somebody shared. */
  | { readonly kind: 'shared-card'; readonly press: SharedPress }
  /** Inviting others to a course, and the buttons of that card. */
  | { readonly kind: 'invite'; readonly press: InvitePress }
  /** "Not what I meant": the other readings of the last question, likeliest first. */
  | { readonly kind: 'instead'; readonly asks: readonly Ask[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalk }
  | { readonly kind: 'not-covered'; readonly reason: NotCovered; readonly heard: string };

export type AskKind = Ask['kind'];

/** `open`: the card is put among others; courseId null: it was not made out. `take`: to be reminded. `count`: how many have been. */
export type InvitePress =
  | { readonly act: 'open'; readonly courseId: string | null }
  | { readonly act: 'take' | 'count'; readonly inviteId: string; readonly courseId: string };

/** Sharing goes step by step: where to and with which words, how it will look, posted; and taken back. */
export type ShareStep =
  | {
      readonly act: 'choose' | 'preview';
      readonly ask: Ask;
      readonly placeId: string | null;
      /** What the person wants to say beside it. */
      readonly note: string;
    }
  | { readonly act: 'post' | 'undo'; readonly shareId: string };

export const SHARED_ACTS = [
  'compare-with-me',
  'add-role',
  'show-route',
  'remind-me',
  'back',
  'refresh',
  'ask',
] as const;

/** What is pressed on a shared card. `refresh` is Teams itself asking for the card as it is now. */
export type SharedAct = (typeof SHARED_ACTS)[number];

export interface SharedPress {
  readonly act: SharedAct;
  readonly shareId: string;
  /** What the card showed: enough to answer the one who pressed, even when the share is not known any more. */
  readonly ask: Ask;
  /** To be added. */
  readonly roleId: string | null;
  /** The button inside a view of one's own; with `refresh`, what that view shows. */
  readonly inner: Ask | null;
}

export const COMPARED_BY = ['pay', 'skills', 'band', 'ease'] as const;
/** ease: which is easier or harder, of which nothing is known. */
export type ComparedBy = (typeof COMPARED_BY)[number];

export const COURSE_FACTS = [
  'cost',
  'length',
  'needs',
  'start',
  'provider',
  'audience',
  'level',
  'place',
  'apply',
  'roles',
] as const;
/** place: where, or online. apply: how to get on it. roles: what it leads to. */
export type CourseFact = (typeof COURSE_FACTS)[number];

export const PAY_ASPECTS = [
  'hour',
  'week',
  'month',
  'start',
  'middle',
  'top',
  'steps',
  'worth',
  'part-time',
  'disputed',
] as const;
/** hour, week, month: the pay of one. steps: when pay goes up. worth: against the band below. part-time: hours not said. */
export type PayAspect = (typeof PAY_ASPECTS)[number];

/** Talk, and questions about the bot itself. */
export const SMALL_TALK = [
  'greeting',
  'thanks',
  'bye',
  'who-are-you',
  'how-are-you',
  'praise',
  'complaint',
  'human',
  'maker',
  'are-you-ai',
  'who-sees',
] as const;

export type SmallTalk = (typeof SMALL_TALK)[number];

/** Why a question is outside what the bot covers; each has its own kind words and signpost in cards/. */
export const NOT_COVERED = [
  // Someone may be in danger, or unwell.
  'crisis',
  'someone-in-danger',
  'abuse-at-home',
  'clinical',
  'wellbeing',
  'bereavement',
  // Things at work that other people help with.
  'grievance',
  'fairness',
  'adjustments',
  'development',
  'career-talk',
  'knock-back',
  'self-doubt',
  'unhappy-at-work',
  'job-future',
  'redundancy',
  'leave',
  'family-leave',
  'sickness',
  'pension',
  'after-tax',
  'contract',
  'flexible-working',
  'hr-admin',
  'it-support',
  'how-to',
  // What the bot cannot do for a person.
  'vacancies',
  'apply-for-me',
  'book-for-me',
  'write-for-me',
  'send-to-me',
  // Outside NHS informatics in England.
  'other-person',
  'other-occupation',
  'other-country',
  'other-employer',
  'off-topic',
  // The message itself.
  'instructions',
  'abuse',
  'other-language',
  'empty',
  'nonsense',
  'too-long',
  // Part of the plan, not of this version.
  'not-yet',
] as const;

export type NotCovered = (typeof NOT_COVERED)[number];

/** A change to what is kept about the person; undefined = leave as it is, null = clear. */
export interface ProfileChange {
  readonly roleId?: string | null;
  readonly bandId?: string | null;
  readonly regionId?: string | null;
  /** The place as the person said it ("Leeds"). */
  readonly place?: string | null;
  readonly timeZone?: string | null;
  readonly skills?: readonly { readonly skillId: string; readonly level: string | null }[];
}
