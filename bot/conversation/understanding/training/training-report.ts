// What training prints into docs/understanding-report.md: how well questions are understood by models that did not see
// them. Pure; holds no date, so that the same data give the same bytes.
import { topGroup, type Held } from '../classifier/calibrate.ts';
import { tempered } from '../classifier/classifier.ts';
import { groupOf, isContent } from '../classifier/labels.ts';
import type { Thresholds } from '../classifier/model.ts';
import { isMask } from '../classifier/sentence.ts';

export interface Voice {
  readonly name: string;
  readonly held: readonly Held[];
  readonly thresholds: Thresholds;
}

export interface Trained {
  readonly words: Voice;
  readonly encoder: Voice;
  readonly average: Voice;
  /** Sentences learned from: by the n-gram classifier, and by the head on the encoder. */
  readonly learnedFrom: { readonly words: number; readonly encoder: number };
}

interface Verdict {
  readonly truth: string;
  /** A question about careers, and not talk, a command or something not covered. */
  readonly ofCareers: boolean;
  readonly group: string;
  readonly sure: boolean;
  readonly inFirstThree: boolean;
}

const MOST_PAIRS = 25;

export function trainingReport({ words, encoder, average, learnedFrom }: Trained): string {
  const verdicts = verdictsOf(average);
  return [
    '# How well questions are understood',
    '',
    'Written by `npm run train` (about two minutes; commit what it changes). The same data files give the same report.',
    '',
    `Measured on the ${verdicts.length} questions of examples.yaml, each by a model that did not see it (three parts, each held out in turn).`,
    `The n-gram classifier learns from ${learnedFrom.words} sentences, the sentence encoder's head from ${learnedFrom.encoder} of them.`,
    'The grammar was written with these questions in view, so real wording does worse, and for the n-gram classifier most of all.',
    '',
    '## Voices',
    '',
    'Kind right: the likeliest kind is the true one; of career questions: the same without talk, commands and what is not covered. Answered: sure enough for an answer at once. Right of those: how many of the answers are of the true kind.',
    '',
    table(
      ['Voice', 'Kind right', 'Of career questions', 'Among the first three', 'Answered', 'Right of those'],
      [words, encoder, average].map(voiceRow),
    ),
    '',
    'With NLU_ENCODER=off, or while the encoder is not ready, the n-gram classifier speaks alone.',
    '',
    '## Thresholds',
    '',
    table(
      ['Voice', 'Temperature', 'Answer', 'Answer, something named', 'Offer', 'Refuse'],
      [words, average].map(({ name, thresholds: t }) => [
        name,
        t.temperature,
        t.answer,
        t.answerNamed,
        t.offer,
        t.refuse,
      ]),
    ),
    '',
    '## Kinds (average)',
    '',
    table(['Kind', 'Questions', 'Precision', 'Recall'], kindRows(verdicts)),
    '',
    '## Taken for another kind (average)',
    '',
    table(['True kind', 'Taken for', 'Questions'], pairRows(verdicts)),
    '',
  ].join('\n');
}

function verdictsOf({ held, thresholds }: Voice): readonly Verdict[] {
  return held.map(({ label, labels, probabilities, sentence }) => {
    const sharp = tempered(probabilities, thresholds.temperature);
    const top = topGroup(labels, sharp);
    const line = sentence.some(isMask) ? thresholds.answerNamed : thresholds.answer;
    const truth = groupOf(label);
    return {
      truth,
      ofCareers: isContent(label),
      group: groupOf(top.label),
      sure: isContent(top.label) && top.p >= line,
      inFirstThree: firstGroups(labels.map(groupOf), sharp, 3).includes(truth),
    };
  });
}

function firstGroups(groups: readonly string[], probabilities: readonly number[], most: number): readonly string[] {
  const sums = new Map<string, number>();
  groups.forEach((group, index) => sums.set(group, (sums.get(group) ?? 0) + (probabilities[index] ?? 0)));
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([group]) => group);
}

function voiceRow(voice: Voice): readonly string[] {
  const verdicts = verdictsOf(voice);
  const sure = verdicts.filter((one) => one.sure);
  const ofCareers = verdicts.filter((one) => one.ofCareers);
  return [
    voice.name,
    shareOf(verdicts, isRight),
    shareOf(ofCareers, isRight),
    shareOf(verdicts, (one) => one.inFirstThree),
    percent(sure.length, verdicts.length),
    shareOf(sure, isRight),
  ];
}

const isRight = ({ truth, group }: Verdict): boolean => truth === group;

function kindRows(verdicts: readonly Verdict[]): readonly (readonly (string | number)[])[] {
  return [...new Set(verdicts.map(({ truth }) => truth))].map((kind) => {
    const meant = verdicts.filter(({ truth }) => truth === kind);
    const said = verdicts.filter(({ group }) => group === kind);
    const right = meant.filter(isRight).length;
    return [kind, meant.length, percent(right, said.length), percent(right, meant.length)];
  });
}

function pairRows(verdicts: readonly Verdict[]): readonly (readonly (string | number)[])[] {
  const pairs = new Map<string, readonly [string, string, number]>();
  for (const { truth, group } of verdicts.filter((one) => !isRight(one))) {
    const key = `${truth} ${group}`;
    pairs.set(key, [truth, group, (pairs.get(key)?.[2] ?? 0) + 1]);
  }
  return [...pairs.values()].sort((a, b) => b[2] - a[2]).slice(0, MOST_PAIRS);
}

const shareOf = (verdicts: readonly Verdict[], holds: (one: Verdict) => boolean): string =>
  percent(verdicts.filter(holds).length, verdicts.length);

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
