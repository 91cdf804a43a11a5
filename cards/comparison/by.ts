// "Which of those pays best?": the roles in that order, before all that is compared.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { ComparedBy } from '../../bot/conversation/ask-topics.ts';
import type { ComparedRole, Comparison } from '../../bot/pathways/findings.ts';
import { bandRank } from '../../bot/pathways/catalogue/band-order.ts';
import { bandText, count, listed, payText } from '../words.ts';

const MOST_PAY = 10_000_000;

interface Placed {
  readonly title: string;
  /** Null: our data does not say. */
  readonly place: number | null;
  readonly words: string;
}

/** Of two that reach the same, the one that starts higher comes first. */
const payOf = ({ title, pay }: ComparedRole): Placed => ({
  title,
  place: pay === null ? null : pay.max + pay.min / MOST_PAY,
  words: pay === null ? '' : payText(pay),
});

const bandOf = ({ title, level }: ComparedRole): Placed => ({
  title,
  place: bandRank(level?.max ?? level?.min ?? ''),
  words: bandText(level),
});

const skillsOf = ({ roles, skills }: Comparison): readonly Placed[] =>
  roles.map(({ title, skillsKnown }, at) => {
    const listedSkills = skills.filter(({ cells }) => cells[at]?.state === 'has').length;
    return { title, place: skillsKnown ? listedSkills : null, words: count(listedSkills, 'skill') };
  });

const HEADS: Record<Exclude<ComparedBy, 'ease'>, string> = {
  pay: 'By pay, the highest first',
  band: 'By band, the highest first',
  skills: 'By the number of skills listed, the most first',
};

function placed(by: Exclude<ComparedBy, 'ease'>, comparison: Comparison): readonly Placed[] {
  if (by === 'skills') return skillsOf(comparison);
  return comparison.roles.map(by === 'pay' ? payOf : bandOf);
}

/** Null: nothing in particular was asked. */
export function byText({ by, comparison }: AnswerOf<'comparison'>): string | null {
  if (by === undefined) return null;
  if (by === 'ease') return 'My data does not say which is easier. Here is what each one needs, so that you can judge.';
  const all = placed(by, comparison);
  const known = all.filter(({ place }) => place !== null).toSorted((a, b) => (b.place ?? 0) - (a.place ?? 0));
  const unknown = all.filter(({ place }) => place === null).map(({ title }) => title);
  return [
    known.length === 0 ? null : `${HEADS[by]}: ${known.map(({ title, words }) => `${title} (${words})`).join(', ')}.`,
    unknown.length === 0 ? null : `I have no data on this for ${listed(unknown)}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
