import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { SharedNote } from '../../bot/conversation/answer-sharing.ts';
import { examples as comparisons } from '../comparison/examples.ts';
import { examples as courses } from '../course/examples.ts';
import type { Example } from '../example.ts';
import { examples as fromHere } from '../from-here/examples.ts';
import { examples as ownRole } from '../own-role/examples.ts';
import { examples as reminders } from '../reminder/examples.ts';
import { AWKWARD, long } from '../sample-facts.ts';

type Shared = AnswerOf<'shared'>;

const ask: Shared['ask'] = { kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] };

const compared: Omit<Shared, 'content'> = {
  kind: 'shared',
  shareId: '6f0f3c1e-5f5a-4d5e-9a55-0b7f5a3a8c11',
  ask,
  note: 'Two roles we will talk about on Thursday.',
  sharer: 'Ana Okafor',
  acts: ['compare-with-me', 'add-role', 'show-route', 'remind-me'],
  near: [
    { id: 'information-analyst', title: 'Information analyst' },
    { id: 'awkward', title: AWKWARD },
  ],
  refreshFor: ['29:ana', '29:ben'],
};

/** As it is shared: nothing of what the sharer asked, or might ask next. */
const bare = (content: Shared['content']): Shared['content'] =>
  'footing' in content
    ? { ...content, footing: { ...content.footing, understood: null, next: [], instead: [], sources: [] } }
    : content;

export const shared: readonly Example<'shared'>[] = [
  ...comparisons.map(({ name, answer }) => ({
    name: `a comparison: ${name}`,
    answer: { ...compared, content: bare(answer) },
  })),
  {
    name: 'without a line, by somebody whose name is not to be had',
    answer: { ...compared, note: null, sharer: null, refreshFor: [], content: bare(comparisonOf(0)) },
  },
  {
    name: 'with a hostile line and name',
    answer: { ...compared, note: long(AWKWARD, 2).slice(0, 300), sharer: AWKWARD, content: bare(comparisonOf(0)) },
  },
  {
    name: 'a preview: its buttons are only named',
    answer: { ...compared, shareId: null, refreshFor: [], content: bare(comparisonOf(0)) },
  },
  ...courses.map(({ name, answer }) => ({
    name: `a course: ${name}`,
    answer: {
      ...compared,
      ask: { kind: 'course', courseId: answer.course.id } as const,
      acts: ['remind-me'] as const,
      near: [],
      content: bare(answer),
    },
  })),
];

function comparisonOf(at: number): AnswerOf<'comparison'> {
  const found = comparisons[at];
  if (found === undefined) throw new Error('There are no comparisons');
  return found.answer;
}

const view = (name: string, answer: AnswerOf<'shared-view'>['view'], again = false): Example<'shared-view'> => ({
  name,
  answer: {
    kind: 'shared-view',
    shareId: compared.shareId ?? '',
    ask,
    view: answer,
    again: again ? { kind: 'from-here', roleIds: ['bi-developer'], ownRoleId: null } : null,
    refreshFor: again ? ['29:ben'] : [],
  },
});

export const sharedView: readonly Example<'shared-view'>[] = [
  ...fromHere.map(({ name, answer }) => view(`from here: ${name}`, answer, true)),
  ...ownRole.map(({ name, answer }) => view(`own role: ${name}`, answer)),
  ...reminders.map(({ name, answer }) => view(`reminder: ${name}`, answer)),
  view('no card in it', { kind: 'shared-note', why: 'no-longer', names: [] }),
];

const NOTES: readonly SharedNote[] = [
  'there-already',
  'six-already',
  'choose-a-role',
  'added',
  'no-longer',
  'taken-back',
  'not-here',
];

export const sharedNote: readonly Example<'shared-note'>[] = NOTES.map((why) => ({
  name: why,
  answer: { kind: 'shared-note', why, names: [] },
}));

export const takenBack: readonly Example<'taken-back'>[] = [
  { name: 'in place of a card', answer: { kind: 'taken-back' } },
];
