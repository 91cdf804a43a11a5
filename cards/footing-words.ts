// What stands under a content card: where the facts come from, how far to trust them, how old they are, what was understood.
import type { DataAge, Footing, Understood } from '../bot/conversation/answer-parts.ts';
import type { Ask, AskKind } from '../bot/conversation/ask.ts';
import type { Source, Status } from '../bot/pathways/pathway.ts';
import { cut } from './escape.ts';
import { bandName, dateText, listed, placeName } from './words.ts';

const MOST_SOURCES = 4;

const TRUST: Record<Status, string | null> = {
  official: null,
  found: 'Some details come from adverts and public pages, not from an official list.',
  derived: 'Some details are typical, not official.',
  unconfirmed: 'Some details are typical and not confirmed, so check them before you rely on them.',
};

/** A source's title without what it says in brackets, and its year unless the title has it: "NHS Jobs adverts (Nov 2020)". */
function sourceText({ title, year }: Source): string {
  const name = cut(title.replace(/\s*\([^()]*\)(?=\s|$)/g, '') || title, 70);
  const when = year?.replace(/\s*\(.*$/, '') ?? '';
  const figure = /\d{4}/.exec(when)?.[0] ?? when;
  return when === '' || name.includes(figure) ? name : `${name} (${when})`;
}

/** "Sources: NHS Employers pay table (2025/26); GDaD 2025 and 2 more." Null when none is given. */
export function sourcesText(sources: readonly Source[]): string | null {
  const names = [...new Set(sources.map(sourceText))];
  if (names.length === 0) return null;
  const more = names.length > MOST_SOURCES ? ` and ${names.length - MOST_SOURCES} more` : '';
  return `${names.length === 1 ? 'Source' : 'Sources'}: ${names.slice(0, MOST_SOURCES).join('; ')}${more}.`;
}

const SUBJECTS: Record<AskKind, string> = {
  role: 'Role',
  comparison: 'Compare',
  pathway: 'Route',
  pay: 'Pay',
  'pay-order': 'Roles by pay',
  skills: 'Skills',
  gap: 'Skills to learn',
  matches: 'Roles that fit',
  courses: 'Courses',
  course: 'Course',
  bodies: 'Professional bodies',
  networks: 'Networks',
  region: 'Region',
  guide: 'Guide',
  actions: 'What leaders can do',
  profile: 'Your details',
  privacy: 'Privacy',
  reminder: 'Reminders',
  invite: 'An invitation',
  'from-here': 'Compare with me',
  share: 'Share',
  'shared-card': 'Shared card',
  instead: 'Something else',
  help: 'Help',
  welcome: 'Welcome',
  'small-talk': 'Chat',
  'not-covered': 'Not covered',
};

function subjectOf(ask: Ask): string {
  if (ask.kind !== 'pathway') return SUBJECTS[ask.kind];
  if (ask.about !== undefined) return 'What next';
  if (ask.goal !== undefined && ask.to === null) return ask.from === null ? 'Ways into' : SUBJECTS.pathway;
  if (ask.from !== null && ask.to === null) return 'What next';
  if (ask.from === null && ask.to !== null) return 'How to become';
  return SUBJECTS.pathway;
}

/** "Pay · Band 7 and Inner London": what was understood, so that a near miss is seen at once. */
export function understoodText({ ask, names }: Understood): string {
  const about = names.map((name) => cut(placeName(bandName(name)), 60));
  if (about.length === 0) return subjectOf(ask);
  const isRoute = (ask.kind === 'pathway' || ask.kind === 'gap') && about.length === 2;
  return `${subjectOf(ask)} · ${isRoute ? about.join(' to ') : listed(about)}`;
}

/** Null while the data is fresh. */
export function ageLine(age: DataAge | null): string | null {
  if (age === null || !age.stale) return null;
  const date = dateText(age.fetchedAt);
  return `The careers data could not be refreshed${date === null ? '' : `: this copy is from ${date}`}.`;
}

/** The lines under a card, in order; empty when there is nothing to say. */
export function footingLines({ sources, status, years, age, understood }: Footing): string[] {
  const source = sourcesText(sources);
  const shown = years.filter((year) => source === null || !source.includes(year));
  return [
    [source, shown.length === 0 ? null : `Figures are for ${listed(shown)}.`, status === null ? null : TRUST[status]]
      .filter((line) => line !== null)
      .join(' '),
    ageLine(age),
    understood === null ? null : `You asked: ${understoodText(understood)}`,
  ].filter((line): line is string => line !== null && line !== '');
}
