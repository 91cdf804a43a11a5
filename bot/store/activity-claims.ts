// One reply to a message, however often and to whichever instance Teams delivers it.
import { createHash } from 'node:crypto';
import type { Queryable } from './database.ts';

/** Teams tries again for minutes at most. */
const CLAIM_TTL_MS = 60 * 60 * 1000;

export interface ActivityClaims {
  /** True for the first caller within the hour, on all instances together. */
  claimActivity(conversationId: string, activityId: string): Promise<boolean>;
}

export function createActivityClaims(options: { store: Queryable; now: () => Date }): ActivityClaims {
  const { store, now } = options;
  return {
    claimActivity: async (conversationId, activityId) => {
      const at = now();
      const { rowCount } = await store.query(
        `insert into activity_claim as was (digest, expires_at) values ($1, $2)
         on conflict (digest) do update set expires_at = excluded.expires_at where was.expires_at <= $3`,
        [digestOf(conversationId, activityId), new Date(at.getTime() + CLAIM_TTL_MS), at],
      );
      return rowCount === 1;
    },
  };
}

const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
