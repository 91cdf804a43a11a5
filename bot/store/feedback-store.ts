// What people thought of answers, and how questions were understood. No person, no conversation, no message.
import { LONGEST_COMMENT, LONGEST_WORDS, type Feedback } from '../conversation/feedback.ts';
import type { Queryable } from './database.ts';
import { shortText } from './storable.ts';

export interface FeedbackStoreOptions {
  readonly store: Queryable;
  /** KEEP_QUESTIONS: whether a question's own words are written down. */
  readonly keepQuestions: boolean;
}

export function createFeedbackStore({ store, keepQuestions }: FeedbackStoreOptions): Feedback {
  return {
    judge: async ({ at, reaction, askKind, answerKind, ids, comment }) => {
      await store.query(
        'insert into feedback (at, reaction, ask_kind, answer_kind, ids, comment) values ($1, $2, $3, $4, $5, $6)',
        [at, reaction, askKind, answerKind, ids, shortText(comment, LONGEST_COMMENT)],
      );
    },
    logQuestion: async ({ at, askKind, answerKind, p, words }) => {
      await store.query('insert into question (at, ask_kind, answer_kind, p, words) values ($1, $2, $3, $4, $5)', [
        at,
        askKind,
        answerKind,
        p,
        keepQuestions ? shortText(words, LONGEST_WORDS) : null,
      ]);
    },
  };
}
