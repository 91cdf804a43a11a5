// Roles that fit what someone said, each with the reason.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { RoleMatch } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { group, text, title, under } from '../parts.ts';
import { bandName, bandText, count, LEVEL_NAMES, listed } from '../words.ts';

const MOST = 6;

const inMarks = (word: string): string => `“${word}”`;

function reasonText(reason: RoleMatch['reasons'][number]): string {
  switch (reason.kind) {
    case 'band':
      return `it is at ${bandName(reason.bandId)}`;
    case 'skill':
      return `it uses ${reason.name}${reason.level === null ? '' : ` (${LEVEL_NAMES[reason.level]})`}`;
    case 'family':
      return `it is in ${reason.title}`;
    case 'words':
      return `you said ${listed(reason.words.slice(0, 5).map(inMarks))}`;
    case 'kindred':
      return `you said ${inMarks(reason.said)}, and it involves ${listed(reason.words.slice(0, 3))}`;
    default:
      return reason satisfies never;
  }
}

const matchBlock = ({ role, summary, reasons }: RoleMatch) =>
  group(
    [
      text([{ bold: role.title }, role.level === null ? '' : ` · ${bandText(role.level)}`]),
      ...(summary === null ? [] : [under(summary)]),
      ...(reasons.length === 0
        ? []
        : [text(`Why: ${reasons.slice(0, 4).map(reasonText).join('; ')}`, { spacing: 'None', isSubtle: true })]),
    ],
    { spacing: 'Medium' },
  );

export function matchesCard({ matches, more = 0, otherBands = false, footing }: AnswerOf<'matches'>): Message {
  const names = matches.slice(0, 3).map(({ role }) => role.title);
  const total = matches.length + more;
  const hidden = more + Math.max(0, matches.length - MOST);
  const lead =
    matches.length === 0
      ? 'We found no role that fits all of that. Try fewer words, or a band.'
      : otherBands
        ? `None of them is usually at that band. The nearest at other bands: ${listed(names)}${total > names.length ? ' and more' : ''}.`
        : total <= names.length
          ? `${count(total, 'role')} may suit you: ${listed(names)}.`
          : `${count(total, 'role')} may suit you, such as ${listed(names)}.`;
  return message({
    summary: lead,
    body: [
      title('Roles that may suit you'),
      under(lead),
      ...matches.slice(0, MOST).map(matchBlock),
      ...(hidden > 0 ? [text(`and ${count(hidden, 'more role')}: add a band or a skill to narrow it`)] : []),
    ],
    footing,
  });
}
