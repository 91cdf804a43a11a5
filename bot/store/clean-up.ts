// Takes away what has been kept for long enough. The lead-in to a promise in the privacy notice: nothing stays for ever.
import type { Queryable } from './database.ts';

export interface CleanUpOptions {
  readonly store: Queryable;
  readonly now: () => Date;
  /** Days that feedback and the log of questions are kept. */
  readonly retentionDays: number;
}

/** Rows taken away, by table. */
export interface CleanedUp {
  readonly memory: number;
  readonly activityClaims: number;
  readonly feedback: number;
  readonly questions: number;
  readonly conversations: number;
  /** Shared cards, and those that were never posted. */
  readonly shares: number;
  /** Where people were seen, and places where nobody was. */
  readonly presences: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A conversation the bot was taken out of is kept this long, so that a quick reinstall keeps its reminders. */
const REMOVED_KEPT_DAYS = 30;
/** A card that was looked at and never posted, with the line somebody wrote for it. */
const DRAFT_KEPT_DAYS = 1;

/** Run it once an hour or so; twice at once does no harm. */
export async function cleanUp({ store, now, retentionDays }: CleanUpOptions): Promise<CleanedUp> {
  const at = now();
  const before = (days: number): Date => new Date(at.getTime() - days * DAY_MS);
  const removed = async (query: string, limit: Date): Promise<number> => (await store.query(query, [limit])).rowCount;
  return {
    memory: await removed('delete from memory where expires_at <= $1', at),
    activityClaims: await removed('delete from activity_claim where expires_at <= $1', at),
    feedback: await removed('delete from feedback where at < $1', before(retentionDays)),
    questions: await removed('delete from question where at < $1', before(retentionDays)),
    conversations: await removed('delete from conversation where removed_at < $1', before(REMOVED_KEPT_DAYS)),
    shares:
      (await removed('delete from share where created_at < $1', before(retentionDays))) +
      (await removed('delete from share where posting_at is null and created_at < $1', before(DRAFT_KEPT_DAYS))),
    presences:
      (await removed('delete from share_presence where seen_at < $1', before(retentionDays))) +
      (await removed(
        'delete from share_presence where place_id in (select place_id from share_place where removed_at < $1)',
        before(REMOVED_KEPT_DAYS),
      )) +
      (await removed(
        `delete from share_place p where (seen_at < $1 or removed_at < $1)
           and not exists (select 1 from share_presence w where w.place_id = p.place_id)`,
        before(REMOVED_KEPT_DAYS),
      )),
  };
}
