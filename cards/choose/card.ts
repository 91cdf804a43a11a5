// Did you mean: up to four choices, each a button, with a line to tell them apart.
import type { AnswerOf, Choice } from '../../bot/conversation/answer.ts';
import { choiceButtons } from '../button.ts';
import { choiceTitle } from '../button-titles.ts';
import { quoted } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { type Block, text, title, under } from '../parts.ts';
import { listed } from '../words.ts';

type Choose = AnswerOf<'choose'>;

const MOST = 4;

const HEADS: Record<Choose['why'], string> = {
  name: 'Which one do you mean?',
  unsure: 'Which of these do you want?',
  'missing-role': 'Which role do you mean?',
  'missing-second-role': 'Which role shall I compare it with?',
  'missing-goal': 'Which role do you want to get to?',
  'missing-band': 'Which band do you mean?',
};

function hintFor({ why, heard, choices }: Choose): string {
  const words = quoted(heard);
  const pick = choices.length > 0 ? 'Press one, or type' : 'Type';
  switch (why) {
    case 'name':
      return `${words ?? 'That'} can mean more than one role. ${pick} the full name.`;
    case 'unsure':
      return choices.length > 0
        ? 'I want to be sure before I answer. Press one, or ask in other words.'
        : 'Please ask in other words.';
    case 'missing-role':
      return `${pick} its name, for example “data engineer”.`;
    case 'missing-second-role':
      return `${pick} the names of two roles, for example “BI developer and data engineer”.`;
    case 'missing-goal':
      return `${pick} the name of a role, for example “clinical coding manager”.`;
    case 'missing-band':
      return `${pick} a band from 2 to 9, for example “band 7”.`;
    default:
      return why satisfies never;
  }
}

const hintBlock = ({ ask, names, hint }: Choice): Block[] =>
  hint === null ? [] : [text([{ bold: choiceTitle(ask, names) }, `: ${hint}`], { spacing: 'Small' })];

export function chooseCard(answer: Choose): Message {
  const { why, choices } = answer;
  const shown = choices.slice(0, MOST);
  const titles = shown.map(({ ask, names }) => choiceTitle(ask, names));
  const hint = hintFor(answer);
  return message({
    summary: `${HEADS[why]} ${titles.length === 0 ? hint : `${listed(titles).replace(/ and ([^,]*)$/, ' or $1')}?`}`,
    body: [title(HEADS[why]), under(hint), ...shown.flatMap(hintBlock)],
    actions: choiceButtons(shown),
    next: [],
  });
}
