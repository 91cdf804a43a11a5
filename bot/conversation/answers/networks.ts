// Networks and communities: those named, those of a region, of a family, or described in words.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import { stemmedWords } from '../../pathways/catalogue/word-stems.ts';
import type { Body, Network } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { namesFor } from './names.ts';
import { notKnown } from './small.ts';

type NetworksAsk = Extract<Ask, { kind: 'networks' }>;

const SHOWN = 5;
/** A region's own networks come first, then a few that reach everywhere. */
const NATIONAL_SHOWN = 3;
/** A description must meet this share of the words, rare words counting more. */
const ENOUGH = 0.5;
/** More of it where the family is known already. */
const MOSTLY = 0.75;

export const networkAsk = (id: string): Ask => ({
  kind: 'networks',
  networkIds: [id],
  regionId: null,
  familyId: null,
  words: '',
});

export function answerNetworks(ask: NetworksAsk, desk: Desk): Answer {
  const { networks, forAll, bodies } = findNetworks(ask, desk);
  if (networks.length === 0) return notKnown(desk, ask.words);
  const shown = networks.slice(0, SHOWN);
  return {
    kind: 'networks',
    about: namesFor(desk.catalogue, { ...ask, networkIds: [] })[0] ?? null,
    forAll,
    networks: shown,
    bodies,
    footing: footing(desk, {
      ask,
      records: [...shown, ...bodies],
      next: [
        ...bodies
          .slice(0, 1)
          .map((body): Ask => ({ kind: 'bodies', bodyIds: [body.id], roleId: null, familyId: null })),
        ...shown.slice(0, shown.length > 1 ? 2 : 0).map(({ id }) => networkAsk(id)),
        ask.regionId === null ? null : { kind: 'region', regionId: ask.regionId },
        {
          kind: 'bodies',
          bodyIds: [],
          roleId: ask.roleId ?? null,
          familyId: ask.familyId ?? shown[0]?.familyIds?.[0] ?? null,
        },
      ],
    }),
  };
}

interface Found {
  readonly networks: readonly Network[];
  readonly forAll: boolean;
  readonly bodies: readonly Body[];
}

function findNetworks(ask: NetworksAsk, { catalogue, context }: Desk): Found {
  const { regionId } = ask;
  const named = ask.networkIds
    .flatMap((id) => catalogue.networks.get(id) ?? [])
    .filter((network) => regionId === null || isIn(network, regionId) || isNational(network));
  if (named.length > 0) return { networks: named, forAll: false, bodies: [] };
  const here = within(ask.regionId, catalogue);
  const subject = ask.words.replace(NETWORK_TALK, ' ');
  const saysNothing = ask.regionId === null && stemmedWords(subject).length === 0;
  const familyIds = familiesOf(ask, catalogue, saysNothing ? (context.profile?.roleId ?? null) : null);
  const found = (words: string, enough: number): readonly Network[] =>
    catalogue
      .words('networks')
      .search(words)
      .filter(({ share }) => share >= enough)
      .flatMap(({ id }) => here.find((network) => network.id === id) ?? []);
  const described = found(subject, familyIds.length > 0 ? MOSTLY : ENOUGH).filter(
    (network) => familyIds.length === 0 || network.familyIds === null || isOf(network, familyIds),
  );
  const ofFamily = here.filter((network) => isOf(network, familyIds));
  const likeRole = found(shortTitle(catalogue.roles.get(ask.roleId ?? '')?.title ?? ''), 0).filter((one) =>
    ofFamily.includes(one),
  );
  const fitting = [...new Set([...described, ...likeRole, ...ofFamily])];
  const regional = here.filter((network) => ask.regionId !== null && isIn(network, ask.regionId));
  if (regional.length > 0)
    return {
      networks: [...new Set([...regional, ...fitting, ...here.filter(isOpenToAll)])].slice(
        0,
        regional.length + NATIONAL_SHOWN,
      ),
      forAll: false,
      bodies: [],
    };
  if (fitting.length > 0) return { networks: fitting, forAll: false, bodies: [] };
  const general = [...here.filter(isOpenToAll), ...here.filter(isNational)];
  const bodies = catalogue.data.bodies.filter(
    (body) => !body.closed && isOf(body, familyIds) && !isOfAll(body, catalogue),
  );
  return {
    networks: familyIds.length > 0 ? here.filter(isOpenToAll) : [...new Set(general)],
    forAll: !saysNothing || familyIds.length > 0,
    bodies,
  };
}

/** "Digital nurse" of "Digital nurse / clinical informatics specialist". */
const shortTitle = (title: string): string => title.split(' / ')[0] ?? title;

/** Words that ask for a network and say nothing of which. */
const NETWORK_TALK =
  /\b(?:networks?|networking|communit(?:y|ies)|groups?|forums?|meet ?ups?|peers?|join|meet|talk|speak|else|anyone|find|chat|contact|events?|uk|england|national|regional|local|other|near)\b/gi;

/** Of a place: its own networks and those that reach everywhere. An empty list of regions reaches all; null is not known. */
const within = (regionId: string | null, { data }: Catalogue): readonly Network[] =>
  regionId === null ? data.networks : data.networks.filter((network) => isNational(network) || isIn(network, regionId));

const isIn = (network: Network, regionId: string): boolean => network.regionIds?.includes(regionId) === true;
const isNational = (network: Network): boolean => network.regionIds?.length === 0;
const isOpenToAll = (network: Network): boolean => isNational(network) && network.familyIds === null;

/** The families asked about: by name, through a role, or the person's own. */
function familiesOf(ask: NetworksAsk, { roles }: Catalogue, own: string | null): readonly string[] {
  if (ask.familyId !== null) return [ask.familyId];
  const roleId = ask.roleId ?? own;
  return roleId === null ? [] : (roles.get(roleId)?.familyIds ?? []);
}

const isOf = ({ familyIds }: Pick<Body, 'familyIds'>, wanted: readonly string[]): boolean =>
  familyIds?.some((id) => wanted.includes(id)) === true;

/** A body for nearly every family is where nobody in particular meets. */
const isOfAll = ({ familyIds }: Body, { families }: Catalogue): boolean => (familyIds?.length ?? 0) > families.size / 2;

/** A region's own networks, then a few that reach everywhere. */
export function networksOf(regionId: string, { data }: Catalogue): readonly Network[] {
  const regional = data.networks.filter((network) => isIn(network, regionId));
  return [...regional, ...data.networks.filter(isOpenToAll).slice(0, NATIONAL_SHOWN)];
}
