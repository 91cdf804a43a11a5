// A typed text taken apart at its comparing words: "data analyst v engineer" has two sides. Pure.
import { normalise } from '../../pathways/names/normalise.ts';

export interface Sides {
  /** The words of each side, without what carries no meaning at its edges. */
  readonly sides: readonly (readonly string[])[];
  /** True when at least one comparing word, mark or "and" parted them. */
  readonly parted: boolean;
}

/** These part two sides wherever they stand. */
const PARTING = new Set(
  'v vs vrs versus verses and or n against with plus , / compared comparing comparison than between alongside beside same amp'.split(
    ' ',
  ),
);

/** Words a comparison is asked for with; they say nothing of the roles. */
const COMPARING = new Set(
  (
    'a an the of in on at to for is are be was it its how what whats which who do does did can could would should you i me my we us our please pls just ' +
    'show tell give see want need know look compare compair comapre contrast difference differences differ different diff diffs differance similar similarities ' +
    'by common side sides next better best harder roles role jobs job posts post careers career positions position there their they this that these ' +
    'those from work put pit together each other both all two three four five nhs table card overlap as if then like being versus s'
  ).split(' '),
);

/** `names`: names in the text that hold a parting word themselves ("library and knowledge services manager"), normalised. */
export function sidesOf(text: string, names: readonly string[]): Sides {
  const words = wordsOf(text, names);
  const parts: string[][] = [[]];
  let parted = false;
  for (const word of words) {
    if (!PARTING.has(word)) parts.at(-1)?.push(word);
    else {
      parted = true;
      parts.push([]);
    }
  }
  const sides = parts
    .map((part, at) => withoutEdges(part, COMPARING, parted && at === parts.length - 1))
    .filter((side) => side.length > 0);
  return { sides, parted: parted && sides.length > 1 };
}

const GLUE = '_';

/** Signs that part, as words; names that hold a parting word as one word each. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const marked = text.replace(/(?<=[\p{L}\s])[+|](?=[\p{L}\s])/gu, ' , ').replace(/\bvs?\./gi, ' vs ');
  let plain = ` ${normalise(marked)} `;
  for (const name of names)
    if (name.split(' ').some((word) => PARTING.has(word)))
      plain = plain.replaceAll(` ${name} `, ` ${name.replaceAll(' ', GLUE)} `);
  return plain.trim().split(/\s+/);
}

/** Nothing ends with an article: it is a name being typed. */
const BEGINNINGS = new Set(['a', 'an', 's']);

/** A side's own words: those at its edges that say nothing fall away, names put together come apart. */
function withoutEdges(words: readonly string[], around: ReadonlySet<string> = COMPARING, isLast = false): string[] {
  const says = (word: string, at: number): boolean =>
    !around.has(word) || (isLast && at === words.length - 1 && BEGINNINGS.has(word));
  const first = words.findIndex(says);
  if (first < 0) return [];
  return words.slice(first, words.findLastIndex(says) + 1).flatMap((word) => word.split(GLUE));
}

/** Said around a name, and nothing more: "the data engineer role please". */
const AROUND_A_NAME = new Set(
  'a an the role roles job jobs post posts position positions nhs please pls about info show me'.split(' '),
);

const unmarked = (text: string): string[] =>
  normalise(text)
    .split(' ')
    .filter((word) => word !== ',');

/** The words of a text that may be a name, all of them; "what next from coder" is none. */
export const namingWords = (text: string): readonly string[] => withoutEdges(unmarked(text), AROUND_A_NAME);

/** The words that end a text and may be a name, or begin one. */
export const lastWords = (text: string): readonly string[] => withoutEdges(unmarked(text), COMPARING, true);

/** The words of a text so far, as they are typed: "the data e". */
export function typedWords(text: string): readonly string[] {
  const words = unmarked(text);
  const first = words.findIndex((word, at) => !AROUND_A_NAME.has(word) || at === words.length - 1);
  return words.slice(Math.max(0, first));
}

/** The words of a text that may hold a name, without those that ask for something. */
export const tellingWords = (text: string): readonly string[] =>
  withoutEdges(unmarked(text).filter((word) => word !== '/'));
