import type { Catalogue } from './catalogue.ts';
import type { RoleRef } from '../findings.ts';

/** The role as findings mention it. Throws for an id that is not held: whoever asks has looked it up before. */
export function heldRole(catalogue: Catalogue, roleId: string): RoleRef {
  const role = catalogue.roleRef(roleId);
  if (role === null) throw new RangeError(`The catalogue holds no role "${roleId}"`);
  return role;
}
