// "Remove my band": one detail of a profile to take off, and no more than that.
import type { ProfileChange } from '../../ask.ts';

const DETAILS: readonly (readonly [string, ProfileChange])[] = [
  ['(?:pay )?band|grade', { bandId: null }],
  ['(?:current )?(?:role|job|job title|post)', { roleId: null }],
  ['place|location|town|city|region|area|where i (?:work|am)', { regionId: null, place: null }],
  ['time ?zone', { timeZone: null }],
];
const DETAIL = `(?:${DETAILS.map(([words]) => words).join('|')})`;
const TAKEN_OFF = new RegExp(
  `^(?:(?:please|can you|could you|pls|ok|now|and) )*(?:remove|delete|drop|take|forget|clear|wipe|erase)(?: (?:off|out))? my (${DETAIL}(?:(?: ,| and)+ (?:my )?${DETAIL})*)(?: (?:off|please|now|(?:from|off|out of|on) my (?:profile|details)))*[ ,]*$`,
);

/** Null when the words are about nothing of the kind. */
export function lostDetails(normalised: string): ProfileChange | null {
  const named = TAKEN_OFF.exec(normalised)?.[1];
  if (named === undefined) return null;
  const lost = DETAILS.filter(([words]) => new RegExp(`\\b(?:${words})\\b`).test(named));
  return Object.assign({}, ...lost.map(([, change]) => change)) as ProfileChange;
}
