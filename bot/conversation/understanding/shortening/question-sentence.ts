// A rambling message names many things; what is asked of is what its question names.
import { normalise } from '../../../pathways/names/normalise.ts';
import type { Ask } from '../../ask.ts';
import type { Frame } from '../frame.ts';
import type { Found } from '../naming/masking.ts';
import type { Understanding } from '../understanding.ts';

/** Fewer words than this are no story. */
const STORY_WORDS = 20;
const SHORTEST = 4;
const POINTS = /\b(?:it|that|this|there|they|them|those|these|one|both|same|so)\b/;

/** The last question of several sentences; null where there is one sentence only, or no question. */
function questionIn(text: string): string | null {
  const sentences = text.split(/(?<=[.!?\n])\s+/);
  if (sentences.length < 2) return null;
  return sentences.findLast((sentence) => sentence.trim().endsWith('?')) ?? null;
}

/** Of roles in a message of several sentences, those that its last question names; all of them where it names none. */
export function askedOf({ text }: Frame, roles: readonly Found[]): readonly Found[] {
  const question = roles.length < 2 ? null : questionIn(text);
  if (question === null) return roles;
  const words = ` ${normalise(question)} `;
  const named = roles.filter(({ said }) => words.includes(` ${said} `));
  return named.length === 0 ? roles : named;
}

/** The question at the end of a story, when it may be read by itself: it points at nothing said before it. */
export function questionAlone(text: string): string | null {
  const question = questionIn(text);
  if (question === null || text.split(/\s+/).length < STORY_WORDS) return null;
  const words = normalise(question);
  return words.split(' ').length < SHORTEST || POINTS.test(words) ? null : question;
}

/** Kinds that need nothing of the story; a way or a gap starts from what it tells of the person. */
const WHOLE: ReadonlySet<Ask['kind']> = new Set([
  'pay',
  'pay-order',
  'matches',
  'skills',
  'comparison',
  'courses',
  'role',
  'bodies',
]);

/** True when the question alone is understood for sure, and names what it is about. */
export const standsAlone = (found: Understanding, line: number): boolean =>
  found.kind === 'ask' && WHOLE.has(found.ask.kind) && found.p >= line && found.entities.length > 0;
