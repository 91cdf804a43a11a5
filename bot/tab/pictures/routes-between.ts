// The best routes from one role to another, drawn over one another; where none is known, the nearest roles that can be reached.
import type { Desk } from '../../conversation/answers/desk.ts';
import type { RoleRef, Route, RouteFinding, RouteStep } from '../../pathways/findings.ts';
import { routesBetween } from '../../pathways/routes/routes.ts';
import { count, yearsText } from '../../../cards/words.ts';
import type { Picture, PictureRole } from '../shapes.ts';
import { pictureAround } from './around-role.ts';
import { columnsOf } from './columns.ts';
import { drawnRole, grounded } from './drawn.ts';

/** Null when one of the two is not held. */
export function pictureOfRoutes(fromId: string, toId: string, desk: Desk): Picture | null {
  const { catalogue } = desk;
  if (catalogue.roleRef(fromId) === null || catalogue.roleRef(toId) === null) return null;
  const finding = routesBetween(catalogue, fromId, toId);
  if (finding.kind === 'same-role') return pictureAround(fromId, 'both', desk);
  const { from, to } = finding;
  const routes = finding.kind === 'routes' ? finding.routes : finding.nearest;
  const steps = distinct(routes.flatMap((route) => route.steps));
  const refs = new Map([from, ...steps.flatMap((step) => [step.from, step.to])].map((ref) => [ref.id, ref]));
  const columns = columnsOf(from.id, steps);
  const drawn = {
    title: `${from.title} to ${to.title}`,
    lead: leadOf(finding),
    roles: [...refs.values()].map((ref) => drawnRole(ref, columns.get(ref.id) ?? 0, partOf(ref, from, to))),
    routes: routes.map((route) => ({
      title: titleOf(route),
      roles: [from.id, ...route.steps.map((step) => step.to.id)],
    })),
  };
  return grounded(drawn, steps, desk);
}

function leadOf(finding: Exclude<RouteFinding, { kind: 'same-role' }>): string {
  const { from, to } = finding;
  if (finding.kind === 'routes') return `${count(finding.routes.length, 'route')} from ${from.title} to ${to.title}.`;
  const nearest =
    finding.nearest.length === 0
      ? 'No role nearer to it can be reached either.'
      : 'These are the nearest roles that can be reached.';
  return `No route is known from ${from.title} to ${to.title}. ${nearest}`;
}

const partOf = ({ id }: RoleRef, from: RoleRef, to: RoleRef): PictureRole['part'] => {
  if (id === from.id) return 'start';
  return id === to.id ? 'goal' : 'other';
};

/** "3 steps, about 4 to 9 years in all". */
const titleOf = ({ steps, years }: Route): string =>
  `${count(steps.length, 'step')}${years === null ? '' : `, about ${yearsText(years)} in all`}`;

const distinct = (steps: readonly RouteStep[]): RouteStep[] => [
  ...new Map(steps.map((step) => [`${step.from.id}|${step.to.id}`, step])).values(),
];
