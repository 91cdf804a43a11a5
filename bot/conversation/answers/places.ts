// Professional bodies and regions: who to join and where.
import type { Body } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { networkAsk, networksOf } from './networks.ts';
import { notKnown } from './small.ts';

const SHOWN = 5;

/** The bodies named, else those of a role or family. A closed body always brings the one that took over. */
export function answerBodies(ask: Extract<Ask, { kind: 'bodies' }>, desk: Desk): Answer {
  const { catalogue } = desk;
  const named = ask.bodyIds.flatMap((id) => catalogue.bodies.get(id) ?? []);
  const roleId =
    ask.roleId ?? (ask.familyId === null && named.length === 0 ? (desk.context.profile?.roleId ?? null) : null);
  const role = roleId === null ? undefined : catalogue.roles.get(roleId);
  const ofRole = (role?.bodyIds ?? []).flatMap((id) => catalogue.bodies.get(id) ?? []);
  const ofFamily = ask.familyId === null ? [] : bodiesOf(ask.familyId, catalogue);
  const bodies = [...new Set(named.length > 0 ? named : [...ofRole, ...ofFamily])].slice(0, SHOWN);
  const shown = bodies.length > 0 ? bodies : mainBodies(desk);
  if (shown.length === 0) return notKnown(desk, '');
  return {
    kind: 'bodies',
    about: role?.title ?? (ask.familyId === null ? null : (catalogue.families.get(ask.familyId)?.title ?? null)),
    registration: role?.registration ?? null,
    bodies: shown,
    successor: successorOf(shown, desk),
    footing: footing(desk, {
      ask: { ...ask, roleId },
      records: shown,
      next: [
        ...shown.slice(0, 2).map((body): Ask => ({ kind: 'bodies', bodyIds: [body.id], roleId: null, familyId: null })),
        role === undefined ? null : { kind: 'role', roleId: role.id },
        { kind: 'networks', networkIds: [], regionId: null, familyId: role?.familyIds?.[0] ?? null, words: '' },
      ],
    }),
  };
}

/** The bodies the family names come first, then the others that serve it. */
function bodiesOf(familyId: string, catalogue: Desk['catalogue']): readonly Body[] {
  const named = (catalogue.families.get(familyId)?.bodyIds ?? []).flatMap((id) => catalogue.bodies.get(id) ?? []);
  const serving = catalogue.data.bodies.filter((body) => body.familyIds?.includes(familyId) === true);
  return [...new Set([...named, ...serving])].filter((body) => !body.closed);
}

function successorOf(bodies: readonly Body[], { catalogue }: Desk): Body | null {
  const closed = bodies.find((body) => body.closed && body.successorId !== null);
  const successor =
    closed?.successorId === undefined || closed.successorId === null
      ? undefined
      : catalogue.bodies.get(closed.successorId);
  return successor === undefined || bodies.includes(successor) ? null : successor;
}

/** With nothing named: the open bodies that serve the most families. */
function mainBodies({ catalogue }: Desk): readonly Body[] {
  const reach = (body: Body): number => body.familyIds?.length ?? 0;
  return catalogue.data.bodies
    .filter((body) => !body.closed && reach(body) > 0)
    .toSorted((a, b) => reach(b) - reach(a))
    .slice(0, SHOWN);
}

/** The region named, else the person's own; with neither, asks which. */
export function answerRegion(ask: Extract<Ask, { kind: 'region' }>, desk: Desk): Answer {
  const regionId = ask.regionId ?? desk.context.profile?.regionId ?? null;
  const region = regionId === null ? undefined : desk.catalogue.regions.get(regionId);
  if (region === undefined) return askFor(desk, 'missing-region', null);
  const networks = networksOf(region.id, desk.catalogue);
  return {
    kind: 'region',
    region,
    networks,
    place: null,
    footing: footing(desk, {
      ask: { kind: 'region', regionId: region.id },
      records: [region, ...networks],
      next: [
        ...networks.slice(0, 2).map(({ id }) => networkAsk(id)),
        { kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' },
      ],
    }),
  };
}
