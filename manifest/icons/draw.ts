// Draws the two icons of the app package from their SVG files.
//   tsx manifest/icons/draw.ts        (writes color.png and outline.png here)
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './png.ts';

const here = import.meta.dirname;

const drawn = (svg: string, width: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();

/** Teams takes an outline in white and transparent alone: soft edges keep their alpha, never a grey. */
function whiteOnly(pixels: Uint8Array): Uint8Array {
  const white = Uint8Array.from(pixels);
  for (let at = 0; at < white.length; at += 4) white.fill(255, at, at + 3);
  return white;
}

/** The PNG files by name, as they stand in the package: colour 192 by 192, outline 32 by 32. */
export function drawIcons(): { readonly 'color.png': Buffer; readonly 'outline.png': Buffer } {
  const color = drawn(fs.readFileSync(path.join(here, 'color.svg'), 'utf8'), 192);
  const outline = drawn(fs.readFileSync(path.join(here, 'outline.svg'), 'utf8'), 32);
  return {
    'color.png': encodePng(color.width, color.height, color.pixels),
    'outline.png': encodePng(outline.width, outline.height, whiteOnly(outline.pixels)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, content] of Object.entries(drawIcons())) fs.writeFileSync(path.join(here, name), content);
