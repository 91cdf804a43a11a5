// Courses that the examples of both course cards share.
import type { Course } from '../bot/pathways/pathway.ts';
import { AWKWARD, long } from './sample-facts.ts';

export const topol: Course = {
  id: 'topol-digital-fellowship',
  title: 'Topol Digital Fellowship',
  provenance: null,
  altTitles: ['Topol', 'Topol fellowship'],
  abbreviations: null,
  kind: 'programme',
  level: 'fellowship',
  durationMonths: { min: 12, max: 12 },
  durationText: 'About 12 months, starting in April.',
  provider: 'NHS England',
  audience: 'Clinicians who want time for a digital project.',
  requirements: 'Your employer agrees to free part of your week.',
  cost: 'Funded. Your trust gets £15,000 towards your time.',
  roleIds: null,
  skillIds: null,
  familyIds: null,
  notes: ['Check the programme’s page for the next dates.'],
  intakes: [4],
  sessions: null,
  url: 'https://topol.hee.nhs.uk/digital-fellowships/',
};

export const awkwardCourse: Course = {
  ...topol,
  title: long(AWKWARD, 9),
  altTitles: [long(AWKWARD, 9)],
  abbreviations: [AWKWARD],
  kind: 'short-course',
  level: long('7 (x)', 90),
  durationText: long(AWKWARD, 90),
  provider: long(AWKWARD, 90),
  audience: long(AWKWARD, 90),
  requirements: long(AWKWARD, 90),
  cost: long(AWKWARD, 90),
  notes: Array.from({ length: 40 }, () => long(AWKWARD, 90)),
  intakes: [0, 1, 13, 9],
  sessions: Array.from({ length: 40 }, (_, at) => ({
    id: `s${at}`,
    startsAt: 'not a date',
    applyBy: '2027-01-05',
    place: long(AWKWARD, 90),
    online: true,
  })),
  url: 'javascript:alert(1)',
};
