// What operators count here. Labels come from fixed lists, so that nobody can make new series by posting odd activities.
import { Counter, Histogram, type Registry } from 'prom-client';

const TYPES = [
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'conversationUpdate',
  'installationUpdate',
  'invoke',
  'event',
  'typing',
];

export interface TeamsMetrics {
  readonly turn: (type: string, outcome: 'done' | 'repeated' | 'failed') => void;
  readonly answered: (kind: string, seconds: number) => void;
  readonly refused: (because: string) => void;
  readonly notDelivered: () => void;
}

/** Adds this room's figures to `registry`. */
export function createTeamsMetrics(registry: Registry): TeamsMetrics {
  const registers = [registry];
  const turns = new Counter({
    name: 'bot_turns_total',
    help: 'Activities handled, by type and outcome',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const answers = new Histogram({
    name: 'bot_answer_seconds',
    help: 'Time from a question to its card, by kind of answer',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const refusals = new Counter({
    name: 'bot_refused_total',
    help: 'Requests refused before any handler, by reason',
    labelNames: ['because'],
    registers,
  });
  const lost = new Counter({ name: 'bot_not_delivered_total', help: 'Replies the channel did not take', registers });
  return {
    turn: (type, outcome) => turns.inc({ type: TYPES.includes(type) ? type : 'other', outcome }),
    answered: (kind, seconds) => answers.observe({ kind }, seconds),
    refused: (because) => refusals.inc({ because }),
    notDelivered: () => lost.inc(),
  };
}
