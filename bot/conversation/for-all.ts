// What may stand where others see it: asks about careers, answered with nobody in mind. Whoever looks at the card sees the same, and nothing
// in it tells of the person who shared it.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import { answerAsk } from './answer-ask.ts';
import type { Answer } from './answer.ts';
import type { Footing } from './answer-parts.ts';
import type { Library } from './turn.ts';
import type { Desk } from './answers/desk.ts';
import type { Ask } from './ask.ts';
import { NO_CONTEXT } from './understanding/understanding.ts';

/** An ask whose answer is the same for everybody. */
export type AskForAll = Extract<
  Ask,
  {
    kind:
      | 'role'
      | 'comparison'
      | 'pathway'
      | 'pay'
      | 'pay-order'
      | 'skills'
      | 'gap'
      | 'matches'
      | 'courses'
      | 'course'
      | 'bodies'
      | 'networks'
      | 'region'
      | 'guide'
      | 'actions';
  }
>;

/** An answer that holds facts. */
export type AnswerForAll = Extract<Answer, { footing: Footing }>;

const KINDS: readonly Ask['kind'][] = [
  'role',
  'comparison',
  'pathway',
  'pay',
  'pay-order',
  'skills',
  'gap',
  'matches',
  'courses',
  'course',
  'bodies',
  'networks',
  'region',
  'guide',
  'actions',
] satisfies readonly AskForAll['kind'][];

/** False for what is somebody's own, and for what would need to know who asks ("what do I lack for …"). */
export function isForAll(ask: Ask): ask is AskForAll {
  if (!KINDS.includes(ask.kind)) return false;
  switch (ask.kind) {
    case 'gap':
      return ask.from !== null && ask.to !== null;
    case 'pathway':
      return ask.from !== null || ask.to !== null || ask.goal !== undefined;
    case 'comparison':
      return ask.roleIds.length + (ask.familyIds?.length ?? 0) > 1;
    case 'region':
      return ask.regionId !== null;
    default:
      return true;
  }
}

/** The nearest ask that is for all: "what do I lack for X" becomes "how to become X". Null when there is none. */
export function madeForAll(ask: Ask): AskForAll | null {
  if (ask.kind === 'gap' && ask.from === null)
    return ask.to === null ? null : { kind: 'pathway', from: null, to: ask.to };
  return isForAll(ask) ? ask : null;
}

/** A desk at which nobody sits. */
export const deskForAll = ({ catalogue, age }: Pick<Library, 'catalogue' | 'age'>): Desk => ({
  catalogue,
  age,
  place: { id: '', scope: 'group', tenantId: null },
  context: NO_CONTEXT,
  ownSkills: [],
});

/** Null for what is not for all, names what the data does not hold, or has no answer with facts in it. */
export function answerForAll(ask: Ask, desk: Desk): AnswerForAll | null {
  if (!isForAll(ask) || !holds(desk.catalogue, ask)) return null;
  const answer = answerAsk(ask, desk);
  return 'footing' in answer ? answer : null;
}

/** The answer without "You asked": of those who see it, nobody did. */
export const unaddressed = <A extends AnswerForAll>(answer: A): A => ({
  ...answer,
  footing: { ...answer.footing, understood: null },
});

/** Every role and course that a link or a button names is held. */
function holds({ roles, courses }: Catalogue, ask: AskForAll): boolean {
  switch (ask.kind) {
    case 'role':
      return roles.has(ask.roleId);
    case 'comparison':
      return ask.roleIds.every((id) => roles.has(id));
    case 'pathway':
    case 'gap':
      return [ask.from, ask.to].every((id) => id === null || roles.has(id));
    case 'course':
      return courses.has(ask.courseId);
    default:
      return true;
  }
}
