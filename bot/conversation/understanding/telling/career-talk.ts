// Questions whose kind their words and what they name tell, before the classifier is asked.
import { askComparison, askGap } from '../asking/ask-about-roles.ts';
import { askPathway } from '../asking/ask-about-ways.ts';
import { comparesFamilies } from './bare.ts';
import type { Reading } from '../naming/entities.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { goalSaid, startsFromNothing } from '../naming/goal-said.ts';
import { payTalk } from './pay-talk.ts';

/** `leaning`: words without meaning of their own beside a name. */
export const careerTalk = (frame: Frame, leaning: ReadonlySet<string>): Outcome | null =>
  payTalk(frame) ??
  families(frame) ??
  future(frame) ??
  onward(frame) ??
  ofTwo(frame) ??
  usesSkill(frame) ??
  fromNothing(frame) ??
  upwards(frame) ??
  intoFamily(frame) ??
  onlyGuide(frame, leaning);

/** "Is cyber or data better for me". */
const families = (frame: Frame): Outcome | null =>
  comparesFamilies(frame.reading, frame.things) ? askComparison({ ...frame, label: 'comparison' }) : null;

const FUTURE =
  /\b(?:ai|robots?|automation)\b.*\b(?:do|replace|take|steal|kill)\b|\bfuture (?:in|for|of)\b|\b(?:have|has|any|got) (?:a |any |much )?future\b|\b(?:prospects?|dying|dead end|obsolete|job security|here to stay|still (?:exist|be needed|be around|be there))\b/;

/** "Is there a future in medical secretary work": of a role that is held, the ways on, whatever becomes of it. */
function future({ things, reading, known }: Frame): Outcome | null {
  const [role, other] = things.roles;
  if (role === undefined || other !== undefined || !FUTURE.test(reading.normalised)) return null;
  const [from = ''] = role.ids;
  return known.startingPoints.has(from) ? null : asked({ kind: 'pathway', from, to: null, about: 'future' });
}

const ONWARD = /\bhow far can\b|\bwhere (?:can|could|does|do|will|might|would)\b.*\b(?:lead|take|go|end up)\b/;
const OUT_OF = /\b(?:out of|away from|leave|leaving|beyond|escape) (?:(?:being|the|a|an) )*$/;

/** "How far can a ward clerk go", "paths out of clinical coding": the ways on of a role or of a whole family. */
function onward(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const { normalised, found } = reading;
  if (things.courseIds.length > 0 || isNoWay(reading)) return null;
  const [role, other] = things.roles;
  if (role !== undefined && other === undefined) {
    const isOut = OUT_OF.test(normalised.slice(0, role.start));
    return isOut || ONWARD.test(normalised) ? askPathway({ ...frame, label: 'pathway/next' }) : null;
  }
  const family = found.find(({ type }) => type === 'family');
  if (family === undefined || things.roles.length > 0) return null;
  if (!ONWARD.test(normalised) && !OUT_OF.test(normalised.slice(0, family.start))) return null;
  const goal = { familyId: family.ids[0] ?? null, bandId: null };
  return asked({ kind: 'pathway', from: null, to: null, goal, about: 'onward' });
}

/** "Gap between X and Y", "what skills do X and Y share": two roles, and what their lists say. */
function ofTwo(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  if (things.roles.length < 2) return null;
  if (/\b(?:share|shared|in common|overlap\w*|similarit\w*|similar|both need|both)\b/.test(reading.normalised))
    return askComparison({ ...frame, label: 'comparison' });
  return things.roles.length === 2 && /\b(?:gaps?|shortfalls?|short of|missing)\b/.test(reading.normalised)
    ? askGap({ ...frame, label: 'gap' })
    : null;
}

const NEEDS =
  /\b(?:which|what) (?:\w+ )?(?:roles?|jobs?|posts?|people|careers?) (?:\w+ )?(?:needs?|uses?|using|requires?|wants?|asks? for|involves?)\b/;

