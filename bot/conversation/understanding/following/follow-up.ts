// The last question asked again with something in it changed: "and 8b?", "what about data engineer", "no, Manchester".
import type { Ask } from '../../ask.ts';
import { correctedProfile } from '../asking/ask-about-self.ts';
import { idOf } from '../asking/ask-about-roles.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { takesBack, takesOut } from './openers.ts';
import { aspectIn } from '../asking/pay-words.ts';
import { isDenied } from '../naming/things.ts';

/**
 * The last ask with the things named now put in their places: the person left out what they said before.
 * Null when nothing named fits the last ask, so that the question is read by itself.
 */
export function continued(frame: Frame, last: Ask): Outcome | null {
  const { things } = frame;
  if (last.kind === 'profile') return corrected(frame);
  const roleIds = things.roles.map(idOf);
  const [roleId] = roleIds;
  if (roleId !== undefined) return continuedWithRole(last, roleId, roleIds, frame.reading.normalised);
  if (things.bandIds.length > 0) return continuedWithBands(last, frame);
  return continuedWithPlace(last, frame) ?? continuedWithOther(last, frame);
}

/** After something was said about oneself, only words that take it back change it: "what about cyber" is a question. */
function corrected(frame: Frame): Outcome | null {
  const { normalised, found } = frame.reading;
  const isMeant = takesBack(normalised) && !found.every((one) => isDenied(one, normalised));
  const change = isMeant ? correctedProfile(frame) : {};
  return Object.keys(change).length === 0 ? null : asked({ kind: 'profile', change });
}

/** In London, on other hours, of another year; where the supplement is not paid, pay is as everywhere. */
function continuedWithPlace(last: Ask, { things, known }: Frame): Outcome | null {
  const { hours, year, zoneIds, regionId } = things;
  const isLondon = regionId !== null && regionId === known.londonRegionId;
  const pay = last.kind === 'pay' ? unclaimed(last) : last.kind === 'role' ? payOf(last.roleId) : null;
  if (pay === null) return null;
  if (last.kind === 'pay' && (hours !== null || year !== null || zoneIds.length > 0)) return continuedPay(pay, things);
  if (last.kind === 'pay' && regionId !== null && !isLondon) return asked({ ...pay, supplementId: null });
  if (!isLondon) return null;
  return asked(
    { ...pay, supplementId: known.zoneIds[0] ?? null },
    known.zoneIds.slice(1).map((supplementId) => ({ ...pay, supplementId })),
  );
}

type Pay = Extract<Ask, { kind: 'pay' }>;

/** A figure that somebody held against ours belongs to one question alone. */
function unclaimed({ claimed, about, ...rest }: Pay): Pay {
  return about === undefined || claimed !== undefined ? rest : { ...rest, about };
}

const payOf = (roleId: string): Pay => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [roleId],
  supplementId: null,
  hours: null,
  year: null,
});

const ASPECT_WORDS =
  /^(?:per|full|an?|each|every|by|the|hour|hourly|week|weekly|month|monthly|part|time|parttime|pro|rata|at|top|max|maximum|highest|bottom|start|starting|minimum|min|lowest|end|most|least|of|it|what|is|whats|how|much|that|rate|pay|salary|wage|in|reduced|fewer|hours|job|share|be|would|can|you|do|i|get|if|work|worked|go|went|did|pcm)$/;

const COUNT = ['one', 'two', 'three', 'four', 'five'];
const DAY_HOURS = 7.5;
/** After pay, "for three days" is of a week. */
const DAYS =
  /^(?:(?:and|for|on|at|if i (?:work|worked|did|do)|what about|how about|only|just) )*([1-5](?:\.5)?|one|two|three|four|five) days?(?: ,)?$/;

/** One side of the pay just shown: "monthly?", "and part time?", "what's the top". */
export function payAspect(
  last: Ask | null,
  { normalised, tokens, found }: Frame['reading'],
  leaning: ReadonlySet<string>,
): Ask | null {
  const pay = last?.kind === 'pay' ? unclaimed(last) : last?.kind === 'role' ? payOf(last.roleId) : null;
  if (pay === null || found.some((one) => one.masked)) return null;
  const days = DAYS.exec(normalised)?.[1];
  if (last?.kind === 'pay' && days !== undefined)
    return { ...pay, hours: (COUNT.indexOf(days) + 1 || Number(days)) * DAY_HOURS };
  if (!tokens.every(({ text }) => text === ',' || leaning.has(text) || ASPECT_WORDS.test(text))) return null;
  if (last?.kind === 'pay' && /\bfull time\b/.test(normalised)) return { ...pay, about: undefined, hours: null };
  const about = aspectIn(normalised, null);
  // "How do I start" is about the way in, "the top" of a role about much else.
  const isOfPay = last?.kind === 'pay' || about === 'hour' || about === 'week' || about === 'month';
  return about === null || !isOfPay ? null : { ...pay, about };
}

