// "b6 dq roles", "band 7 data jobs", "8a cyber": the roles of a kind at a band, and a comparison of them.
import { matchRoles } from '../../pathways/match.ts';
import { nameWords } from '../../pathways/names/name-index.ts';
import { normalise } from '../../pathways/names/normalise.ts';
import type { Role } from '../../pathways/pathway.ts';
import type { Ask } from '../ask.ts';
import { bandsIn } from '../understanding/naming/bands.ts';
import type { Shelves } from './shelves.ts';
import { tellingWords } from './sides.ts';

/** As many as stay readable side by side for a group of people. */
const COMPARED = 4;
const LISTED = 8;

/** The comparison first, then the list, then each role; none when no band is named, or nothing beside it. */
export function rolesAtBand(text: string, shelves: Shelves): readonly Ask[] {
  const normalised = normalise(text);
  const bands = bandsIn(normalised);
  if (bands.length === 0) return [];
  const bandIds = [...new Set(bands.flatMap((band) => band.bandIds))];
  const words = tellingWords(without(normalised, bands));
  if (words.length === 0) return [];
  const familyId = shelves.familyNames.get(nameWords(words.join(' ')).join(' ')) ?? null;
  const named = familyId === null ? namedSo(words, shelves) : namedWithin(familyId, words, shelves);
  const here = named.filter((id) => isAt(id, bandIds, shelves));
  if (familyId === null) return here.length === 0 ? [] : asks(withRest(here, named, shelves), here, null);
  if (here.length > 1) return asks(here, here, null);
  const ask: Extract<Ask, { kind: 'matches' }> = {
    kind: 'matches',
    bandIds,
    familyIds: [familyId],
    skillIds: [],
    words: '',
  };
  const fitting = matchRoles(shelves.catalogue, ask).map(({ role }) => role.id);
  return asks(fitting, fitting, ask);
}

const without = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** Roles whose name holds all the words. */
function namedSo(words: readonly string[], { finder, namesBegun, catalogue }: Shelves): readonly string[] {
  const text = words.join(' ');
  const ids = [
    ...finder.find(text).matches.flatMap(({ said, roleId }) => (said === text ? [roleId] : [])),
    ...namesBegun(text).flatMap(({ kind, id }) => (kind === 'role' ? [id] : [])),
  ];
  return [...new Set(ids)].filter((id) => catalogue.roles.get(id)?.kind === 'role');
}

/**
 * "Service desk" is what the whole family is called, and a part of it by name. The part, when all roles so named are of the family: those
 * with "data" in their names are not.
 */
function namedWithin(familyId: string, words: readonly string[], { catalogue }: Shelves): readonly string[] {
  const wanted = nameWords(words.join(' '));
  const isNamed = ({ title, altTitles }: Role): boolean =>
    [title, ...(altTitles ?? [])].some((name) => {
      const own = nameWords(name);
      return wanted.every((word) => own.includes(word));
    });
  const named = catalogue.data.roles.filter((role) => role.kind === 'role' && isNamed(role));
  return named.every((role) => role.familyIds?.includes(familyId)) ? named.map(({ id }) => id) : [];
}

function isAt(id: string, bandIds: readonly string[], { catalogue }: Shelves): boolean {
  const role = catalogue.roles.get(id);
  return role !== undefined && catalogue.bandsOf(role).some((band) => bandIds.includes(band.id));
}

/** One role alone compares with nothing, so its namesakes at other bands stand beside it, the lowest band first. */
function withRest(here: readonly string[], named: readonly string[], { catalogue }: Shelves): readonly string[] {
  if (here.length > 1) return here;
  const compared = [...new Set([...here, ...named])].slice(0, COMPARED);
  return compared.toSorted((a, b) => lowestBand(a, catalogue) - lowestBand(b, catalogue));
}

function lowestBand(roleId: string, catalogue: Shelves['catalogue']): number {
  const role = catalogue.roles.get(roleId);
  const [lowest] = role === undefined ? [] : catalogue.bandsOf(role);
  return lowest === undefined ? catalogue.bandsInOrder.length : catalogue.bandsInOrder.indexOf(lowest);
}

function asks(compared: readonly string[], listed: readonly string[], list: Ask | null): readonly Ask[] {
  const roleIds = compared.slice(0, COMPARED);
  return [
    ...(roleIds.length > 1 ? [{ kind: 'comparison', roleIds } as const] : []),
    ...(list === null || listed.length < 2 ? [] : [list]),
    ...listed.slice(0, LISTED).map((roleId) => ({ kind: 'role', roleId }) as const),
  ];
}
