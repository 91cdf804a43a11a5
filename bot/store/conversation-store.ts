// Where the bot is installed and how to write there, for the teams room. Also: one welcome for each installation.
import { z } from 'zod';
import type { Queryable } from './database.ts';
import { storableJson } from './storable.ts';

const SCOPES = ['personal', 'group', 'channel'] as const;

export interface Conversation {
  /** Only in a chat with one person. */
  readonly personId: string | null;
  readonly conversationId: string;
  readonly scope: (typeof SCOPES)[number];
  readonly tenantId: string | null;
  readonly serviceUrl: string;
  /** Teams' own conversation reference, as JSON. Leave out what changes with each message, or each one is a write. */
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface StoredConversation extends Conversation {
  readonly installedAt: Date;
  /** Null while the bot is there. */
  readonly removedAt: Date | null;
  readonly welcomedAt: Date | null;
}

/** `at` is always when the activity was sent, so that an old one delivered late does not undo a newer one. */
export interface Conversations {
  /** Adds it or brings it up to date; writes nothing when nothing changed. After an uninstall it counts as installed anew. */
  put(conversation: Conversation, at: Date): Promise<void>;
  get(conversationId: string): Promise<StoredConversation | null>;
  /** Where to write to a person: their chats in which the bot still is, the newest first. */
  ofPerson(personId: string): Promise<readonly StoredConversation[]>;
  /** Teams said that it is written to at this address; the next activity from there may say otherwise. */
  moveTo(conversationId: string, serviceUrl: string): Promise<void>;
  markUninstalled(conversationId: string, at: Date): Promise<void>;
  remove(conversationId: string): Promise<void>;
  /** True for the first caller after an installation, on all instances together; the conversation must have been put. */
  claimWelcome(conversationId: string, at: Date): Promise<boolean>;
}

const conversationRow: z.ZodType<StoredConversation> = z.object({
  personId: z.string().nullable(),
  conversationId: z.string(),
  scope: z.enum(SCOPES),
  tenantId: z.string().nullable(),
  serviceUrl: z.string(),
  reference: z.record(z.string(), z.unknown()),
  installedAt: z.date(),
  removedAt: z.date().nullable(),
  welcomedAt: z.date().nullable(),
});

const COLUMNS = `person_id as "personId", conversation_id as "conversationId", scope, tenant_id as "tenantId",
  service_url as "serviceUrl", reference, installed_at as "installedAt", removed_at as "removedAt",
  welcomed_at as "welcomedAt"`;

export function createConversationStore(store: Queryable): Conversations {
  return {
    put: async (conversation, at) => {
      const values = valuesOf(conversation);
      const { rowCount } = await store.query(IS_SAME, values);
      if (rowCount === 0) await store.query(PUT, [...values, at]);
    },
    get: async (conversationId) => {
      const { rows } = await store.query(`select ${COLUMNS} from conversation where conversation_id = $1`, [
        conversationId,
      ]);
      return rows[0] === undefined ? null : conversationRow.parse(rows[0]);
    },
    ofPerson: async (personId) => {
      const { rows } = await store.query(
        `select ${COLUMNS} from conversation where person_id = $1 and removed_at is null
         order by installed_at desc, conversation_id`,
        [personId],
      );
      return z.array(conversationRow).parse(rows);
    },
    moveTo: async (conversationId, serviceUrl) => {
      await store.query('update conversation set service_url = $2 where conversation_id = $1', [
        conversationId,
        serviceUrl,
      ]);
    },
    markUninstalled: async (conversationId, at) => {
      await store.query(
        `update conversation set removed_at = $2
         where conversation_id = $1 and removed_at is null and installed_at <= $2`,
        [conversationId, at],
      );
    },
    remove: async (conversationId) => {
      await store.query('delete from conversation where conversation_id = $1', [conversationId]);
    },
    claimWelcome: async (conversationId, at) => {
      const { rowCount } = await store.query(
        `update conversation set welcomed_at = $2
         where conversation_id = $1 and welcomed_at is null and removed_at is null`,
        [conversationId, at],
      );
      return rowCount === 1;
    },
  };
}

const valuesOf = ({ conversationId, personId, scope, tenantId, serviceUrl, reference }: Conversation): unknown[] => [
  conversationId,
  personId,
  scope,
  tenantId,
  serviceUrl,
  storableJson(reference),
];

const IS_SAME = `
  select 1 from conversation
  where conversation_id = $1 and removed_at is null
    and (person_id, scope, tenant_id, service_url, reference) is not distinct from ($2::text, $3::text, $4::text, $5::text, $6::jsonb)`;

// A message sent before the uninstall but delivered after it changes nothing.
const PUT = `
  insert into conversation as was (conversation_id, person_id, scope, tenant_id, service_url, reference, installed_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7)
  on conflict (conversation_id) do update set
    person_id = excluded.person_id,
    scope = excluded.scope,
    tenant_id = excluded.tenant_id,
    service_url = excluded.service_url,
    reference = excluded.reference,
    installed_at = case when was.removed_at is null then was.installed_at else excluded.installed_at end,
    welcomed_at = case when was.removed_at is null then was.welcomed_at end,
    removed_at = null
  where was.removed_at is null or was.removed_at < excluded.installed_at`;
