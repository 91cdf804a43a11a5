// "Coder v auditor v trainer": names that can mean several roles each, said together, mean those of the one job family that has them all.
import type { Known } from '../frame.ts';
import type { Things } from './things.ts';
import type { Found } from './masking.ts';

/** Only where two names are open: beside a plain name an open one may well be of another family, as on a route out. */
export function fittingFamily(things: Things, { familiesOfRole }: Pick<Known, 'familiesOfRole'>): Things {
  const { roles } = things;
  if (roles.filter(({ ids }) => ids.length > 1).length < 2) return things;
  const familiesOf = ({ ids }: Found): ReadonlySet<string> => new Set(ids.flatMap(familiesOfRole));
  const [first, ...others] = roles.map(familiesOf);
  const shared = [...(first ?? [])].filter((family) => others.every((families) => families.has(family)));
  const [only, second] = shared;
  if (only === undefined || second !== undefined) return things;
  const isOf = (id: string): boolean => familiesOfRole(id).includes(only);
  return { ...things, roles: roles.map((role) => within(role, isOf)) };
}

const within = (role: Found, isMeant: (id: string) => boolean): Found =>
  role.ids.length < 2 ? role : { ...role, ids: role.ids.filter(isMeant), aside: role.ids.filter((id) => !isMeant(id)) };
