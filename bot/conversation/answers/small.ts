// Replies that hold no career facts: help, welcome, small talk, what is not covered, what is not known.
import type { Answer, NextStep } from '../answer.ts';
import type { Ask, NotCovered } from '../ask.ts';
import type { Desk } from './desk.ts';
import { nextSteps } from './footing.ts';

const EXAMPLES = 3;
const HEARD_MOST = 80;

/** Three real examples from the data at hand: a comparison, a route, pay. */
export function examples(desk: Desk): readonly NextStep[] {
  return nextSteps(desk, exampleAsks(desk)).slice(0, EXAMPLES);
}

function exampleAsks(desk: Desk): readonly (Ask | null)[] {
  const { catalogue, context } = desk;
  const mine = context.profile?.roleId ?? context.roleIds[0] ?? null;
  const start = mine !== null && catalogue.nextSteps(mine).length > 0 ? mine : wellConnected(desk);
  const next = start === null ? [] : catalogue.nextSteps(start);
  const [first, second] = next;
  return [
    first === undefined || second === undefined ? null : { kind: 'comparison', roleIds: [first.to.id, second.to.id] },
    start === null ? null : { kind: 'pathway', from: start, to: null },
    first === undefined
      ? null
      : { kind: 'pay', bandIds: [], roleIds: [first.to.id], supplementId: null, hours: null, year: null },
    { kind: 'help' },
  ];
}

/** The role with the most moves both in and out: an example most people can place. */
function wellConnected({ catalogue }: Desk): string | null {
  const links = (id: string): number => Math.min(catalogue.nextSteps(id).length, catalogue.waysIn(id).length);
  const roles = catalogue.data.roles.filter((role) => role.kind === 'role');
  return roles.reduce<string | null>(
    (best, role) => (best === null || links(role.id) > links(best) ? role.id : best),
    null,
  );
}

export function notCovered(desk: Desk, reason: NotCovered, heard: string): Answer {
  return {
    kind: 'not-covered',
    reason,
    heard: heard.slice(0, HEARD_MOST),
    next: hasNoButtons(reason) ? [] : examples(desk),
  };
}

/** Somebody in distress gets the signpost and nothing that looks like an advert for the bot. */
const hasNoButtons = (reason: NotCovered): boolean => reason === 'crisis' || reason === 'abuse';

export function notKnown(desk: Desk, heard: string, nearest: readonly Ask[] = []): Answer {
  return {
    kind: 'not-known',
    heard: heard.slice(0, HEARD_MOST),
    next: nextSteps(desk, [...nearest, ...exampleAsks(desk)]),
  };
}
