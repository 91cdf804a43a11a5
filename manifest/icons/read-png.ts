// Reads 8-bit RGBA PNG files, byte by byte, so that a check sees what Teams sees and not what we meant to draw.
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Straight alpha, rows from the top. */
  readonly rgba: Uint8Array;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [dLeft, dUp, dUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (dLeft <= dUp && dLeft <= dUpLeft) return left;
  return dUp <= dUpLeft ? up : upLeft;
}

function unfiltered(data: Buffer, width: number, height: number): Uint8Array {
  const stride = width * 4;
  const out = new Uint8Array(stride * height);
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (out[y * stride + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const [left, up, upLeft] = [at(x - 4, y), at(x, y - 1), x < 4 ? 0 : at(x - 4, y - 1)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
      out[y * stride + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

/** Throws for a file of any other kind. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('is no PNG file');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (!file.subarray(24, 29).equals(Buffer.from([8, 6, 0, 0, 0]))) throw new Error('is no plain 8-bit RGBA picture');
  return { width, height, rgba: unfiltered(inflateSync(Buffer.concat(data)), width, height) };
}

/** Every pixel as [x, y, red, green, blue, alpha]. */
export function* pixels({
  width,
  rgba,
}: Picture): Generator<readonly [number, number, number, number, number, number]> {
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
    yield [(at / 4) % width, Math.floor(at / 4 / width), red, green, blue, alpha];
  }
}
