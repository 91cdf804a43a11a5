// Bodies, networks and regions: who to join and where.
import type { Body, Network } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { namesFor } from './names.ts';
import { notKnown } from './small.ts';

const SHOWN = 5;
/** A region's own networks come first, then a few that reach everywhere. */
const NATIONAL_SHOWN = 3;

/** The bodies named, else those of a role or family. A closed body always brings the one that took over. */
export function answerBodies(ask: Extract<Ask, { kind: 'bodies' }>, desk: Desk): Answer {
  const { catalogue } = desk;
  const named = ask.bodyIds.flatMap((id) => catalogue.bodies.get(id) ?? []);
  const roleId =
    ask.roleId ?? (ask.familyId === null && named.length === 0 ? (desk.context.profile?.roleId ?? null) : null);
  const role = roleId === null ? undefined : catalogue.roles.get(roleId);
  const ofRole = (role?.bodyIds ?? []).flatMap((id) => catalogue.bodies.get(id) ?? []);
  const ofFamily =
    ask.familyId === null
      ? []
      : catalogue.data.bodies.filter((body) => body.familyIds?.includes(ask.familyId ?? '') === true && !body.closed);
  const bodies = [...new Set(named.length > 0 ? named : [...ofRole, ...ofFamily])].slice(0, SHOWN);
  const shown = bodies.length > 0 ? bodies : mainBodies(desk);
  if (shown.length === 0) return notKnown(desk, '');
  return {
    kind: 'bodies',
    about: role?.title ?? (ask.familyId === null ? null : (catalogue.families.get(ask.familyId)?.title ?? null)),
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

export function answerNetworks(ask: Extract<Ask, { kind: 'networks' }>, desk: Desk): Answer {
  const networks = networksFor(ask, desk).slice(0, SHOWN);
  if (networks.length === 0) return notKnown(desk, ask.words);
  const regionId = ask.regionId;
  return {
    kind: 'networks',
    about: namesFor(desk.catalogue, { ...ask, networkIds: [] })[0] ?? null,
    networks,
    footing: footing(desk, {
      ask,
      records: networks,
      next: [
        ...networks.slice(0, networks.length > 1 ? 2 : 0).map((network): Ask => ({
          kind: 'networks',
          networkIds: [network.id],
          regionId: null,
          familyId: null,
          words: '',
        })),
        regionId === null ? null : { kind: 'region', regionId },
        { kind: 'bodies', bodyIds: [], roleId: null, familyId: networks[0]?.familyIds?.[0] ?? null },
      ],
    }),
  };
}

/** An empty list of regions means known to reach all of them; null means the source does not say. */
const isNational = (network: Network): boolean => network.regionIds?.length === 0;

function networksFor(
  ask: Extract<Ask, { kind: 'networks' }>,
  { catalogue, search, context }: Desk,
): readonly Network[] {
  const named = ask.networkIds.flatMap((id) => catalogue.networks.get(id) ?? []);
  if (named.length > 0) return named;
  const { networks } = catalogue.data;
  const regional =
    ask.regionId === null ? [] : networks.filter((network) => network.regionIds?.includes(ask.regionId ?? '') === true);
  const hits = search('networks', ask.words).flatMap((hit) => catalogue.networks.get(hit.id) ?? []);
  const own = context.profile?.roleId ?? null;
  const familyId = ask.familyId ?? (own === null ? null : (catalogue.roles.get(own)?.familyIds?.[0] ?? null));
  const ofFamily =
    familyId === null ? [] : networks.filter((network) => network.familyIds?.includes(familyId) === true);
  const found = [...new Set([...regional, ...hits, ...ofFamily])];
  return found.length > 0 ? found : networks.filter(isNational);
}

/** The region named, else the person's own; with neither, the networks that reach everywhere. */
export function answerRegion(ask: Extract<Ask, { kind: 'region' }>, desk: Desk): Answer {
  const regionId = ask.regionId ?? desk.context.profile?.regionId ?? null;
  const region = regionId === null ? undefined : desk.catalogue.regions.get(regionId);
  if (region === undefined)
    return answerNetworks({ kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' }, desk);
  const regional = desk.catalogue.data.networks.filter((network) => network.regionIds?.includes(region.id) === true);
  const national = desk.catalogue.data.networks.filter(isNational).slice(0, NATIONAL_SHOWN);
  const networks = [...regional, ...national];
  return {
    kind: 'region',
    region,
    networks,
    place: null,
    footing: footing(desk, {
      ask: { kind: 'region', regionId: region.id },
      records: [region, ...networks],
      next: [
        ...networks.slice(0, 2).map((network): Ask => ({
          kind: 'networks',
          networkIds: [network.id],
          regionId: null,
          familyId: null,
          words: '',
        })),
        { kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' },
      ],
    }),
  };
}
