// When a course runs, in words.
import type { Course, CourseSession } from '../../bot/pathways/pathway.ts';
import { dateText, listed, MONTHS } from '../words.ts';

function sessionText({ startsAt, applyBy, place, online }: CourseSession): string | null {
  const starts = startsAt === null ? null : dateText(startsAt);
  const apply = applyBy === null ? null : dateText(applyBy);
  const said = [
    starts === null ? null : `Starts ${starts}`,
    apply === null ? null : `apply by ${apply}`,
    place,
    online === true ? 'online' : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}

/** One line for each session that says anything. */
export const sessionTexts = ({ sessions }: Course): readonly string[] =>
  (sessions ?? []).map(sessionText).filter((words) => words !== null);

export function intakeText({ intakes }: Course): string | null {
  const months = (intakes ?? []).flatMap((month) => MONTHS[month - 1] ?? []);
  return months.length === 0 ? null : `Usually ${listed(months)}`;
}
