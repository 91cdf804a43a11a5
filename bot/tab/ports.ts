// What this room needs from the rest, in its own words. bot/wire.ts hands it in.
import type { Library } from '../conversation/turn.ts';
import type { Answer } from '../conversation/answer.ts';
import type { Ask } from '../conversation/ask.ts';
import type { Profiles } from '../conversation/profile.ts';
import type { Question } from '../conversation/question.ts';
import type { SavedPlaces } from '../conversation/saved-places.ts';
import type { Reminders } from '../reminders/create-reminders.ts';
import type { CheckIdentity } from './check-identity.ts';

/** An answer made ready to show. */
export interface Rendered {
  readonly card: object | null;
  readonly summary: string;
  readonly text: string;
}

export type Admission = { readonly kind: 'admitted' } | { readonly kind: 'wait'; readonly retryAfterSeconds: number };

/** A line to choose in a card: shown as its title, sent as its value. */
interface Choice {
  readonly title: string;
  readonly value: string;
}

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/** Who everyone is in local mode, where nobody signs in. */
export interface DevelopmentIdentity {
  readonly tenantId: string;
  readonly objectId: string;
  /** Shown with a mark, so that nobody takes it for a real sign-in. */
  readonly name: string;
}

export interface TabParts {
  /** Null when neither the API nor a snapshot has given any data. */
  readonly library: () => Library | null;
  readonly answerQuestion: (question: Question) => Promise<Answer>;
  /** The same for someone who is not signed in: nothing is recalled and nothing is kept. */
  readonly answerStranger: (question: Question) => Promise<Answer>;
  readonly render: (answer: Answer) => Rendered;
  /** Reads a button's payload; never throws. */
  readonly readButton: (value: unknown) => { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'unknown' };
  /** Ids of roles and starting points by what was typed of a name, best first; '' gives a first choice. */
  readonly findRoles: (text: string) => readonly string[];
  /** Channels and chats where the person may share, by what was typed of their name; '' gives the latest. */
  readonly findPlaces: (personId: string, text: string) => Promise<readonly Choice[]>;
  readonly profiles: Profiles;
  readonly reminders: Reminders;
  readonly saved: SavedPlaces;
  /** The person's own chat with the bot, where reminders go; null when they have none yet. */
  readonly chatOf: (personId: string) => Promise<string | null>;
  readonly limit: (who: string, at: Date) => Admission;
  /** How many facts one address may ask for: much more, as a whole trust may share one. */
  readonly limitFacts: (address: string, at: Date) => Admission;
  readonly now: () => Date;
  readonly log: Log;
  readonly signIn: SignIn;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Where people reach this service from outside; null when no setting says. */
  readonly publicUrl: string | null;
  /** For links that open the app in Teams; '' when there is none. */
  readonly teamsAppId: string;
  /** Where the built page is; beside this code or in `dist` when left out. */
  readonly pageFolder?: string;
}

export type SignIn =
  | { readonly kind: 'tokens'; readonly check: CheckIdentity }
  /** Local mode only: loopback, no app id, not production. */
  | { readonly kind: 'development'; readonly identity: DevelopmentIdentity };
