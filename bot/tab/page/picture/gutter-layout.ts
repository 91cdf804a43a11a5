// For a phone: one box under the other, layer by layer, the lines in a gutter at the left. Pure.
import { bottomOf, linesBetween, stacked, type Box, type Drawing, type Layout, type Measures } from './measures.ts';

const GUTTER = 2.25;
const GAP = 0.9;

export function gutterLayout(drawing: Drawing, measures: Measures): Layout {
  const { unit, width } = measures;
  const edge = GUTTER * unit;
  const sorted = drawing.roles.toSorted((one, two) => one.layer - two.layer);
  const boxes = stacked(sorted, edge, width - edge, GAP, measures);
  const longest = Math.max(1, bottomOf(boxes));
  const path = (from: Box, to: Box): string => {
    const [startY, endY] = [from.y + from.height * 0.65, to.y + to.height * 0.35];
    // Longer moves swing out further, so that they can be told apart.
    const out = edge - edge * Math.min(1, 0.45 + Math.abs(endY - startY) / longest) * 1.3;
    return `M ${edge} ${startY} C ${out} ${startY}, ${out} ${endY}, ${edge} ${endY}`;
  };
  return { width, height: bottomOf(boxes), boxes, lines: linesBetween(drawing, boxes, path) };
}
