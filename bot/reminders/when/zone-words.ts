// "9am New York time": the zone that the words name, when it is not left to the person's own.
import { findFirst, type Found } from './spans.ts';

/** Names that are no city of the zone list, and short forms. GMT and BST are said of British time the whole year. */
const NAMES: readonly (readonly [zone: string, names: string])[] = [
  ['Europe/London', 'uk|british|gmt|bst'],
  ['Europe/Dublin', 'irish'],
  ['Europe/Paris', 'cet|cest|central european|french'],
  ['Europe/Berlin', 'german'],
  ['America/New_York', 'eastern|us eastern|est|edt|et'],
  ['America/Chicago', 'us central|cst|cdt'],
  ['America/Denver', 'mountain|us mountain'],
  ['America/Los_Angeles', 'pacific|us pacific|pst|pdt'],
  ['Asia/Kolkata', 'india|indian|delhi|new delhi|mumbai'],
  ['UTC', 'utc|zulu'],
];
/** Cities that are words of other things. */
const NO_CITIES = new Set(['easter', 'center']);

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase();

const ZONES: ReadonlyMap<string, string> = new Map([
  ...Intl.supportedValuesOf('timeZone').map((zone) => [cityOf(zone), zone] as const),
  ...NAMES.flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
]);

const IDS: ReadonlyMap<string, string> = new Map(
  [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => [zone.toLowerCase(), zone]),
);

/** "New York", "UK", "europe/paris"; null when there is no such zone. */
export const zoneNamed = (name: string): string | null => {
  const words = name.trim().toLowerCase();
  return IDS.get(words.replaceAll(' ', '_')) ?? ZONES.get(words) ?? null;
};

/** Without "time" they count only after a time of day: "9am EST". */
const SHORT_FORM = /(?<=(?:\d|[ap]m|noon|midday|midnight) ?)\b(gmt|bst|cet|cest|est|edt|et|cst|cdt|pst|pdt|utc)\b/gi;

/** The IANA zone; null when none is named. */
export function findZone(text: string): Found<string> | null {
  return findFirst(text, SHORT_FORM, ([, name = '']) => ZONES.get(name.toLowerCase()) ?? null) ?? findNamed(text);
}

function findNamed(text: string): Found<string> | null {
  for (const match of text.matchAll(/ time\b/gi)) {
    const words = /((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)$/u.exec(text.slice(0, match.index))?.[1]?.split(' ') ?? [];
    for (let from = 0; from < words.length; from += 1) {
      const name = words.slice(from).join(' ');
      const zone = NO_CITIES.has(name.toLowerCase()) ? undefined : ZONES.get(name.toLowerCase());
      if (zone !== undefined)
        return { start: match.index - name.length, end: match.index + match[0].length, value: zone };
    }
  }
  return null;
}
