// Families and roles as lists, a part at a time. Pure.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import type { Role } from '../pathways/pathway.ts';
import { bandText } from '../../cards/words.ts';
import type { FamilyLine, Option, RoleLine, RoleList } from './shapes.ts';

/** As many as one looks through before asking for more. */
export const ROLES_A_PART = 60;

const isRole = ({ kind }: Role): boolean => kind === 'role';
const byTitle = (one: { readonly title: string }, two: { readonly title: string }): number =>
  one.title.localeCompare(two.title, 'en-GB');

/** Every family, those without roles too: that a family has none is worth knowing. */
export const familyLines = (catalogue: Catalogue): readonly FamilyLine[] =>
  catalogue.data.families
    .map(({ id, title }) => ({ id, title, roles: catalogue.rolesInFamily(id).filter(isRole).length }))
    .toSorted(byTitle);

export const countOfRoles = (catalogue: Catalogue): number => catalogue.data.roles.filter(isRole).length;

/** Null when there is no such family. */
export function roleList(catalogue: Catalogue, familyId: string | null, from: number): RoleList | null {
  const family = familyId === null ? null : catalogue.families.get(familyId);
  if (family === undefined) return null;
  const held = family === null ? catalogue.data.roles : catalogue.rolesInFamily(family.id);
  const all = held.filter(isRole).toSorted(byTitle);
  const end = from + ROLES_A_PART;
  return {
    family: family === null ? null : { id: family.id, title: family.title },
    roles: all.slice(from, end).map((role) => roleLine(catalogue, role)),
    total: all.length,
    next: end < all.length ? end : null,
  };
}

const roleLine = (catalogue: Catalogue, role: Role): RoleLine => ({
  id: role.id,
  title: role.title,
  band: bandText(catalogue.levelFact(role)),
  summary: role.summary,
});

/** Roles to choose from among those found by name; starting points ("Nurse") where a journey may begin with one. */
export const roleOptions = (
  catalogue: Catalogue,
  foundIds: readonly string[],
  kinds: readonly Role['kind'][],
): readonly Option[] =>
  foundIds.flatMap((id) => {
    const role = catalogue.roles.get(id);
    return role === undefined || !kinds.includes(role.kind) ? [] : [{ id, title: role.title }];
  });
