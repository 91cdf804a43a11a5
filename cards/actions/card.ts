// What senior leaders can do now: the fifth area of the 2019 report.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { bullets, text, title, under, type Words } from '../parts.ts';
import { count } from '../words.ts';

const MOST = 10;

const ABOUT = 'Steps that reports and guides name for senior leaders.';
const LEADS = { all: ABOUT, some: `${ABOUT} Those that fit your question come first.` };

export function actionsCard({ about, actions, total, footing }: AnswerOf<'actions'>): Message {
  const shown = actions.slice(0, MOST);
  const [first] = shown;
  const lead =
    first === undefined
      ? `We hold no actions for leaders yet.`
      : `${count(shown.length, 'thing')} senior leaders can do now. The first: ${first.title}.`;
  const hidden = Math.max(total, actions.length) - shown.length;
  return message({
    summary: lead,
    body: [
      title('What leaders can do now'),
      under(first === undefined ? lead : LEADS[about === null ? 'all' : 'some']),
      ...bullets(
        shown.map((action): Words =>
          action.text === null || action.text === action.title
            ? [{ bold: action.title }]
            : [{ bold: action.title }, `: ${action.text}`],
        ),
      ),
      ...(hidden > 0
        ? [
            text(
              `There ${hidden === 1 ? 'is' : 'are'} ${hidden} more. Ask about a topic, such as the board, pay or training.`,
            ),
          ]
        : []),
    ],
    footing,
  });
}
