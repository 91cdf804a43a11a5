// Reads what a button sends back. It may be forged or from another version: read by a parser and never trusted.
import { z } from 'zod';
import type { Ask } from '../bot/conversation/ask.ts';
import { askShape, id } from './ask-shape.ts';
import { MOST_BUTTONS, NOT_SAID } from './button.ts';
import { PAYLOAD_VERSION as VERSION } from './payload-version.ts';
import { createSharePayloads } from './share-payload.ts';

/** "Not what I meant" holds other questions, and never another of its own kind: what is read stays small. */
const instead = z.object({ kind: z.literal('instead'), asks: z.array(askShape).max(MOST_BUTTONS) });

const sharing = createSharePayloads(askShape);

const anyAsk: z.ZodType<Ask> = z.union([askShape, instead, sharing.askShape]);

const payloadShape = z.object({ v: z.literal(VERSION), ask: anyAsk });

/** What the profile form sends: its inputs beside the marker. */
const chosen = z.string().max(200).optional();
const profileFormShape = z.object({
  v: z.literal(VERSION),
  form: z.literal('profile'),
  roleId: chosen,
  bandId: chosen,
  regionId: chosen,
});

function readForm(value: unknown): ReadButton {
  const read = profileFormShape.safeParse(value);
  if (!read.success) return { kind: 'unknown' };
  const { roleId, bandId, regionId } = read.data;
  const orNull = (text: string | undefined): string | null =>
    text === undefined || text === '' || text === NOT_SAID ? null : text;
  const change = { roleId: orNull(roleId), bandId: orNull(bandId), regionId: orNull(regionId) };
  return { kind: 'ask', ask: { kind: 'profile', change } };
}

const ownRoleFormShape = z.object({
  v: z.literal(VERSION),
  form: z.literal('own-role'),
  roleIds: z.array(id).min(1).max(6),
  roleId: chosen,
});

/** Null when it is not that form. */
function readOwnRoleForm(value: unknown): ReadButton | null {
  const read = ownRoleFormShape.safeParse(value).data;
  return read === undefined
    ? null
    : { kind: 'ask', ask: { kind: 'from-here', roleIds: read.roleIds, ownRoleId: read.roleId || null } };
}

/** An ask read from anything stored or sent; null when it is none of this release. */
export const readAsk = (value: unknown): Ask | null => anyAsk.safeParse(value).data ?? null;

export type ReadButton = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'unknown' };

/** Reads an activity's `value`. Unknown for another version, a kind we do not have, or anything too long; never throws. */
export function readButton(value: unknown): ReadButton {
  const press = sharing.readShared(value);
  if (press !== null) return { kind: 'ask', ask: { kind: 'shared-card', press } };
  const read = readPlain(value);
  const within = sharing.readWithin(value);
  if (within === null || read.kind === 'unknown') return read;
  return { kind: 'ask', ask: { kind: 'shared-card', press: { ...within, act: 'ask', roleId: null, inner: read.ask } } };
}

function readPlain(value: unknown): ReadButton {
  // First: the form holds the ask of the card, which is not what it asks.
  const step = sharing.readForm(value);
  if (step !== null) return { kind: 'ask', ask: { kind: 'share', step } };
  const read = payloadShape.safeParse(value);
  return read.success ? { kind: 'ask', ask: read.data.ask } : (readOwnRoleForm(value) ?? readForm(value));
}
