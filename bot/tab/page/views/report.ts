// The 2019 report: its five areas with what later sources say of each, and a checklist of what senior leaders can do now.
import type { LeaderAction, Report, ReportArea } from '../../shapes.ts';
import { payload } from '../api.ts';
import { button, el } from '../elements.ts';
import { foot } from '../parts/foot.ts';
import { later } from '../parts/later.ts';
import { checkList } from '../parts/check-list.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

export function reportView(stage: Stage): HTMLElement {
  const report = later(stage, {
    load: () => stage.api.facts<Report>('report'),
    draw: (found) => reportParts(stage, found),
  });
  return el('div', {}, pageHead(stage, 'The report'), report.element);
}

const reportParts = (stage: Stage, { title, text, areas, actions, actionsFoot, foot: lines }: Report): HTMLElement =>
  el(
    'div',
    {},
    el('section', { class: 'panel' }, el('h2', {}, title), text === '' ? null : el('p', {}, text), foot(lines)),
    areas.length === 0
      ? null
      : el('section', {}, el('h2', {}, 'The five areas'), ...areas.map((area) => areaPart(stage, area))),
    actions.length === 0 ? null : leaders(actions, actionsFoot),
  );

const areaPart = (stage: Stage, { number, title, text, points, more, foot: lines }: ReportArea): HTMLElement =>
  el(
    'article',
    { class: 'panel' },
    el('h3', {}, el('span', { class: 'number' }, `Area ${number}`), ` ${title}`),
    el('p', {}, text),
    points.length === 0 ? null : el('ul', { class: 'bullets' }, ...points.map((point) => el('li', {}, point))),
    more.length === 0 ? null : furtherReading(stage, number, more),
    foot(lines),
  );

const furtherReading = (stage: Stage, number: number, more: ReportArea['more']): HTMLElement =>
  el(
    'details',
    {},
    el('summary', {}, `${more.length} more to read on area ${number}`),
    el(
      'ul',
      { class: 'plain' },
      ...more.map(({ id, title }) =>
        el(
          'li',
          {},
          button(title, () => stage.router.go('answer', { value: guide(id) }), { class: 'link' }),
        ),
      ),
    ),
  );

const guide = (id: string): object => payload({ kind: 'guide', guideIds: [id], topic: null, words: '' });

const leaders = (actions: readonly LeaderAction[], lines: readonly string[]): HTMLElement =>
  el(
    'section',
    {},
    el('h2', {}, 'What senior leaders can do now'),
    el('p', { class: 'lead' }, 'Tick what you have done. Your ticks stay on this device and nobody else sees them.'),
    checkList(
      'leaders',
      actions.map(({ id, title, text, source }) => ({ id, title, text, note: source ?? '' })),
    ),
    foot(lines),
  );
