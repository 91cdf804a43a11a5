import type { RouteFinding, RouteStep } from '../../pathways/findings.ts';
import { isThere, nearestGoal, openRole, typicalRole, type Goal } from '../../pathways/routes/goals.ts';
import { routesBetween } from '../../pathways/routes/routes.ts';
import { coursesForGap } from '../../pathways/gap.ts';
import type { Answer, AnswerOf } from '../answer.ts';
import type { RouteReason } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { distinctSources, footing } from './footing.ts';
import { courseRef } from './role.ts';
import { notKnown } from './small.ts';

const ROUTES = 3;
const STEPS_SHOWN = 6;
const LONGER_SHOWN = 2;
const COURSES_PER_GAP = 1;

type PathwayAsk = Extract<Ask, { kind: 'pathway' }>;

/** Both ends: a route. Only `from`: what next. Only `to`: how to become. Neither: asks which role. */
export function answerPathway(ask: PathwayAsk, desk: Desk): Answer {
  const from = known(desk, ask.from);
  const to = known(desk, ask.to);
  if (from !== null && to !== null) return answerRoute({ from, to, asked: ask, reason: null }, desk);
  const { goal } = ask;
  if (to === null && goal !== undefined) {
    const towards = towardsGoal(ask, goal, from, desk);
    if (towards !== null) return towards;
  }
  if (from !== null) return whatNext(from, ask, desk);
  if (to !== null) return howToBecome(to, ask, desk);
  return askFor(desk, ask.to === null ? 'missing-role' : 'missing-goal', null);
}

const known = (desk: Desk, id: string | null): string | null =>
  id !== null && desk.catalogue.roles.get(id) !== undefined ? id : null;

/** To the nearest role of a family or at a band; without a start, the ways into a typical one. Null: no such role. */
function towardsGoal(ask: PathwayAsk, goal: Goal, from: string | null, desk: Desk): Answer | null {
  const { catalogue } = desk;
  const family = goal.familyId === null ? undefined : catalogue.families.get(goal.familyId);
  if (from === null) {
    if (family === undefined) return null;
    if (ask.about !== undefined) return whatNextOfFamily(family.title, goal, ask, desk);
    const typical = typicalRole(catalogue, goal);
    return typical === null ? null : howToBecome(typical, ask, desk);
  }
  const typical = family === undefined ? null : typicalRole(catalogue, goal);
  const near = nearestGoal(catalogue, from, goal);
  // Where no way leads to the family, that is said, with what lies near.
  const to = isThere(catalogue, from, goal) ? null : (near ?? typical);
  if (to === null) return null;
  const reason: RouteReason | null =
    near === null
      ? null
      : family === undefined
        ? { kind: 'band', bandId: goal.bandId ?? '' }
        : { kind: 'family', title: family.title };
  return answerRoute({ from, to, asked: ask, reason }, desk);
}

function whatNextOfFamily(title: string, goal: Goal, ask: PathwayAsk, desk: Desk): Answer | null {
  const from = openRole(desk.catalogue, goal);
  return from === null ? null : whatNext(from, ask, desk, title);
}

interface RouteWish {
  readonly from: string;
  readonly to: string;
  /** What is answered so. */
  readonly asked: Ask;
  readonly reason: RouteReason | null;
}

export function answerRoute({ from, to, asked, reason }: RouteWish, desk: Desk): Answer {
  const finding = routesBetween(desk.catalogue, from, to, { k: ROUTES });
  const steps = stepsOf(finding);
  const first = steps[0]?.to.id ?? null;
  return {
    kind: 'pathway',
    finding,
    because: reason,
    courses: coursesFor(desk, steps),
    footing: footing(desk, {
      ask: asked,
      records: [],
      sources: sourcesOf(steps),
      statuses: steps.map((step) => step.status),
      next: [
        first === null || first === to ? null : { kind: 'role', roleId: first },
        { kind: 'gap', from, to },
        othersAt(asked),
        reason?.kind === 'starting-point' ? null : { kind: 'comparison', roleIds: [from, to] },
        { kind: 'role', roleId: to },
      ],
    }),
  };
}

