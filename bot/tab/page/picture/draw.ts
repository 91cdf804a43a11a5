// Draws a picture of moves: boxes that are links, so that the keyboard reaches each, and lines that light up with the box in hand.
// The list beside it says the same in words.
import type { Picture } from '../../shapes.ts';
import { el, newId, svg } from '../elements.ts';
import { layoutOf } from './layout.ts';
import { LINE_HEIGHT, PADDING, type Box, type Layout, type Line } from './measures.ts';

export interface PictureSettings {
  readonly picture: Picture;
  /** Where a box leads. */
  readonly address: (roleId: string) => string;
}

/** Drawn anew when the room for it changes. */
export function pictureElement({ picture, address }: PictureSettings): HTMLElement {
  const holder = el('div', { class: 'picture' });
  let drawnWidth = 0;
  const draw = (): void => {
    const width = holder.clientWidth;
    if (width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const layout = layoutOf(picture, { unit, width, textWidth: measure(holder) });
    holder.replaceChildren(drawing(layout, picture, address, unit));
  };
  new ResizeObserver(draw).observe(holder);
  return holder;
}

function measure(holder: HTMLElement): (words: string) => number {
  const { fontFamily } = getComputedStyle(holder);
  const size = getComputedStyle(document.documentElement).fontSize;
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `600 ${Number.parseFloat(size) * 0.875}px ${fontFamily}`;
  return (words) => context?.measureText(words).width ?? words.length * 8;
}

const MARGIN = 4;

function drawing(layout: Layout, picture: Picture, address: (roleId: string) => string, unit: number): SVGElement {
  const arrow = newId('arrow');
  const lines = layout.lines.map((line) => lineElement(line, arrow));
  const light = (id: string | null): void => {
    for (const line of lines)
      line.classList.toggle('lit', id !== null && (line.dataset.from === id || line.dataset.to === id));
  };
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  return svg(
    'svg',
    {
      role: 'group',
      'aria-label': `Picture: ${picture.title}. The list below says the same.`,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      width: String(width),
      height: String(height),
    },
    svg('defs', {}, arrowHead(arrow)),
    svg('g', { 'aria-hidden': 'true' }, ...lines),
    ...layout.boxes.map((box) => boxElement(box, address(box.role.id), unit, light)),
  );
}

const arrowHead = (id: string): SVGElement =>
  svg(
    'marker',
    { id, viewBox: '0 0 8 8', refX: '7', refY: '4', markerWidth: '7', markerHeight: '7', orient: 'auto' },
    svg('path', { d: 'M 0 0 L 8 4 L 0 8 z', class: 'arrow' }),
  );

const lineElement = ({ from, to, path }: Line, arrow: string): SVGPathElement =>
  svg('path', { d: path, class: 'line', 'data-from': from, 'data-to': to, 'marker-end': `url(#${arrow})` });

const PARTS = { start: 'You start here', goal: 'The goal', other: null } as const;

function boxElement(box: Box, href: string, unit: number, light: (id: string | null) => void): SVGElement {
  const { role, x, y, width, height, lines } = box;
  const part = PARTS[role.part];
  const line = LINE_HEIGHT * unit;
  const left = x + PADDING * unit;
  return svg(
    'a',
    {
      href,
      class: `box ${role.part}`,
      // Begins with what is seen, so that one can say it to press it.
      'aria-label': [role.title, role.band, part].filter((words) => words !== null).join(' '),
      onfocus: () => light(role.id),
      onblur: () => light(null),
      onmouseenter: () => light(role.id),
      onmouseleave: () => light(null),
    },
    svg('rect', { x: String(x), y: String(y), width: String(width), height: String(height), rx: '6' }),
    ...lines.map((words, at) =>
      svg(
        'text',
        { x: String(left), y: String(y + PADDING * unit + line * (at + 0.78)), class: 'box-title' },
        `${words} `,
      ),
    ),
    role.band === null
      ? null
      : svg(
          'text',
          { x: String(left), y: String(y + PADDING * unit + line * (lines.length + 0.78)), class: 'box-note' },
          role.band,
        ),
  );
}
