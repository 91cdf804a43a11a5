import type { Example } from '../example.ts';
import { awkwardCourse, topol } from '../sample-courses.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';

const foot = footing({
  understood: {
    ask: { kind: 'courses', roleId: 'digital-nurse', skillId: null, familyId: null, courseKind: null, words: '' },
    names: ['Digital nurse'],
  },
  years: ['2025'],
});

export const examples: readonly Example<'courses'>[] = [
  {
    name: 'two courses for a role, more held back',
    answer: {
      kind: 'courses',
      about: 'Digital nurse',
      courses: [
        topol,
        {
          ...topol,
          title: 'A course with only a title',
          level: null,
          durationText: null,
          durationMonths: null,
          provider: null,
          audience: null,
          cost: null,
          url: null,
        },
      ],
      more: 4,
      footing: foot,
    },
  },
  { name: 'one course', answer: { kind: 'courses', about: null, courses: [topol], more: 0, footing: foot } },
  { name: 'none', answer: { kind: 'courses', about: 'Caldicott Guardian', courses: [], more: 0, footing: BARE } },
  {
    name: 'far too many',
    answer: {
      kind: 'courses',
      about: long(AWKWARD, 9),
      courses: Array.from({ length: 30 }, () => awkwardCourse),
      more: 900,
      footing: HEAVY,
    },
  },
];
