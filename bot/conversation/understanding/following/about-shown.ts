// What is asked about the skill, body or network just shown: "who uses it", "courses for that", "how do I join".
import type { Ask } from '../../ask.ts';
import { courseFact } from './about-course.ts';
import type { Reading } from '../naming/entities.ts';

const COURSES =
  /\b(?:courses?|training|train|learn|learning|study|qualifications?|certificates?|get (?:it|that|this)|improve|class|classes)\b/;
const USES =
  /\b(?:who|which (?:roles?|jobs?|people)|what (?:roles?|jobs?)|where|uses?|used|needs?|needed|requires?|levels?|mean|means)\b/;
const JOINING =
  /\b(?:join|joining|members?|membership|costs?|fees?|prices?|free|register(?:ed|ing)?|eligible|grades?|worth|website|link|sign up|apply)\b/;
/** Only of what is pointed at: these words may ask anything. */
const ANYTHING = /\b(?:much|who|when|where|what|how|levels?|need|meet|meets|offer|offers|do|does|is|can)\b/;
const MORE =
  /^(?:(?:ok|and|so|please|can you|could you|go on) )*(?:tell me more|more(?: info| information| details?| please)?|go on|explain(?: that| it| more)?|(?:what|anything) (?:else|more)(?: (?:is there|about (?:it|that|this)|do you (?:know|have)))?|details?|elaborate|expand(?: on (?:it|that))?)(?: (?:please|about (?:it|that|this)|on (?:it|that|this)))*(?: ,)?$/;
const BEST = /\bwhich\b.*\b(?:shortest|quickest|fastest|longest|cheapest|best|easiest|hardest|first)\b/;
const AT_BAND =
  /\b(?:roles?|jobs?|posts?|positions?)\b.*\b(?:that|this|the same|those) (?:bands?|levels?|grades?)\b|\b(?:roles?|jobs?|posts?) (?:at|on|in|for) (?:it|that|this)\b/;

/** Null when the question is about something else, or names something of its own. */
export function aboutShown(last: Ask | null, reading: Reading, pointsBack: boolean): Ask | null {
  if (last === null || reading.found.some((one) => one.masked)) return null;
  const { normalised } = reading;
  if (MORE.test(normalised)) return moreOf(last);
  switch (last.kind) {
    case 'skills':
      return last.skillId !== null && last.roleId === null
        ? aboutSkill(last, normalised)
        : learnt(last.roleId, normalised);
    case 'bodies':
      return last.bodyIds.length === 1 && isAboutMember(normalised, pointsBack) ? last : null;
    case 'networks':
      return last.networkIds.length === 1 && isAboutMember(normalised, pointsBack) ? last : null;
    case 'courses':
      // The list itself says how long and at what level.
      return BEST.test(normalised) || (pointsBack && courseFact(normalised) !== null) ? last : null;
    case 'pay':
      return last.bandIds.length > 0 && AT_BAND.test(normalised) ? atBands(last.bandIds) : null;
    default:
      return null;
  }
}

const isAboutMember = (normalised: string, pointsBack: boolean): boolean =>
  JOINING.test(normalised) || (pointsBack && ANYTHING.test(normalised));

const atBands = (bandIds: readonly string[]): Ask => ({
  kind: 'matches',
  bandIds,
  familyIds: [],
  skillIds: [],
  words: '',
});

/** More of a role is what it needs; of its pay, the role; the rest says all it holds. */
function moreOf(last: Ask): Ask | null {
  switch (last.kind) {
    case 'role':
      return { kind: 'skills', roleId: last.roleId, skillId: null };
    case 'pay':
      return last.roleIds.length === 1 ? { kind: 'role', roleId: last.roleIds[0] ?? '' } : atBands(last.bandIds);
    case 'skills':
    case 'courses':
      return last.roleId === null ? last : { kind: 'role', roleId: last.roleId };
    case 'pathway':
    case 'gap':
      return last.to === null ? null : { kind: 'role', roleId: last.to };
    case 'guide':
    case 'course':
    case 'bodies':
    case 'networks':
    case 'region':
    case 'actions':
    case 'comparison':
      return last;
    default:
      return null;
  }
}

/** "How do I learn them?" */
const learnt = (roleId: string | null, normalised: string): Ask | null =>
  roleId !== null &&
  /\b(?:learn|train|study|get|pick up|build|improve)\b.* (?:them|those|these|that|it|skills?)\b/.test(normalised)
    ? { kind: 'courses', roleId, skillId: null, familyId: null, courseKind: null, words: '' }
    : null;

function aboutSkill(last: Extract<Ask, { kind: 'skills' }>, normalised: string): Ask | null {
  if (COURSES.test(normalised))
    return { kind: 'courses', roleId: null, skillId: last.skillId, familyId: null, courseKind: null, words: '' };
  return USES.test(normalised) ? last : null;
}