/** The same list or card for another skill, family, region. */
function continuedWithOther(last: Ask, { things }: Frame): Outcome | null {
  const { regionId, familyIds } = things;
  const skillId = things.skillIds[0] ?? things.plainSkillIds[0] ?? null;
  if (last.kind === 'networks' && regionId !== null) return asked({ ...last, networkIds: [], regionId });
  if (last.kind === 'skills' && skillId !== null) return asked({ ...last, skillId });
  if (last.kind === 'courses' && skillId !== null)
    return asked({ ...last, roleId: null, skillId, familyId: null, words: '' });
  const [familyId] = familyIds;
  if (familyId === undefined) return null;
  if (last.kind === 'matches') return asked({ ...last, familyIds });
  if (last.kind === 'courses') return asked({ ...last, roleId: null, skillId: null, familyId, words: '' });
  if (last.kind === 'bodies') return asked({ kind: 'bodies', bodyIds: [], roleId: null, familyId });
  return last.kind === 'networks' ? asked({ ...last, networkIds: [], familyId, words: '' }) : null;
}

function continuedPay(last: Pay, things: Frame['things']): Outcome {
  return asked({
    ...last,
    hours: things.hours ?? last.hours,
    year: things.year ?? last.year,
    supplementId: things.zoneIds[0] ?? last.supplementId,
  });
}

function continuedWithBands(last: Ask, frame: Frame): Outcome {
  const { bandIds, hours, year, zoneIds } = frame.things;
  if (last.kind === 'matches') return asked({ ...last, bandIds });
  const before = last.kind === 'pay' ? last : null;
  return asked({
    kind: 'pay',
    bandIds,
    roleIds: [],
    supplementId: zoneIds[0] ?? before?.supplementId ?? null,
    hours: hours ?? before?.hours ?? null,
    year: year ?? before?.year ?? null,
  });
}

/** More beside what is compared, rather than in the place of it. */
const ADDS = /^(?:and|also|with)\b|\b(?:add|adding|include|including|plus|too|as well)\b/;
/** "Drop the BI developer", of a comparison that has it: the others, side by side, or the one that is left. */
export function takenOut({ reading: { normalised }, things, context: { lastAsk } }: Frame): Ask | null {
  if (lastAsk?.kind !== 'comparison' || !takesOut(normalised) || things.roles.length === 0) return null;
  const out = things.roles.flatMap(({ ids }) => ids.filter((id) => lastAsk.roleIds.includes(id)));
  const roleIds = lastAsk.roleIds.filter((id) => !out.includes(id));
  const [only, second] = roleIds;
  if (out.length === 0 || only === undefined) return null;
  return second === undefined ? { kind: 'role', roleId: only } : { ...lastAsk, roleIds };
}

/** Shared: "and a senior one?" puts a role in the same place. */
export function continuedWithRole(last: Ask, roleId: string, roleIds: readonly string[], normalised: string): Outcome {
  if (last.kind === 'comparison') {
    const kept = ADDS.test(normalised) ? last.roleIds : last.roleIds.slice(0, 1);
    return asked({ kind: 'comparison', roleIds: [...new Set([...kept, ...roleIds])].slice(0, 6) });
  }
  const isStart = /\bfrom\b/.test(normalised);
  if (last.kind === 'pathway')
    return asked({
      kind: 'pathway',
      ...(last.to === null || isStart ? { from: roleId, to: last.to } : { from: last.from, to: roleId }),
    });
  if (last.kind === 'gap') return asked(isStart ? { ...last, from: roleId } : { ...last, to: roleId });
  if (last.kind === 'pay') return asked({ ...unclaimed(last), roleIds, bandIds: [] });
  if (last.kind === 'skills') return asked({ ...last, roleId });
  if (last.kind === 'courses') return asked({ ...last, roleId, skillId: null, familyId: null, words: '' });
  if (last.kind === 'bodies') return asked({ kind: 'bodies', bodyIds: [], roleId, familyId: null });
  return asked({ kind: 'role', roleId });
}
