// "A band 6 coder": of the roles a name can mean, only those that are ever at that band.
import { bandRank } from '../../../pathways/catalogue/band-order.ts';
import type { PathwayData } from '../../../pathways/pathway.ts';
import type { Known } from '../frame.ts';
import type { Things } from './things.ts';

/** Null for a role whose bands the data does not give. */
export function createBandsOfRole({ roles, bands }: PathwayData): Known['bandsOfRole'] {
  const levels = new Map(roles.map(({ id, level }) => [id, level]));
  return (roleId) => {
    const level = levels.get(roleId) ?? null;
    const low = bandRank(level?.min ?? level?.max ?? '');
    const high = bandRank(level?.max ?? level?.min ?? '');
    if (low === null || high === null) return null;
    return bands.map(({ id }) => id).filter((id) => isBetween(bandRank(id), low, high));
  };
}

const isBetween = (rank: number | null, low: number, high: number): boolean =>
  rank !== null && rank >= low && rank <= high;

/** Only where one band and one name are said: "a 5 who wants to be a 6" says nothing about which role is meant. */
export function fittingBand(things: Things, { bandsOfRole }: Pick<Known, 'bandsOfRole'>): Things {
  const [role, other] = things.roles;
  const { bandIds } = things;
  if (role === undefined || other !== undefined || role.ids.length < 2 || !isOneBand(bandIds)) return things;
  const isAt = (id: string): boolean => bandsOfRole(id)?.some((band) => bandIds.includes(band)) ?? true;
  const ids = role.ids.filter(isAt);
  if (ids.length === 0 || ids.length === role.ids.length) return things;
  return { ...things, roles: [{ ...role, ids, aside: role.ids.filter((id) => !isAt(id)) }] };
}

/** "Band 8" is four of them. */
const isOneBand = (bandIds: readonly string[]): boolean =>
  bandIds.length === 1 || (bandIds.length === 4 && bandIds.every((id) => id.startsWith('8')));
