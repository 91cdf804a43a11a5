// What the layouts share: boxes, how words break into lines, and the order of roles that makes lines cross less. Pure. Sizes named
// without a unit are in rem: with larger text everything grows.
import type { Picture, PictureRole } from '../../shapes.ts';

export type Drawing = Pick<Picture, 'roles' | 'moves'>;

export interface Box {
  readonly role: PictureRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The title, broken into lines. */
  readonly lines: readonly string[];
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** In pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Measures {
  /** Pixels of one rem. */
  readonly unit: number;
  /** Pixels there are. */
  readonly width: number;
  /** Pixels that words take. */
  readonly textWidth: (words: string) => number;
}

export const PADDING = 0.7;
export const LINE_HEIGHT = 1.25;
const MOST_LINES = 4;

/** Breaks words into lines that fit. A word longer than a line stands alone; the fifth line and what follows are cut. */
export function linesOf(words: string, width: number, textWidth: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`];
}

export function boxOf(role: PictureRole, x: number, y: number, width: number, { unit, textWidth }: Measures): Box {
  const lines = linesOf(role.title, width - 2 * PADDING * unit, textWidth);
  const noted = role.band === null ? 0 : 1;
  return { role, x, y, width, height: ((lines.length + noted) * LINE_HEIGHT + 2 * PADDING) * unit, lines };
}

/** Boxes under one another. */
export function stacked(
  roles: readonly PictureRole[],
  x: number,
  width: number,
  gap: number,
  measures: Measures,
): Box[] {
  const boxes: Box[] = [];
  for (const role of roles) {
    const last = boxes.at(-1);
    boxes.push(boxOf(role, x, last === undefined ? 0 : last.y + last.height + gap * measures.unit, width, measures));
  }
  return boxes;
}

export const bottomOf = (boxes: readonly Box[]): number => Math.max(0, ...boxes.map(({ y, height }) => y + height));

export const byRole = (boxes: readonly Box[]): ReadonlyMap<string, Box> =>
  new Map(boxes.map((box) => [box.role.id, box]));

/** A line for each move whose two boxes are there. */
export const linesBetween = (
  { moves }: Drawing,
  boxes: readonly Box[],
  pathOf: (from: Box, to: Box) => string,
): Line[] => {
  const at = byRole(boxes);
  return moves.flatMap(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    return start === undefined || end === undefined ? [] : [{ from, to, path: pathOf(start, end) }];
  });
};

const PASSES = 4;

/** The roles of each layer; those that are joined stand near each other. */
export function layersOf({ roles, moves }: Drawing): readonly (readonly PictureRole[])[] {
  const numbers = [...new Set(roles.map(({ layer }) => layer))].toSorted((one, two) => one - two);
  let layers: readonly (readonly PictureRole[])[] = numbers.map((number) =>
    roles.filter(({ layer }) => layer === number),
  );
  for (let pass = 0; pass < PASSES; pass += 1) {
    const places = new Map(
      layers.flatMap((layer) => layer.map((role, at) => [role.id, (at + 0.5) / layer.length] as const)),
    );
    const middle = (id: string): number => {
      const joined = moves.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      const known = joined.flatMap((other) => places.get(other) ?? []);
      return known.length === 0 ? (places.get(id) ?? 0) : known.reduce((sum, one) => sum + one, 0) / known.length;
    };
    layers = layers.map((layer) => layer.toSorted((one, two) => middle(one.id) - middle(two.id)));
  }
  return layers;
}
