// Facts that several examples share. Real ones where it matters how they look; the awkward ones are made up.
import type { CourseRef, Footing, NextStep } from '../bot/conversation/answer-parts.ts';
import type { LevelFact, PayRange, RoleRef, RouteStep, Years } from '../bot/pathways/findings.ts';
import type { Source } from '../bot/pathways/pathway.ts';

export const AWKWARD =
  '[Press me](https://evil.example/x) **bold** _under_ `code` <b>Ünï</b> "O’Brien" {{DATE(2026-01-01,SHORT)}} ${name} <at>All</at> \u202Etxt.exe';

/** The Hebrew for "role", so that right-to-left letters are seen to survive. */
export const RIGHT_TO_LEFT = 'תפקיד בכיר';

export const long = (words: string, times = 30): string => `${words} `.repeat(times).trim();

export const source = (title: string, year: string | null = null): Source => ({ code: null, title, url: null, year });

const ADVERTS = source('NHS Jobs adverts', '2020');
const GDAD = source('Government Digital and Data framework', '2025');
export const PAY_TABLE = source('NHS Employers pay rates', '2025/26');
export const AWARD = source('NHS pay award for 2026/27', '2026');

export const level = (text: string, status: LevelFact['status'] = 'found'): LevelFact => {
  const [min = null, max = min] = text.split('-');
  return { text, min, max, status, evidence: null };
};

export const role = (id: string, title: string, band: string | null): RoleRef => ({
  id,
  title,
  level: band === null ? null : level(band),
});

export const BI_DEVELOPER = role('bi-developer', 'BI developer', '5-7');
export const DATA_ENGINEER = role('data-engineer', 'Data engineer', '6-7');
export const SENIOR_ENGINEER = role('senior-data-engineer', 'Senior / lead data engineer', '7-8a');
export const ANALYST = role('information-analyst', 'Information analyst', '5-6');
export const CODER = role('clinical-coder', 'Clinical coder', '4-5');
export const WARD_CLERK = role('ward-clerk', 'Ward clerk', '2-3');
export const JUNIOR_ANALYST = role('information-technician', 'Information technician / junior analyst', '4');
export const CCIO = role('ccio', 'Chief clinical information officer', 'consultant contract or 8d-9');

export const years = (min: number, max: number): Years => ({ min, max });

export const pay = (min: number, max: number): PayRange => ({ year: '2026/27', min, max, status: 'derived' });

export const course = (id: string, title: string, about: Partial<CourseRef> = {}): CourseRef => ({
  id,
  title,
  kind: 'apprenticeship',
  level: '4',
  duration: '24 months',
  ...about,
});

export const L4_ANALYST = course('data-analyst-l4', 'Data analyst apprenticeship (ST0118)');
export const SQL_COURSE = course('sql-basics', 'SQL for health analysts', {
  kind: 'short-course',
  level: null,
  duration: '2 days',
});

export const step = (from: RoleRef, to: RoleRef, about: Partial<RouteStep> = {}): RouteStep => ({
  from,
  to,
  kind: 'progression',
  years: years(1, 3),
  gaps: ['SQL', 'statistics'],
  status: 'derived',
  sources: [],
  ...about,
});

export const next: readonly NextStep[] = [
  { ask: { kind: 'pathway', from: 'data-engineer', to: null }, names: ['Data engineer'] },
  { ask: { kind: 'comparison', roleIds: ['data-engineer', 'bi-developer'] }, names: ['Data engineer', 'BI developer'] },
  {
    ask: { kind: 'pay', bandIds: [], roleIds: ['data-engineer'], supplementId: null, hours: null, year: null },
    names: ['Data engineer'],
  },
  {
    ask: { kind: 'courses', roleId: 'data-engineer', skillId: null, familyId: null, courseKind: null, words: '' },
    names: ['Data engineer'],
  },
];

export const examplesNext: readonly NextStep[] = [
  { ask: { kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] }, names: ['BI developer', 'Data engineer'] },
  { ask: { kind: 'pathway', from: 'clinical-coder', to: null }, names: ['Clinical coder'] },
  { ask: { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null }, names: ['Band 7'] },
];

export const footing = (about: Partial<Footing> = {}): Footing => ({
  understood: { ask: { kind: 'role', roleId: 'data-engineer' }, names: ['Data engineer'] },
  sources: [ADVERTS, GDAD, AWARD],
  status: 'derived',
  years: ['2026/27'],
  age: { fetchedAt: '2026-11-22T09:00:00Z', stale: false },
  next,
  ...about,
});

/** Nothing is known and nothing follows. */
export const BARE: Footing = { understood: null, sources: [], status: null, years: [], age: null, next: [] };

/** A source with far too much of everything, out of date. */
export const HEAVY: Footing = footing({
  sources: Array.from({ length: 12 }, (_, at) => source(long(`Source ${at} ${AWKWARD}`, 4), '2020')),
  status: 'unconfirmed',
  years: ['2026/27', 'adverts of 2020'],
  age: { fetchedAt: '2026-11-20T09:00:00Z', stale: true },
  understood: { ask: { kind: 'comparison', roleIds: ['a', 'b'] }, names: [long(AWKWARD, 3), long('Name', 60)] },
  next: next.map((one) => ({ ...one, names: [long(AWKWARD, 2), long('Name', 30)] })),
});
