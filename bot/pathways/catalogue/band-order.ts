// Agenda for Change bands in order of pay: 2 to 7, then 8a to 8d, then 9.
import type { Band, BandId } from '../pathway.ts';

const LETTERS = 27;

/** A number that sorts bands by pay ("7" < "8a" < "8b" < "9"); null for anything that is not a band's name. */
export function bandRank(bandId: BandId): number | null {
  const match = /^(\d{1,2})([a-z])?$/.exec(bandId.trim().toLowerCase());
  if (!match) return null;
  const letter = match[2];
  return Number(match[1]) * LETTERS + (letter === undefined ? 0 : letter.charCodeAt(0) - 96);
}

/** Sorts by band, lowest first; names that are no band go last. */
export function compareBands(left: BandId, right: BandId): number {
  const difference = (bandRank(left) ?? Infinity) - (bandRank(right) ?? Infinity);
  return Number.isNaN(difference) || difference === 0 ? left.localeCompare(right) : difference;
}

/** The bands from `min` to `max`, both included. One missing end means a single band; two mean none. */
export function bandsBetween(bandsInOrder: readonly Band[], min: BandId | null, max: BandId | null): readonly Band[] {
  const low = bandRank(min ?? max ?? '');
  const high = bandRank(max ?? min ?? '');
  if (low === null || high === null) return [];
  return bandsInOrder.filter((band) => {
    const rank = bandRank(band.id);
    return rank !== null && rank >= low && rank <= high;
  });
}
