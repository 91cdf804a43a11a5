// Delivering: what the runner asks of Teams' side and of the database. The runner knows neither.
import type { ReminderView } from '../reminder-outcome.ts';
import type { PersonSettings, Reminder } from '../reminder.ts';
import type { LocalTime } from '../when/wall-time.ts';

/** One occurrence of one reminder. */
export interface DeliveryItem {
  /** The same for every attempt at this occurrence: whoever shows it twice shows the same. */
  readonly key: string;
  readonly reminder: ReminderView;
  /** When it was to be sent, on the reminder's own clock. */
  readonly dueAt: LocalTime;
  /** We were down, or Teams was: it comes later than it should. */
  readonly late: boolean;
}

/** One message: a single occurrence, or those of one morning together. */
export interface Delivery {
  readonly placeRef: string;
  readonly personId: string;
  readonly items: readonly DeliveryItem[];
  /** An earlier attempt ended without our knowing whether it was seen; the card says so. */
  readonly mayBeSeen: boolean;
  /** What the outcome of the first try asks for. */
  readonly how: How;
}

export type How = 'usual' | 'fresh-token' | 'other-host' | 'plain-text';

/** What came back. Nothing here has been judged; `outcomes.ts` does that. */
export interface SendFailure {
  /** Null when no reply came. */
  readonly status: number | null;
  /** The service's `error.code`, or the network's ("ECONNRESET"). */
  readonly code: string | null;
  /** The body as parsed, whatever its shape. */
  readonly body: unknown;
  readonly retryAfterSeconds: number | null;
}

export type DeliveryResult =
  /** `conversationId`: where it can be seen, and edited. */
  | { readonly kind: 'sent'; readonly messageId: string | null; readonly conversationId?: string | null }
  /** The stored conversation is gone or was never there. */
  | { readonly kind: 'no-place' }
  /** `conversationId`: where it was tried. */
  | { readonly kind: 'failed'; readonly failure: SendFailure; readonly conversationId?: string | null };

/** Sends one message without trying again by itself. May reject: that counts as a failure without a reply. */
export type Deliver = (delivery: Delivery) => Promise<DeliveryResult>;

/** An occurrence taken by this process: nobody else has it until the lease ends. */
export interface Claim {
  readonly key: string;
  readonly owner: string;
  readonly reminder: Reminder;
  readonly settings: PersonSettings;
  /** The occurrence or the snooze that is to be sent. */
  readonly dueAt: Date;
  /** When it was to be sent first, after quiet hours and pauses. */
  readonly plannedAt: Date;
  /** 1 for the first. */
  readonly attempt: number;
  /** An earlier attempt ended without our knowing: its process died, or no reply came. */
  readonly mayBeSeen: boolean;
  /** Sent already, by the ledger: only the reminder still has to learn it. */
  readonly alreadySent: boolean;
}

/** Why a reminder is held back until something happens. */
export type Hold =
  /** Until a message from the person, or the app is added. */
  | 'blocked'
  /** Until the app is added again. */
  | 'not-installed';

/** What becomes of a claim. */
export type Settlement =
  | {
      readonly kind: 'sent';
      readonly messageId: string | null;
      readonly conversationId: string | null;
      readonly after: Reminder;
      readonly late: boolean;
    }
  /** Not sent, and never will be: too late, or refused for good. */
  | { readonly kind: 'given-up'; readonly because: string; readonly after: Reminder }
  /** `counts` false: it was not the attempt's fault, so it does not use one up. */
  | { readonly kind: 'again'; readonly at: Date; readonly because: string; readonly counts: boolean }
  | { readonly kind: 'hold'; readonly hold: Hold; readonly because: string }
  /** Does not count as an attempt. `asWanted`: by the person's pause or quiet hours, so it is not late then. Null: until told. */
  | { readonly kind: 'not-yet'; readonly at: Date | null; readonly asWanted: boolean };

export interface ClaimRequest {
  readonly now: Date;
  readonly owner: string;
  readonly leaseMs: number;
  /** Shared out among the tenants that have something due. */
  readonly most: number;
}

/** A rate shared by all processes: a tenant's, or a conversation's. */
export interface Lane {
  readonly lane: string;
  readonly count: number;
  readonly everyMs: number;
}

/** The runner's side of the database, shared by all processes. */
export interface DeliveryStore {
  /** Due ones in due order, each written down as taken before this resolves. */
  claim(request: ClaimRequest): Promise<readonly Claim[]>;
  /** 'lost': the lease had ended or the person changed the reminder; the ledger keeps what happened all the same. */
  settle(claim: Claim, settlement: Settlement, now: Date): Promise<'settled' | 'lost'>;
  /**
   * Takes turns of shared rates, and gives the time of each lane's first; the others follow at `everyMs`. Null for a lane
   * that is full until `until`: none of its turns are taken. Lanes differ from one another.
   */
  reserve(lanes: readonly Lane[], now: Date, until: Date): Promise<readonly (Date | null)[]>;
  /** Nothing of the lane is sent before then. */
  closeLane(lane: string, until: Date): Promise<void>;
  /** Lets go of what was held for this place, and for this person wherever they had asked. Gives how many. */
  release(placeRef: string, holds: readonly Hold[], now: Date, personId?: string | null): Promise<number>;
  /** When the next one may be sent; null when none is waiting. */
  nextAt(): Promise<Date | null>;
  /** Forgets which turns of shared rates were taken: for a clock that was put back. */
  forgetTurns(): Promise<void>;
  /** Takes away what has ended before then, with its ledger. */
  tidy(before: Date): Promise<number>;
}
