import assert from 'node:assert/strict';
import { COLOURS, hostConfig, THEMES } from '../../cards/looks/host-config.ts';

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the look of a card', () => {
  for (const theme of THEMES) {
    it(`keeps every text readable in ${theme}`, () => {
      const { surface, emphasis, text, quiet, accent, good, warning, attention } = COLOURS[theme];
      for (const [name, colour] of Object.entries({ text, quiet, accent, good, warning, attention }))
        for (const ground of [surface, emphasis])
          assert.ok(contrast(colour, ground) >= 4.5, `${name} on ${ground}: ${contrast(colour, ground).toFixed(2)}`);
    });
  }

  it('is plain data, the same each time', () => {
    assert.deepEqual(hostConfig('dark'), JSON.parse(JSON.stringify(hostConfig('dark'))));
    assert.notDeepEqual(hostConfig('dark'), hostConfig('light'));
  });
});
