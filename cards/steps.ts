// Moves between roles, worded the same wherever they are listed: pathway, next roles, ways in, gap.
import type { CourseRef } from '../bot/conversation/answer-parts.ts';
import type { RouteStep } from '../bot/pathways/findings.ts';
import { courseName, coursesFor } from './course-words.ts';
import { type Block, group, text, under, type Words } from './parts.ts';
import { afterYears, bandChange, bandText, capital, firstFew, listed, MOVES } from './words.ts';

/** Courses known for a gap, by the gap's text. */
export type CoursesByGap = readonly { readonly gap: string; readonly courses: readonly CourseRef[] }[];

const NONE: CoursesByGap = [];

/** "From Band 4-5 to Band 5-6 · usually after 1 to 3 years · a sideways move". */
function moveText(step: RouteStep, showChange: boolean): string | null {
  const band = showChange ? bandChange(step.from.level, step.to.level) : step.to.level && bandText(step.to.level);
  const said = [band, afterYears(step.years), step.kind === null ? null : MOVES[step.kind]].filter(
    (part) => part !== null,
  );
  return said.length === 0 ? null : capital(said.join(' · '));
}

function gapLines(gaps: RouteStep['gaps'], courses: CoursesByGap): Words[] {
  if (gaps === null) return ['To learn: no data for this move'];
  if (gaps.length === 0) return [];
  const pairs = gaps.map((gap) => [gap, courses.find((known) => known.gap === gap)?.courses[0]] as const);
  return [
    [{ bold: 'To learn:' }, ` ${firstFew(gaps, 6)}`],
    ...coursesFor(pairs)
      .slice(0, 3)
      .map(({ course, names }): Words => [{ bold: `Course for ${listed(names)}:` }, ` ${courseName(course)}`]),
  ];
}

/** One move of a route: where from and where to, band change, time, gaps, and a course for each gap that has one. */
export const stepBlock = (step: RouteStep, number: number, courses: CoursesByGap = NONE): Block =>
  group(
    [
      text([{ bold: `${number}. ${step.from.title}` }, ' to ', { bold: step.to.title }]),
      ...[moveText(step, true), ...gapLines(step.gaps, courses)]
        .filter((line) => line !== null)
        .map((line) => under(line)),
    ],
    { spacing: 'Medium' },
  );

/** One possible move, told by the role it leads to or comes from. */
export const moveBlock = (step: RouteStep, towards: 'to' | 'from'): Block => {
  const role = step[towards];
  const line = moveText(towards === 'to' ? step : { ...step, to: step.from }, false);
  return group(
    [
      text([{ bold: role.title }]),
      ...[line, ...gapLines(step.gaps, NONE)].filter((words) => words !== null).map((words) => under(words)),
    ],
    { spacing: 'Medium' },
  );
};

/** The roles a set of moves leads to or comes from, for a summary. */
export const rolesIn = (steps: readonly RouteStep[], towards: 'to' | 'from', most = 4): string => {
  const names = [...new Set(steps.map((step) => step[towards].title))];
  return names.length <= most ? listed(names) : firstFew(names, most);
};
