// A row for each layer, the first at the top; a layer of many roles takes more than one row. Pure.
import {
  bottomOf,
  boxOf,
  layersOf,
  linesBetween,
  type Box,
  type Drawing,
  type Layout,
  type Measures,
} from './measures.ts';
import type { PictureRole } from '../../shapes.ts';

/** Narrower than this, rows would hold one box or two. */
export const MOST_ROWS_WIDTH = 36;

const LEAST_BOX = 9;
const MOST_BOX = 13;
const GAP = 1;
const LAYER_GAP = 2.75;
const ROW_GAP = 1.25;
/** How far the handles of a line stand out that goes under its row, and how far the line itself does. */
const SWING = 1.1;
const SWUNG = SWING * 0.75 + 0.2;

export function rowLayout(drawing: Drawing, measures: Measures): Layout {
  const { unit, width } = measures;
  const boxes: Box[] = [];
  for (const layer of layersOf(drawing))
    for (const [at, row] of rowsOf(layer, measures).entries()) {
      const above = boxes.length === 0 ? 0 : bottomOf(boxes) + (at === 0 ? LAYER_GAP : ROW_GAP) * unit;
      boxes.push(...rowOf(row, above, measures));
    }
  const lines = linesBetween(drawing, boxes, paths(drawing, boxes, unit));
  return { width, height: bottomOf(boxes) + (swingsUnder(drawing, boxes) ? SWUNG * unit : 0), boxes, lines };
}

/** As few rows as hold the layer, of even length. */
function rowsOf(layer: readonly PictureRole[], { unit, width }: Measures): PictureRole[][] {
  const most = Math.max(1, Math.floor((width / unit + GAP) / (LEAST_BOX + GAP)));
  const rows = Math.ceil(layer.length / most);
  const length = Math.ceil(layer.length / rows);
  return Array.from({ length: rows }, (_, at) => layer.slice(at * length, (at + 1) * length));
}

function rowOf(roles: readonly PictureRole[], y: number, measures: Measures): Box[] {
  const { unit, width } = measures;
  const gaps = (roles.length - 1) * GAP * unit;
  const own = Math.min(MOST_BOX * unit, (width - gaps) / roles.length);
  const left = (width - own * roles.length - gaps) / 2;
  return roles.map((role, at) => boxOf(role, left + at * (own + GAP * unit), y, own, measures));
}

/** Lines leave at the lower edge and arrive at the upper one, each at its own point of it; those that go back up swing to the side. */
function paths({ moves }: Drawing, boxes: readonly Box[], unit: number): (from: Box, to: Box) => string {
  const x = (id: string): number => boxes.find(({ role }) => role.id === id)?.x ?? 0;
  const portOf = (box: Box, others: readonly string[], other: string): number => {
    const sorted = others.toSorted((one, two) => x(one) - x(two));
    return box.x + (box.width * (sorted.indexOf(other) + 1)) / (sorted.length + 1);
  };
  return (from, to) => {
    const leaving = moves.filter((move) => move.from === from.role.id).map((move) => move.to);
    const arriving = moves.filter((move) => move.to === to.role.id).map((move) => move.from);
    const startX = portOf(from, leaving, to.role.id);
    const endX = portOf(to, arriving, from.role.id);
    const startY = from.y + from.height;
    if (to.y <= from.y) return besideRow(from, to, unit);
    const bend = Math.max(1.25 * unit, (to.y - startY) / 2);
    return `M ${startX} ${startY} C ${startX} ${startY + bend}, ${endX} ${to.y - bend}, ${endX} ${to.y}`;
  };
}

/** Within a row, or back to one above: under both boxes and up again. */
function besideRow(from: Box, to: Box, unit: number): string {
  const [startX, endX] = [from.x + from.width / 2, to.x + to.width / 2];
  const [startY, endY] = [from.y + from.height, to.y + to.height];
  const low = Math.max(startY, endY) + SWING * unit;
  return `M ${startX} ${startY} C ${startX} ${low}, ${endX} ${low}, ${endX} ${endY}`;
}

/** True when a line goes under the last row. */
function swingsUnder({ moves }: Drawing, boxes: readonly Box[]): boolean {
  const y = new Map(boxes.map((box) => [box.role.id, box.y]));
  const last = Math.max(...y.values());
  return moves.some(({ from, to }) => y.get(from) === last && (y.get(to) ?? Infinity) <= last);
}
