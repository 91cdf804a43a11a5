// Told from its small words, or its letters: a message that is not English. Words of careers are the same in many
// languages ("data analyst"), so the small words decide.
import type { OtherLanguages } from '../words/language-data.ts';

const MOST_LATIN = 0.5;
/** Of the words of a message, at least this share belongs to the other language. */
const LEAST_SHARE = 0.25;

/** `normalised` as by normalise(). */
export function createIsOtherLanguage({
  english,
  languages,
  greetings,
}: OtherLanguages): (normalised: string) => boolean {
  const plain = new Set(english);
  const others = Object.values(languages).map((words) => new Set(words.filter((word) => !plain.has(word))));
  const hello = new Set(greetings);
  return (normalised) => {
    if (isOtherScript(normalised)) return true;
    const words = normalised.split(' ').filter((word) => word !== ',' && word !== '/');
    if (words.length === 1) return hello.has(words[0] ?? '');
    const said = new Set(words);
    const most = Math.max(...others.map((known) => [...said].filter((word) => known.has(word)).length));
    const ours = [...said].filter((word) => plain.has(word)).length;
    return most >= 2 && most > ours && most >= said.size * LEAST_SHARE;
  };
}

/** Most letters are not of the Latin alphabet. */
function isOtherScript(text: string): boolean {
  const letters = [...text.matchAll(/\p{L}/gu)];
  const latin = letters.filter(([letter]) => /\p{Script=Latin}/u.test(letter));
  return letters.length > 2 && latin.length < letters.length * MOST_LATIN;
}
