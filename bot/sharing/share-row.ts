// A share as a row of the database, read with care: one of another version or shape is set aside as not known.
import { z } from 'zod';
import type { Ask } from '../conversation/ask.ts';
import type { Row } from './database.ts';
import type { Share } from './sharing.ts';

export const ASK_VERSION = 1;

const shareRow = z.object({
  id: z.string(),
  person_id: z.string(),
  user_id: z.string().nullable(),
  conversation_id: z.string(),
  scope: z.enum(['personal', 'group', 'channel']),
  tenant_id: z.string().nullable(),
  service_url: z.string().nullable(),
  ask_version: z.literal(ASK_VERSION),
  ask: z.unknown(),
  note: z.string().nullable(),
  created_at: z.date(),
  posting_at: z.date().nullable(),
  posted_at: z.date().nullable(),
  message_id: z.string().nullable(),
  revision: z.number(),
  shown_revision: z.number(),
  undone_at: z.date().nullable(),
  undone_how: z.enum(['deleted', 'corrected']).nullable(),
  gone_at: z.date().nullable(),
});

/** Null for an ask that is none of this release. */
export type ReadAsk = (value: unknown) => Ask | null;

export function readShare(row: Row | undefined, readAsk: ReadAsk): Share | null {
  const read = shareRow.safeParse(row).data;
  const ask = read === undefined ? null : readAsk(read.ask);
  if (read === undefined || ask === null) return null;
  return {
    id: read.id,
    ask,
    note: read.note,
    sharer: { personId: read.person_id, userId: read.user_id },
    place: { id: read.conversation_id, scope: read.scope, tenantId: read.tenant_id, serviceUrl: read.service_url },
    messageId: read.message_id,
    revision: read.revision,
    shownRevision: read.shown_revision,
    createdAt: read.created_at,
    postingAt: read.posting_at,
    postedAt: read.posted_at,
    undoneAt: read.undone_at,
    undoneHow: read.undone_how,
    goneAt: read.gone_at,
  };
}
