// One result of a search as it stands in the list: a title and a line.
import type { Understood } from '../../bot/conversation/answer-parts.ts';
import type { AnswerForAll } from '../../bot/conversation/for-all.ts';
import { buttonTitle } from '../button-titles.ts';
import { COURSE_KINDS, durationText, levelText } from '../course-words.ts';
import { clean, cut } from '../escape.ts';
import { afterYears, bandText, capital, count, listed, payOrNoData } from '../words.ts';

export interface Headline {
  readonly title: string;
  readonly line: string;
}

const LONGEST_TITLE = 100;
const LONGEST_LINE = 120;

/** `summary`: the plain sentences of the whole card; the line of kinds that have none of their own. */
export function headlineOf(answer: AnswerForAll, summary: string): Headline {
  const { title, line } = wordsOf(answer, summary);
  return { title: cut(clean(title), LONGEST_TITLE), line: cut(clean(capital(line)), LONGEST_LINE) };
}

function wordsOf(answer: AnswerForAll, summary: string): Headline {
  switch (answer.kind) {
    case 'role': {
      const { role, pay, family } = answer.facts;
      const names = answer.twoNames === true ? 'Two names of one role' : null;
      return { title: role.title, line: joined([names, bandText(role.level), payOrNoData(pay), family]) };
    }
    case 'comparison': {
      const { roles } = answer.comparison;
      const names = roles.map((role) => role.title);
      return {
        title: `Compare ${listed(names)}`,
        line: listed(roles.map((role) => bandText(role.level))),
      };
    }
    case 'pathway':
      return routeWords(answer);
    case 'next-roles':
      return {
        title: `What next from ${answer.from.title}`,
        line: answer.steps.map((step) => step.to.title).join(', ') || summary,
      };
    case 'ways-in':
      return {
        title: `How to become: ${answer.to.title}`,
        line: joined(['From', answer.steps.map((step) => step.from.title).join(', ')], ' ') || summary,
      };
    case 'course': {
      const { course } = answer;
      const level = course.level === null ? null : levelText(course.level);
      return {
        title: course.title,
        line: joined([COURSE_KINDS[course.kind], level, durationText(course)?.replace(/\.$/, '') ?? null]),
      };
    }
    case 'matches':
      return { title: rolesTitle(answer.footing.understood) ?? firstSentence(summary), line: summary };
    default: {
      const understood = answer.footing.understood;
      return {
        title: understood === null ? firstSentence(summary) : buttonTitle(understood.ask, understood.names),
        line: summary,
      };
    }
  }
}

/** "Roles at Band 7 in Clinical coding": whole, where a button has to be short. */
function rolesTitle(understood: Understood | null): string | null {
  if (understood?.ask.kind !== 'matches') return null;
  const { bandIds, familyIds } = understood.ask;
  const bands = understood.names.slice(0, bandIds.length);
  const families = understood.names.slice(bandIds.length, bandIds.length + familyIds.length);
  if (bands.length === 0 || families.length === 0) return buttonTitle(understood.ask, understood.names);
  return `Roles at ${listed(bands)} in ${listed(families)}`;
}

const joined = (parts: readonly (string | null)[], by = ' · '): string =>
  parts.filter((part) => part !== null && part !== '').join(by);

const firstSentence = (text: string): string => text.split(/(?<=[.?!])\s/)[0] ?? text;

function routeWords({ finding }: Extract<AnswerForAll, { kind: 'pathway' }>): Headline {
  if (finding.kind === 'same-role') return { title: finding.role.title, line: 'The same role at both ends' };
  const title = `From ${finding.from.title} to ${finding.to.title}`;
  if (finding.kind === 'no-route') return { title, line: 'No known route; see what lies near' };
  const [best] = finding.routes;
  if (best === undefined) return { title, line: 'No known route; see what lies near' };
  const through = best.steps.slice(0, -1).map((step) => step.to.title);
  const time = afterYears(best.years);
  return {
    title,
    line: joined([count(best.steps.length, 'step'), time, through.length === 0 ? null : `through ${listed(through)}`]),
  };
}
