// The things named in a question, sorted by kind, for the builders of asks.
import type { BandId } from '../../../pathways/pathway.ts';
import type { Reading } from './entities.ts';
import type { Found } from './masking.ts';
import type { EntityType } from '../understanding.ts';

export interface Things {
  /** In the order said, one for each role (or choice of roles), starting points among them. */
  readonly roles: readonly Found[];
  readonly bandIds: readonly BandId[];
  readonly courseIds: readonly string[];
  readonly bodyIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly regionId: string | null;
  /** The place as said ("leeds"), when one was. */
  readonly place: string | null;
  readonly familyIds: readonly string[];
  readonly guideIds: readonly string[];
  /** Guides called by a name nobody uses for anything else. */
  readonly surelyGuideIds: readonly string[];
  /** Skills called by a name of their own, and those called by ordinary words. */
  readonly skillIds: readonly string[];
  readonly plainSkillIds: readonly string[];
  readonly zoneIds: readonly string[];
  readonly hours: number | null;
  readonly year: string | null;
  readonly otherJob: string | null;
}

/** Anything we hold besides roles: "do nurses need FEDIP" is about FEDIP. */
export const namesOurs = ({ courseIds, bodyIds, networkIds, surelyGuideIds }: Things): boolean =>
  [courseIds, bodyIds, networkIds, surelyGuideIds].some((named) => named.length > 0);

export function thingsIn({ found, normalised }: Reading): Things {
  const named = (type: EntityType): readonly Found[] => found.filter((one) => one.type === type);
  const of = (type: EntityType): readonly Found[] =>
    type === 'region' || type === 'band' ? affirmed(named(type), normalised) : named(type);
  const ids = (type: EntityType): readonly string[] => [...new Set(of(type).flatMap((one) => one.ids))];
  const firstIds = (type: EntityType, plain: boolean): readonly string[] => [
    ...new Set(of(type).flatMap((one) => (one.plain === plain ? one.ids.slice(0, 1) : []))),
  ];
  const region = of('region')[0];
  return {
    roles: affirmed(distinct(of('role')), normalised),
    bandIds: ids('band'),
    courseIds: ids('course'),
    bodyIds: ids('body'),
    networkIds: ids('network'),
    regionId: region?.ids[0] ?? null,
    place: region?.said ?? null,
    familyIds: ids('family'),
    guideIds: ids('guide'),
    surelyGuideIds: firstIds('guide', false),
    skillIds: firstIds('skill', false),
    plainSkillIds: firstIds('skill', true),
    zoneIds: zonesOf(of('zone')),
    hours: Number(of('hours')[0]?.ids[0] ?? Number.NaN) || null,
    year: of('year')[0]?.ids[0] ?? null,
    otherJob: of('other-occupation')[0]?.said ?? null,
  };
}

const NOT_THIS = /\b(?:not|rather than|instead of|other than)(?: (?:a|an|the|as|being|in|at|from|band))*$/;

/** Said only to say that it is not meant. */
export const isDenied = ({ start }: Found, normalised: string): boolean =>
  NOT_THIS.test(normalised.slice(0, start).trim());

/** "Data scientist, not data analyst": one of two is taken back. A single one is left, for what is said of it. */
function affirmed(found: readonly Found[], normalised: string): readonly Found[] {
  const left = found.filter((one) => !isDenied(one, normalised));
  return left.length > 0 ? left : found;
}

/** The same role said twice counts once. */
function distinct(roles: readonly Found[]): readonly Found[] {
  const sure = new Set(roles.flatMap((role) => (role.ids.length === 1 ? role.ids : [])));
  const seen = new Set<string>();
  return roles
    .map((role) => withoutOthers(role, sure))
    .filter((role) => {
      const key = role.ids.join(' ');
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

/** A place of its own ("Watford") tells more than the general words "London weighting". */
function zonesOf(zones: readonly Found[]): readonly string[] {
  const exact = zones.filter((zone) => !/weighting|allowance|supplement/.test(zone.said));
  return [...new Set((exact.length > 0 ? exact : zones).flatMap((zone) => zone.ids))];
}

/** "CDO and CDIO": what one name surely means, the other does not. */
function withoutOthers(role: Found, sure: ReadonlySet<string>): Found {
  const left = role.ids.filter((id) => !sure.has(id));
  return role.ids.length > 1 && left.length > 0 ? { ...role, ids: left } : role;
}
