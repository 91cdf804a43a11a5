// What the parts of the message extension carry: a result in the list, the dialog's form, the card that is shown before it is sent. All of
// it comes back from the person's own device, and may be of last month or forged: it is read by a parser and never trusted.
import { z } from 'zod';
import type { CardDraft, FilledIn } from '../../bot/conversation/card-draft.ts';
import { LONGEST_WORDS } from '../../bot/conversation/card-draft.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import { madeForAll, type AskForAll } from '../../bot/conversation/for-all.ts';
import { NOT_SAID } from '../button.ts';
import { readAsk } from '../read-button.ts';
import { PAYLOAD_VERSION } from '../payload-version.ts';

const v = z.literal(PAYLOAD_VERSION);
const MOST_SLOTS = 6;
const LONGEST_NOTE = 300;
const LONGEST_ID = 200;

/** Only what may stand before everybody. */
const ask = z.unknown().transform((value): AskForAll | null => {
  const read = readAsk(value);
  return read === null ? null : madeForAll(read);
});
const cut = (most: number) => z.string().transform((text) => text.trim().slice(0, most));

/** What a result in the list opens. */
export const resultPayload = (of: Ask): object => ({ v: PAYLOAD_VERSION, ask: of });

const formShape = z.looseObject({
  v,
  form: z.literal('career-card'),
  ask,
  words: cut(LONGEST_WORDS).catch(''),
  slots: z.number().int().min(0).max(MOST_SLOTS),
  question: cut(LONGEST_WORDS).optional(),
  note: cut(LONGEST_NOTE).catch(''),
});

/** What the dialog's button carries; Teams adds what was filled in, under the ids of the inputs. */
export const formPayload = ({ ask: of, words }: CardDraft, slots: number): object => ({
  v: PAYLOAD_VERSION,
  form: 'career-card',
  ask: of,
  words,
  slots,
});

/** The id of the input for the role at a place of the form. */
export const roleInput = (at: number): string => `role${at}`;

/** Null when it is no form of this release. */
export function readFormPayload(value: unknown): FilledIn | null {
  const read = formShape.safeParse(value).data;
  if (read === undefined) return null;
  const roleIds = Array.from({ length: read.slots }, (_, at) => roleIn(read[roleInput(at)]));
  return { draft: { ask: read.ask, words: read.question ?? read.words, note: read.note }, roleIds };
}

const roleIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value !== NOT_SAID ? value.slice(0, LONGEST_ID) : null;

const draftShape = z.object({ v, draft: z.object({ ask, words: cut(LONGEST_WORDS), note: cut(LONGEST_NOTE) }) });

/** What the button that adds the bot carries: the draft as it was. */
export const draftPayload = (draft: CardDraft): Readonly<Record<string, unknown>> => ({ v: PAYLOAD_VERSION, draft });

export const readDraftPayload = (value: unknown): CardDraft | null => draftShape.safeParse(value).data?.draft ?? null;

/** A card on its way: what it shows, and by which it is known when it is sent twice. */
export interface Carried {
  readonly id: string;
  readonly draft: CardDraft & { readonly ask: AskForAll };
}

const carriedShape = draftShape.extend({ id: z.string().min(1).max(100) });
/** The part of the preview that carries it; never seen. */
export const CARRIER = 'carried';
const previewShape = z.object({ body: z.array(z.unknown()).max(100) });
const carrierShape = z.object({ id: z.literal(CARRIER), text: z.string().max(10_000) });

/** Letters only, so that no client can read a meaning into it. */
export const carriedText = ({ id, draft }: Carried): string =>
  Buffer.from(JSON.stringify({ v: PAYLOAD_VERSION, id, draft })).toString('base64url');

/** What the previewed card carries; null when that is gone or spoilt. Nothing else of the card is read. */
export function readCarried(card: unknown): Carried | null {
  const parts = previewShape.safeParse(card).data?.body ?? [];
  const carrier = parts.map((part) => carrierShape.safeParse(part).data).find((part) => part !== undefined);
  const read = carriedShape.safeParse(decoded(carrier?.text ?? '')).data;
  if (read === undefined || read.draft.ask === null) return null;
  return { id: read.id, draft: { ...read.draft, ask: read.draft.ask } };
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
