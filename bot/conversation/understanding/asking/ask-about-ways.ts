// Asks about ways: from a role, to a role, from one to the other, to a family or a band.
import type { Ask } from '../../ask.ts';
import { idOf, MOST_COMPARED, pathwayFrom } from './ask-about-roles.ts';
import { endsOf, isNow } from '../naming/direction.ts';
import { asked, missing, roleInMind, type Frame, type Outcome } from '../frame.ts';
import { goalSaid, startsFromNothing } from '../naming/goal-said.ts';
import type { Found } from '../naming/masking.ts';

export function askPathway(frame: Frame): Outcome {
  const roles = frame.things.roles;
  const now = roleNow(frame);
  if (now !== null) return asked(pathwayFrom(now));
  if (roles.length >= 2) return askRoute(frame, roles);
  const [role] = roles;
  if (role === undefined) return askPathwayInMind(frame);
  const id = idOf(role);
  const ends = endsOf([role], frame.reading.normalised);
  const isStart = frame.known.startingPoints.has(id);
  const label = frame.label === 'pathway/become' ? 'to' : frame.label === 'pathway/next' ? 'from' : null;
  const said = ends.from !== null ? 'from' : ends.to !== null ? 'to' : null;
  const leads = / (?:to|into) /.test(frame.reading.normalised.slice(role.end, role.end + 6)) && said === 'from';
  const fromNothing = startsFromNothing(frame) && !isStart;
  const goal = fromNothing ? null : goalSaid(frame);
  const isFrom =
    isStart ||
    leads ||
    isNow(role, frame.reading.normalised) ||
    (goal !== null && (said === 'from' || isBefore(role, frame)));
  const side = fromNothing ? 'to' : isFrom ? 'from' : (label ?? said ?? 'from');
  if (side === 'from')
    return asked(towards(pathwayFrom(id), goal), [
      ...(goal === null ? [] : [pathwayFrom(id)]),
      { kind: 'pathway', from: null, to: id },
      { kind: 'role', roleId: id },
    ]);
  const own = frame.context.profile?.roleId ?? null;
  const from = ownOrTalkedOf(frame, own, id);
  return asked({ kind: 'pathway', from, to: id }, [pathwayFrom(id), { kind: 'role', roleId: id }]);
}

/** Said just before a role: it is behind them. */
const PAST = /\b(?:started(?: out)?|began|trained|qualified) as (?:an? )?$|\b(?:used to be|was|were|been) (?:an? )?$/;

/** "I started as an apprentice, now I am a technician": where they are, when the other role is where they were. */
function roleNow({ things, reading: { normalised } }: Frame): string | null {
  const [first, second, third] = things.roles;
  if (first === undefined || second === undefined || third !== undefined) return null;
  return PAST.test(normalised.slice(0, first.start)) && isNow(second, normalised) ? idOf(second) : null;
}

/** The role is said before the family or band that is the goal: "service desk to cyber". */
const isBefore = (role: Found, { reading }: Frame): boolean =>
  reading.found.some(({ type, start }) => (type === 'family' || type === 'band') && start >= role.end);

const towards = (ask: Ask, goal: ReturnType<typeof goalSaid>): Ask =>
  goal === null || ask.kind !== 'pathway' ? ask : { ...ask, goal };

/** "How do I get there from it": a goal with a start in mind only when the words point back. */
function ownOrTalkedOf(frame: Frame, own: string | null, goal: string): string | null {
  if (/\bfrom (?:it|this|that|there|here)\b/.test(frame.reading.normalised)) return frame.context.roleIds[0] ?? own;
  return own !== null && own !== goal && /\b(?:i|me|my)\b/.test(frame.reading.normalised) ? own : null;
}

function askRoute(frame: Frame, roles: readonly Found[]): Outcome {
  const { from, to } = endsOf(roles, frame.reading.normalised);
  const ends = { from: from === null ? null : idOf(from), to: to === null ? null : idOf(to) };
  // A starting point is where people come from, whatever the order of the words.
  const turned =
    ends.to !== null && frame.known.startingPoints.has(ends.to) && !frame.known.startingPoints.has(ends.from ?? '');
  const [start, goal] = turned ? [ends.to, ends.from] : [ends.from, ends.to];
  const compared = roles.map(idOf).slice(0, MOST_COMPARED);
  return asked({ kind: 'pathway', from: start, to: goal }, [
    { kind: 'gap', from: start, to: goal },
    { kind: 'comparison', roleIds: compared },
  ]);
}

function askPathwayInMind(frame: Frame): Outcome {
  const inMind = roleInMind(frame);
  const goal = goalSaid(frame);
  if (inMind !== null && goal !== null && !startsFromNothing(frame))
    return asked(towards(pathwayFrom(inMind), goal), [pathwayFrom(inMind)]);
  if (goal !== null && goal.familyId !== null) return intoFamily(goal);
  if (inMind !== null)
    return asked(frame.label === 'pathway/become' ? { kind: 'pathway', from: null, to: inMind } : pathwayFrom(inMind));
  if (frame.things.bandIds.length >= 2) return upTheBands(frame);
  const band = frame.things.bandIds[0];
  if (band === undefined) return missing('missing-role');
  const words = frame.text.slice(0, 200);
  const above = frame.known.bandIds[frame.known.bandIds.indexOf(band) + 1];
  if (above === undefined && ABOVE.test(frame.reading.normalised))
    return asked({
      kind: 'guide',
      guideIds: [],
      topic: 'pay',
      words: 'very senior manager, outside Agenda for Change',
    });
  const stuck: Ask = { kind: 'guide', guideIds: [], topic: 'retention', words };
  const asks: Ask[] = [
    ...(above === undefined
      ? []
      : [{ kind: 'matches' as const, bandIds: [above], familyIds: [], skillIds: [], words: '' }]),
    { kind: 'pay', bandIds: [band], roleIds: [], supplementId: null, hours: null, year: null },
  ];
  return STUCK.test(frame.reading.normalised) ? asked(stuck, asks) : missing('missing-role', [stuck, ...asks]);
}

/** "How do I get into cyber", "data at band 6": the ways into the family. */
function intoFamily(goal: NonNullable<ReturnType<typeof goalSaid>>): Outcome {
  const familyIds = goal.familyId === null ? [] : [goal.familyId];
  const bandIds = goal.bandId === null ? [] : [goal.bandId];
  return asked({ kind: 'pathway', from: null, to: null, goal }, [
    { kind: 'matches', bandIds, familyIds, skillIds: [], words: '' },
  ]);
}

/** "How long from 5 to 8a": no time is set, and the rule says so. */
function upTheBands({ things, text }: Frame): Outcome {
  const { bandIds } = things;
  return asked(
    {
      kind: 'guide',
      guideIds: things.surelyGuideIds.slice(0, 1),
      topic: 'pay',
      words: `move up a band ${text}`.slice(0, 200),
    },
    [{ kind: 'pay', bandIds, roleIds: [], supplementId: null, hours: null, year: null }],
  );
}

/** Above the last band are the posts outside the bands. */
const ABOVE = /\b(?:above|after|beyond|over|past|higher|next)\b/;

const STUCK = /\b(?:stuck|top|plateau|plateaued|ceiling|nowhere|progress)\b/;
