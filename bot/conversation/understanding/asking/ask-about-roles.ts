// Asks about one role or several: what it is, comparison, gaps, skills.
import { nameWords } from '../../../pathways/names/name-index.ts';
import type { Ask } from '../../ask.ts';
import { endsOf } from '../naming/direction.ts';
import type { Found } from '../naming/masking.ts';
import { PAY_WORDS } from './pay-words.ts';
import { asked, missing, pointsBack, roleInMind, saysOwn, type Frame, type Outcome } from '../frame.ts';

export const MOST_COMPARED = 6;

export const idOf = (role: Found): string => role.ids[0] ?? '';

/** Roles proper; where people come from (nurse, graduate) is left out. */
export const properRoles = ({ things, known }: Frame): readonly Found[] =>
  things.roles.filter((role) => !known.startingPoints.has(idOf(role)));

export function askRole(frame: Frame): Outcome {
  const [role, second] = properRoles(frame);
  if (role !== undefined && second !== undefined) return askComparison(frame);
  if (role !== undefined) {
    const roleId = idOf(role);
    return asked({ kind: 'role', roleId }, [
      pathwayFrom(roleId),
      { kind: 'pathway', from: null, to: roleId },
      skillsOf(roleId),
    ]);
  }
  const from = frame.things.roles[0];
  if (from !== undefined) return asked(pathwayFrom(idOf(from)));
  const inMind = roleInMind(frame);
  return inMind === null ? missing('missing-role') : asked({ kind: 'role', roleId: inMind });
}

export const pathwayFrom = (from: string): Ask => ({ kind: 'pathway', from, to: null });
const skillsOf = (roleId: string): Ask => ({ kind: 'skills', roleId, skillId: null });

/** "compare it with X and Y": the role talked about is one of them. */
const COMPARES_IT = /\b(?:it|this|that|them|these)(?: one| role| job)? (?:with|to|and|against|versus|vs|v|next to)\b/;

/** "PACS manager or RIS manager": two names of one role. */
const isSaidTwice = ({ reading, things }: Frame): boolean =>
  things.roles.length === 1 &&
  things.roles[0]?.ids.length === 1 &&
  new Set(reading.found.flatMap(({ type, said }) => (type === 'role' ? [nameWords(said).join(' ')] : []))).size > 1;

export function askComparison(frame: Frame): Outcome {
  const named = frame.things.roles.map(idOf);
  const inMind = frame.context.roleIds.filter((id) => !named.includes(id));
  const own = frame.context.profile?.roleId ?? null;
  if (named.length >= 2 && !COMPARES_IT.test(frame.reading.normalised))
    return asked({ kind: 'comparison', roleIds: named.slice(0, MOST_COMPARED) });
  if (isSaidTwice(frame)) return asked({ kind: 'role', roleId: named[0] ?? '', twoNames: true });
  if (named.length === 1 || pointsBack(frame)) {
    const other = saysOwn(frame) && own !== null && !named.includes(own) ? own : inMind[0];
    const roleIds = [
      ...(other === undefined ? [] : [other]),
      ...named,
      ...(named.length === 0 ? inMind.slice(1, 2) : []),
    ];
    if (roleIds.length >= 2) return asked({ kind: 'comparison', roleIds: roleIds.slice(0, MOST_COMPARED) });
  }
  if (named.length >= 2) return asked({ kind: 'comparison', roleIds: named.slice(0, MOST_COMPARED) });
  if (named.length === 0) {
    // What is named now goes before what was compared last.
    const other = comparedOthers(frame);
    if (other !== null) return other;
    const last = frame.context.lastAsk;
    if (last?.kind === 'comparison') return asked(last);
  }
  const next: readonly Ask[] = named.flatMap((roleId): Ask[] => [{ kind: 'role', roleId }, pathwayFrom(roleId)]);
  return missing('missing-second-role', next);
}

