// "Mental health data analyst", "stress test analyst": a role of ours with the field it works in said before it, and
// nothing asked. Alone, such words sway the classifier this way and that.
import { askRole } from '../asking/ask-about-roles.ts';
import type { Frame, Outcome } from '../frame.ts';

const MOST_WORDS_BEFORE = 3;

/** "Institute for librarians" asks for an institute, "from scratch to developer" for a way, "who hires coders" for people. */
const LEADING = new Set(
  'for from to into after before beyond what which how who whose where when why is are do does can could should will'.split(
    ' ',
  ),
);

/** `before`: words that may stand before any title; `isCue`: words that name a kind of question ("courses"). */
export interface Plainness {
  readonly before: ReadonlySet<string>;
  readonly isCue: (word: string) => boolean;
}

export function qualifiedRole(frame: Frame, { before, isCue }: Plainness): Outcome | null {
  const { found, tokens } = frame.reading;
  const [role, other] = found.filter((one) => one.masked);
  if (role?.type !== 'role' || other !== undefined || role.end !== tokens.at(-1)?.end) return null;
  const words = tokens.filter((token) => token.end <= role.start).map((token) => token.text);
  if (words.length > MOST_WORDS_BEFORE || words.some((word) => LEADING.has(word) || isCue(word))) return null;
  return words.some((word) => !before.has(word)) ? askRole({ ...frame, label: 'role' }) : null;
}
