// What the buttons of sharing carry: the form in a chat, the buttons of a shared card, and those inside a view of it.
import { z } from 'zod';
import type { Ask } from '../bot/conversation/ask.ts';
import { SHARED_ACTS, type SharedPress, type ShareStep } from '../bot/conversation/ask-sharing.ts';
import { PAYLOAD_VERSION } from './payload-version.ts';

export const LONGEST_NOTE = 300;
const id = z.string().min(1).max(200);
const placeId = z.string().min(1).max(400);
const v = z.literal(PAYLOAD_VERSION);

/** Which shared card, and what it showed. */
export interface Marked {
  readonly shareId: string;
  readonly ask: Ask;
}

/** Beside this marker Teams adds what was filled in, under the ids of the inputs. */
export const shareFormData = (ask: Ask): object => ({ v: PAYLOAD_VERSION, form: 'share', ask });

/** A button of the shared card itself. `inner`: what a view shows, for its refresh. */
export const sharedData = (act: SharedPress['act'], { shareId, ask }: Marked, inner: Ask | null = null): object => ({
  v: PAYLOAD_VERSION,
  shared: { id: shareId, act, ask, ...(inner === null ? {} : { inner }) },
});

/** What a button inside a view carries besides its own question: which card it stands in. */
export const inView = (data: object, { shareId, ask }: Marked): object => ({ ...data, within: { id: shareId, ask } });

interface SharePayloads {
  /** The steps of sharing, as an ask. */
  readonly askShape: z.ZodType<Extract<Ask, { kind: 'share' }>>;
  /** Each null for what is not its own. */
  readonly readForm: (value: unknown) => ShareStep | null;
  readonly readShared: (value: unknown) => SharedPress | null;
  readonly readWithin: (value: unknown) => Marked | null;
}

/** `one`: the asks that a card can be of. */
export function createSharePayloads(one: z.ZodType<Ask>): SharePayloads {
  const named = z.object({ act: z.enum(['post', 'undo']), shareId: id });
  const note = z.string().max(LONGEST_NOTE);
  const filled = z.object({ act: z.enum(['choose', 'preview']), ask: one, placeId: placeId.nullable(), note });
  // Longer than the input lets anyone type: cut, not refused.
  const typed = { placeId: z.string().max(400).optional(), note: z.string().max(5000).optional() };
  const form = z.object({ v, form: z.literal('share'), ask: one, ...typed });
  const act = z.enum(SHARED_ACTS).exclude(['ask']);
  const shared = z.object({
    v,
    shared: z.object({ id, act, ask: one, inner: one.optional() }),
    roleId: z.string().max(200).optional(),
  });
  const within = z.object({ v, within: z.object({ id, ask: one }) });
  return {
    askShape: z.object({ kind: z.literal('share'), step: z.union([named, filled]) }),
    readForm: (value) => {
      const read = form.safeParse(value).data;
      if (read === undefined) return null;
      const words = (read.note ?? '').trim().slice(0, LONGEST_NOTE);
      return { act: 'preview', ask: read.ask, placeId: read.placeId || null, note: words };
    },
    readShared: (value) => {
      const read = shared.safeParse(value).data;
      if (read === undefined) return null;
      const { id: shareId, act: pressed, ask, inner = null } = read.shared;
      return { act: pressed, shareId, ask, roleId: read.roleId || null, inner };
    },
    readWithin: (value) => {
      const read = within.safeParse(value).data?.within;
      return read === undefined ? null : { shareId: read.id, ask: read.ask };
    },
  };
}
