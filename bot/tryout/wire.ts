// The parts of a Bot Framework activity that the stand-in for Teams reads. Whatever else an activity holds is kept as it came.

export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly [other: string]: unknown;
}

export interface WireAttachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly [other: string]: unknown;
}

export interface WireActivity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly replyToId?: string;
  readonly from?: Account;
  readonly attachments?: readonly WireAttachment[];
  readonly value?: unknown;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at `value[key]`, or an empty one. */
export function objectAt(value: unknown, key: string): JsonObject {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : {};
}

/** The text at `value[key]`, or null. */
export function textAt(value: unknown, key: string): string | null {
  const inner = isObject(value) ? value[key] : undefined;
  return typeof inner === 'string' ? inner : null;
}

const isTextOrAbsent = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';

const isAttachment = (value: unknown): boolean => isObject(value) && typeof value.contentType === 'string';

/** True when every field we read has the shape that the types above promise. */
export function isActivity(value: unknown): value is WireActivity {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  const texts = [value.id, value.name, value.text, value.summary, value.replyToId];
  if (!texts.every(isTextOrAbsent)) return false;
  const attachments = value.attachments ?? [];
  return Array.isArray(attachments) && attachments.every(isAttachment);
}

const THREAD = ';messageid=';

/** A channel's conversation id carries the thread's first message; `threadId` is null elsewhere. */
export function splitConversationId(id: string): { readonly baseId: string; readonly threadId: string | null } {
  const at = id.indexOf(THREAD);
  return at < 0
    ? { baseId: id, threadId: null }
    : { baseId: id.slice(0, at), threadId: id.slice(at + THREAD.length) || null };
}

/** The opposite of `splitConversationId`. */
export const threadedId = (baseId: string, threadId: string | null): string =>
  threadId === null ? baseId : `${baseId}${THREAD}${threadId}`;