/** Families, bands, courses and bodies can be set side by side too. */
function comparedOthers({ things, reading }: Frame): Outcome | null {
  const [courseId, second] = things.courseIds;
  const by = PAY_WORDS.test(reading.normalised) ? { by: 'pay' as const } : {};
  if (things.familyIds.length >= 2 && courseId === undefined && things.bandIds.length === 0)
    return asked(
      { kind: 'comparison', roleIds: [], familyIds: things.familyIds.slice(0, 3), ...by },
      things.familyIds
        .slice(0, 3)
        .map((id) => ({ kind: 'matches', bandIds: [], familyIds: [id], skillIds: [], words: '' })),
    );
  if (things.bandIds.length > 0)
    return asked({ kind: 'pay', bandIds: things.bandIds, roleIds: [], supplementId: null, hours: null, year: null });
  if (courseId !== undefined)
    return asked({ kind: 'course', courseId }, second === undefined ? [] : [{ kind: 'course', courseId: second }]);
  return things.bodyIds.length > 0
    ? asked({ kind: 'bodies', bodyIds: things.bodyIds, roleId: null, familyId: null })
    : null;
}

export function askGap(frame: Frame): Outcome {
  const roles = frame.things.roles;
  const own = frame.context.profile?.roleId ?? null;
  const inMind = frame.context.roleIds[0] ?? null;
  if (roles.length >= 2) {
    const { from, to } = endsOf(roles, frame.reading.normalised);
    return asked({ kind: 'gap', from: from === null ? null : idOf(from), to: to === null ? null : idOf(to) });
  }
  const [role] = roles;
  if (role === undefined)
    return inMind === null ? missing('missing-goal') : asked({ kind: 'gap', from: null, to: inMind });
  const id = idOf(role);
  const start =
    endsOf([role], frame.reading.normalised).from !== null &&
    /\b(?:im|i am|as) (?:a |an )?$/.test(frame.reading.normalised.slice(0, role.start));
  if (start)
    return inMind === null || inMind === id
      ? missing('missing-goal', [pathwayFrom(id)])
      : asked({ kind: 'gap', from: id, to: inMind });
  const from = own !== null && own !== id ? null : startInMind(frame, id);
  return asked({ kind: 'gap', from, to: id }, [skillsOf(id), { kind: 'pathway', from: null, to: id }]);
}

/** Where the person is, without a role of their own: what the ways on were shown from, or what they point at. */
function startInMind({ context: { lastAsk, roleIds }, reading }: Frame, to: string): string | null {
  if (lastAsk?.kind === 'pathway' && lastAsk.to === null && lastAsk.from !== to) return lastAsk.from;
  return /\b(?:from|with|to) (?:it|this|that)\b/.test(reading.normalised) ? (roleIds[0] ?? null) : null;
}

const LEVELS = /\b(?:levels?|awareness|working|practitioner|expert)\b/;

export function askSkills(frame: Frame): Outcome {
  const role = properRoles(frame).at(-1);
  const skillId = frame.things.skillIds[0] ?? frame.things.plainSkillIds[0] ?? null;
  if (role !== undefined) {
    const roleId = idOf(role);
    return asked({ kind: 'skills', roleId, skillId }, [
      { kind: 'role', roleId },
      { kind: 'gap', from: null, to: roleId },
    ]);
  }
  const about = frame.label === 'skills/skill' ? null : roleInMind(frame);
  if (
    about === null &&
    LEVELS.test(frame.reading.normalised) &&
    frame.things.skillIds.length === 0 &&
    frame.label === 'skills/skill'
  )
    return asked({
      kind: 'guide',
      guideIds: frame.things.guideIds.slice(0, 1),
      topic: 'framework',
      words: frame.text.slice(0, 200),
    });
  if (about !== null) return asked({ kind: 'skills', roleId: about, skillId });
  if (skillId !== null) return asked({ kind: 'skills', roleId: null, skillId });
  return missing('missing-role');
}
