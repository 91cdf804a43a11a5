// What someone (or a role) still needs for another role, level by level, with a course for a gap where one is known.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { GapFinding, GapLine } from '../../bot/pathways/findings.ts';
import { alike } from '../alike.ts';
import { coursesFor, courseText } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { bullets, section, text, title, under, type Words } from '../parts.ts';
import { stepBlock } from '../steps.ts';
import { bandText, firstFew, levelName, listed } from '../words.ts';

type Gap = AnswerOf<'gap'>;

const MOST_LINES = 12;

const isUnknown = ({ state }: GapLine): boolean => state === 'unknown';
const isToLearn = ({ state }: GapLine): boolean => state === 'missing' || state === 'lower';

/** "Practitioner needed, Working now". */
function needText({ needed, has, state }: GapLine, from: string): string {
  const want = needed === null ? 'Needed' : `${levelName(needed)} needed`;
  if (state === 'lower' && has !== null) return `${want}, ${levelName(has)} now`;
  return state === 'missing' ? `${want}, not listed for ${from}` : want;
}

/** Skills that need the same, together. */
function needLines({ from, lines }: GapFinding, isShown: (line: GapLine) => boolean): Words[] {
  const gaps = alike(
    lines.filter(isShown),
    (line) => needText(line, from?.title ?? 'you'),
    ({ name }) => name,
  );
  return gaps.map(({ said, names }) => [{ bold: `${said}:` }, ` ${firstFew(names, MOST_LINES)}`]);
}

/** The courses the answer brings, each with the gaps it closes; those that close no one gap after them. */
function courseLines({ gap, courses }: Gap): Words[] {
  const pairs = gap.lines
    .filter(isToLearn)
    .map((line) => [line.name, courses.find(({ id }) => line.courseIds.includes(id))] as const);
  const named = coursesFor(pairs);
  const others = courses.filter(({ id }) => !named.some(({ course }) => course.id === id));
  return [
    ...named.map(({ course, names }): Words => `${courseText(course)}. For ${firstFew(names, 6)}`),
    ...others.map(courseText),
  ].slice(0, 5);
}

/** "data modelling" and "Data modelling" are one, and so are "A/B" and "A and B". */
function eachOnce(names: readonly string[]): readonly string[] {
  const keyOf = (name: string): string => name.toLowerCase().replace(/ ?\/ ?/g, ' and ');
  return names.filter((name, at) => names.findIndex((other) => keyOf(other) === keyOf(name)) === at);
}

function leadText({ gap }: Gap): string {
  const { from, to, lines, namedGaps, skillsKnown } = gap;
  const names = eachOnce([...namedGaps, ...lines.filter(isToLearn).map(({ name }) => name)]).slice(0, 4);
  const start = from === null ? `To become ${to.title}, you` : `To go from ${from.title} to ${to.title}, people`;
  if (names.length > 0) return `${start} most often need to add ${listed(names)}.`;
  if (!skillsKnown)
    return `There is no skill data to compare ${from?.title ?? 'you'} with ${to.title}. That does not mean there is no gap.`;
  if (lines.some(({ state }) => state === 'unknown'))
    return from === null
      ? `These are the skills that ${to.title} needs. I do not know which of them you have.`
      : `The levels needed to go from ${from.title} to ${to.title} are not all known.`;
  return from === null
    ? `You have every skill on the list we hold for ${to.title}.`
    : `${from.title} has every skill on the list we hold for ${to.title}.`;
}

export function gapCard(answer: Gap): Message {
  const { gap, footing } = answer;
  const { from, to, lines } = gap;
  const lead = leadText(answer);
  const met = lines.filter(({ state }) => state === 'met').map(({ name }) => name);
  return message({
    summary: lead,
    body: [
      title(from === null ? `What you need for ${to.title}` : `From ${from.title} to ${to.title}: what to learn`),
      under(lead),
      ...(to.level === null ? [] : [under(`${to.title} is usually ${bandText(to.level)}.`)]),
      ...section('Most often needed for this move', bullets(gap.namedGaps.slice(0, MOST_LINES))),
      ...section('Skills to build', bullets(needLines(gap, isToLearn))),
      ...section(
        from === null ? 'Already there' : 'Already in the role',
        met.length === 0 ? [] : [text(firstFew(met, MOST_LINES), { spacing: 'Small' })],
      ),
      ...section(
        from === null ? 'Needed, but I do not know your level' : 'Needed, level in the role not known',
        bullets(needLines(gap, isUnknown)),
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
