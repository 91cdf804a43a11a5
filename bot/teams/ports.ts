// What this room needs from the rest, in its own words. bot/wire.ts hands it in; nothing here knows botbuilder.
import type { Answer } from '../conversation/answer.ts';
import type { Ask } from '../conversation/ask.ts';
import type { UnderstoodAs } from '../conversation/feedback.ts';
import type { Place, Question } from '../conversation/question.ts';
import type { PlaceChange, Presence } from '../sharing/sharing.ts';

/** An answer made ready to show. `card` null: send `text`. `summary` is the line read out and shown in notifications. */
export interface Rendered {
  readonly card: object | null;
  readonly summary: string;
  readonly text: string;
}

export type ReadButton = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'unknown' };

/** One line of a typeahead list. */
export interface RoleChoice {
  readonly title: string;
  readonly value: string;
}

/** Thumbs up or down on one of the bot's messages. */
export interface Feedback {
  readonly personId: string;
  readonly place: Place;
  /** Activity id of the judged message, when Teams says it. */
  readonly messageId: string | null;
  /** What that message answered; null when it is not known any more. */
  readonly about: UnderstoodAs | null;
  readonly reaction: 'like' | 'dislike';
  /** What the person wrote in Teams' own form, cut at 2,000 characters. */
  readonly text: string | null;
  readonly at: Date;
}

/** A conversation the bot is in, with what is needed to write there out of turn. */
export interface SeenConversation {
  /** Only in a chat with one person. */
  readonly personId: string | null;
  readonly conversationId: string;
  readonly scope: Place['scope'];
  readonly tenantId: string | null;
  readonly serviceUrl: string;
  /** botbuilder's conversation reference without the message's id, as JSON. */
  readonly reference: Readonly<Record<string, unknown>>;
}

/** Where to write to one person. */
export type OwnChat = Pick<SeenConversation, 'conversationId' | 'serviceUrl' | 'reference'>;

/** The bot was taken out of a conversation: whatever is kept for it goes. */
export interface Uninstalled {
  readonly personId: string | null;
  readonly place: Place;
}

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** pino's shape, as much of it as this room uses. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/** Runs `task` after `delayMs` unless the returned function is called first. */
export type After = (delayMs: number, task: () => void) => () => void;

export interface Conversing {
  readonly answerQuestion: (question: Question) => Promise<Answer>;
  readonly render: (answer: Answer) => Rendered;
  /** Reads a button's payload; never throws. */
  readonly readButton: (value: unknown) => ReadButton;
  /** Roles for a typeahead list, best first; '' gives a first choice. */
  readonly searchRoles: (text: string) => Promise<readonly RoleChoice[]>;
  readonly onFeedback: (feedback: Feedback) => Promise<void>;
  readonly onUninstalled: (uninstalled: Uninstalled) => Promise<void>;
  /** At each message and installation; must not reject. */
  readonly onSeen: (seen: SeenConversation, at: Date) => Promise<void>;
  /** Who is seen where, and what becomes of places; must not reject. Left out: nobody keeps it. */
  readonly onPresence?: (presence: Presence, at: Date) => Promise<void>;
  readonly onPlaceChange?: (change: PlaceChange, at: Date) => Promise<void>;
  /** Where this person may share a card, for a typeahead list; none when left out. */
  readonly searchPlaces?: (personId: string, text: string) => Promise<readonly RoleChoice[]>;
  /** The person's own chat with the bot; null when there is none. */
  readonly ownChat?: (personId: string) => Promise<OwnChat | null>;
  /** True for the first welcome after an installation; must not reject. Left out: remembered by this process. */
  readonly claimWelcome?: (conversationId: string, at: Date) => Promise<boolean>;
  /** True for the first to take up an activity, on all processes; must not reject. Left out: this process only. */
  readonly claimActivity?: (conversationId: string, key: string) => Promise<boolean>;
}

export interface Surroundings {
  readonly log: Log;
  readonly now: () => Date;
  readonly after: After;
}

/** The part of bot/config.ts's settings that this room reads. */
export interface TeamsSettings {
  /** Authentication is off; only loopback connects, in and out. */
  readonly localMode: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly bot: BotIdentity;
}

export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  /** Empty: people of any tenant. Lower case. */
  readonly allowedTenants: readonly string[];
  /** Extra serviceUrl hosts. Lower case. */
  readonly connectorHosts: readonly string[];
}
