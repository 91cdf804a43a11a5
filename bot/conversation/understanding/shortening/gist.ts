// Long messages: what is worth reading of them.

/** Longer than this is no question; its gist is read instead. */
export const MOST_CHARACTERS = 2_000;
const EDGE = 250;
const MOST_QUESTIONS = 3;
const LONGEST_QUESTION = 150;

/** The whole text, or of a long one its start, its end, and up to three sentences that ask something: 1,000 characters. */
export function gistOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return [text.slice(0, EDGE), ...questionsIn(text.slice(EDGE, -EDGE)), text.slice(-EDGE)].join(' . ');
}

/** Cut at question marks: a pattern for sentences would take quadratic time on text without any. */
function questionsIn(text: string): string[] {
  const questions: string[] = [];
  for (let at = text.indexOf('?'); at >= 0 && questions.length < MOST_QUESTIONS; at = text.indexOf('?', at + 1)) {
    const before = text.slice(Math.max(0, at - LONGEST_QUESTION), at);
    questions.push(before.slice(before.search(/[^.!?\n]*$/)));
  }
  return questions;
}
