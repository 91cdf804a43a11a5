// Questions that need no classifier because careers are not, or not quite, what they are about: another language, things
// other people help with, a job title nobody holds here, keys hit at random.
import type { Ask } from '../../ask.ts';
import type { NotCovered } from '../../ask-topics.ts';
import type { Desk } from '../desk.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { isNonsense } from './nonsense.ts';
import { heldAgainstAnother, intoOurField } from './other-job.ts';
import { qualifiedRole } from '../naming/qualified-role.ts';
import type { Sign } from './signs.ts';
import { unknownTitle } from '../naming/unknown-title.ts';

const refused = (
  reason: Extract<Outcome, { kind: 'refuse' }>['reason'],
  nearest: readonly Ask[] = [],
  heard?: string,
): Outcome => ({ kind: 'refuse', reason, nearest, ...(heard === undefined ? {} : { heard }) });

/** What to say instead of a look-up; null when the question is one for the classifier. */
export function elsewhere(desk: Desk, frame: Frame): Outcome | null {
  const { reading, text } = frame;
  if (desk.isOtherLanguage(reading.normalised)) return refused('other-language');
  const sign = desk.signs.later(reading);
  if (sign !== null) return fromSign(sign, frame, desk.otherCountries.test(reading.normalised));
  const unknown = unknownTitle(reading, text, desk.titleSense);
  if (unknown !== null) return refused(null, unknown.nearest, unknown.title);
  return (
    heldAgainstAnother(frame) ??
    intoOurField(frame) ??
    qualifiedRole(frame, { before: desk.titleSense.before, isCue: (word) => desk.cues.has(word) })
  );
}

/** Asked last: whatever else made sense of the words, they were words. */
export function nonsense(desk: Desk, { reading }: Frame): Outcome | null {
  if (reading.found.some((one) => one.masked)) return null;
  return isNonsense(reading.rest, desk) ? refused('nonsense') : null;
}

function fromSign(sign: Sign, frame: Frame, isAbroad: boolean): Outcome {
  if (sign.kind === 'ask') return asked(sign.ask);
  if (isAbroad && OF_ENGLAND.has(sign.reason)) return refused('other-country');
  const [roleId] = rolesProper(frame);
  // Of a role we hold, the ways on from it are known, whatever becomes of it.
  if (sign.reason === 'job-future' && roleId !== undefined)
    return asked({ kind: 'pathway', from: roleId, to: null, about: 'future' });
  const [familyId] = frame.things.familyIds;
  if (sign.reason === 'job-future' && familyId !== undefined)
    return asked({ kind: 'pathway', from: null, to: null, about: 'future', goal: { familyId, bandId: null } });
  return refused(sign.reason, besides(sign.reason, frame));
}

/** What we would send someone to is of England. */
const OF_ENGLAND: ReadonlySet<NotCovered> = new Set(['vacancies', 'other-employer', 'after-tax']);

const rolesProper = ({ things, known }: Frame): readonly string[] =>
  things.roles.flatMap(({ ids }) => ids.slice(0, 1)).filter((id) => !known.startingPoints.has(id));

/** What we do hold beside the signpost: the pay before tax, the courses for the skill, the role that was named. */
function besides(reason: NotCovered, frame: Frame): readonly Ask[] {
  const { things } = frame;
  const roleIds = rolesProper(frame);
  const [roleId] = roleIds;
  const skillId = things.skillIds[0] ?? things.plainSkillIds[0];
  switch (reason) {
    case 'after-tax':
    case 'other-employer':
      return roleIds.length + things.bandIds.length === 0 ? [] : [payOf(roleIds, things.bandIds)];
    case 'how-to':
      return skillId === undefined ? [] : [coursesFor(skillId)];
    case 'book-for-me':
      return things.courseIds.slice(0, 1).map((courseId) => ({ kind: 'course', courseId }));
    case 'vacancies':
    case 'apply-for-me':
    case 'write-for-me':
    case 'flexible-working':
      return roleId === undefined ? [] : [{ kind: 'role', roleId }];
    default:
      return [];
  }
}

const payOf = (roleIds: readonly string[], bandIds: readonly string[]): Ask => ({
  kind: 'pay',
  bandIds,
  roleIds,
  supplementId: null,
  hours: null,
  year: null,
});

const coursesFor = (skillId: string): Ask => ({
  kind: 'courses',
  roleId: null,
  skillId,
  familyId: null,
  courseKind: null,
  words: '',
});
