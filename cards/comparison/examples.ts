import { COMPARED_BY } from '../../bot/conversation/ask-topics.ts';
import type { Comparison, SkillCell } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, CODER, footing, HEAVY, long, pay, role, years } from '../sample-facts.ts';
import { BI, compared, DATA, five, has, OFF, row, skill, two, UNKNOWN } from './sample-comparisons.ts';

const six = (times: number): Comparison => {
  const roles = Array.from({ length: 6 }, (_, at) =>
    compared(role(`r${at}`, long(`${at} ${AWKWARD}`, times), '8a-8b'), {
      summary: long(AWKWARD, times),
      pay: pay(57528, 77368),
      skillsKnown: at !== 5,
    }),
  );
  const cells = roles.map((_, at): SkillCell => (at === 5 ? UNKNOWN : has(at === 0 ? 'expert' : 'awareness')));
  return {
    roles,
    facts: (['entry', 'next', 'bodies', 'registration', 'family'] as const).map((name, at) => ({
      name,
      differs: at < 4,
      values: roles.map((_, place) => (place === 5 ? null : Array.from({ length: 9 }, () => long(AWKWARD, times)))),
    })),
    skills: (['higher', 'only-here', 'some', 'same'] as const).flatMap((relation) =>
      Array.from({ length: 30 }, (_, at) =>
        skill(
          long(`${relation} ${at} ${AWKWARD}`, times),
          relation,
          relation === 'only-here' ? [at % 5] : [0, 1],
          cells,
        ),
      ),
    ),
    moves: Array.from({ length: 30 }, () => ({ from: 'r0', to: 'r1', kind: null, years: years(0, 1) })),
  };
};

const answer = (
  comparison: Comparison,
  foot = footing(),
  families: readonly string[] = [],
): Example<'comparison'>['answer'] => ({
  kind: 'comparison',
  comparison,
  families,
  footing: {
    ...foot,
    understood: {
      ask: { kind: 'comparison', roleIds: comparison.roles.map(({ id }) => id).slice(0, 6) },
      names: comparison.roles.map(({ title }) => title),
    },
  },
});

export const examples: readonly Example<'comparison'>[] = [
  { name: 'two roles that share some skills', answer: answer(two) },
  ...COMPARED_BY.flatMap((by) => [
    { name: `two roles, by ${by}`, answer: { ...answer(two), by } },
    {
      name: `two roles, by ${by}, one without data`,
      answer: {
        ...answer({
          ...two,
          roles: [BI, compared(role('unknown', 'Role with no data', null), { skillsKnown: false })],
        }),
        by,
      },
    },
  ]),
  {
    name: 'two roles, one without skill data, pay or band',
    answer: answer({
      ...two,
      roles: [BI, compared(role('unknown', 'Role with no data', null), { skillsKnown: false })],
      facts: [
        row('next', true, ['Analytics engineer'], null),
        row('entry', true, ['Information analyst who codes'], []),
        row('bodies', true, ['BCS'], null),
      ],
      skills: [
        skill('SQL', 'only-here', [0], [has('practitioner'), UNKNOWN]),
        skill('Power BI and DAX', 'only-here', [0], [has(null), UNKNOWN]),
      ],
      moves: [],
    }),
  },
  {
    name: 'two roles with nothing in common',
    answer: answer({
      roles: [compared(CODER, { pay: pay(28392, 39043) }), BI],
      facts: [row('family', true, ['Clinical coding'], [DATA])],
      skills: [
        skill('ICD-10', 'only-here', [0], [has('practitioner'), OFF]),
        skill('SQL', 'only-here', [1], [OFF, has('practitioner')]),
      ],
      moves: [],
    }),
  },
  { name: 'two families, by a typical role of each', answer: answer(two, footing(), ['Cyber security', DATA]) },
  {
    name: 'two roles and a starting point left out',
    answer: { ...answer(two), leftOut: ['Registered nurse'] },
  },
  {
    name: 'two starting points',
    answer: answer({
      roles: ['Registered nurse', 'Graduate'].map((name) =>
        compared(role(name, name, null), { kind: 'starting-point', skillsKnown: false }),
      ),
      facts: [row('next', true, ['Digital nurse', 'EPR trainer'], ['Information analyst'])],
      skills: [],
      moves: [],
    }),
  },
  {
    name: 'two roles of which nothing is known',
    answer: answer(
      { roles: [compared(role('a', 'A', null)), compared(role('b', 'B', null))], facts: [], skills: [], moves: [] },
      BARE,
    ),
  },
  {
    name: 'three roles',
    answer: answer({
      ...five,
      roles: five.roles.slice(0, 3),
      facts: five.facts.map((one) => ({ ...one, values: one.values.slice(0, 3) })),
      skills: [],
      moves: five.moves.slice(0, 1),
    }),
  },
  { name: 'five roles of one family', answer: answer(five) },
  { name: 'six roles with markup in their names', answer: answer(six(1), HEAVY) },
  {
    name: 'two roles with far too much of everything',
    answer: answer(
      {
        ...six(20),
        roles: six(20).roles.slice(0, 2),
        facts: six(20).facts.map((one) => ({ ...one, values: one.values.slice(0, 2) })),
      },
      HEAVY,
    ),
  },
  { name: 'six roles with far too much of everything', answer: answer(six(20), HEAVY) },
];
