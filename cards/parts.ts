// The small parts cards are built from. Every part takes plain words and escapes them itself, so no card can forget to.
import type {
  CardElementArray,
  IContainer,
  IFactSet,
  IOpenUrlAction,
  ITable,
  ITableCell,
  ITextBlock,
} from '@microsoft/teams.cards';
import { clean, cut, escape, unlinked, webAddress } from './escape.ts';

export type Block = CardElementArray[number];

/** A stretch of a text: plain, bold, what a person wrote for others to read, or a link. */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly said: string }
  | { readonly link: string; readonly url: string | null };
export type Words = string | readonly Piece[];

/** No single text may fill a card, whatever the source holds: characters of a paragraph, and of an item in a list or table. */
const LONGEST_TEXT = 900;
const LONGEST_ITEM = 400;

function piece(part: Piece, most: number): string {
  if (typeof part === 'string') return escape(cut(part, most));
  if ('bold' in part) return `**${escape(cut(part.bold, LONGEST_ITEM)).trim()}**`;
  if ('said' in part) return unlinked(cut(part.said, most));
  const url = webAddress(part.url);
  const title = escape(cut(part.link, 120)).replace(/[[\]]/g, '\\$&');
  return url === null ? escape(cut(part.link, 120)) : `[${title}](${url})`;
}

// Each piece is escaped alone, which trims it: the spaces between pieces are put back here.
function spaced(part: Piece, most: number): string {
  if (typeof part !== 'string') return piece(part, most);
  const before = /^\s/.test(part) ? ' ' : '';
  const after = part.length > 1 && /\s$/.test(part) ? ' ' : '';
  return part.trim() === '' ? ' ' : `${before}${piece(part.trim(), most)}${after}`;
}

/** The Markdown of some words. */
export const markdown = (words: Words, most = LONGEST_TEXT): string =>
  typeof words === 'string'
    ? piece(words, most)
    : words
        .map((part) => spaced(part, most))
        .join('')
        .trim();

type Look = Pick<ITextBlock, 'size' | 'weight' | 'isSubtle' | 'spacing' | 'separator' | 'style'>;

export const text = (words: Words, look: Look = {}): ITextBlock => ({
  type: 'TextBlock',
  text: markdown(words),
  wrap: true,
  ...look,
});

/** The card's first line. */
export const title = (words: string): ITextBlock =>
  text(cut(words, 160), { size: 'Large', weight: 'Bolder', style: 'heading' });

/** The head of a part of the card. */
export const heading = (words: string): ITextBlock =>
  text(cut(words, 160), { size: 'Medium', weight: 'Bolder', style: 'heading', spacing: 'Large', separator: true });

/** A line that belongs to the one above it. */
export const under = (words: Words): ITextBlock => text(words, { spacing: 'None' });
export const subtle = (words: Words): ITextBlock => text(words, { isSubtle: true, spacing: 'Small' });

/** A list in one block: Teams reads "\r" as the next list line. */
export const bullets = (items: readonly Words[]): ITextBlock[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'TextBlock',
          text: items.map((item) => `- ${markdown(item, LONGEST_ITEM)}`).join('\r'),
          wrap: true,
          spacing: 'Small',
        },
      ];

/** A heading with what follows it; nothing at all when nothing follows. */
export const section = (words: string, items: readonly Block[]): Block[] =>
  items.length === 0 ? [] : [heading(words), ...items];

/** Names and values; rows whose value is null are left out. */
export function facts(rows: readonly (readonly [name: string, value: Words | null])[]): IFactSet[] {
  const known = rows.flatMap(([name, value]) =>
    value === null ? [] : [{ title: escape(cut(name, 120)), value: markdown(value, LONGEST_ITEM) }],
  );
  return known.length === 0 ? [] : [{ type: 'FactSet', facts: known, spacing: 'Medium' }];
}

export type Cell = Words | readonly ITextBlock[];

const isBlocks = (cell: Cell): cell is readonly ITextBlock[] =>
  Array.isArray(cell) && cell.some((item) => typeof item === 'object' && 'type' in item);

const tableCell = (cell: Cell, isHead: boolean): ITableCell => ({
  type: 'TableCell',
  items: isBlocks(cell)
    ? [...cell]
    : [text(typeof cell === 'string' ? cut(cell, LONGEST_ITEM) : cell, isHead ? { weight: 'Bolder' } : {})],
});

/** A table whose first row is its header. `widths` are weights. At most three columns stay readable on a phone. */
export const table = (widths: readonly number[], rows: readonly (readonly Cell[])[]): ITable => ({
  type: 'Table',
  columns: widths.map((width) => ({ width })),
  gridStyle: 'default',
  spacing: 'Medium',
  rows: rows.map((cells, at) => ({
    type: 'TableRow',
    ...(at === 0 ? { style: 'emphasis' } : {}),
    cells: cells.map((cell, column) => tableCell(cell, at === 0 || column === 0)),
  })),
});

export const group = (
  items: readonly Block[],
  look: Pick<IContainer, 'separator' | 'spacing' | 'style'> = {},
): IContainer => ({
  type: 'Container',
  items: [...items],
  ...look,
});

/** Parts kept folded away until the button is pressed; every client that shows cards can. `id` once in a card. */
export const folded = (id: string, words: string, items: readonly Block[]): Block[] => [
  {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [{ type: 'Action.ToggleVisibility', title: clean(words), targetElements: [id] }],
  },
  { type: 'Container', id, isVisible: false, items: [...items] },
];

/** A button that opens a page; none for an address that is not of the web. */
export function linkButton(words: string, url: string | null): IOpenUrlAction[] {
  const address = webAddress(url);
  return address === null ? [] : [{ type: 'Action.OpenUrl', title: clean(cut(words, 44)), url: address }];
}
