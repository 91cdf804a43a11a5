// What a pasted link of ours unfolds into: short, facts that anyone may see, and nothing above version 1.3, which is as far as unfolded
// links are drawn. No buttons that need the bot: it may not be where the link is pasted.
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { AnswerForAll } from '../../bot/conversation/for-all.ts';
import { COURSE_KINDS, durationText, levelText } from '../course-words.ts';
import { cut } from '../escape.ts';
import { footingLines } from '../footing-words.ts';
import { facts, linkButton, text, title } from '../parts.ts';
import { afterYears, bandText, bandWithStatus, capital, firstFew, payOrNoData } from '../words.ts';
import { headlineOf } from './headline.ts';

type Row = readonly [name: string, value: string | null];

const ROUTE_LEADS = {
  routes: null,
  'no-route': 'We know of no route between these roles.',
  'same-role': 'This is the same role at both ends.',
} as const;

const MOST_ROWS = 6;
const LONGEST_LEAD = 280;

/** `url`: where the link leads. */
export function linkCard(answer: AnswerForAll, summary: string, url: string): IAdaptiveCard {
  const headline = headlineOf(answer, summary);
  const lead = leadOf(answer);
  return {
    type: 'AdaptiveCard',
    version: '1.3',
    fallbackText: headline.title,
    body: [
      title(headline.title),
      ...(lead === null ? [] : [text(cut(lead, LONGEST_LEAD), { spacing: 'None' })]),
      ...facts(rowsOf(answer).slice(0, MOST_ROWS)),
      ...footingLines({ ...answer.footing, understood: null }).map((line) =>
        text(line, { size: 'Small', isSubtle: true, spacing: 'Small' }),
      ),
    ],
    actions: linkButton('Open', url),
  };
}

/** A plain sentence under the title, where the rows do not say it all. */
function leadOf(answer: AnswerForAll): string | null {
  switch (answer.kind) {
    case 'role':
      return answer.facts.summary ?? 'We have no description of this role yet.';
    case 'ways-in':
      return answer.entryRoutes?.[0] ?? null;
    case 'course':
      return answer.course.audience === null ? null : `For: ${answer.course.audience}`;
    case 'pathway':
      return ROUTE_LEADS[answer.finding.kind];
    default:
      return null;
  }
}

function rowsOf(answer: AnswerForAll): readonly Row[] {
  switch (answer.kind) {
    case 'role': {
      const { role, pay, family, nextRoles } = answer.facts;
      const next = nextRoles.map((step) => step.role.title);
      return [
        ['Band', bandWithStatus(role.level)],
        ['Pay', payOrNoData(pay)],
        ['Family', family],
        ['Next roles', next.length === 0 ? null : firstFew(next, 4)],
      ];
    }
    case 'comparison':
      return answer.comparison.roles.map((role) => [role.title, `${bandText(role.level)}. ${payOrNoData(role.pay)}`]);
    case 'pathway':
      return routeRows(answer);
    case 'next-roles':
      return answer.steps.map((step) => [step.to.title, moveText(step.to.level, step.years)]);
    case 'ways-in':
      return answer.steps.map((step) => [`From ${step.from.title}`, moveText(step.from.level, step.years)]);
    case 'course': {
      const { course } = answer;
      const kind = [COURSE_KINDS[course.kind], course.level === null ? null : levelText(course.level)];
      return [
        ['Kind', capital(kind.filter((part) => part !== null).join(', '))],
        ['How long', durationText(course)?.replace(/\.$/, '') ?? null],
        ['Cost', course.cost],
        ['Provider', course.provider],
      ];
    }
    default:
      return [];
  }
}

function routeRows({ finding }: Extract<AnswerForAll, { kind: 'pathway' }>): readonly Row[] {
  if (finding.kind === 'same-role') return [];
  const steps = finding.kind === 'routes' ? (finding.routes[0]?.steps ?? []) : finding.waysIn;
  return steps.map((step, at) =>
    finding.kind === 'routes'
      ? [`Step ${at + 1}`, `${step.to.title}: ${moveText(step.to.level, step.years)}`]
      : [`From ${step.from.title}`, moveText(step.from.level, step.years)],
  );
}

/** "Band 6, usually after 2 years". */
const moveText = (level: Parameters<typeof bandText>[0], years: Parameters<typeof afterYears>[0]): string =>
  [level === null && years !== null ? null : bandText(level), afterYears(years)]
    .filter((part) => part !== null)
    .join(', ');
