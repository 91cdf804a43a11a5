// Did you mean: up to four choices, each a button, with a line to tell them apart.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Choice } from '../../bot/conversation/answer-parts.ts';
import { choiceButtons } from '../button.ts';
import { choiceTitles } from '../button-titles.ts';
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
  'missing-likes': 'What do you like, or do well?',
  'missing-region': 'Which part of England?',
};

/** "…: London; Midlands; South West." of choices that are read, not pressed; names of families hold commas and "and". */
function read(choices: readonly Choice[], before: string): string {
  const names = choices.flatMap((choice) => choice.names);
  return names.length === 0 ? '' : `${before}: ${names.join('; ')}.`;
}

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
    case 'missing-likes':
      return `Tell me in a few words, for example “I like numbers and helping people”.${read(choices, ' Or name a family of roles')}`;
    case 'missing-region':
      return `Type a town or a county, or the name of an NHS region.${read(choices, ' The regions are')}`;
    default:
      return why satisfies never;
  }
}

const hintBlock = ({ hint }: Choice, name: string): Block[] =>
  hint === null ? [] : [text([{ bold: name }, `: ${hint}`], { spacing: 'Small' })];

export function chooseCard(answer: Choose): Message {
  const { why, choices } = answer;
  // Seven regions are too many buttons: they are read and typed.
  const shown = why === 'missing-region' ? [] : choices.slice(0, MOST);
  const titles = choiceTitles(shown, why);
  const hint = hintFor(answer);
  return message({
    summary: `${HEADS[why]} ${titles.length === 0 ? hint : `${listed(titles).replace(/ and ([^,]*)$/, ' or $1')}?`}`,
    body: [title(HEADS[why]), under(hint), ...shown.flatMap((choice, at) => hintBlock(choice, titles[at] ?? ''))],
    actions: choiceButtons(shown, why),
    next: [],
  });
}