/** "Which roles need FHIR": the skill, though a course bears the same name. */
function usesSkill({ things, reading }: Frame): Outcome | null {
  const skillId = things.skillIds[0] ?? things.plainSkillIds[0];
  if (skillId === undefined || things.roles.length > 0 || !NEEDS.test(reading.normalised)) return null;
  return asked({ kind: 'skills', roleId: null, skillId });
}

const WAY =
  /\bhow (?:long|many years|quickly|fast|soon)\b|\bget (?:from|to)\b|\bgo from\b|\bmove (?:from|up|to|into)\b|\bjump from\b|\bswitch\b|\btransition\b|\b(?:miss(?:ing)? out|skip(?:ping)?|straight (?:to|from|into))\b|\bpathway\b|\broute\b/;
const NO_WAY =
  /\b(?:pay|salary|money|earn|worth|paid|top of|wage|courses?|skills?|networks?|apprenticeships?|compare|versus|vs)\b/;

/** Words beside the names: a network engineer is no network. */
const isNoWay = ({ rest }: Reading): boolean => NO_WAY.test(rest.join(' '));

/** "Service desk to cyber", "how long to get to 8a from 5": a family or a band as a goal. */
function upwards(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const [role, other] = things.roles;
  if (other !== undefined || things.courseIds.length > 0 || isNoWay(reading)) return null;
  const goal = goalSaid(frame);
  const leads = role !== undefined && / (?:to|into) /.test(reading.normalised.slice(role.end, role.end + 6));
  if (role === undefined ? things.bandIds.length < 2 : goal === null) return null;
  if (!leads && !WAY.test(reading.normalised)) return null;
  const outcome = askPathway({ ...frame, label: 'pathway/next' });
  return outcome.kind === 'ask' ? outcome : null;
}

/** "From scratch to software developer": how to become one. */
function fromNothing(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  if (things.roles.length !== 1 || things.courseIds.length > 0) return null;
  if (!startsFromNothing(frame) || isNoWay(reading)) return null;
  return askPathway({ ...frame, label: 'pathway/become' });
}

const INTO =
  /\b(?:get|getting|break|breaking|move|moving|go|going|switch|switching|start|starting|come|change|changing|join)(?: \w+){0,2} (?:into|in|to)\b|\b(?:ways?|routes?|paths?|pathways?) (?:in)?to\b|\bcareer in\b/;

/** "How do I get into cyber": the ways into a family; jobs and courses in it are lists of their own. */
function intoFamily(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const named = things.roles.length + things.courseIds.length + things.bandIds.length + things.bodyIds.length;
  if (named > 0 || !INTO.test(reading.normalised)) return null;
  if (/\b(?:jobs?|roles?|posts?|vacanc\w*)\b/.test(reading.normalised) || isNoWay(reading)) return null;
  if ((goalSaid(frame)?.familyId ?? null) === null) return null;
  const outcome = askPathway({ ...frame, label: 'pathway/become' });
  return outcome.kind === 'ask' ? outcome : null;
}

const ASKING = new Set(
  'can could may might i you we one do does did my our your ever any get gets will should someone anyone people allowed possible able there much many when where why who which what whats how works work tell explain'.split(
    ' ',
  ),
);

/** "Can I skip a band": what a guide is called, and no other word that says anything. */
function onlyGuide({ things, reading, text }: Frame, leaning: ReadonlySet<string>): Outcome | null {
  const guideIds = things.surelyGuideIds;
  const named = things.roles.length + things.courseIds.length + things.bandIds.length + things.zoneIds.length;
  if (guideIds.length !== 1 || named > 0) return null;
  const isOnly = reading.rest.every((word) => leaning.has(word) || ASKING.has(word));
  return isOnly ? asked({ kind: 'guide', guideIds, topic: null, words: text.slice(0, 200) }) : null;
}
