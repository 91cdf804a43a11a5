// Invitations to a course: who invited, and how many have asked to be reminded. Nobody is signed up by another, and
// nobody's name is to be had from here: only a count, and only by the one who invited.
import type { Database } from './database.ts';
import { number } from './read-row.ts';

export interface Invites {
  /** Resolves with the invitation's id. */
  open(invite: { readonly personId: string; readonly courseId: string }): Promise<string>;
  /** People who asked to be reminded by this invitation; null when it is not this person's, or not known any more. */
  count(inviteId: string, personId: string): Promise<number | null>;
}

export interface InvitesOptions {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

const COUNT = `
  select (
    select count(distinct r.person_id)::integer from reminder r
    where r.invite_id = i.id and r.state <> 'stopped' and r.person_id <> i.person_id
  ) as people
  from reminder_invite i where i.id = $1 and i.person_id = $2`;

export function createInvites({ database, now, newId }: InvitesOptions): Invites {
  return {
    open: async ({ personId, courseId }) => {
      const id = newId();
      await database.query(
        'insert into reminder_invite (id, person_id, course_id, created_at) values ($1, $2, $3, $4)',
        [id, personId, courseId, now()],
      );
      return id;
    },
    count: async (inviteId, personId) => {
      const { rows } = await database.query(COUNT, [inviteId, personId]);
      return rows[0] === undefined ? null : number(rows[0], 'people');
    },
  };
}
