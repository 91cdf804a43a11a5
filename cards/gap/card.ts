// What someone (or a role) still needs for another role, level by level, with a course for a gap where one is known.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { GapLine } from '../../bot/pathways/findings.ts';
import { coursesFor, courseText } from '../course-words.ts';
import { type Block, bullets, type Message, message, section, text, title, under, type Words } from '../parts.ts';
import { stepBlock } from '../steps.ts';
import { bandText, count, firstFew, levelName, listed } from '../words.ts';

type Gap = AnswerOf<'gap'>;

const MOST_LINES = 12;

const isToLearn = ({ state }: GapLine): boolean => state === 'missing' || state === 'lower';

function lineWords({ name, needed, has, state }: GapLine): Words {
  const want = needed === null ? 'needed' : `${levelName(needed)} needed`;
  const now =
    state === 'lower' && has !== null ? `, ${levelName(has)} now` : state === 'missing' ? ', not listed now' : '';
  return [{ bold: name }, `: ${want}${now}`];
}

/** The courses the answer brings, each with the gaps it closes; those that close no one gap after them. */
function courseLines({ gap, courses }: Gap): Words[] {
  const pairs = gap.lines
    .filter(isToLearn)
    .map((line) => [line.name, courses.find(({ id }) => line.courseIds.includes(id))] as const);
  const named = coursesFor(pairs);
  const others = courses.filter(({ id }) => !named.some(({ course }) => course.id === id));
  return [
    ...named.map(({ course, names }): Words => [{ bold: courseText(course) }, `. For ${firstFew(names, 6)}`]),
    ...others.map((course): Words => [{ bold: courseText(course) }]),
  ].slice(0, 5);
}

function leadText({ gap }: Gap): string {
  const { from, to, lines, namedGaps, skillsKnown } = gap;
  const names = [...namedGaps, ...lines.filter(isToLearn).map(({ name }) => name)].slice(0, 4);
  const start = from === null ? `To become ${to.title}, you` : `To go from ${from.title} to ${to.title}, people`;
  if (names.length > 0) return `${start} most often need to add ${listed(names)}.`;
  if (!skillsKnown)
    return `There is no skill data to compare ${from?.title ?? 'you'} with ${to.title}. That does not mean there is no gap.`;
  if (lines.some(({ state }) => state === 'unknown'))
    return from === null
      ? `Tell me your skills and I can say what you still need for ${to.title}.`
      : `The levels needed to go from ${from.title} to ${to.title} are not all known.`;
  return from === null
    ? `You have every skill on the list we hold for ${to.title}.`
    : `${from.title} has every skill on the list we hold for ${to.title}.`;
}

const rows = (lines: readonly GapLine[], words: (line: GapLine) => Words): Block[] => [
  ...bullets(lines.slice(0, MOST_LINES).map(words)),
  ...(lines.length > MOST_LINES
    ? [text(`and ${count(lines.length - MOST_LINES, 'more skill')}`, { spacing: 'Small' })]
    : []),
];

export function gapCard(answer: Gap): Message {
  const { gap, footing } = answer;
  const { from, to, lines } = gap;
  const lead = leadText(answer);
  const unknown = lines.filter(({ state }) => state === 'unknown').map(({ name }) => name);
  const met = lines.filter(({ state }) => state === 'met').map(({ name }) => name);
  return message({
    summary: lead,
    body: [
      title(from === null ? `What you need for ${to.title}` : `From ${from.title} to ${to.title}: what to learn`),
      under(lead),
      ...(to.level === null ? [] : [under(`${to.title} is usually ${bandText(to.level)}.`)]),
      ...section('Most often needed for this move', bullets(gap.namedGaps.slice(0, MOST_LINES))),
      ...section(
        'Skills to build',
        rows(lines.filter(isToLearn), lineWords),
      ),
      ...section(
        from === null ? 'Already there' : 'Already in the role',
        met.length === 0 ? [] : [text(firstFew(met, MOST_LINES), { spacing: 'Small' })],
      ),
      ...section(
        from === null ? 'Needed, but I do not know your level' : 'Needed, level in the role not known',
        unknown.length === 0 ? [] : [text(firstFew(unknown, MOST_LINES), { spacing: 'Small' })],
      ),
      ...section('Courses', bullets(courseLines(answer))),
      ...section(
        'The route',
        (gap.route?.steps ?? []).slice(0, 4).map((step, at) => stepBlock(step, at + 1)),
      ),
    ],
    footing,
  });
}
