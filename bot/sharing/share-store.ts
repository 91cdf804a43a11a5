// Shares in the database. Each step is one statement that says what it expects to find, so that many who press at once, a second process
// or a restart never undo one another.
import type { Ask } from '../conversation/ask.ts';
import { UNHURRIED, type Queryable } from './database.ts';
import { ASK_VERSION, readShare, type ReadAsk } from './share-row.ts';
import type { Share } from './sharing.ts';

/** What a viewer chose to see in a shared card's place. */
export type View = 'me' | 'route';

export type NewShare = Pick<Share, 'id' | 'ask' | 'note' | 'sharer' | 'place'>;

export interface Shares {
  /** Nothing when the id is known already. */
  add(share: NewShare, at: Date): Promise<void>;
  find(id: string): Promise<Share | null>;
  /** True for the first to post it; false when somebody has begun, or it is posted or taken back. */
  claimPosting(id: string, at: Date): Promise<boolean>;
  /** It was certainly not posted: it may be tried again. */
  releasePosting(id: string): Promise<void>;
  posted(id: string, messageId: string | null, at: Date): Promise<void>;
  /** False when it has changed since `revision`. */
  changeAsk(id: string, revision: number, ask: Ask, at: Date): Promise<boolean>;
  /** Marks it as taken back and clears the person's words; nothing when it is already. */
  takeBack(id: string, at: Date): Promise<void>;
  /** The right to change the message until `until`, when everybody does not see the newest yet; null when there is nothing to do. */
  leaseBehind(id: string, at: Date, until: Date): Promise<Share | null>;
  /** Everybody sees `revision`; `how` when it was taken back. */
  shown(id: string, revision: number, how: Share['undoneHow']): Promise<void>;
  releaseLease(id: string): Promise<void>;
  gone(id: string, at: Date): Promise<void>;
  /** Not shown to everybody, and due to be tried, the longest due first. */
  behind(at: Date, most: number): Promise<readonly string[]>;
  viewOf(id: string, personId: string): Promise<View | null>;
  keepView(id: string, personId: string, view: View, at: Date): Promise<void>;
  dropView(id: string, personId: string): Promise<void>;
}

/** What cannot be shown now is tried after as long as it has waited already, so ever more seldom, but never given up. */
const NEXT_TRY = `$2::timestamptz + least($2::timestamptz - changed_at, interval '6 hours')`;

export function createShareStore(database: Queryable, readAsk: ReadAsk): Shares {
  const changed = async (text: string, values: readonly unknown[]): Promise<boolean> =>
    (await database.query(text, values)).rowCount > 0;
  return {
    add: async ({ id, ask, note, sharer, place }, at) => {
      await database.query(
        `insert into share (id, person_id, user_id, conversation_id, scope, tenant_id, service_url, ask_version, ask, note,
           created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, ${ASK_VERSION}, $8::jsonb, $9, $10, $10)
         on conflict (id) do nothing`,
        [id, sharer.personId, sharer.userId, ...placeValues(place), jsonOf(ask), note, at],
      );
    },
    find: async (id) => readShare((await database.query('select * from share where id = $1', [id])).rows[0], readAsk),
    claimPosting: (id, at) =>
      changed(
        `update share set posting_at = $2
         where id = $1 and posting_at is null and posted_at is null and undone_at is null`,
        [id, at],
      ),
    releasePosting: async (id) => {
      await database.query('update share set posting_at = null where id = $1 and posted_at is null', [id]);
    },
    posted: async (id, messageId, at) => {
      await database.query(
        `update share set message_id = coalesce(message_id, $2), posted_at = coalesce(posted_at, $3),
           posting_at = coalesce(posting_at, $3)
         where id = $1`,
        [id, messageId, at],
      );
    },
    changeAsk: (id, revision, ask, at) =>
      changed(
        `update share set ask = $3::jsonb, ask_version = ${ASK_VERSION}, revision = revision + 1, changed_at = $4, try_at = $4
         where id = $1 and revision = $2 and undone_at is null`,
        [id, revision, jsonOf(ask), at],
      ),
    takeBack: async (id, at) => {
      await database.query(
        `update share set undone_at = $2, note = null, revision = revision + 1, changed_at = $2, try_at = $2
         where id = $1 and undone_at is null`,
        [id, at],
      );
    },
    leaseBehind: async (id, at, until) => {
      const { rows } = await database.query(
        `update share set lease_until = $3, try_at = ${NEXT_TRY}
         where id = $1 and shown_revision < revision and message_id is not null and gone_at is null
           and (lease_until is null or lease_until <= $2)
         returning *`,
        [id, at, until],
      );
      return readShare(rows[0], readAsk);
    },
    shown: async (id, revision, how) => {
      await database.query(
        `update share set shown_revision = greatest(shown_revision, $2), lease_until = null,
           undone_how = coalesce(undone_how, $3)
         where id = $1`,
        [id, revision, how],
      );
    },
    releaseLease: async (id) => {
      await database.query('update share set lease_until = null where id = $1', [id]);
    },
    gone: async (id, at) => {
      await database.query('update share set gone_at = $2, lease_until = null where id = $1 and gone_at is null', [
        id,
        at,
      ]);
    },
    behind: async (at, most) => {
      const { rows } = await database.query(
        `select id from share
         where shown_revision < revision and gone_at is null and message_id is not null and try_at <= $1
           and (lease_until is null or lease_until <= $1)
         order by try_at limit $2`,
        [at, most],
      );
      return rows.map(({ id }) => String(id));
    },
    ...viewsIn(database),
  };
}

/** PostgreSQL refuses these in JSON, and a person can type them. */
const REFUSED = /[\0\p{Surrogate}]/gu;

const jsonOf = (ask: Ask): string =>
  JSON.stringify(ask, (_key, value: unknown) => (typeof value === 'string' ? value.replace(REFUSED, '\uFFFD') : value));

const placeValues = ({ id, scope, tenantId, serviceUrl }: Share['place']): readonly unknown[] => [
  id,
  scope,
  tenantId,
  serviceUrl,
];

function viewsIn(database: Queryable): Pick<Shares, 'viewOf' | 'keepView' | 'dropView'> {
  return {
    viewOf: async (id, personId) => {
      const { rows } = await database.query('select view from share_view where share_id = $1 and person_id = $2', [
        id,
        personId,
      ]);
      const view = rows[0]?.['view'];
      return view === 'me' || view === 'route' ? view : null;
    },
    keepView: async (id, personId, view, at) => {
      // Not for a share that is gone meanwhile.
      await database.query(
        `with ${UNHURRIED}
         insert into share_view as was (share_id, person_id, view, at)
         select id, $2, $3, $4 from share, unhurried where id = $1
         on conflict (share_id, person_id) do update set view = excluded.view, at = excluded.at
         where was.view <> excluded.view`,
        [id, personId, view, at],
      );
    },
    dropView: async (id, personId) => {
      await database.query('delete from share_view where share_id = $1 and person_id = $2', [id, personId]);
    },
  };
}
