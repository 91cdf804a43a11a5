// A column for each layer, left to right. Pure.
import {
  bottomOf,
  layersOf,
  linesBetween,
  stacked,
  type Box,
  type Drawing,
  type Layout,
  type Measures,
} from './measures.ts';

const BOX = 11.5;
const GAP = 4;
const ROW_GAP = 0.9;
/** How far the handles of a line stand out that goes around the right side, and how far the line itself does. */
const SWING = GAP * 0.6;
const SWUNG = SWING * 0.75 + 0.2;

/** Pixels that the columns need. */
export const columnsWidth = (drawing: Drawing, { unit }: Measures): number => {
  const count = new Set(drawing.roles.map(({ layer }) => layer)).size;
  return (count * (BOX + GAP) - GAP + (swingsOut(drawing) ? SWUNG : 0)) * unit;
};

/** True when a line goes around the right side of the last column. */
function swingsOut({ roles, moves }: Drawing): boolean {
  const layers = new Map(roles.map(({ id, layer }) => [id, layer]));
  const last = Math.max(...layers.values());
  return moves.some(({ from, to }) => layers.get(from) === last && layers.has(to));
}

export function columnLayout(drawing: Drawing, measures: Measures): Layout {
  const { unit } = measures;
  const columns = layersOf(drawing).map((roles, at) =>
    stacked(roles, at * (BOX + GAP) * unit, BOX * unit, ROW_GAP, measures),
  );
  const height = Math.max(0, ...columns.map(bottomOf));
  const boxes = columns.flatMap((column) => {
    const down = (height - bottomOf(column)) / 2;
    return column.map((box) => ({ ...box, y: box.y + down }));
  });
  const lines = linesBetween(drawing, boxes, (from, to) => curve(from, to, unit));
  return { width: columnsWidth(drawing, measures), height, boxes, lines };
}

/** From the right edge of one box to the left edge of the other; back or within a column, around the right side. */
function curve(from: Box, to: Box, unit: number): string {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  const endY = to.y + to.height / 2;
  const onwards = to.x > from.x;
  const endX = onwards ? to.x : to.x + to.width;
  const bend = onwards ? (endX - startX) / 2 : SWING * unit;
  return `M ${startX} ${startY} C ${startX + bend} ${startY}, ${onwards ? endX - bend : endX + bend} ${endY}, ${endX} ${endY}`;
}
