import type { RoleMatch } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, BI_DEVELOPER, DATA_ENGINEER, footing, HEAVY, long, role } from '../sample-facts.ts';

const match = (about: Partial<RoleMatch>): RoleMatch => ({
  role: BI_DEVELOPER,
  summary: null,
  reasons: [],
  score: 1,
  ...about,
});

const foot = footing({
  understood: { ask: { kind: 'matches', bandIds: ['6'], familyIds: [], skillIds: [], words: '' }, names: ['Band 6'] },
});

export const examples: readonly Example<'matches'>[] = [
  {
    name: 'two roles with every kind of reason',
    answer: {
      kind: 'matches',
      heard: 'I like data and talking to clinicians',
      more: 3,
      matches: [
        match({
          summary: 'Builds dashboards, semantic models and automated reports.',
          reasons: [
            { kind: 'band', bandId: '6' },
            { kind: 'skill', name: 'SQL', level: 'practitioner' },
          ],
        }),
        match({
          role: DATA_ENGINEER,
          reasons: [
            { kind: 'family', title: 'Information, data and analytics' },
            { kind: 'skill', name: 'Testing', level: null },
            { kind: 'words', words: ['data', 'clinicians'] },
            { kind: 'kindred', said: 'talking', words: ['training delivery'] },
          ],
        }),
      ],
      footing: foot,
    },
  },
  {
    name: 'one role',
    answer: { kind: 'matches', heard: '', matches: [match({ role: role('x', 'X', null) })], more: 0, footing: foot },
  },
  {
    name: 'none at the band, one at another',
    answer: { kind: 'matches', heard: '', matches: [match({})], otherBands: true, footing: foot },
  },
  { name: 'none', answer: { kind: 'matches', heard: AWKWARD, matches: [], more: 0, footing: BARE } },
  {
    name: 'far too many',
    answer: {
      kind: 'matches',
      heard: long(AWKWARD, 90),
      more: 900,
      matches: Array.from({ length: 50 }, () =>
        match({
          role: role('x', long(AWKWARD, 9), '2'),
          summary: long(AWKWARD, 90),
          reasons: Array.from({ length: 9 }, () => ({ kind: 'words' as const, words: [long(AWKWARD, 9)] })),
        }),
      ),
      footing: HEAVY,
    },
  },
];
