// Which courses help with a gap.
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Course, Role } from './pathway.ts';

/** A course's names must meet this share of a gap's words, rare words counting more, to be about the same thing. */
const ALIKE = 0.5;
const MOST = 3;

/**
 * Up to three courses for a skill: those that teach it (made for the role first), else those whose names speak of it,
 * else courses for the role it is needed in.
 */
export function coursesForSkill(
  catalogue: Catalogue,
  skill: { readonly skillId: string; readonly name: string },
  roleId: string,
): readonly Course[] {
  const teaching = catalogue.coursesForSkill(skill.skillId);
  if (teaching.length === 0) return coursesForGap(catalogue, skill.name, roleId);
  const suiting = teaching.filter((course) => suits(course, catalogue.roles.get(roleId)));
  return [...new Set([...suiting, ...teaching])].slice(0, MOST);
}

/** Up to three courses for a gap known only in words ("NCCQ/ACC"): named alike, else for the role that has the gap. */
export function coursesForGap(catalogue: Catalogue, gap: string, roleId: string): readonly Course[] {
  const role = catalogue.roles.get(roleId);
  const named = catalogue
    .courseWords()
    .search(gap)
    .filter((hit) => hit.share >= ALIKE)
    .flatMap((hit) => catalogue.courses.get(hit.id) ?? [])
    .filter((course) => suits(course, role));
  return (named.length > 0 ? named : catalogue.coursesForRole(roleId)).slice(0, MOST);
}

/** A course for other people is no help however alike its name: "code" means one thing to developers, another to coders. */
function suits({ roleIds, familyIds }: Course, role: Role | undefined): boolean {
  if (roleIds === null && familyIds === null) return true;
  if (role === undefined) return false;
  return roleIds?.includes(role.id) === true || familyIds?.some((id) => role.familyIds?.includes(id)) === true;
}
