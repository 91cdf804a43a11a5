// Asks that are lists and texts: matches, courses, bodies, networks, regions, guides, actions, profile, and talk.
import type { Ask, ProfileChange } from '../ask.ts';
import { idOf, properRoles } from './ask-about-roles.ts';
import { endsOf } from './direction.ts';
import { asked, pointsBack, roleInMind, saysOwn, type Frame, type Outcome } from './frame.ts';
import { reminderAct } from './commands.ts';

/** Free text kept in an ask: enough to search by, short enough for a button. */
const MOST_WORDS = 200;
const wordsOf = (frame: Frame): string => frame.text.slice(0, MOST_WORDS);

export function askMatches(frame: Frame): Outcome {
  const { bandIds, familyIds, skillIds, plainSkillIds } = frame.things;
  const listOnly = frame.label === 'matches/list' && (bandIds.length > 0 || familyIds.length > 0);
  return asked({
    kind: 'matches',
    bandIds,
    familyIds,
    skillIds: [...skillIds, ...(listOnly ? [] : plainSkillIds)],
    words: listOnly ? '' : wordsOf(frame),
  });
}

const COURSE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bapprentice/, 'apprenticeship'],
  [/\b(?:degrees?|msc|masters?|bsc|phd|university|uni)\b/, 'degree'],
  [/\b(?:certificates?|certification|exam|qualifications?)\b/, 'certificate'],
  [/\b(?:programmes?|fellowships?|schemes?)\b/, 'programme'],
  [/\bshort course/, 'short-course'],
];

const severalCourses = (courseIds: readonly string[]): Ask => ({
  kind: 'courses',
  courseIds: courseIds.slice(0, 6),
  roleId: null,
  skillId: null,
  familyId: null,
  courseKind: null,
  words: '',
});

export function askCourses(frame: Frame): Outcome {
  const { things, reading } = frame;
  const [courseId, second] = things.courseIds;
  if (courseId !== undefined && (frame.label === 'courses/one' || things.roles.length === 0))
    return asked(second === undefined ? { kind: 'course', courseId } : severalCourses(things.courseIds));
  const roles = properRoles(frame);
  const goal = roles.length > 1 ? (endsOf(roles, reading.normalised).to ?? roles[0]) : roles[0];
  const skillId = things.skillIds[0] ?? things.plainSkillIds[0] ?? null;
  const familyId = things.familyIds[0] ?? null;
  const bare = goal === undefined && skillId === null && familyId === null;
  const elliptical = pointsBack(frame) || saysOwn(frame) || reading.rest.length <= 4;
  const roleId = goal === undefined ? (bare && elliptical ? roleInMind(frame) : null) : idOf(goal);
  const courseKind = COURSE_KINDS.find(([pattern]) => pattern.test(reading.normalised))?.[1] ?? null;
  return asked({
    kind: 'courses',
    roleId,
    skillId: roleId === null ? skillId : (things.skillIds[0] ?? null),
    familyId: roleId === null && skillId === null ? familyId : null,
    courseKind,
    words: wordsOf(frame),
  });
}

export function askBodies(frame: Frame): Outcome {
  const { bodyIds, familyIds, roles } = frame.things;
  const role = properRoles(frame)[0] ?? roles[0];
  const named = bodyIds.length > 0;
  const roleId = role === undefined ? (named || familyIds.length > 0 ? null : roleInMind(frame)) : idOf(role);
  return asked({
    kind: 'bodies',
    bodyIds,
    roleId,
    familyId: roleId === null && !named ? (familyIds[0] ?? null) : null,
  });
}

export function askNetworks(frame: Frame): Outcome {
  const { networkIds, regionId, familyIds } = frame.things;
  return asked({
    kind: 'networks',
    networkIds,
    regionId,
    familyId: networkIds.length > 0 ? null : (familyIds[0] ?? null),
    words: wordsOf(frame),
  });
}

export const askRegion = (frame: Frame): Outcome =>
  asked({
    kind: 'region',
    regionId:
      frame.things.regionId ?? (pointsBack(frame) || saysOwn(frame) ? (frame.context.profile?.regionId ?? null) : null),
  });

const TOPICS: Readonly<Record<string, string>> = {
  'guide/recruitment': 'recruitment',
  'guide/retention': 'retention',
  'guide/report': 'report',
  'guide/frameworks': 'framework',
  'guide/pay-rules': 'pay',
  'guide/history': 'history',
  'guide/about-data': 'about-data',
};

/** A guide named in the words is that guide; else the topic is searched. */
export function askGuide(frame: Frame): Outcome {
  const { guideIds } = frame.things;
  const topic = guideIds.length > 0 ? null : (TOPICS[frame.label] ?? null);
  return asked({ kind: 'guide', guideIds: guideIds.slice(0, 2), topic, words: wordsOf(frame) });
}

export const askActions = (frame: Frame): Outcome => asked({ kind: 'actions', words: wordsOf(frame) });

const LEVEL = /\b(awareness|working|practitioner|expert)\b/;

export function askProfile(frame: Frame): Outcome {
  if (frame.label === 'profile/show') return asked({ kind: 'profile', change: null });
  const change = profileChange(frame);
  if (Object.keys(change).length === 0) return asked({ kind: 'profile', change: null });
  const role = change.roleId;
  return asked(
    { kind: 'profile', change },
    typeof role === 'string'
      ? [
          { kind: 'pathway', from: role, to: null },
          { kind: 'role', roleId: role },
        ]
      : [],
  );
}

/** What a statement about oneself changes; nothing said, nothing changed. */
export function profileChange(frame: Frame): ProfileChange {
  const { roles, bandIds, regionId, place, skillIds, plainSkillIds } = frame.things;
  const role = properRoles(frame)[0] ?? roles[0];
  const [bandId] = bandIds;
  const level = LEVEL.exec(frame.reading.normalised)?.[1] ?? null;
  const skills = [...skillIds, ...(role === undefined ? plainSkillIds : [])].map((skillId) => ({ skillId, level }));
  return {
    ...(role === undefined ? {} : { roleId: idOf(role) }),
    ...(bandId === undefined ? {} : { bandId }),
    ...(regionId === null ? {} : { regionId, place: asSaid(frame.text, place ?? '') }),
    ...(skills.length === 0 ? {} : { skills }),
  };
}

/** The place with the capitals the person gave it, or one of our own. */
function asSaid(text: string, place: string): string {
  const at = text.toLowerCase().indexOf(place);
  const said = at < 0 ? place : text.slice(at, at + place.length);
  return said.replace(/(^|\s|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

type ReminderAsk = Extract<Ask, { kind: 'reminder' }>;

export function askReminder(frame: Frame): Outcome {
  const byLabel = frame.label.split('/')[1] as ReminderAsk['act'] | undefined;
  return asked({ kind: 'reminder', act: reminderAct(frame.reading.normalised) ?? byLabel ?? 'set', words: frame.text });
}
