// "Networks for analysts": one name, several roles. Where the roles share a family, nobody needs to be asked which.
import type { Found } from './masking.ts';
import type { Known } from '../frame.ts';

export interface RoleOrFamily {
  readonly roleId: string | null;
  readonly familyId: string | null;
}

const MOST = 0.6;

export const NEITHER: RoleOrFamily = { roleId: null, familyId: null };

/**
 * The role a name is, the family that most roles of the name share, or the first role, which is then asked about.
 * `enough`: the share of the roles; at 0 the likeliest role's family is taken and nobody is asked.
 */
export function roleOrFamily(
  role: Found | undefined,
  { familiesOfRole }: Pick<Known, 'familiesOfRole'>,
  enough = MOST,
): RoleOrFamily {
  const [first, ...others] = role?.ids ?? [];
  if (first === undefined) return NEITHER;
  const shared = familiesOfRole(first).find(
    (family) => others.filter((id) => familiesOfRole(id).includes(family)).length >= others.length * enough,
  );
  return others.length > 0 && shared !== undefined
    ? { roleId: null, familyId: shared }
    : { roleId: first, familyId: null };
}
