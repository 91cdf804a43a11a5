// A question to an answer ready to show: the limit per person, the answer, its looks, and how long it took.
import type { Answer } from '../../conversation/answer.ts';
import type { Question } from '../../conversation/question.ts';
import type { TeamsMetrics } from '../door/metrics.ts';
import type { Conversing, Rendered } from '../ports.ts';
import type { RateLimit } from '../door/rate-limit.ts';

export interface Ready {
  readonly answer: Answer;
  readonly rendered: Rendered;
}

export type Ask = (question: Question) => Promise<Ready>;

interface Parts extends Pick<Conversing, 'answerQuestion' | 'render'> {
  readonly limit: RateLimit;
  readonly now: () => Date;
  readonly metrics: TeamsMetrics;
}

/** A card is brought up to date because somebody looks at it: that is no question of theirs. */
const isAskedByTeams = ({ said }: Question): boolean =>
  said.kind === 'button' && said.ask.kind === 'shared-card' && said.ask.press.act === 'refresh';

export function createAsk({ answerQuestion, render, limit, now, metrics }: Parts): Ask {
  return async (question) => {
    const startedAt = now().getTime();
    const admission = isAskedByTeams(question) ? null : limit(question.personId, question.at);
    const answer: Answer =
      admission?.kind === 'wait'
        ? { kind: 'too-many-questions', retryAfterSeconds: admission.retryAfterSeconds }
        : await answerQuestion(question);
    const rendered = render(answer);
    metrics.answered(answer.kind, (now().getTime() - startedAt) / 1000);
    return { answer, rendered };
  };
}
