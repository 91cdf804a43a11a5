// Asks that are lists and texts: matches, bodies, networks, regions, guides, actions, and talk.
import { stemmedWords } from '../../../pathways/catalogue/word-stems.ts';
import type { Ask } from '../../ask.ts';
import { pathwayFrom, properRoles } from './ask-about-roles.ts';
import { asked, MOST_WORDS, pointsBack, roleInMind, saysOwn, type Frame, type Outcome } from '../frame.ts';
import { reminderAct } from '../telling/commands.ts';
import { NEITHER, roleOrFamily } from '../naming/role-or-family.ts';
import type { EntityType } from '../understanding.ts';

const wordsOf = (frame: Frame): string => frame.text.slice(0, MOST_WORDS);

/** "A list of all the families": nothing to choose by. */
const ALL_OF_THEM = /\b(?:famil(?:y|ies)|kinds?|types?|all (?:the )?(?:jobs|roles))\b/;
const OVERVIEW: Ask = { kind: 'matches', bandIds: [], familyIds: [], skillIds: [], words: '' };

export function askMatches(frame: Frame): Outcome {
  const { bandIds, familyIds, skillIds, plainSkillIds } = frame.things;
  const isList = frame.label === 'matches/list';
  const listOnly = isList && (bandIds.length > 0 || familyIds.length > 0);
  if (isList && !listOnly && ALL_OF_THEM.test(frame.reading.normalised)) return asked(OVERVIEW);
  return asked({
    kind: 'matches',
    bandIds,
    // "Deals with data breaches" speaks of data, and not of the family: there the words decide.
    familyIds: isList ? familyIds : [],
    skillIds: [...skillIds, ...(listOnly ? [] : plainSkillIds)],
    words: listOnly ? wordsBesides(frame, ['band', 'family', 'region', 'role']) : wordsOf(frame),
  });
}

export function askBodies(frame: Frame): Outcome {
  const { bodyIds, familyIds, roles } = frame.things;
  const said = roleOrFamily(properRoles(frame)[0] ?? roles[0], frame.known);
  const named = bodyIds.length > 0;
  const familyId = said.familyId ?? familyIds[0] ?? null;
  const roleId = said.roleId ?? (named || familyId !== null ? null : roleInMind(frame));
  return asked({ kind: 'bodies', bodyIds, roleId, familyId: roleId === null && !named ? familyId : null });
}

/** A place we cannot find on the map: a trust, a hospital, "near me". */
const SOMEWHERE =
  /\b(?:near|nearby|close to|round here|around here|my (?:area|region|patch|trust|town|county)|hospitals?|infirmary|trust|locally)\b/;

export function askNetworks(frame: Frame): Outcome {
  const { networkIds, regionId, familyIds } = frame.things;
  const isNamed = networkIds.length > 0;
  // Networks are for a whole family: the likeliest will do.
  const said = isNamed ? NEITHER : roleOrFamily(properRoles(frame)[0], frame.known, 0);
  const familyId = said.familyId ?? familyIds[0] ?? null;
  const nothingElse = !isNamed && said.roleId === null && familyId === null;
  if (nothingElse && regionId === null && SOMEWHERE.test(frame.reading.normalised)) return askRegion(frame);
  return asked({
    kind: 'networks',
    networkIds,
    ...(said.roleId === null ? {} : { roleId: said.roleId }),
    regionId,
    familyId: isNamed || said.roleId !== null ? null : familyId,
    words: wordsBesides(frame, ['role', 'region']),
  });
}

/** The words left when things of these kinds are taken out, when they still say something to search for. */
function wordsBesides({ reading: { tokens, found } }: Frame, types: readonly EntityType[]): string {
  const taken = found.filter(({ type }) => types.includes(type));
  const left = tokens.filter(({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end));
  const words = left
    .map(({ text }) => text)
    .join(' ')
    .slice(0, MOST_WORDS);
  return stemmedWords(words).length === 0 ? '' : words;
}

export function askRegion(frame: Frame): Outcome {
  const { regionId, networkIds } = frame.things;
  const own = pointsBack(frame) || saysOwn(frame) ? (frame.context.profile?.regionId ?? null) : null;
  // "Which regions have a skills development network" asks for those networks.
  if (regionId === null && own === null && networkIds.length > 0) return askNetworks(frame);
  return asked({ kind: 'region', regionId: regionId ?? own });
}

const TOPICS: Readonly<Record<string, string>> = {
  'guide/recruitment': 'recruitment',
  'guide/retention': 'retention',
  'guide/frameworks': 'framework',
  'guide/pay-rules': 'pay',
  'guide/history': 'history',
  'guide/about-data': 'about-data',
};

/** Guides named in the words come first; the topic and the words find the others. */
export function askGuide(frame: Frame): Outcome {
  const { guideIds } = frame.things;
  return asked({
    kind: 'guide',
    guideIds: guideIds.slice(0, 3),
    topic: TOPICS[frame.label] ?? null,
    words: wordsOf(frame),
  });
}

/** "What can a pharmacist do in informatics": where people start from, and nobody who leads. */
const WHERE_TO = /^(?:what|where|how) (?:can|could|do|does|would|might) (?:an? )?ROLE (?:do|work|go|fit|start|get)\b/;

export function askActions(frame: Frame): Outcome {
  const [role] = frame.things.roles;
  const starts = role !== undefined && properRoles(frame).length === 0;
  if (starts && WHERE_TO.test(frame.reading.words.join(' '))) return asked(pathwayFrom(role.ids[0] ?? ''));
  return asked({ kind: 'actions', words: wordsOf(frame) });
}

type ReminderAsk = Extract<Ask, { kind: 'reminder' }>;

/** "Remind me about it on Friday", right after a course: about that course. */
function withTitle({ text, context, known }: Frame): string {
  const title = context.lastAsk === null ? null : known.titleOf(context.lastAsk);
  return title === null ? text : text.replace(IT, `$1 ${title}`);
}

const IT =
  /\b(about|at|for|of|on|into|up|start|do|join|check|read|chase|book|finish|begin) (?:it|this|that)\b(?! (?:week|month|year|morning|afternoon|evening|time|day|one)\b)/i;

export function askReminder(frame: Frame): Outcome {
  const byLabel = frame.label.split('/')[1] as ReminderAsk['act'] | undefined;
  return asked({
    kind: 'reminder',
    act: reminderAct(frame.reading.normalised) ?? byLabel ?? 'set',
    words: withTitle(frame),
  });
}
