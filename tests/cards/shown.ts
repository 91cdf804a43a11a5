// What an example shows, for tests of what cards say.
import assert from 'node:assert/strict';
import type { Answer, AnswerKind, AnswerOf } from '../../bot/conversation/answer.ts';
import { EXAMPLES } from '../../cards/examples.ts';
import { render } from '../../cards/render.ts';
import { visibleText } from './card-checks.ts';

/** The answer of an example, by its name. */
export function example<K extends AnswerKind>(kind: K, name: string): AnswerOf<K> {
  const found = EXAMPLES[kind].find((one) => one.name === name);
  assert.ok(found !== undefined, `${kind}: ${name}`);
  return found.answer;
}

/** All that a person can read in the card. */
export function seen(answer: Answer): string {
  const { card } = render(answer);
  assert.ok(card !== null);
  return visibleText(card);
}

/** The titles of the card's own buttons. */
export const titlesOf = (answer: Answer): string[] =>
  (render(answer).card?.actions ?? []).flatMap(({ title }) => (title === undefined ? [] : [title]));
