// The body of a reply, read only as far as allowed. Bytes are counted after gunzip: a small file can unpack to a huge one.
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

export type ReplyBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** The bytes are not UTF-8: better refused than shown to people as broken letters. */
  | { readonly kind: 'not-text' };

/** Reads at most `limitBytes` as UTF-8, then hangs up. Rejects when the connection or the compression breaks. */
export async function readBody(stream: Readable, limitBytes: number): Promise<ReplyBody> {
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('The reply stream must give bytes');
    byteCount += chunk.byteLength;
    // Leaving the loop destroys the stream, and with it the connection.
    if (byteCount > limitBytes) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, byteCount);
  // TextDecoder also drops a byte order mark, which JSON.parse would trip over.
  return isUtf8(bytes) ? { kind: 'text', text: new TextDecoder().decode(bytes) } : { kind: 'not-text' };
}
