// The comparison as a table: a column for each role, what differs first. On a narrow screen each row becomes a block, so that nothing
// has to be scrolled sideways; the roles of a table are then said outright, for some browsers drop them with the layout.
import type { ComparisonTable } from '../../shapes.ts';
import { el, newId, unseen } from '../elements.ts';
import { addressOf, rolePlace } from '../places.ts';
import { foot } from './foot.ts';

type Row = ComparisonTable['facts'][number];

export function comparisonTable(table: ComparisonTable, onlyDifferences: boolean): HTMLElement {
  const shown = (rows: readonly Row[]): readonly Row[] =>
    onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  return el(
    'div',
    { class: 'comparison' },
    part('About the roles', table, shown(table.facts)),
    table.skillsUnknown === null ? null : el('p', { class: 'note' }, table.skillsUnknown),
    part('Skills and levels', table, shown(table.skills)),
    moves(table.moves),
    foot(table.foot),
  );
}

function part(caption: string, table: ComparisonTable, rows: readonly Row[]): HTMLElement | null {
  if (rows.length === 0) return null;
  const headings = table.roles.map(({ id, title, band }) =>
    el(
      'th',
      { scope: 'col', role: 'columnheader' },
      el('a', { href: addressOf(rolePlace(id)) }, title),
      el('span', { class: 'tag' }, band === 'no data' ? 'Band not known' : band),
    ),
  );
  const titleId = newId('table');
  return el(
    'section',
    { 'aria-labelledby': titleId },
    el('h2', { id: titleId }, caption),
    el(
      'table',
      { class: `table columns-${table.roles.length}`, role: 'table', 'aria-labelledby': titleId },
      el(
        'thead',
        { role: 'rowgroup' },
        el(
          'tr',
          { role: 'row' },
          el('th', { scope: 'col', role: 'columnheader', class: 'corner' }, unseen('What is compared')),
          ...headings,
        ),
      ),
      el('tbody', { role: 'rowgroup' }, ...rows.map((row) => line(row, table))),
    ),
  );
}

const line = ({ label, cells, differs, note }: Row, { roles }: ComparisonTable): HTMLElement =>
  el(
    'tr',
    { role: 'row' },
    el(
      'th',
      { scope: 'row', role: 'rowheader' },
      label,
      el('span', { class: differs ? 'mark differs' : 'mark' }, note ?? (differs ? 'Differs' : 'The same')),
    ),
    ...cells.map((cell, at) =>
      el('td', { role: 'cell', 'data-role': roles[at]?.title ?? '', class: isAbsent(cell) ? 'absent' : null }, cell),
    ),
  );

const isAbsent = (cell: string): boolean => cell === 'no data' || cell === 'not listed' || cell === 'none';

const moves = (sentences: readonly string[]): HTMLElement | null =>
  sentences.length === 0
    ? null
    : el('section', {}, el('h2', {}, 'Moving between them'), ...sentences.map((sentence) => el('p', {}, sentence)));
