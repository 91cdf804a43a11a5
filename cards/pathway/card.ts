// From one role to another: up to three routes, step by step; or, kindly, that none is known and what lies near.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { RouteReason } from '../../bot/conversation/answer-parts.ts';
import type { LevelFact, Route, RouteFinding } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, folded, heading, section, text, title, under } from '../parts.ts';
import { type CoursesByGap, moveBlock, stepBlock } from '../steps.ts';
import { bandName, bandText, count, listed, yearsText } from '../words.ts';

const MOST_ROUTES = 3;
const MOST_STEPS = 6;

type Routes = Extract<RouteFinding, { kind: 'routes' }>;
type NoRoute = Extract<RouteFinding, { kind: 'no-route' }>;

const NUMBERS = ['no', 'one', 'two', 'three'];

/** "2 steps, usually 3 to 5 years in all". */
function lengthText({ steps, years }: Route): string {
  const isPart = steps.some((step) => step.years === null);
  const time = years === null ? null : years.max === 0 ? 'straight away' : `usually ${yearsText(years)}`;
  const whole = isPart ? ' for the steps we have times for' : steps.length > 1 ? ' in all' : '';
  return `${count(steps.length, 'step')}${time === null ? '' : `, ${time}${time === 'straight away' ? '' : whole}`}`;
}

/** Titles in order, the start included: "Ward clerk, then Information assistant, then Information analyst". */
const throughText = ({ steps }: Route): string =>
  [steps[0]?.from.title, ...steps.map((step) => step.to.title)].filter((name) => name !== undefined).join(', then ');

function stepBlocks({ steps }: Route, courses: CoursesByGap): Block[] {
  const more = steps.length - MOST_STEPS;
  return [
    ...steps.slice(0, MOST_STEPS).map((step, at) => stepBlock(step, at + 1, courses)),
    ...(more > 0 ? [text(`and ${count(more, 'more step')}`)] : []),
  ];
}

/** The best route is open; the others show the roles they pass through and fold their steps away. */
function routeBlocks(route: Route, at: number, isOnly: boolean, courses: CoursesByGap): Block[] {
  const name = isOnly ? 'The route' : `Route ${at + 1}`;
  const steps = stepBlocks(route, courses);
  return [
    heading(`${name}: ${lengthText(route)}`),
    ...(at === 0
      ? steps
      : [under(throughText(route)), ...folded(`route-${at + 1}`, `Show the steps of route ${at + 1}`, steps)]),
  ];
}

function bandsText(from: LevelFact | null, to: LevelFact | null): string {
  if (to === null) return '';
  return from === null
    ? ` The goal is ${bandText(to)}.`
    : ` You start at ${bandText(from)} and the goal is ${bandText(to)}.`;
}

function routesBody({ from, to, routes }: Routes, courses: CoursesByGap): { lead: string; blocks: Block[] } {
  const shown = routes.slice(0, MOST_ROUTES);
  const [best] = shown;
  const many =
    shown.length === 1
      ? 'Here is a known route.'
      : `Here are ${NUMBERS[shown.length]} known routes, the best fit first.`;
  const start = best === undefined ? '' : ` The first is ${throughText(best)}: ${lengthText(best)}.`;
  return {
    lead: `You can get from ${from.title} to ${to.title}.${start}`,
    blocks: [
      under(`${many}${bandsText(from.level, to.level)}`),
      ...shown.flatMap((route, at) => routeBlocks(route, at, shown.length === 1, courses)),
    ],
  };
}

function nearestBlocks(nearest: readonly Route[]): Block[] {
  return nearest.slice(0, MOST_ROUTES).flatMap((route): Block[] => {
    const goal = route.steps.at(-1)?.to;
    if (goal === undefined) return [];
    return [text([{ bold: goal.title }, `: ${bandText(goal.level)}, ${lengthText(route)}`], { spacing: 'Small' })];
  });
}

function noRouteBody({ from, to, nearest, waysIn }: NoRoute): { lead: string; blocks: Block[] } {
  const goals = nearest.flatMap((route) => route.steps.at(-1)?.to.title ?? []).slice(0, MOST_ROUTES);
  const lead = `There is no known route from ${from.title} to ${to.title} in our data.`;
  return {
    lead: goals.length === 0 ? lead : `${lead} The nearest roles you could reach are ${listed(goals)}.`,
    blocks: [
      under(`${lead} That does not mean nobody has done it: we hold the common moves only.`),
      ...section(`Roles you could reach from ${from.title}`, nearestBlocks(nearest)),
      ...section(
        `Roles that lead to ${to.title}`,
        waysIn.slice(0, 4).map((step) => moveBlock(step, 'from')),
      ),
    ],
  };
}

function content(finding: RouteFinding, courses: CoursesByGap): { head: string; lead: string; blocks: Block[] } {
  switch (finding.kind) {
    case 'routes':
      return { head: `From ${finding.from.title} to ${finding.to.title}`, ...routesBody(finding, courses) };
    case 'no-route':
      return { head: `From ${finding.from.title} to ${finding.to.title}`, ...noRouteBody(finding) };
    case 'same-role': {
      const lead = `That is the same role: ${finding.role.title}. Tell me which role you want to get to.`;
      return { head: finding.role.title, lead, blocks: [under(lead)] };
    }
    default:
      return finding satisfies never;
  }
}

/** Why it is this route: said first, since it is not word for word what was asked. */
function reasonText(reason: RouteReason, finding: RouteFinding): string {
  const goal = finding.kind === 'same-role' ? finding.role.title : finding.to.title;
  switch (reason.kind) {
    case 'starting-point':
      return `${reason.title} is a starting point here: we hold the ways on from it, but too few facts to set it side by side. So I looked for the way from one to the other.`;
    case 'family':
      return `Of the roles in ${reason.title}, ${goal} is the nearest from there.`;
    case 'band':
      return `Of the roles at ${bandName(reason.bandId)}, ${goal} is the nearest from there. A move up a band needs a new post: it is never automatic, and no time is set for it.`;
    default:
      return reason satisfies never;
  }
}

export function pathwayCard({ finding, because, courses, footing }: AnswerOf<'pathway'>): Message {
  const { head, lead, blocks } = content(finding, courses);
  const reason = because === null ? null : reasonText(because, finding);
  return message({
    summary: reason === null ? lead : `${reason} ${lead}`,
    body: [title(head), ...(reason === null ? [] : [under(reason)]), ...blocks],
    footing,
  });
}
