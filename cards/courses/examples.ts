import type { CourseWish } from '../../bot/conversation/answer-parts.ts';
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

const none: CourseWish = { courseKind: null, level: null, free: false };
const base = { kind: 'courses' as const, about: null, near: null, only: none, lacking: none, more: 0, footing: foot };

export const examples: readonly Example<'courses'>[] = [
  {
    name: 'two courses for a role, more held back',
    answer: {
      ...base,
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
    },
  },
  { name: 'one course', answer: { ...base, courses: [topol] } },
  { name: 'none', answer: { ...base, about: 'Caldicott Guardian', courses: [], footing: BARE } },
  {
    name: 'none for the skill, some for the people who need it',
    answer: { ...base, about: 'SQL', near: 'Information, data and analytics', courses: [topol, topol] },
  },
  {
    name: 'free ones, none of them at the level',
    answer: {
      ...base,
      only: { courseKind: 'apprenticeship', level: null, free: true },
      lacking: { courseKind: null, level: '7', free: false },
      courses: [topol],
    },
  },
  {
    name: 'far too many',
    answer: {
      ...base,
      about: long(AWKWARD, 9),
      near: long(AWKWARD, 9),
      courses: Array.from({ length: 30 }, () => awkwardCourse),
      more: 900,
      footing: HEAVY,
    },
  },
];
