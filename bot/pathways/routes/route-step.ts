// Moves and routes in the form the findings use.
import type { RoleRef, Route, RouteStep, Years } from '../findings.ts';
import type { Transition } from '../pathway.ts';

/** A move with its two roles named. */
export function routeStep(transition: Transition, from: RoleRef, to: RoleRef): RouteStep {
  return {
    from,
    to,
    kind: transition.kind,
    years: transition.years,
    gaps: transition.gaps,
    status: transition.provenance?.status ?? null,
    sources: transition.provenance?.sources ?? [],
  };
}

/** A route from its moves. `cost` is in the years of route-cost.ts. */
export function routeOf(steps: readonly RouteStep[], cost: number): Route {
  return { steps, years: totalYears(steps), cost };
}

/** The sum over the moves that have years; null when none has. */
function totalYears(steps: readonly RouteStep[]): Years | null {
  const known = steps.flatMap((step) => (step.years === null ? [] : [step.years]));
  if (known.length === 0) return null;
  return {
    min: known.reduce((sum, years) => sum + years.min, 0),
    max: known.reduce((sum, years) => sum + years.max, 0),
  };
}

/** Progression first, then the quicker move, then by title: the order for "what next". */
export function compareNextSteps(left: RouteStep, right: RouteStep): number {
  return (
    Number(left.kind !== 'progression') - Number(right.kind !== 'progression') ||
    typicalYears(left) - typicalYears(right) ||
    left.to.title.localeCompare(right.to.title)
  );
}

/** Where no years are given the move goes after those that have them. */
function typicalYears({ years }: RouteStep): number {
  return years === null ? Number.MAX_VALUE : (years.min + years.max) / 2;
}
