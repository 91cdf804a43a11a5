// Sharing a card, step by step, in the chat of the one who shares it.
import type { ActionArray, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import type { Answer, AnswerOf } from '../../bot/conversation/answer.ts';
import type { ShareStage } from '../../bot/conversation/answer-sharing.ts';
import type { ShareStep } from '../../bot/conversation/ask-sharing.ts';
import { button, shareFormButton } from '../button.ts';
import { clean, cut } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { group, text, title, under } from '../parts.ts';
import { LONGEST_NOTE } from '../share-payload.ts';
import { listed } from '../words.ts';

type Stage<K extends ShareStage['kind']> = Extract<ShareStage, { kind: K }>;
type Render = (answer: Answer) => Message;

const stepButton = (words: string, step: ShareStep): ReturnType<typeof button> =>
  button(cut(clean(words), 46), { kind: 'share', step });

const places = ({ places: known, placeId }: Stage<'choose'>): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'placeId',
  label: 'Where to share it',
  style: 'filtered',
  placeholder: 'Type the name of a channel or chat',
  ...(placeId !== null && known.some(({ id }) => id === placeId) ? { value: placeId } : {}),
  choices: known.map((place) => ({ title: clean(place.title), value: place.id })),
  'choices.data': { type: 'Data.Query', dataset: 'places' },
});

const noteInput = ({ note }: Stage<'choose'>): ITextInput => ({
  type: 'Input.Text',
  id: 'note',
  label: 'A line from you (you can leave this empty)',
  isMultiline: true,
  maxLength: LONGEST_NOTE,
  ...(note === '' ? {} : { value: clean(note) }),
});

const MISSING: Record<'place' | 'not-there', string> = {
  place: 'Please choose where to share it.',
  'not-there': 'You or I are no longer in that place. Please choose another.',
};

function chooseCard(stage: Stage<'choose'>): Message {
  const about = stage.names.length === 0 ? 'this card' : `the card about ${listed(stage.names.slice(0, 6))}`;
  const lead = `Share ${about} in a channel or chat where we both are. You see it before anyone else does.`;
  const missing = stage.missing === null ? null : MISSING[stage.missing];
  return message({
    summary: missing === null ? lead : `${missing} ${lead}`,
    body: [
      title('Share this card'),
      under(lead),
      ...(missing === null ? [] : [text([{ bold: missing }], { spacing: 'Small' })]),
      places(stage),
      noteInput(stage),
    ],
    actions: [shareFormButton('Preview', stage.ask)],
  });
}

const noPlacesCard = (): Message => {
  const head = 'I am not in a channel or group chat with you yet';
  const how = 'Add me to a team or a group chat and @mention me there once. Then you can share cards there.';
  return message({ summary: `${head}. ${how}`, body: [title(head), text(how, { spacing: 'Small' })] });
};

function previewCard({ shareId, place, answer, change }: Stage<'preview'>, render: Render): Message {
  const where = place === null ? 'there' : `in ${place}`;
  const lead = `This is what people ${where} will see. Nothing is posted yet.`;
  const actions: ActionArray = [
    stepButton(place === null ? 'Post it' : `Post to ${place}`, { act: 'post', shareId }),
    stepButton('Change', change),
  ];
  return message({
    summary: lead,
    body: [title('Preview'), under(lead), group(render(answer).card?.body ?? [], { separator: true })],
    actions,
    wide: true,
  });
}

function postedCard({ shareId, place, undoable }: Stage<'posted'>): Message {
  const head = `Shared${place === null ? '' : ` to ${place}`}`;
  const words = `People there can use its buttons.${undoable ? ' You can undo this for ten minutes.' : ''}`;
  return message({
    summary: `${head}. ${words}`,
    body: [title(head), text(words, { spacing: 'Small' })],
    actions: undoable ? [stepButton('Undo', { act: 'undo', shareId })] : [],
  });
}

function takenBackStage({ how }: Stage<'taken-back'>): Message {
  const words =
    how === 'deleted'
      ? 'The card is deleted. Some people may have seen it already.'
      : 'Teams did not let me delete the card, so a short line now stands in its place. It says that the card was taken back.';
  return message({ summary: `Taken back. ${words}`, body: [title('Taken back'), text(words, { spacing: 'Small' })] });
}

const PROBLEMS: Record<Stage<'problem'>['why'], readonly [head: string, words: string]> = {
  'not-shareable': [
    'I cannot share this card',
    'It is about you, or what it shows is no longer in the careers data. Ask about a role, a comparison or pay, and share that answer.',
  ],
  'not-there': [
    'I could not post it',
    'You or I are no longer in that place. Share the card again and choose another.',
  ],
  unsure: [
    'I do not know if it arrived',
    'Teams did not answer. Please look there first. If the card is not there, share it again.',
  ],
  failed: ['I could not post it', 'Teams did not take it. Nothing was posted. Please try again in a minute.'],
  posting: ['One moment', 'The card is being posted. Press again to see if it has arrived.'],
  'too-late': [
    'The ten minutes are over',
    'I can no longer take the card back. An owner of the team or chat may be able to delete it.',
  ],
  'undo-failed': [
    'I could not take it back yet',
    'Teams did not let me. I will keep trying. The buttons on the card no longer work.',
  ],
  gone: ['I do not have this card any more', 'It was taken back, or it is too old. You can share it again.'],
};

const AGAIN: Record<ShareStep['act'], string> = {
  choose: 'Choose again',
  preview: 'Look again',
  post: 'Try again',
  undo: 'Try again',
};

function problemCard({ why, again }: Stage<'problem'>): Message {
  const [head, words] = PROBLEMS[why];
  return message({
    summary: `${head}. ${words}`,
    body: [title(head), text(words, { spacing: 'Small' })],
    actions: again === null ? [] : [stepButton(AGAIN[again.act], again)],
  });
}

export function shareCard({ stage }: AnswerOf<'share'>, render: Render): Message {
  switch (stage.kind) {
    case 'choose':
      return chooseCard(stage);
    case 'no-places':
      return noPlacesCard();
    case 'preview':
      return previewCard(stage, render);
    case 'posted':
      return postedCard(stage);
    case 'taken-back':
      return takenBackStage(stage);
    case 'problem':
      return problemCard(stage);
    default:
      return stage satisfies never;
  }
}
