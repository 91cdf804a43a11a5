// An Ask is a question in structured form. Understanding makes one from text, every button carries one,
// and answer-question turns one into an Answer. It holds ids only, so it works days later, in any order, twice.
import type { InvitePress, SharedPress, ShareStep } from './ask-sharing.ts';
import type { ComparedBy, CourseFact, NotCovered, PayAspect, SmallTalk } from './ask-topics.ts';

export type Ask =
  /** `twoNames`: it was held against itself, under another of its names. */
  | { readonly kind: 'role'; readonly roleId: string; readonly twoNames?: true }
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

/** A change to what is kept about the person; undefined = leave as it is, null = clear. */
export interface ProfileChange {
  readonly roleId?: string | null;
  readonly bandId?: string | null;
  readonly regionId?: string | null;
  /** The place as the person said it ("Leeds"). */
  readonly place?: string | null;
  readonly timeZone?: string | null;
  readonly skills?: readonly { readonly skillId: string; readonly level: string | null }[];
  /** Skills to take off, before `skills` are joined. */
  readonly withoutSkills?: readonly string[];
}
