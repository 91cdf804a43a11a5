// Typing slips in the words of dates, put right before anything reads them. Only words that mean nothing else.
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['january', 'february', 'august', 'september', 'october', 'november', 'december'];
const OTHERS = ['tomorrow', 'fortnight', 'fortnightly', 'weekend', 'afternoon', 'midnight'];
const LONG_WORDS = [...WEEKDAYS, ...MONTHS, ...OTHERS];

/** English words one slip away from a word of ours. */
const MEANT = new Set(['sundry', 'fridge', 'augusta', 'weekends', 'weekday', 'afternoons', 'fortnights']);

const SHORT_FORMS = new Map([
  ['tomo', 'tomorrow'],
  ['tmrw', 'tomorrow'],
  ['tmr', 'tomorrow'],
  ['tmw', 'tomorrow'],
  ['tmoz', 'tomorrow'],
  ['tomoz', 'tomorrow'],
  ['2moro', 'tomorrow'],
  ['2morrow', 'tomorrow'],
  ['2mrw', 'tomorrow'],
  ['tomorow', 'tomorrow'],
  ['tommorow', 'tomorrow'],
  ['tommorrow', 'tomorrow'],
  ['tomorro', 'tomorrow'],
  ['tommorro', 'tomorrow'],
  ['2day', 'today'],
  ['2nite', 'tonight'],
  ['tonite', 'tonight'],
  ['wensday', 'wednesday'],
  ['wendsday', 'wednesday'],
  ['wenesday', 'wednesday'],
  ['weds', 'wednesday'],
  ['tues', 'tuesday'],
  ['tue', 'tuesday'],
  ['teusday', 'tuesday'],
  ['thurs', 'thursday'],
  ['thur', 'thursday'],
  ['thu', 'thursday'],
  ['thirsday', 'thursday'],
  ['mon', 'monday'],
  ['fri', 'friday'],
  ['nxt', 'next'],
  ['mintues', 'minutes'],
  ['minuets', 'minutes'],
  ['evry', 'every'],
  ['eveyr', 'every'],
  ['febuary', 'february'],
  ['feburary', 'february'],
  ['untill', 'until'],
  ['til', 'until'],
  ['till', 'until'],
  ['befor', 'before'],
  ['b4', 'before'],
]);

/** Shortest word that is compared letter by letter: shorter ones have too many neighbours. */
const LONG_ENOUGH = 6;

export interface Spelt {
  /** The text with date words as they are spelt; other words and all white space as typed. */
  readonly text: string;
  /** Undoes it in words that turned out to be no date. */
  readonly asTyped: (words: string) => string;
}

export function spelt(typed: string): Spelt {
  const typedAs = new Map<string, string>();
  const keep = (word: string, better: string): string => {
    if (better !== word) typedAs.set(better, word);
    return better;
  };
  const text = typed
    .replaceAll(/[\p{L}\d]+/gu, (word) => keep(word, mended(word)))
    .replaceAll(
      SHORT_UNIT,
      (_, before: string, unit: string) => before + keep(unit, UNITS.get(unit.toLowerCase()) ?? unit),
    );
  return { text, asTyped: (words) => words.replaceAll(/[\p{L}\d]+/gu, (word) => typedAs.get(word) ?? word) };
}

const UNITS = new Map([
  ['wk', 'week'],
  ['wks', 'weeks'],
  ['hr', 'hour'],
  ['hrs', 'hours'],
  ['min', 'minute'],
  ['mins', 'minutes'],
]);
/** Only after a number or the like: "hr" alone is a department. */
const SHORT_UNIT =
  /((?:\d|\b(?:an?|few|of|half an|next|this|every|each|one|two|three|four|five|six|ten|twenty|thirty)) ?)(wks?|hrs?|mins?)\b/gi;

function mended(word: string): string {
  const lower = word.toLowerCase();
  const known = SHORT_FORMS.get(lower);
  // "TOM", "MON", "THU" in capitals are more often abbreviations of something else.
  if (known !== undefined) return word.length <= 3 && word === word.toUpperCase() && /^\D+$/.test(word) ? word : known;
  if (lower.length < LONG_ENOUGH || MEANT.has(lower) || LONG_WORDS.includes(lower)) return word;
  const plain = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (LONG_WORDS.includes(plain)) return word;
  const near = LONG_WORDS.find((target) => oneSlip(lower, target));
  return near ?? word;
}

/** One letter more, less, other, or two neighbours swapped; the same word is no slip. The first letter always agrees. */
export function oneSlip(typed: string, target: string): boolean {
  if (typed === target || typed[0] !== target[0] || Math.abs(typed.length - target.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === target[at]) at += 1;
  const rest = (from: number, to: number): boolean => typed.slice(at + from) === target.slice(at + to);
  if (rest(1, 1) || rest(1, 0) || rest(0, 1)) return true;
  return typed[at] === target[at + 1] && typed[at + 1] === target[at] && rest(2, 2);
}
