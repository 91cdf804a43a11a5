// The people and places of the try-out page. All invented.
import type { Conversation, Member } from './seen.ts';
import type { Account } from './wire.ts';

export const TENANT = '00000000-0000-4000-8000-0000000000aa';

export const BOT: Account & { readonly name: string } = {
  id: '28:00000000-0000-4000-8000-000000000001',
  name: 'Career Pathways',
};

const person = (id: string, name: string, digit: number): Member => ({
  id: `29:${id}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-0000000000b${digit}`,
});

const ANA = person('ana', 'Ana Okafor', 1);
const BEN = person('ben', 'Ben Hughes', 2);
const PRIYA = person('priya', 'Priya Nair', 3);

/** Who acts when the page does not say otherwise. */
export const ME = ANA;

export const PLACES: readonly Conversation[] = [
  { id: 'a:ana', scope: 'personal', name: BOT.name, tenantId: TENANT, members: [ANA] },
  { id: '19:team-chat@thread.v2', scope: 'groupChat', name: 'Data team', tenantId: TENANT, members: [ANA, BEN, PRIYA] },
  {
    id: '19:general@thread.tacv2',
    scope: 'channel',
    name: 'General',
    tenantId: TENANT,
    team: { id: '19:general@thread.tacv2', name: 'Health Informatics' },
    members: [ANA, BEN, PRIYA],
  },
  { id: 'a:ben', scope: 'personal', name: BOT.name, tenantId: TENANT, members: [BEN] },
  { id: 'a:priya', scope: 'personal', name: BOT.name, tenantId: TENANT, members: [PRIYA] },
];
