// An Ask is a question in structured form. Understanding makes one from text, every button carries one,
// and answer-question turns one into an Answer. It holds ids only, so it works days later, in any order, twice.

export type Ask =
  | { readonly kind: 'role'; readonly roleId: string }
  /** Two to six roles; one means "with what?". */
  | { readonly kind: 'comparison'; readonly roleIds: readonly string[] }
  /** Both ends: a route. Only `from`: what next. Only `to`: how to become. Neither: ask which. */
  | { readonly kind: 'pathway'; readonly from: string | null; readonly to: string | null }
  | {
      readonly kind: 'pay';
      readonly bandIds: readonly string[];
      readonly roleIds: readonly string[];
      readonly supplementId: string | null;
      /** Hours a week, 1 to 37.5. */
      readonly hours: number | null;
      /** "2025/26" when the person named a year. */
      readonly year: string | null;
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
      readonly words: string;
    }
  | { readonly kind: 'course'; readonly courseId: string }
  | {
      readonly kind: 'bodies';
      readonly bodyIds: readonly string[];
      readonly roleId: string | null;
      readonly familyId: string | null;
    }
  | {
      readonly kind: 'networks';
      readonly networkIds: readonly string[];
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
  /** "Not what I meant": the other readings of the last question, likeliest first. */
  | { readonly kind: 'instead'; readonly asks: readonly Ask[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'small-talk'; readonly topic: SmallTalk }
  | { readonly kind: 'not-covered'; readonly reason: NotCovered; readonly heard: string };

export type AskKind = Ask['kind'];

export type SmallTalk = 'greeting' | 'thanks' | 'bye' | 'who-are-you' | 'how-are-you' | 'praise' | 'complaint';

/** Why a question is outside what the bot covers; each has its own kind words and signpost in cards/. */
export type NotCovered =
  | 'crisis'
  | 'clinical'
  | 'grievance'
  | 'other-person'
  | 'other-occupation'
  | 'other-country'
  | 'it-support'
  | 'hr-admin'
  | 'off-topic'
  | 'instructions'
  | 'abuse'
  | 'other-language'
  | 'empty'
  | 'nonsense'
  | 'too-long'
  /** Part of the plan, not of this version. */
  | 'not-yet';

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
