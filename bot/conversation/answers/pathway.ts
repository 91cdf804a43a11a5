import type { RouteFinding, RouteStep } from '../../pathways/findings.ts';
import { routesBetween } from '../../pathways/routes/routes.ts';
import { coursesForGap } from '../../pathways/gap.ts';
import type { Answer, AnswerOf } from '../answer.ts';
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

/** Both ends: a route. Only `from`: what next. Only `to`: how to become. Neither: asks which role. */
export function answerPathway(ask: Extract<Ask, { kind: 'pathway' }>, desk: Desk): Answer {
  const from = known(desk, ask.from);
  const to = known(desk, ask.to);
  if (from !== null && to !== null) return between(from, to, desk);
  if (from !== null) return whatNext(from, desk);
  if (to !== null) return howToBecome(to, desk);
  return askFor(desk, ask.to === null ? 'missing-role' : 'missing-goal', null);
}

const known = (desk: Desk, id: string | null): string | null =>
  id !== null && desk.catalogue.roles.get(id) !== undefined ? id : null;

function between(from: string, to: string, desk: Desk): Answer {
  const finding = routesBetween(desk.catalogue, from, to, { k: ROUTES });
  const steps = stepsOf(finding);
  const first = steps[0]?.to.id ?? null;
  return {
    kind: 'pathway',
    finding,
    courses: coursesFor(desk, steps),
    footing: footing(desk, {
      ask: { kind: 'pathway', from, to },
      records: [],
      sources: sourcesOf(steps),
      statuses: steps.map((step) => step.status),
      next: [
        first === null || first === to ? null : { kind: 'role', roleId: first },
        { kind: 'gap', from, to },
        { kind: 'comparison', roleIds: [from, to] },
        { kind: 'role', roleId: to },
      ],
    }),
  };
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

function whatNext(from: string, desk: Desk): Answer {
  const role = desk.catalogue.roles.get(from);
  const ref = desk.catalogue.roleRef(from);
  if (role === undefined || ref === null) return notKnown(desk, from);
  const steps = desk.catalogue.nextSteps(from).slice(0, STEPS_SHOWN);
  const [first, second] = steps;
  return {
    kind: 'next-roles',
    from: ref,
    steps,
    footing: footing(desk, {
      ask: { kind: 'pathway', from, to: null },
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

function howToBecome(to: string, desk: Desk): Answer {
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
    entryRoutes: role.entryRoutes,
    registration: role.registration,
    steps,
    longer: fromMe?.kind === 'routes' ? fromMe.routes : [],
    courses: desk.catalogue.coursesForRole(to).slice(0, 3).map(courseRef),
    footing: footing(desk, {
      ask: { kind: 'pathway', from: null, to },
      records: [role],
      sources: sourcesOf(steps),
      statuses: steps.map((step) => step.status),
      next: [
        { kind: 'role', roleId: to },
        first === undefined ? null : { kind: 'gap', from: first.from.id, to },
        first === undefined ? null : { kind: 'comparison', roleIds: [first.from.id, to] },
        { kind: 'courses', roleId: to, skillId: null, familyId: null, courseKind: null, words: '' },
      ],
    }),
  };
}
