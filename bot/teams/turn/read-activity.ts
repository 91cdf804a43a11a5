// Activity -> Question, pure. Rich text also comes as a text/html attachment: it repeats the text and is not read.
import { withoutThread } from '../../conversation/thread.ts';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { personIdFor } from '../../conversation/person-id.ts';
import type { Place, Question } from '../../conversation/question.ts';
import { ownMentions, plainText } from './mentions.ts';
import type { ReadButton } from '../ports.ts';
import { tenantsOf } from '../door/tenants.ts';

/** Longer text is cut here; understanding calls much shorter text too long. */
const MOST_CHARACTERS = 40_000;
const MARKUP = ['xml', 'html'];

const clientInfo = z.object({
  type: z.string().regex(/^clientInfo$/i),
  locale: z.string().max(100).optional(),
  timezone: z.string().max(100).optional(),
});

type ReadButtonPort = (value: unknown) => ReadButton;
type Said = Question['said'];

/** The question in a message; null when it is not for the bot: no mention in a group or channel, or said by a bot. */
export function readQuestion(activity: Activity, readButton: ReadButtonPort, at: Date): Question | null {
  if (activity.from?.role === 'bot' || activity.from?.id === activity.recipient?.id) return null;
  const own = ownMentions(activity);
  const said = saidIn(activity, own ?? [], readButton);
  const place = placeOf(activity);
  if (place === null || (said.kind === 'text' && place.scope !== 'personal' && own === null)) return null;
  return questionFrom(activity, said, at);
}

/** A question by the sender of `activity`; null when it does not name a sender and a conversation. */
export function questionFrom(activity: Activity, said: Said, at: Date): Question | null {
  const place = placeOf(activity);
  const personId = personIdOf(activity);
  if (place === null || personId === null) return null;
  const client = (activity.entities ?? [])
    .map((entity) => clientInfo.safeParse(entity))
    .find((read) => read.success)?.data;
  return {
    personId,
    place,
    said,
    locale: client?.locale ?? activity.locale ?? null,
    timeZone: client?.timezone ?? null,
    at,
  };
}

/** What a button's payload says; a payload no parser accepts is an unknown button. */
export function saidByButton(value: unknown, readButton: ReadButtonPort): Said {
  const read = readButton(value);
  return read.kind === 'ask' ? { kind: 'button', ask: read.ask } : { kind: 'unknown-button' };
}

// A button's press comes as a message with `value`; with text too, the button was made by someone else and the text counts.
function saidIn(activity: Activity, own: readonly string[], readButton: ReadButtonPort): Said {
  const value: unknown = activity.value;
  const markup = MARKUP.includes((activity.textFormat ?? '').toLowerCase());
  const text = plainText(cut(activity.text ?? ''), own, markup);
  if (typeof value !== 'object' || value === null) return { kind: 'text', text };
  const said = saidByButton(value, readButton);
  return said.kind === 'unknown-button' && text !== '' ? { kind: 'text', text } : said;
}

// Not in the middle of a character that takes two units.
const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');

/** Where an activity happened; null without a conversation. */
export function placeOf(activity: Activity): Place | null {
  const conversation = activity.conversation;
  if (!conversation?.id) return null;
  const scope = scopeOf(conversation.conversationType, conversation.isGroup);
  const id = scope === 'channel' ? conversation.id : withoutThread(conversation.id);
  return { id, scope, tenantId: tenantsOf(activity)[0] ?? null };
}

function scopeOf(type: string | null | undefined, isGroup: boolean | null | undefined): Place['scope'] {
  if (type === 'channel') return 'channel';
  if (type === 'groupChat') return 'group';
  return type !== 'personal' && isGroup === true ? 'group' : 'personal';
}

/** One key per person and tenant, never a name; the directory id stays the same in every conversation. */
export function personIdOf(activity: Activity): string | null {
  const who = activity.from?.aadObjectId || activity.from?.id;
  return who ? personIdFor(tenantsOf(activity)[0] ?? '', who) : null;
}
