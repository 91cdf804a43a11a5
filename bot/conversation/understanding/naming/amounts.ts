// Hours a week and pay years in a normalised text.

interface AmountSpan<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const FULL_TIME_HOURS = 37.5;
const DAY_HOURS = 7.5;
const COUNT: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

interface Reading {
  readonly pattern: RegExp;
  /** Hours a week; NaN when it is none after all. */
  readonly hours: (match: RegExpMatchArray) => number;
}

const READINGS: readonly Reading[] = [
  {
    pattern: /(?<!\bin )\b(\d{1,3}(?:\.\d{1,2})?) ?(?:hours?|hrs?|h)\b(?! (?:ago|later|before|from now))/g,
    hours: (match) => Number(match[1]),
  },
  { pattern: /\b(0\.\d{1,2})(?: ?(?:wte|fte|of full time))?\b/g, hours: (match) => Number(match[1]) * FULL_TIME_HOURS },
  {
    pattern: /\b(\d{2}) percent(?= (?:of (?:full|my)|hours|contract|wte|fte|time|part))/g,
    hours: (match) => (Number(match[1]) / 100) * FULL_TIME_HOURS,
  },
  {
    pattern: /\b([1-5](?:\.5)?|one|two|three|four|five) days?(?: (?:a|per|each))? week\b/g,
    hours: (match) => (COUNT[match[1] ?? ''] ?? Number(match[1])) * DAY_HOURS,
  },
  { pattern: /\bhalf time\b/g, hours: () => FULL_TIME_HOURS / 2 },
];

/** Contracted hours a week, 1 to 37.5: "22.5 hours", "0.6 wte", "3 days a week" (of 7.5 hours), "half time". */
export function hoursIn(normalised: string): readonly AmountSpan<number>[] {
  return READINGS.flatMap(({ pattern, hours }) =>
    [...normalised.matchAll(pattern)].flatMap((match) => {
      const value = Math.round(hours(match) * 100) / 100;
      const span = { start: match.index, end: match.index + match[0].length, value };
      return value >= 1 && value <= FULL_TIME_HOURS ? [span] : [];
    }),
  ).sort((a, b) => a.start - b.start);
}

const HOURS_OF_A_WEEK = 168;
const DAYS =
  /\b(\d{1,2}(?:\.5)?|zero|one|two|three|four|five|six|seven)( and a half)? days?\b(?! (?:ago|later|leave|notice|holiday|off|annual|course|training))/g;
const NUMBERS: Readonly<Record<string, number>> = { ...COUNT, zero: 0, six: 6, seven: 7 };

/** Hours that no contract has, or days without "a week": read only where a question is about pay for sure. */
export function oddHoursIn(normalised: string): number | null {
  const said = READINGS.flatMap(({ pattern, hours }) => [...normalised.matchAll(pattern)].map(hours));
  const days = [...normalised.matchAll(DAYS)].map(
    ([, said = '', half]) => ((NUMBERS[said] ?? Number(said)) + (half === undefined ? 0 : 0.5)) * DAY_HOURS,
  );
  const [first] = [...said, ...days].filter((value) => value >= 0 && value <= HOURS_OF_A_WEEK);
  return first === undefined ? null : Math.round(first * 100) / 100;
}

const LONG_YEAR = /\b20(\d\d) ?(?:\/|to) ?(?:20)?(\d\d)\b/g;
const SHORT_YEAR = /\b(\d\d) ?\/ ?(\d\d)\b/g;

/** Pay years (April to March) as "2025/26". `held`: years with figures, newest first; "last year" is the second of them. */
export function yearsIn(normalised: string, held: readonly string[]): readonly AmountSpan<string>[] {
  const spans: AmountSpan<string>[] = [];
  const add = (match: RegExpMatchArray, value: string | undefined): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (value !== undefined && !spans.some((span) => span.start < end && start < span.end))
      spans.push({ start, end, value });
  };
  for (const pattern of [LONG_YEAR, SHORT_YEAR])
    for (const match of normalised.matchAll(pattern))
      add(match, Number(match[2]) === Number(match[1]) + 1 ? `20${match[1] ?? ''}/${match[2] ?? ''}` : undefined);
  for (const match of normalised.matchAll(/\b(20\d\d)\b/g))
    add(
      match,
      held.find((year) => year.startsWith(match[1] ?? '')),
    );
  for (const match of normalised.matchAll(/\bthis year\b/g)) add(match, held[0]);
  for (const match of normalised.matchAll(/\blast year(?:s)?\b/g)) add(match, held[1]);
  return spans.sort((a, b) => a.start - b.start);
}
