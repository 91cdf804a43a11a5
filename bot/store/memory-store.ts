// Memory between turns that outlives a restart and is shared by all instances.
import { z } from 'zod';
import type { Ask } from '../conversation/ask.ts';
import { MEMORY_TTL_MS, MEMORY_VERSION, type Memory, type Remembered } from '../conversation/memory.ts';
import type { Queryable } from './database.ts';
import { storableJson } from './storable.ts';

export interface MemoryStoreOptions {
  readonly store: Queryable;
  readonly now: () => Date;
  /** Null for what is no ask of this release. */
  readonly readAsk: (value: unknown) => Ask | null;
}

/** What is expired, of another version or of a shape we cannot read is not recalled. */
export function createMemoryStore({ store, now, readAsk }: MemoryStoreOptions): Memory {
  const shape = rememberedShape(readAsk);
  return {
    recall: async (key) => {
      const { rows } = await store.query(
        'select remembered from memory where key = $1 and version = $2 and expires_at > $3',
        [key, MEMORY_VERSION, now()],
      );
      return shape.safeParse(rows[0]?.['remembered']).data ?? null;
    },
    keep: async (key, remembered) => {
      const expiresAt = new Date(Date.parse(remembered.at) + MEMORY_TTL_MS);
      await store.query(
        `insert into memory (key, version, remembered, expires_at) values ($1, $2, $3::jsonb, $4)
         on conflict (key) do update
         set version = excluded.version, remembered = excluded.remembered, expires_at = excluded.expires_at`,
        [key, remembered.version, storableJson(remembered), expiresAt],
      );
    },
    forget: async (key) => {
      await store.query('delete from memory where key = $1', [key]);
    },
  };
}

function rememberedShape(readAsk: (value: unknown) => Ask | null): z.ZodType<Remembered> {
  const ask = z.unknown().transform((value, context): Ask => {
    const read = readAsk(value);
    if (read !== null) return read;
    context.addIssue('not an ask');
    return z.NEVER;
  });
  return z.object({
    version: z.literal(MEMORY_VERSION),
    at: z.iso.datetime(),
    talkedAt: z.iso.datetime(),
    lastAsk: z.union([z.null(), ask]),
    roleIds: z.array(z.string()),
    bandIds: z.array(z.string()),
    offered: z.array(ask),
    asking: z.boolean(),
    others: z.array(ask),
    reminder: z.object({
      lastReminderId: z.string().nullable(),
      pendingTitle: z.string().nullable(),
      awaits: z.object({ act: z.enum(['snooze', 'change']), reminderId: z.string() }).nullable(),
      done: z.enum(['set', 'changed', 'snoozed']).nullable(),
      undo: z
        .object({
          act: z.enum(['set', 'list', 'stop', 'snooze', 'pause', 'quiet', 'done', 'change']),
          words: z.string(),
        })
        .nullable(),
    }),
    afterReminder: z.boolean(),
  });
}
