// A named example of an answer: what the card tests loop over, and what a person looks at.
import type { AnswerKind, AnswerOf } from '../bot/conversation/answer.ts';

export interface Example<K extends AnswerKind = AnswerKind> {
  /** In words: "two roles with nothing in common". */
  readonly name: string;
  readonly answer: AnswerOf<K>;
}
