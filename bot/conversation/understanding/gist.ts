// Long messages: what is worth reading of them.

/** Longer than this is no question; its gist is read instead. */
export const MOST_CHARACTERS = 2_000;
const EDGE = 400;

/** The first and last sentences, and those that ask something; at most MOST_CHARACTERS. */
export function gistOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const middle = text.slice(EDGE, Math.min(text.length - EDGE, 12_000));
  const questions = [...middle.matchAll(/[^.?!\n]{1,300}\?/g)].map(([sentence]) => sentence).slice(0, 3);
  return [text.slice(0, EDGE), ...questions, text.slice(-EDGE)].join(' . ').slice(0, MOST_CHARACTERS);
}
