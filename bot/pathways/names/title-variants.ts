// The ways people say one title: "Senior / lead data engineer" is "senior data engineer" or "lead data engineer",
// "Project manager (digital)" is "project manager". Read from the shape of the title alone.

const QUALIFIERS = new Set([
  'senior',
  'lead',
  'principal',
  'head',
  'chief',
  'deputy',
  'associate',
  'junior',
  'trainee',
  'assistant',
  'graduate',
  'apprentice',
  'specialist',
]);

export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Head nouns of a set of titles: the last words of those that name one thing ("analyst", "manager"). */
export function headNouns(titles: readonly string[]): ReadonlySet<string> {
  const plain = titles.map(withoutParentheses).filter((title) => !/\bof\b/i.test(title));
  return new Set(plain.map((title) => title.split(' ').at(-1)?.toLowerCase() ?? '').filter((word) => word !== ''));
}

const withoutParentheses = (title: string): string => tidy(title.replace(/\([^)]*\)/g, ' '));
const withoutBrackets = (title: string): string => tidy(title.replace(/[()]/g, ' '));

/** The title itself first, then its variants; no doubles. `heads` from headNouns. */
export function titleVariants(title: string, heads: ReadonlySet<string>): readonly string[] {
  const bases = [title, withoutParentheses(title), withoutBrackets(title), ...abbreviationInside(title)];
  const plain = withoutParentheses(title);
  const variants = [...bases, ...(plain.includes('/') ? split(plain, heads) : [])];
  const shorter = [...variants.flatMap(withoutField), ...oneOfPair(plain)];
  return [...new Set([...variants, ...shorter].map(tidy).filter((variant) => variant !== ''))];
}

/** "Library and knowledge services manager" is also "library services manager". */
function oneOfPair(title: string): string[] {
  const match = /^((?:\w+ )*?)(\w+) and (\w+) (\w.*)$/.exec(title);
  if (match === null) return [];
  const [, front = '', left = '', right = '', rest = ''] = match;
  return [`${front}${left} ${rest}`, `${front}${right} ${rest}`];
}

/** "IT service desk analyst" is as often called "service desk analyst". */
function withoutField(title: string): string[] {
  const rest = /^(?:IT|NHS) (.+ .+)$/.exec(title)?.[1];
  return rest === undefined ? [] : [rest];
}

/** "Registration authority (RA) agent" is also "RA agent": capitals in brackets stand for the words before them. */
function abbreviationInside(title: string): string[] {
  const match = /^(.*?)\s*\(([A-Z]{2,5})\)\s*(.*)$/.exec(title);
  return match === null ? [] : [`${match[2]} ${match[3]}`];
}

function split(title: string, heads: ReadonlySet<string>): string[] {
  const parts = title.split('/').map(tidy);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  return parts.flatMap((part, index) => {
    if (index === parts.length - 1) return parts.length > 1 ? finished(part, first, heads) : [part];
    return begun(part, last, heads);
  });
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const endsInHead = (text: string, heads: ReadonlySet<string>): boolean =>
  heads.has(wordsOf(text).at(-1)?.toLowerCase() ?? '') || /^(?:head|director) of \S/i.test(text);

/** A left part borrows the tail of the right one: "Booking" + "patient access clerk". */
function begun(left: string, right: string, heads: ReadonlySet<string>): string[] {
  if (endsInHead(left, heads) && !isQualifier(left.toLowerCase())) return [left];
  const rightWords = wordsOf(right);
  const tail = rightWords.slice(1).join(' ');
  // "Senior / lead data engineer": one rank stands in for the other.
  if (isQualifier(left.toLowerCase()) && isQualifier(rightWords[0]?.toLowerCase() ?? '')) return [`${left} ${tail}`];
  const variants = [`${left} ${rightWords.at(-1) ?? ''}`];
  if (wordsOf(left).length === 1 && tail !== '') variants.push(`${left} ${tail}`);
  return variants;
}

/** A right part that is only a head noun or a field borrows the front of the left one: "Integration analyst / developer". */
function finished(right: string, left: string, heads: ReadonlySet<string>): string[] {
  const leftWords = wordsOf(left);
  const ofField = /^((?:head|director) of )/i.exec(left)?.[1];
  if (ofField !== undefined && !endsInHead(right, heads)) return [`${ofField}${right}`];
  if (wordsOf(right).length === 1 && leftWords.length > 1) return [`${leftWords.slice(0, -1).join(' ')} ${right}`];
  const qualifier = leftWords[0] ?? '';
  const carries =
    leftWords.length > 1 &&
    isQualifier(qualifier.toLowerCase()) &&
    !isQualifier((wordsOf(right)[0] ?? '').toLowerCase());
  return carries && !endsInHead(left, heads) ? [`${qualifier} ${right}`, right] : [right];
}
