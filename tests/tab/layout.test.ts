// Pictures of moves: every role has its box, no two boxes touch, nothing sticks out, at any width and text size.
import assert from 'node:assert/strict';
import type { Desk } from '../../bot/conversation/answers/desk.ts';
import { pictureAround } from '../../bot/tab/pictures/around-role.ts';
import { columnsOf } from '../../bot/tab/pictures/columns.ts';
import { pictureOfFamily } from '../../bot/tab/pictures/inside-family.ts';
import { pictureOfRoutes } from '../../bot/tab/pictures/routes-between.ts';
import { layoutOf } from '../../bot/tab/page/picture/layout.ts';
import { linesOf, type Box } from '../../bot/tab/page/picture/measures.ts';
import type { Picture } from '../../bot/tab/shapes.ts';
import { deskOver } from '../helpers/desk.ts';
import { generatedData } from '../helpers/generated-data.ts';
import { realData } from '../helpers/real-data.ts';

const textWidth = (words: string): number => words.length * 7.5;
const touch = (one: Box, two: Box): boolean =>
  one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height;

/** Along "M x y C x y, x y, x y", end to end. */
function pointsOn(path: string): [number, number][] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (
    path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  return Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const at = (a: number, b: number, c: number, d: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  });
}

function check(picture: Picture, width: number, unit: number): void {
  const { boxes, lines, ...size } = layoutOf(picture, { unit, width, textWidth });
  assert.deepEqual(new Set(boxes.map(({ role }) => role.id)), new Set(picture.roles.map(({ id }) => id)));
  assert.equal(lines.length, picture.moves.length);
  assert.ok(size.width <= width, `${size.width} in ${width}`);
  for (const [at, box] of boxes.entries()) {
    assert.ok(box.x >= 0 && box.x + box.width <= width + 0.01 && box.y + box.height <= size.height + 0.01, box.role.id);
    for (const other of boxes.slice(at + 1)) assert.ok(!touch(box, other), `${box.role.id} touches ${other.role.id}`);
  }
  for (const { path } of lines)
    for (const [x, y] of pointsOn(path))
      assert.ok(x >= 0 && x <= size.width + 0.01 && y >= 0 && y <= size.height + 0.01, `${path} leaves the picture`);
  assert.doesNotMatch(lines.map(({ path }) => path).join(), /NaN|undefined|Infinity/);
}

describe('the picture of moves', () => {
  const desk: Desk = deskOver(realData());
  const pictures = [
    pictureOfRoutes('x-admin', 'information-analyst', desk),
    pictureAround('data-engineer', 'both', desk),
    pictureAround('data-engineer', 'in', desk),
    ...desk.catalogue.data.families.map(({ id }) => pictureOfFamily(id, desk)),
    pictureOfFamily('family-1', deskOver(generatedData({ roles: 900, transitions: 4000, seed: 3 }))),
  ];

  for (const width of [280, 500, 700, 900, 1400])
    for (const unit of [16, 32])
      it(`fits ${width} pixels at ${unit} pixels a rem`, () => {
        for (const picture of pictures) {
          assert.ok(picture !== null);
          check(picture, width, unit);
        }
      });

  it('draws nothing of nothing', () => {
    const { boxes, lines, height } = layoutOf({ roles: [], moves: [] }, { unit: 16, width: 500, textWidth });
    assert.deepEqual([boxes, lines, height], [[], [], 0]);
  });

  it('keeps long words and long titles in bounds', () => {
    assert.deepEqual(linesOf('Senior data engineer', 100, textWidth), ['Senior data', 'engineer']);
    assert.deepEqual(linesOf('Antidisestablishmentarianism', 40, textWidth), ['Antidisestablishmentarianism']);
    assert.equal(linesOf('a '.repeat(400), 60, textWidth).length, 4);
  });

  it('stands a role as far on as its longest way, and is not led round in circles', () => {
    const move = (from: string, to: string) => ({ from: { id: from }, to: { id: to } });
    const columns = columnsOf('a', [move('a', 'b'), move('b', 'c'), move('a', 'c'), move('c', 'b'), move('c', 'd')]);
    assert.deepEqual(
      [...columns],
      [
        ['a', 0],
        ['b', 1],
        ['c', 2],
        ['d', 3],
      ],
    );
  });
});
