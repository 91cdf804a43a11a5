// "Solution, technical or enterprise architect": the last word is said once and stands for all of them.
import type { NameSpan } from '../../../pathways/names/name-index.ts';
import { tokensOf, type Token } from '../../../pathways/names/normalise.ts';
import type { Thing } from './known-names.ts';

const JOINS = new Set(['or', 'and', 'v', 'vs', 'versus', ',', '/']);

type Span = NameSpan<Thing>;

/** Names whose last word is left to a later one. `find` looks names up; `spans` are those found as they stand. */
export function sharedHeads(
  tokens: readonly Token[],
  spans: readonly Span[],
  find: (tokens: readonly Token[]) => readonly Span[],
): readonly Span[] {
  const isCovered = (at: number): boolean => spans.some((span) => span.first <= at && at < span.end);
  return spans.filter(isRole).flatMap((span) => {
    const head = tokens[span.end - 1]?.text ?? '';
    const found: Span[] = [];
    if (span.end - span.first < 2) return found;
    let at = wordBefore(tokens, span.first);
    while (at !== null && !isCovered(at)) {
      const name = named(`${tokens[at]?.text ?? ''} ${head}`, find);
      if (name !== null) found.push({ ...name, first: at, end: at + 1 });
      at = wordBefore(tokens, at);
    }
    return found;
  });
}

const isRole = ({ of }: Span): boolean => of.some(({ type }) => type === 'role');

/** The place of the word that a join ties to what follows; null where there is none. */
function wordBefore(tokens: readonly Token[], place: number): number | null {
  let at = place - 1;
  if (!JOINS.has(tokens[at]?.text ?? '')) return null;
  while (JOINS.has(tokens[at]?.text ?? '')) at -= 1;
  return at < 0 ? null : at;
}

/** The role that the two words name as they are written; a near miss would be a guess. */
function named(name: string, find: (tokens: readonly Token[]) => readonly Span[]): Span | null {
  const span = find(tokensOf(name)).find((one) => one.first === 0 && one.end === 2 && one.edits === 0 && isRole(one));
  return span ?? null;
}
