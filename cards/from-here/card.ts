// Where a person stands next to some roles: for each the bands, what to learn, and the way there.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { HereLine } from '../../bot/conversation/answer-parts.ts';
import type { GapFinding, Route } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, group, text, title, under, type Words } from '../parts.ts';
import { bandChange, bandName, bandText, firstFew, listed, yearsText } from '../words.ts';

type Here = AnswerOf<'from-here'>;

const MOST_NAMED = 5;

/** What the move is known to need first, then what a role's list of skills says. */
function toLearn({ namedGaps, lines, skillsKnown }: GapFinding): string | null {
  const lacking = lines.filter(({ state }) => state === 'missing' || state === 'lower').map(({ name }) => name);
  const names = [...new Set([...namedGaps, ...lacking])];
  if (names.length > 0) return firstFew(names, MOST_NAMED);
  if (!skillsKnown) return null;
  return lines.every(({ state }) => state === 'met') ? 'nothing on the list we hold' : null;
}

function routeWords({ steps, years }: Route): string {
  const [first] = steps;
  const stops = [...(first === undefined ? [] : [first.from.title]), ...steps.map(({ to }) => to.title)];
  return `${stops.join(', then ')}${years === null ? '' : ` (about ${yearsText(years)})`}`;
}

function linesOf({ role, gap }: HereLine, me: Here['me']): Words[] {
  if (gap === null) return ['This is your role.'];
  const learn = toLearn(gap);
  return [
    bandChange(me.level, role.level) ?? 'Band: no data',
    learn === null ? 'To learn: no data' : [{ bold: 'To learn:' }, ` ${learn}`],
    gap.route === null ? 'No route from your role is known.' : [{ bold: 'Route:' }, ` ${routeWords(gap.route)}`],
  ];
}

const block = (line: HereLine, me: Here['me']): Block =>
  group([text([{ bold: line.role.title }]), ...linesOf(line, me).map((words) => under(words))], { spacing: 'Medium' });

function leadText({ me, bandId, lines }: Here): string {
  const band = bandId === null ? `usually ${bandText(me.level)}` : bandName(bandId);
  const others = lines.filter(({ gap }) => gap !== null).map(({ role }) => role.title);
  const you = me.level === null && bandId === null ? me.title : `${me.title}, ${band}`;
  return others.length === 0 ? `You are here: ${you}.` : `From your role (${you}) to ${listed(others)}.`;
}

export function fromHereCard(answer: Here): Message {
  const lead = leadText(answer);
  const summary = answer.lines
    .flatMap(({ role, gap }) => (gap === null ? [] : [`${role.title}: to learn ${toLearn(gap) ?? 'no data'}.`]))
    .join(' ');
  return message({
    summary: `${lead} ${summary}`.trim(),
    body: [title('How this compares with you'), under(lead), ...answer.lines.map((line) => block(line, answer.me))],
    footing: answer.footing,
  });
}
