// Names made shorter for a button, the least change first: no brackets, one of two alternatives, the initials that
// chief officers go by. All from the words of the name itself.
import { cut } from './escape.ts';

/** Words that say by themselves what someone is. */
const JOB =
  /\b(?:analyst|engineer|manager|officer|clerk|lead|nurse|midwife|coder|developer|architect|trainer|assistant|technician|validator|pharmacist|scientist|designer|operator|secretary|supervisor|auditor|librarian|specialist|director|facilitator|administrator|guardian|researcher|apprentice)$/i;
const RANK = /^(?:senior|lead|principal|junior|deputy)$/i;

const withoutBrackets = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Lead analyst / analytics team manager": the first. "Booking / patient access clerk": "Booking clerk". */
export function firstOfTwo(name: string): string {
  const [first = name, ...rest] = name.split(' / ');
  const other = rest.join(' / ');
  if (other === '') return first;
  if (RANK.test(first)) return `${first} ${other.split(' ').slice(1).join(' ')}`;
  if (JOB.test(first) || /^(?:head of|chief) /i.test(first)) return first;
  const noun = JOB.exec(other)?.[0];
  return noun === undefined ? first : `${first} ${noun}`;
}

/** "CCIO" for a chief clinical information officer; other names as they are. */
const initials = (name: string): string =>
  /^chief .*officer$/i.test(name) && !/\b[A-Z]{2,}\b/.test(name)
    ? name
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase())
        .join('')
    : name;

/** A name in so many characters at most. */
export function shortName(name: string, most: number): string {
  const ways = [name, withoutBrackets(name), firstOfTwo(withoutBrackets(name))];
  return ways.find((way) => way.length <= most) ?? cut(ways.at(-1) ?? name, most);
}

/** Two names that together take so many characters at most: shortened alike, and cut evenly where nothing else helps. */
export function shortPair(one: string, two: string, most: number): readonly [string, string] {
  const plain = [one, two].map((name) => firstOfTwo(withoutBrackets(name)));
  const tries = [[one, two], [one, two].map(withoutBrackets), plain, plain.map(initials)];
  const fitting = tries.find((pair) => pair.join('').length <= most);
  const [first = '', second = ''] = fitting ?? tries.at(-1) ?? [];
  if (fitting !== undefined) return [first, second];
  const half = Math.floor(most / 2);
  const firstRoom = Math.max(half, most - second.length);
  const short = cut(first, firstRoom);
  return [short, cut(second, most - short.length)];
}
