// One row a kind of ask. Adding a kind adds a row; the compiler names the missing one.
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import { choose } from './answers/choose.ts';
import { answerComparison } from './answers/comparison.ts';
import { answerCourse, answerCourses } from './answers/courses.ts';
import type { Desk } from './answers/desk.ts';
import { answerGap } from './answers/gap.ts';
import { answerActions, answerGuide } from './answers/guides.ts';
import { answerMatches } from './answers/matches.ts';
import { answerPathway } from './answers/pathway.ts';
import { answerPay } from './answers/pay.ts';
import { answerPayOrder } from './answers/pay-order.ts';
import { answerNetworks } from './answers/networks.ts';
import { answerBodies, answerRegion } from './answers/places.ts';
import { answerRole } from './answers/role.ts';
import { answerSkills } from './answers/skills.ts';
import { examples, notCovered, notKnown, smallTalk } from './answers/small.ts';

/** Asks that need more than the data: a person's own records. answer-question.ts sees to them. */
export type PlainAsk = Exclude<Ask, OwnAsk>;
export type OwnAsk = Extract<Ask, { kind: (typeof OWN_KINDS)[number] }>;

const OWN_KINDS = ['profile', 'privacy', 'reminder', 'from-here', 'share', 'shared-card', 'invite'] as const;

export const isOwnAsk = (ask: Ask): ask is OwnAsk => OWN_KINDS.some((kind) => kind === ask.kind);

/** Pure: the same ask, data and context give the same answer. Ids that the data does not hold give `not-known` or a choice. */
export function answerAsk(ask: PlainAsk, desk: Desk): Answer {
  switch (ask.kind) {
    case 'role':
      return answerRole(ask, desk);
    case 'comparison':
      return answerComparison(ask, desk);
    case 'pathway':
      return answerPathway(ask, desk);
    case 'pay':
      return answerPay(ask, desk);
    case 'pay-order':
      return answerPayOrder(ask, desk);
    case 'skills':
      return answerSkills(ask, desk);
    case 'gap':
      return answerGap(ask, desk);
    case 'matches':
      return answerMatches(ask, desk);
    case 'courses':
      return answerCourses(ask, desk);
    case 'course':
      return answerCourse(ask, desk);
    case 'bodies':
      return answerBodies(ask, desk);
    case 'networks':
      return answerNetworks(ask, desk);
    case 'region':
      return answerRegion(ask, desk);
    case 'guide':
      return answerGuide(ask, desk);
    case 'actions':
      return answerActions(ask, desk);
    case 'help':
      return { kind: 'help', examples: examples(desk) };
    case 'welcome':
      return { kind: 'welcome', scope: desk.place.scope, examples: examples(desk) };
    case 'small-talk':
      return smallTalk(desk, ask.topic);
    case 'not-covered':
      return notCovered(desk, ask.reason, ask.heard);
    case 'instead':
      return ask.asks.length === 0 ? notKnown(desk, '') : choose(desk, 'unsure', '', ask.asks);
  }
}
