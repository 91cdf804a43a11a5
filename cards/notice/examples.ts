import type { Example } from '../example.ts';
import { examplesNext } from '../sample-facts.ts';

export const oldButton: readonly Example<'old-button'>[] = [
  { name: 'with examples', answer: { kind: 'old-button', next: examplesNext } },
];

export const tooManyQuestions: readonly Example<'too-many-questions'>[] = [0, 20, 600, NaN].map(
  (retryAfterSeconds) => ({
    name: `again in ${retryAfterSeconds} seconds`,
    answer: { kind: 'too-many-questions', retryAfterSeconds },
  }),
);

export const sourceUnavailable: readonly Example<'source-unavailable'>[] = [
  { name: 'no data at all', answer: { kind: 'source-unavailable' } },
];

export const broken: readonly Example<'broken'>[] = [{ name: 'a fault of ours', answer: { kind: 'broken' } }];
