// Questions that are nothing but names: "b7", "fedip", "coder or analyst", "data engineer please".
import type { Label } from './labels.ts';
import type { Reading } from './entities.ts';
import type { Things } from './things.ts';

/** The label of a question without words of its own, or null when it has some, or names nothing. */
export function bareLabel(reading: Reading, things: Things, filler: ReadonlySet<string>): Label | null {
  if (reading.rest.some((word) => !filler.has(word))) return null;
  const { roles, bandIds } = things;
  if (roles.length >= 2) return /\bto\b/.test(between(reading, things)) ? 'pathway/between' : 'comparison';
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
  if (things.familyIds.length > 0) return 'matches/list';
  return null;
}

const between = ({ normalised }: Reading, { roles }: Things): string =>
  normalised.slice(roles[0]?.end ?? 0, roles[1]?.start ?? 0);
