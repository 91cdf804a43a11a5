import { gapBetween } from '../../pathways/gap.ts';
import { SKILL_LEVELS, type SkillLevel } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { courseRef } from './role.ts';

const COURSES_SHOWN = 4;

/** What the person says of their own skills; null when they told none, so that nothing counts as lacking. */
export function rated({
  ownSkills,
}: Desk): readonly { readonly skillId: string; readonly level: SkillLevel | null }[] | null {
  const levelOf = (level: string | null): SkillLevel | null => SKILL_LEVELS.find((one) => one === level) ?? null;
  return ownSkills.length === 0 ? null : ownSkills.map(({ skillId, level }) => ({ skillId, level: levelOf(level) }));
}

/** The person (profile) or a role against the role they want, level by level. */
export function answerGap(asked: Extract<Ask, { kind: 'gap' }>, desk: Desk): Answer {
  const own = desk.context.profile?.roleId ?? null;
  const to = asked.to;
  if (to === null || desk.catalogue.roles.get(to) === undefined) return askFor(desk, 'missing-goal', null);
  const from = asked.from ?? (own === to ? null : own);
  const gap = gapBetween(desk.catalogue, { from, self: asked.from === null ? rated(desk) : null, to });
  const role = desk.catalogue.roles.get(to);
  const courseIds = [...new Set(gap.lines.flatMap((line) => line.courseIds))];
  const courses =
    courseIds.length > 0
      ? courseIds.flatMap((id) => desk.catalogue.courses.get(id) ?? [])
      : desk.catalogue.coursesForRole(to);
  return {
    kind: 'gap',
    gap,
    courses: courses.slice(0, COURSES_SHOWN).map(courseRef),
    footing: footing(desk, {
      ask: { kind: 'gap', from, to },
      records: role === undefined ? [] : [role],
      statuses: (role?.skills ?? []).map((skill) => skill.status),
      next: [
        from === null ? null : { kind: 'pathway', from, to },
        { kind: 'courses', roleId: to, skillId: null, familyId: null, courseKind: null, words: '' },
        from === null ? { kind: 'pathway', from: null, to } : { kind: 'comparison', roleIds: [from, to] },
        { kind: 'role', roleId: to },
      ],
    }),
  };
}
