// What is asked about the role just shown, in words that leave it out or point at it: "how do I get in", "could a nurse do
// it", "do I need Python".
import type { Ask } from '../../ask.ts';
import { idOf } from '../asking/ask-about-roles.ts';
import type { Frame } from '../frame.ts';

const WAYS_IN =
  /\bhow (?:do|does|can|would|could|did|should|might) (?:i|you|u|people|they|someone|anyone|one|we) (?:get (?:in|into|there|started|that|one|to that|to it|on)|become|qualify|train|start|begin|break in|move in|go into|end up)\b|\bhow (?:long|much time) (?:does|would|will|might|did) (?:it|that|this|one)? ?(?:take|takes)\b|\bhow long (?:to|until|before)\b|\bhow many (?:years|months)\b|^(?:and )?how long(?: ,)?$|\bhow (?:hard|easy|difficult|tough) is it to (?:get|become|be)\b|\b(?:entry|joining) requirements?\b|\bways? in(?:to it)?\b|\bwhere (?:do|would|should|can) i (?:start|begin)\b|\bhow to (?:get (?:in|there)|start|become one)\b/;
const ANOTHER_WAY = /\b(?:another|other|others|different|quicker|faster|shorter|easier) (?:way|route|path)s?\b/;
const DAILY =
  /\bwho (?:do|does|would) (?:they|it|he|she|you|i) (?:work|report|talk|answer)|\b(?:day to day|typical day|average day|duties|responsibilities|responsible for)\b|\bwhats? (?:is )?(?:it|that|the job|the role) like\b|\bwhat (?:do|does|would) (?:they|it|he|she|i|you) (?:do|use|actually do|involve|work on)\b|\bwhat(?:s| is) involved\b|\bdo (?:they|you) (?:manage|lead|supervise|code|write)\b/;
const ONWARDS =
  /^(?:(?:and|so|ok|then|but) )*(?:what|where|which) (?:next\b|(?:could|can|do|does|would|might|should|will) (?:i|they|you|people|it|that|this|one|someone|we) (?:\w+ )?(?:progress|go|move|lead|head|step|become|get promoted|end up)\b|(?:are |is |about )?(?:the |my |their |a )?(?:usual |typical |likely )*(?:next (?:steps?|moves?|roles?|jobs?|level)|prospects|progression|career path|onward))|\b(?:roles?|jobs?|posts?|moves?|steps?|comes?|is|whats) (?:after|beyond|above) (?:it|that|this|there|one)\b|^(?:and |so )*(?:then(?: what)?|what then|after (?:that|it))(?: ,)?$|\bhow (?:do|can|could|would) (?:i|you|they|people) (?:earn more|make more|get more|get promoted|move up|go up|progress|climb)\b/;
const OF_OTHERS = /\b(?:courses?|training|qualifications?|skills?|pay|salary|bod(?:y|ies)|networks?)\b/;
const DOES_IT =
  /\b(?:do|become|be|get|go|move|switch|train|work|make|step|jump|go straight)(?: (?:into|to|as|in|the|straight|for))* (?:it|that|this|one|there|role|job)\b/;
const NEEDED =
  /\b(?:need|needed|needs|required?|requires|essential|must|have to|should i|necessary|useful|helpful|any use|know|learn)\b/;
const CROSSING =
  /\bfrom (?:one|the first|the former|either) to (?:the other|the second|the latter|another)\b|\b(?:between (?:them|the two|those|these))\b.*\b(?:move|go|switch|get)\b|\b(?:move|go|switch|get|swap|cross) (?:between|from one)\b/;

/** Null when no role was shown, or the question is about something else. */
export function aboutRoleShown({ things, reading, context }: Frame): Ask | null {
  const { normalised, found } = reading;
  const { lastAsk } = context;
  if (lastAsk?.kind === 'comparison' && CROSSING.test(normalised)) return crossing(lastAsk.roleIds);
  if (lastAsk !== null && things.roles.length === 0 && MISSING.test(normalised)) {
    const gap = betweenEnds(lastAsk);
    if (gap !== null) return gap;
  }
  const [roleId] = context.roleIds;
  if (roleId === undefined || lastAsk === null || !IS_OF_ROLE.has(lastAsk.kind)) return null;
  const named = found.filter((one) => one.masked);
  const [start, other] = things.roles;
  if (start !== undefined && other === undefined && named.length === 1 && idOf(start) !== roleId)
    return DOES_IT.test(normalised.slice(start.end)) ? { kind: 'pathway', from: idOf(start), to: roleId } : null;
  const [skillId] = things.skillIds;
  if (skillId !== undefined && named.every(({ type }) => type === 'skill') && NEEDED.test(normalised))
    return { kind: 'skills', roleId, skillId };
  if (named.length > 0) return null;
  if (ONWARDS.test(normalised) && !OF_OTHERS.test(normalised)) return { kind: 'pathway', from: roleId, to: null };
  if (lastAsk.kind === 'pathway' && (ANOTHER_WAY.test(normalised) || WAYS_IN.test(normalised))) return lastAsk;
  if (WAYS_IN.test(normalised)) return { kind: 'pathway', from: null, to: roleId };
  return DAILY.test(normalised) ? { kind: 'role', roleId } : null;
}

const MISSING =
  /\b(?:missing|lack|lacking|gaps?|short of|what (?:would|do|will) i (?:need|have) to learn|need to learn)\b/;

/** After a route, what is missing is missing for that route. */
const betweenEnds = (last: Ask): Ask | null =>
  (last.kind === 'pathway' || last.kind === 'gap') && last.from !== null && last.to !== null
    ? { kind: 'gap', from: last.from, to: last.to }
    : null;

/** Kinds of question after which a role is still what is talked about. */
const IS_OF_ROLE: ReadonlySet<Ask['kind']> = new Set([
  'role',
  'pathway',
  'pay',
  'skills',
  'gap',
  'courses',
  'bodies',
  'comparison',
]);

function crossing([from, to]: readonly string[]): Ask | null {
  return from === undefined || to === undefined ? null : { kind: 'pathway', from, to };
}
