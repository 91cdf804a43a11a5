// How long a comparison takes from its facts to the card's JSON.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { five, two } from '../../cards/comparison/sample-comparisons.ts';
import { render } from '../../cards/render.ts';
import { footing } from '../../cards/sample-facts.ts';

export interface Measured {
  name: string;
  unit: 'us';
  p50: number;
  note?: string;
}

const ROUNDS = 400;
const TIMES_A_ROUND = 10;

const six: typeof five = {
  ...five,
  roles: [...five.roles, ...two.roles.slice(0, 1)],
  facts: five.facts.map((row) => ({ ...row, values: [...row.values, ...row.values.slice(0, 1)] })),
  skills: five.skills.map((row) => ({ ...row, cells: [...row.cells, ...row.cells.slice(0, 1)] })),
};

function measure(comparison: typeof five): { p50: number; bytes: number } {
  const answer: AnswerOf<'comparison'> = { kind: 'comparison', comparison, families: [], footing: footing() };
  let bytes = 0;
  const took = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let time = 0; time < TIMES_A_ROUND; time++) bytes = JSON.stringify(render(answer).card).length;
    return ((performance.now() - start) * 1000) / TIMES_A_ROUND;
  });
  return { p50: took.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0, bytes };
}

export async function run(): Promise<Measured[]> {
  return [
    { name: 'comparison of 2 roles to card JSON', of: two },
    { name: 'comparison of 6 roles to card JSON', of: six },
  ].map(({ name, of }) => {
    const { p50, bytes } = measure(of);
    return { name, unit: 'us', p50, note: `${bytes} bytes` };
  });
}
