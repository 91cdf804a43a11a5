// "What am I missing for the second one": a question about something offered, named by its place. The place gives way
// to the name, and the question is read as if the name had been said.
import type { Known } from '../frame.ts';
import type { Context } from '../understanding.ts';
import { PLACES } from './offered.ts';

const PLACED = new RegExp(
  `\\b(?:the )?(?:${PLACES.map(([words], at) => `(?<p${at}>${words})`).join('|')}) (?:one|option|choice)\\b`,
  'g',
);

export type Placed =
  | { readonly kind: 'named'; readonly text: string }
  /** There is no such place in what was offered. */
  | { readonly kind: 'not-there' };

/** The question with names for places; null when it holds none, or nothing was offered. */
export function namedByPlace(
  normalised: string,
  { offered }: Pick<Context, 'offered'>,
  titleOf: Known['titleOf'],
): Placed | null {
  if (offered.length === 0) return null;
  let isThere = true;
  const text = normalised.replace(PLACED, (said, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
    const place = PLACES.find((_, at) => groups[`p${at}`] !== undefined)?.[1];
    const ask = place === undefined ? undefined : offered.at(place);
    isThere &&= ask !== undefined;
    return (ask === undefined ? null : titleOf(ask)) ?? said;
  });
  if (!isThere) return { kind: 'not-there' };
  return text === normalised ? null : { kind: 'named', text };
}
