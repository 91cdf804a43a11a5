import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { drawIcons } from '../../manifest/icons/draw.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import { pixels, readPng } from '../../manifest/icons/read-png.ts';

const committed = (name: string) =>
  readPng(fs.readFileSync(path.join(import.meta.dirname, '../../manifest/icons', name)));

describe('the icons of the app package', () => {
  it('are the files that the manifest names', () => {
    assert.deepEqual(manifest.icons, { color: 'color.png', outline: 'outline.png' });
  });

  it('colour: 192 by 192, a full square of the accent colour, the symbol within the central 96', () => {
    const icon = committed('color.png');
    assert.deepEqual([icon.width, icon.height], [192, 192]);
    const accent = [1, 3, 5].map((at) => Number.parseInt(manifest.accentColor.slice(at, at + 2), 16));
    let symbol = 0;
    for (const [x, y, red, green, blue, alpha] of pixels(icon)) {
      assert.equal(alpha, 255);
      if (red === accent[0] && green === accent[1] && blue === accent[2]) continue;
      symbol += 1;
      assert.ok(x >= 48 && x < 144 && y >= 48 && y < 144, `symbol at ${x},${y}`);
    }
    assert.ok(symbol > 500);
  });

  it('outline: 32 by 32, white and transparent only, out to the edges', () => {
    const icon = committed('outline.png');
    assert.deepEqual([icon.width, icon.height], [32, 32]);
    const [columns, rows] = [new Set<number>(), new Set<number>()];
    let clear = 0;
    for (const [x, y, red, green, blue, alpha] of pixels(icon)) {
      if (alpha === 0) clear += 1;
      else {
        assert.deepEqual([red, green, blue], [255, 255, 255]);
        columns.add(x);
        rows.add(y);
      }
    }
    assert.ok(clear > 300);
    for (const edge of [0, 31]) assert.ok(columns.has(edge) && rows.has(edge));
  });

  it('are what the drawing makes of the SVG files today', () => {
    for (const [name, content] of Object.entries(drawIcons()))
      assert.deepEqual(readPng(content), committed(name), name);
  });
});
