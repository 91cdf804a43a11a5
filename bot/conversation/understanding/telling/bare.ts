// Questions that are nothing but names: "b7", "fedip", "coder or analyst", "data engineer please".
import type { Label } from '../classifier/labels.ts';
import type { Reading } from '../naming/entities.ts';
import type { Things } from '../naming/things.ts';

/** Words that only set two names side by side. */
const SIDE_BY_SIDE = new Set([
  'vs',
  'v',
  'versus',
  'against',
  'compare',
  'compared',
  'comparison',
  'difference',
  'between',
  'or',
]);

/** The label of a question without words of its own, or null when it has some, or names nothing. */
export function bareLabel(reading: Reading, things: Things, filler: ReadonlySet<string>): Label | null {
  const { roles, bandIds } = things;
  const own = reading.rest.filter((word) => !filler.has(word));
  if (own.some((word) => roles.length < 2 || !SIDE_BY_SIDE.has(word))) return null;
  if (roles.length >= 2) return /\bto\b/.test(between(reading, things)) ? 'pathway/between' : 'comparison';
  // "Community for FHIR devs" asks for the community, whoever it is for.
  if (roles.length === 1 && things.networkIds.length > 0) return 'networks';
  if (roles.length === 1 && things.bodyIds.length > 0) return 'bodies';
  if (roles.length === 1) return things.zoneIds.length > 0 || things.hours !== null ? 'pay/role' : 'role';
  if (things.otherJob !== null) return 'not-covered/other-occupation';
  if (things.courseIds.length > 0) return 'courses/one';
  if (things.bodyIds.length > 0) return 'bodies';
  if (things.networkIds.length > 0) return 'networks';
  if (bandIds.length > 0) return bandIds.length > 0 && things.familyIds.length > 0 ? 'matches/list' : 'pay/band';
  if (things.zoneIds.length > 0) return 'pay/zone';
  if (things.guideIds.length > 0) return 'guide/report';
  if (things.skillIds.length > 0) return 'skills/skill';
  if (things.regionId !== null) return 'region';
  if (comparesFamilies(reading, things)) return 'comparison';
  if (things.familyIds.length > 0) return 'matches/list';
  return null;
}

/** "RRP for coders": the rule, whoever it is for. */
export const asksRule = ({ found, normalised }: Reading): boolean =>
  found.some(
    ({ type, plain, end }) =>
      type === 'guide' &&
      !plain &&
      found.some(
        (role) => role.type === 'role' && /^ for (?:an? |the |our |my )?$/.test(normalised.slice(end, role.start)),
      ),
  );

/** "Cyber or data", "coding v records": two kinds of work, and no word for jobs in both. */
export const comparesFamilies = ({ normalised }: Reading, { familyIds, roles }: Things): boolean =>
  familyIds.length >= 2 &&
  roles.length === 0 &&
  /\b(?:or|versus|vs|v|compared?|comparison|between|better|against|difference|than)\b|\bfrom\b.*\bto\b/.test(
    normalised,
  ) &&
  !/\b(?:jobs?|roles?|posts?|courses?|networks?|vacanc\w*|skills?|qualifications?|apprentices?\w*|training|bod(?:y|ies))\b/.test(
    normalised,
  );

const between = ({ normalised }: Reading, { roles }: Things): string =>
  normalised.slice(roles[0]?.end ?? 0, roles[1]?.start ?? 0);
