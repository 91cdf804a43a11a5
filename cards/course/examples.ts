import { COURSE_FACTS } from '../../bot/conversation/ask-topics.ts';
import type { Course } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { awkwardCourse, topol } from '../sample-courses.ts';
import { ANALYST, BARE, BI_DEVELOPER, footing, HEAVY } from '../sample-facts.ts';

const foot = footing({
  understood: { ask: { kind: 'course', courseId: 'topol-digital-fellowship' }, names: ['Topol Digital Fellowship'] },
  years: ['2025'],
});

const unknown: Course = {
  ...topol,
  altTitles: null,
  level: null,
  durationText: null,
  durationMonths: null,
  provider: null,
  audience: null,
  requirements: null,
  cost: null,
  notes: null,
  intakes: null,
  url: null,
};

export const examples: readonly Example<'course'>[] = [
  { name: 'a fellowship', answer: { kind: 'course', course: topol, roles: [ANALYST, BI_DEVELOPER], footing: foot } },
  ...COURSE_FACTS.flatMap((asked): Example<'course'>[] => [
    { name: `asked about ${asked}`, answer: { kind: 'course', course: topol, asked, roles: [ANALYST], footing: foot } },
    {
      name: `asked about ${asked}, of which nothing is known`,
      answer: { kind: 'course', course: unknown, asked, roles: [], footing: foot },
    },
  ]),
  {
    name: 'with dates and no length in words',
    answer: {
      kind: 'course',
      course: {
        ...topol,
        kind: 'apprenticeship',
        level: '4',
        durationText: null,
        durationMonths: { min: 12, max: 18 },
        intakes: [1, 9],
        sessions: [
          { id: 's1', startsAt: '2027-01-11', applyBy: '2026-12-04', place: 'Leeds', online: false },
          { id: 's2', startsAt: null, applyBy: null, place: null, online: true },
          { id: 's3', startsAt: null, applyBy: null, place: null, online: null },
        ],
      },
      roles: [],
      footing: foot,
    },
  },
  {
    name: 'of which only the title is known',
    answer: {
      kind: 'course',
      course: unknown,
      roles: [],
      footing: BARE,
    },
  },
  {
    name: 'far too much of everything, and a link that is none',
    answer: { kind: 'course', course: awkwardCourse, roles: Array.from({ length: 30 }, () => ANALYST), footing: HEAVY },
  },
];
