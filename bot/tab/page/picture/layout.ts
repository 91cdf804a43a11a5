// Where the boxes and lines of a picture go. With room enough a column for each layer, left to right; with less a row for each layer;
// on a phone one box under the other. Pure: sizes in, sizes out.
import { gutterLayout } from './gutter-layout.ts';
import { columnsWidth, columnLayout } from './column-layout.ts';
import { MOST_ROWS_WIDTH, rowLayout } from './row-layout.ts';
import type { Drawing, Layout, Measures } from './measures.ts';

export function layoutOf(drawing: Drawing, measures: Measures): Layout {
  if (columnsWidth(drawing, measures) <= measures.width) return columnLayout(drawing, measures);
  return measures.width >= MOST_ROWS_WIDTH * measures.unit
    ? rowLayout(drawing, measures)
    : gutterLayout(drawing, measures);
}