/** The family asked about, when the role only stands for it. */
const familyOf = ({ to, goal }: PathwayAsk, { catalogue }: Desk): string | null =>
  to === null ? (catalogue.families.get(goal?.familyId ?? '')?.title ?? null) : null;

/** All roles of the family or at the band that was the goal. */
function othersAt(asked: Ask): Ask | null {
  if (asked.kind !== 'pathway' || asked.goal === undefined) return null;
  const { familyId, bandId } = asked.goal;
  const only = (id: string | null): readonly string[] => (id === null ? [] : [id]);
  return { kind: 'matches', bandIds: only(bandId), familyIds: only(familyId), skillIds: [], words: '' };
}

function stepsOf(finding: RouteFinding): readonly RouteStep[] {
  if (finding.kind === 'routes') return finding.routes.flatMap((route) => route.steps);
  if (finding.kind === 'no-route') return [...finding.nearest.flatMap((route) => route.steps), ...finding.waysIn];
  return [];
}

const sourcesOf = (steps: readonly RouteStep[]): ReturnType<typeof distinctSources> =>
  distinctSources(steps.flatMap((step) => step.sources));

/** For each gap named on the way, the courses that fit it in the role it leads to. */
function coursesFor(desk: Desk, steps: readonly RouteStep[]): AnswerOf<'pathway'>['courses'] {
  const gaps = new Map(steps.flatMap((step) => (step.gaps ?? []).map((gap): [string, string] => [gap, step.to.id])));
  return [...gaps]
    .map(([gap, roleId]) => ({
      gap,
      courses: coursesForGap(desk.catalogue, gap, roleId).slice(0, COURSES_PER_GAP).map(courseRef),
    }))
    .filter(({ courses }) => courses.length > 0);
}

/** `of`: what was asked about, where it is more than the role. */
function whatNext(from: string, asked: PathwayAsk, desk: Desk, of?: string): Answer {
  const role = desk.catalogue.roles.get(from);
  const ref = desk.catalogue.roleRef(from);
  if (role === undefined || ref === null) return notKnown(desk, from);
  const steps = desk.catalogue.nextSteps(from).slice(0, STEPS_SHOWN);
  const [first, second] = steps;
  return {
    kind: 'next-roles',
    from: ref,
    about: asked.about === undefined ? null : { kind: asked.about, of: of ?? ref.title },
    steps,
    footing: footing(desk, {
      ask: asked,
      records: [role],
      sources: sourcesOf(steps),
      statuses: steps.map((step) => step.status),
      next: [
        first === undefined ? null : { kind: 'role', roleId: first.to.id },
        first === undefined ? null : { kind: 'gap', from, to: first.to.id },
        first === undefined || second === undefined
          ? null
          : { kind: 'comparison', roleIds: [first.to.id, second.to.id] },
        { kind: 'role', roleId: from },
      ],
    }),
  };
}

function howToBecome(to: string, asked: PathwayAsk, desk: Desk): Answer {
  const role = desk.catalogue.roles.get(to);
  const ref = desk.catalogue.roleRef(to);
  if (role === undefined || ref === null) return notKnown(desk, to);
  const steps = desk.catalogue.waysIn(to).slice(0, STEPS_SHOWN);
  const mine = desk.context.profile?.roleId ?? null;
  const fromMe = mine === null || mine === to ? null : routesBetween(desk.catalogue, mine, to, { k: LONGER_SHOWN });
  const first = steps[0];
  return {
    kind: 'ways-in',
    to: ref,
    family: familyOf(asked, desk),
    entryRoutes: role.entryRoutes,
    registration: role.registration,
    steps,
    longer: fromMe?.kind === 'routes' ? fromMe.routes : [],
    courses: desk.catalogue.coursesForRole(to).slice(0, 3).map(courseRef),
    footing: footing(desk, {
      ask: asked,
      records: [role],
      sources: sourcesOf(steps),
      statuses: steps.map((step) => step.status),
      next: [
        othersAt(asked),
        { kind: 'role', roleId: to },
        first === undefined ? null : { kind: 'gap', from: first.from.id, to },
        first === undefined ? null : { kind: 'comparison', roleIds: [first.from.id, to] },
        { kind: 'courses', roleId: to, skillId: null, familyId: null, courseKind: null, words: '' },
      ],
    }),
  };
}
