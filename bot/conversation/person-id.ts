// One key for each person in each tenant, never a name. Whichever door they come in by, chat or tab, the key is the same.
import { createHash } from 'node:crypto';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `who`: the directory id; where Teams gives none, the id of the account in the channel, whose case counts. */
export function personIdFor(tenantId: string, who: string): string {
  const plain = GUID.test(who) ? who.toLowerCase() : who;
  return createHash('sha256').update(`${tenantId.toLowerCase()}:${plain}`).digest('hex');
}
