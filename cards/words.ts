// How values are worded, the same on every card. All of it is plain text: parts.ts escapes it.
import type { LevelFact, PayRange, RouteStep, Years } from '../bot/pathways/findings.ts';
import type { SkillLevel, Status } from '../bot/pathways/pathway.ts';

export const NO_DATA = 'no data';

/** Only what a source states officially is said flatly; other levels are "typical". */
export const isOfficial = (status: Status | null): boolean => status === 'official';

/** "£47,810". */
export const money = (pounds: number): string => `£${String(Math.round(pounds)).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;

/** A figure read somewhere is given as it stands (the footer says it is not from an official list); one worked out is "about". */
export const isRead = (status: Status): boolean => status === 'official' || status === 'found';

/** "£47,810", or "about £51,932" for a figure that was worked out. */
export const amount = (pounds: number, status: Status): string =>
  isRead(status) ? money(pounds) : `about ${money(pounds)}`;

/** "about £39,959 to £56,515": what a role pays is only as sure as its usual band. */
export function payRangeText(pay: PayRange): string {
  const range = pay.min === pay.max ? money(pay.min) : `${money(pay.min)} to ${money(pay.max)}`;
  return `${isOfficial(pay.status) ? '' : 'about '}${range}`;
}

/** "about £39,959 to £56,515 a year (2026/27)". */
export const payText = (pay: PayRange): string => `${payRangeText(pay)} a year (${pay.year})`;

/** The same to stand on its own: "About £39,959 …", "no data". */
export const payOrNoData = (pay: PayRange | null): string => (pay === null ? NO_DATA : capital(payText(pay)));

// "8d-9" at the start of a level or after "or"; not the 21 of "Annex 21".
const BANDS = /(^|\bor )([2-9][a-d]?)(?:\s?[-–]\s?([2-9][a-d]?))?(?=$|[\s,;(])(?! years?\b)/i;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function levelText(level: LevelFact, to: string): string {
  const text = /\bband/i.test(level.text)
    ? level.text
    : level.text.replace(
        BANDS,
        (_, before: string, low: string, high?: string) => `${before}Band ${low}${high === undefined ? '' : to + high}`,
      );
  return capital(text)
    .replace(/\bVSM\b/, 'very senior manager (VSM) pay')
    .replace(/\bAnnex 21\b/, 'Annex 21 trainee pay');
}

/** "Band 5 to 6", "Band 8a", "Consultant contract or Band 8d to 9". */
export const bandText = (level: LevelFact | null): string => (level === null ? NO_DATA : levelText(level, ' to '));

/** As `bandText`, with "(typical)" unless the source is official. */
export const bandWithStatus = (level: LevelFact | null): string =>
  level === null || isOfficial(level.status) ? bandText(level) : `${bandText(level)} (typical)`;

/** "Band 7" for "7"; other names as they are. */
export const bandName = (id: string): string => (/^\d{1,2}[a-z]?$/i.test(id) ? `Band ${id.toLowerCase()}` : id);

/** "2 to 3 years", "up to 2 years", "straight away". */
export function yearsText({ min, max }: Years): string {
  if (max === 0) return 'straight away';
  const unit = max === 1 ? 'year' : 'years';
  if (min === 0) return `up to ${max} ${unit}`;
  return min === max ? `${max} ${unit}` : `${min} to ${max} ${unit}`;
}

/** What one reads beside a move: "usually after 2 to 3 years", "usually within 2 years". */
export function afterYears(years: Years | null): string | null {
  if (years === null) return null;
  if (years.max === 0) return 'straight away';
  return years.min === 0
    ? `usually within ${yearsText(years).replace('up to ', '')}`
    : `usually after ${yearsText(years)}`;
}

export const LEVEL_NAMES: Record<SkillLevel, string> = {
  awareness: 'Awareness',
  working: 'Working',
  practitioner: 'Practitioner',
  expert: 'Expert',
};

/** What the four levels of the Government Digital and Data framework mean. */
export const LEVEL_MEANINGS: Record<SkillLevel, string> = {
  awareness: 'can describe the basics',
  working: 'can use it with some support',
  practitioner: 'can use it unaided and share what they know',
  expert: 'can lead others in it and teach it',
};

export const levelName = (level: SkillLevel | null): string =>
  level === null ? 'level not given' : LEVEL_NAMES[level];

/** What kind of move a step is, in words; null where the data does not say. */
export const MOVES: Record<NonNullable<RouteStep['kind']>, string> = {
  progression: 'a step up',
  lateral: 'a sideways move',
  entry: 'a way in from outside',
  'entry-from-clinical': 'a way in from clinical work',
  return: 'a way back into work',
};

/** "From Band 4-5 to Band 5-6"; the one band when both are the same or only the goal's is known. */
export function bandChange(from: LevelFact | null, to: LevelFact | null): string | null {
  if (to === null) return null;
  if (from === null || from.text === to.text) return bandText(to);
  return `From ${levelText(from, '-')} to ${levelText(to, '-')}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "It offers training." of a longer text; a full stop within a short form ends nothing. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;

/** The first `most` names, "and 3 more" after them. */
export function firstFew(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** The place of a supplement: "Inner London" for "Inner London high cost area supplement". */
export const placeName = (title: string): string => title.replace(/ high cost area supplement$/i, '');

/** "1 step", "3 steps". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "21 November 2026"; null when it is no date. */
export function dateText(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  });
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
