// A question to its answer: recall, understand, answer, remember. The only place of this room that waits for anything.
import type { Catalogue } from '../pathways/catalogue.ts';
import type { Search } from '../pathways/search.ts';
import { answerAsk } from './answer-ask.ts';
import type { Answer, DataAge } from './answer.ts';
import { choose } from './answers/choose.ts';
import type { Desk } from './answers/desk.ts';
import { examples, notCovered, notKnown } from './answers/small.ts';
import type { Ask } from './ask.ts';
import { remember, stillValid, type Memory, type Remembered } from './memory.ts';
import type { Question } from './question.ts';
import type { Context, Understand, Understanding } from './understanding/understanding.ts';

/** The data at hand with what is built from it; made anew when the data changes. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly search: Search;
  readonly understand: Understand;
  readonly age: DataAge;
}

export interface Ports {
  /** Null when neither the API nor a snapshot has given any data. */
  readonly library: () => Library | null;
  readonly memory: Memory;
}

export type AnswerQuestion = (question: Question) => Promise<Answer>;

export function createAnswerQuestion({ library, memory }: Ports): AnswerQuestion {
  return async (question) => {
    const books = library();
    if (books === null) return { kind: 'source-unavailable' };
    const key = `${question.personId}|${question.place.id}`;
    const remembered = stillValid(await memory.recall(key), question.at);
    const desk: Desk = { ...books, place: question.place, context: contextFrom(remembered) };
    const { ask, answer } = reply(question, desk, books.understand);
    await memory.keep(key, remember(remembered, ask, answer, question.at));
    return answer;
  };
}

const contextFrom = (remembered: Remembered | null): Context => ({
  lastAsk: remembered?.lastAsk ?? null,
  roleIds: remembered?.roleIds ?? [],
  bandIds: remembered?.bandIds ?? [],
  offered: remembered?.offered ?? [],
  profile: null,
});

interface Reply {
  readonly ask: Ask | null;
  readonly answer: Answer;
}

function reply({ said }: Question, desk: Desk, understand: Understand): Reply {
  switch (said.kind) {
    case 'button':
      return { ask: said.ask, answer: answerAsk(said.ask, desk) };
    case 'unknown-button':
      return { ask: null, answer: { kind: 'old-button', next: examples(desk) } };
    case 'text':
      return replyTo(understand(said.text, desk.context), desk);
  }
}

function replyTo(understanding: Understanding, desk: Desk): Reply {
  switch (understanding.kind) {
    case 'ask':
      return { ask: understanding.ask, answer: answerAsk(understanding.ask, desk) };
    case 'choose':
      return { ask: null, answer: choose(desk, understanding.why, understanding.heard, understanding.asks) };
    case 'refuse': {
      const { reason, heard, nearest } = understanding;
      return { ask: null, answer: reason === null ? notKnown(desk, heard, nearest) : notCovered(desk, reason, heard) };
    }
  }
}
