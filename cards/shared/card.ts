// A card that somebody shared, as everybody sees it; what one viewer sees in its place; and the lines said to one who pressed.
import type { Answer, AnswerOf } from '../../bot/conversation/answer.ts';
import type { SharedNote } from '../../bot/conversation/answer-sharing.ts';
import { buttonTitle } from '../button-titles.ts';
import { clean, cut } from '../escape.ts';
import { type Message, message, plainMessage } from '../message.ts';
import { type Block, group, subtle, text } from '../parts.ts';
import { listed } from '../words.ts';
import { inPlace, refreshOf, sharedButton, sharedButtons } from './buttons.ts';

type Render = (answer: Answer) => Message;
type Shared = AnswerOf<'shared'>;

const LONGEST_SUMMARY = 600;

const whoText = ({ sharer }: Shared): string =>
  `${sharer === null ? 'A colleague' : cut(clean(sharer), 80)} shared this`;

/** Who shared it, and what they say. Set apart, so that nobody takes a person's words for the bot's facts. */
const head = (answer: Shared): Block =>
  group(
    [
      text(answer.note === null ? `${whoText(answer)}.` : `${whoText(answer)}:`, { size: 'Small', isSubtle: true }),
      ...(answer.note === null ? [] : [text(['“', { said: answer.note }, '”'], { spacing: 'Small' })]),
    ],
    { style: 'emphasis' },
  );

const foot = ({ shareId, ask, acts, near }: Shared): Block[] =>
  shareId === null
    ? [subtle(`Buttons under it: ${listed(acts.map((act) => buttonTitleOf(act, ask)))}.`)]
    : sharedButtons(acts, near, { shareId, ask });

const buttonTitleOf = (act: Shared['acts'][number], ask: Shared['ask']): string =>
  `“${buttonTitle({ kind: 'shared-card', press: { act, shareId: '', ask, roleId: null, inner: null } }, [])}”`;

export function sharedCard(answer: Shared, render: Render): Message {
  const inner = render(answer.content);
  if (inner.card === null) return inner;
  // Its own buttons are the sharer's next steps; `undefined` leaves them out of what is sent.
  const rest = { ...inner.card, actions: undefined };
  const summary = cut(`${whoText(answer)}. ${inner.summary}`, LONGEST_SUMMARY);
  const { shareId, ask, refreshFor } = answer;
  return {
    card: {
      ...rest,
      fallbackText: summary,
      body: [head(answer), ...rest.body, ...foot(answer)],
      ...(shareId === null ? {} : { refresh: refreshOf({ shareId, ask }, refreshFor) }),
    },
    summary,
    text: '',
  };
}

/** The same card for one person: their own view, and the way back. */
export function sharedViewCard(
  { shareId, ask, view, again, refreshFor }: AnswerOf<'shared-view'>,
  render: Render,
): Message {
  const inner = render(view);
  const marked = { shareId, ask };
  const shown = inner.card ?? plainCard(inner);
  const card = inPlace(shown, marked);
  return {
    card: {
      ...card,
      body: [
        subtle('Only you see this.'),
        ...card.body,
        { type: 'ActionSet', actions: [sharedButton('back', marked)] },
      ],
      refresh: refreshOf(marked, refreshFor, again),
    },
    summary: inner.summary,
    text: '',
  };
}

const plainCard = ({ summary }: Message): NonNullable<Message['card']> => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: summary,
  body: [text(summary)],
});

const NOTES: Record<SharedNote, string> = {
  'there-already': 'That role is on the card already.',
  'six-already': 'Six roles is the most that fit side by side.',
  'choose-a-role': 'Choose a role from the list first, then press “Add it”.',
  added: 'Done. The card now shows the role you added.',
  'no-longer': 'This card can no longer be changed. Ask me for a fresh one.',
  'taken-back': 'The person who shared this card has taken it back.',
  'not-here': 'This is a copy of a shared card. Use the one in the place it was shared in.',
};

export const sharedNoteCard = ({ why }: AnswerOf<'shared-note'>): Message => plainMessage(NOTES[why]);

/** Stands where a card was that could not be deleted. */
export const takenBackCard = (_: AnswerOf<'taken-back'>): Message => {
  const words = 'A card was shared here and then taken back by the person who shared it.';
  return message({ summary: words, body: [subtle(words)] });
};
