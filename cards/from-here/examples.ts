import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { HereLine } from '../../bot/conversation/answer-parts.ts';
import type { GapFinding } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import {
  AWKWARD,
  BARE,
  BI_DEVELOPER,
  CODER,
  DATA_ENGINEER,
  footing,
  HEAVY,
  long,
  role,
  SENIOR_ENGINEER,
  step,
} from '../sample-facts.ts';

const gap: GapFinding = {
  from: CODER,
  to: DATA_ENGINEER,
  lines: [
    { skillId: 'sql', name: 'SQL', needed: 'practitioner', has: null, state: 'missing', courseIds: [] },
    { skillId: 'etl', name: 'ETL', needed: 'working', has: 'working', state: 'met', courseIds: [] },
  ],
  namedGaps: ['pipelines', 'cloud platforms'],
  route: {
    steps: [step(CODER, BI_DEVELOPER), step(BI_DEVELOPER, DATA_ENGINEER)],
    years: { min: 2, max: 6 },
    cost: 2,
  },
  skillsKnown: true,
};
const unknown = { ...gap, lines: [], namedGaps: [], route: null, skillsKnown: false };
const met = { ...gap, lines: gap.lines.slice(1), namedGaps: [], route: null };

const line = (ref: HereLine['role'], found: GapFinding | null): HereLine => ({ role: ref, gap: found });

const answer = (lines: readonly HereLine[], about: Partial<AnswerOf<'from-here'>> = {}): AnswerOf<'from-here'> => ({
  kind: 'from-here',
  me: CODER,
  bandId: null,
  lines,
  footing: footing({
    understood: {
      ask: { kind: 'from-here', roleIds: ['data-engineer'], ownRoleId: null },
      names: ['Data engineer'],
    },
  }),
  ...about,
});

export const examples: readonly Example<'from-here'>[] = [
  { name: 'two roles', answer: answer([line(DATA_ENGINEER, gap), line(SENIOR_ENGINEER, unknown)]) },
  { name: 'with a band of one’s own', answer: answer([line(DATA_ENGINEER, gap)], { bandId: '5' }) },
  { name: 'one of them is the person’s own', answer: answer([line(CODER, null), line(DATA_ENGINEER, met)]) },
  { name: 'only the person’s own', answer: answer([line(CODER, null)]) },
  {
    name: 'a role of which nothing is known',
    answer: answer([line(role('x', 'Role with no data', null), unknown)], {
      me: role('y', 'Starting point', null),
      footing: BARE,
    }),
  },
  {
    name: 'six, with too much of everything',
    answer: answer(
      Array.from({ length: 6 }, (_, at) =>
        line(role(`r${at}`, long(`${at} ${AWKWARD}`, 4), '8a-8b'), {
          ...gap,
          namedGaps: Array.from({ length: 40 }, () => long(AWKWARD, 4)),
          route: {
            steps: Array.from({ length: 12 }, () =>
              step(role('a', long(AWKWARD), null), role('b', long(AWKWARD), '9')),
            ),
            years: { min: 0, max: 30 },
            cost: 9,
          },
        }),
      ),
      { footing: HEAVY },
    ),
  },
];
