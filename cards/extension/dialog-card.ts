// The dialog of "Answer with a career card": the roles to swap, a line to add, and the answer as it stands.
import type { IAdaptiveCard, IChoiceSetInput, ISubmitAction, ITextInput } from '@microsoft/teams.cards';
import type { DraftForm, DraftProblem, Slot } from '../../bot/conversation/card-draft.ts';
import { NOT_SAID } from '../button.ts';
import { clean, quoted } from '../escape.ts';
import { type Block, group, heading, subtle, text } from '../parts.ts';
import { formPayload, roleInput } from './payloads.ts';

const LONGEST_NOTE = 300;
const LONGEST_QUESTION = 300;

const LABELS: Record<Slot['label'], string> = {
  role: 'Role',
  compare: 'Compare with',
  from: 'From this role',
  to: 'To this role',
};

const PROBLEMS: Record<DraftProblem, string> = {
  'not-understood': 'I cannot read a question about careers in these words. Choose a role, or ask in other words.',
  empty: 'Choose a role, or type a question.',
  'no-role': 'Choose at least one role.',
  'unknown-role': 'One of these roles is not in our data any more. Choose another.',
};

/** `answer`: the body of the card as it stands; null when nothing is chosen yet. */
export function dialogCard(form: DraftForm, answer: IAdaptiveCard | null): IAdaptiveCard {
  const { draft, slots, problem } = form;
  const heard = quoted(draft.words);
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'Answer with a career card',
    body: [
      ...(heard === null ? [] : [subtle(`The message: ${heard}`)]),
      ...(problem === null ? [] : [{ ...text(PROBLEMS[problem], { weight: 'Bolder' }), color: 'Attention' as const }]),
      ...slots.map((slot, at) => picker(slot, at, form)),
      ...(draft.ask === null ? [question(draft.words)] : []),
      note(draft.note),
      ...(answer === null ? [] : preview(answer)),
    ],
    actions: [preparing(form)],
  };
}

/** No two alike: that is how they are told apart when they are read out. */
function labelOf(label: Slot['label'], at: number): string {
  if (label !== 'compare') return LABELS[label];
  return at === 0 ? LABELS.role : at === 1 ? LABELS.compare : `And with (${at + 1})`;
}

function picker({ label, roleId }: Slot, at: number, { options }: DraftForm): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id: roleInput(at),
    label: labelOf(label, at),
    style: 'filtered',
    placeholder: 'Type the name of a role',
    // An empty place stays empty, so that one can type at once.
    ...(roleId === null ? {} : { value: roleId }),
    choices: [
      { title: 'No role', value: NOT_SAID },
      ...options.map(({ id, title }) => ({ title: clean(title), value: id })),
    ],
    'choices.data': { type: 'Data.Query', dataset: 'roles' },
  };
}

const question = (words: string): ITextInput => ({
  type: 'Input.Text',
  id: 'question',
  label: 'Or a question',
  placeholder: 'For example: what does a data engineer earn?',
  isMultiline: true,
  maxLength: LONGEST_QUESTION,
  value: clean(words).slice(0, LONGEST_QUESTION),
});

const note = (words: string): ITextInput => ({
  type: 'Input.Text',
  id: 'note',
  label: 'A line of your own (if you like)',
  placeholder: 'For example: for our talk on Thursday',
  maxLength: LONGEST_NOTE,
  ...(words === '' ? {} : { value: words }),
});

/** What the card says now, without its buttons: in a dialog they would submit the form. */
const preview = ({ body }: IAdaptiveCard): Block[] => [
  heading('The answer as it stands'),
  group([...(body ?? [])].filter(isShownIn), { style: 'emphasis' }),
];

/** Parts that fold away are buttons too, and work by themselves; inputs would be sent along. */
const isShownIn = ({ type }: Block): boolean => !type.startsWith('Input.');

function preparing({ draft, slots }: DraftForm): ISubmitAction {
  return {
    type: 'Action.Submit',
    title: 'See it before it is sent',
    data: formPayload(draft, slots.length),
  };
}
