// One call to the fake connector, its answer, and the refusals that Teams is known to give.
import type { Conversations } from './conversations.ts';

export interface ConnectorRequest {
  readonly method: string;
  /** Decoded parts of the path. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when there was none. */
  readonly body: unknown;
}

export interface ConnectorReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly conversations: Conversations;
  readonly newId: () => string;
  readonly request: ConnectorRequest;
  /** Values of the `:name` parts of the path. */
  readonly at: Readonly<Record<string, string>>;
}

export const error = (status: number, code: string, message: string): ConnectorReply => ({
  status,
  body: { error: { code, message } },
});

export const NO_CONVERSATION = error(404, 'ConversationNotFound', 'Conversation not found.');
export const NO_ACTIVITY = error(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
export const NOT_A_MESSAGE = error(400, 'BadSyntax', 'The body is not an activity.');
export const NOT_INSTALLED = error(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);
export const NOT_TARGETED = error(400, 'BadArgument', 'A targeted message needs a recipient of this conversation.');
export const TOO_BIG = error(413, 'MessageSizeTooBig', 'Message size too large.');
