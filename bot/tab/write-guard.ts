// What a request that changes something must look like: sent by our own page, as JSON, not long. Tokens travel in a header that no other
// site can set, so this is the second lock on that door.
import type { Request } from 'restify';

const MOST_BYTES = 64 * 1024;

export interface Refused {
  readonly status: 403 | 413 | 415;
  readonly code: string;
  readonly message: string;
}

/** Null when it may go on. `publicUrl`: behind a proxy the Host header need not be the name that people see. */
export function refusalOf(request: Request, publicUrl: string | null): Refused | null {
  const { origin, host, 'sec-fetch-site': site, 'content-encoding': encoding } = request.headers;
  const isForeign = origin !== undefined && !isOwnOrigin(origin, host, publicUrl);
  if (isForeign || (site !== undefined && !['same-origin', 'none'].includes(String(site))))
    return { status: 403, code: 'Foreign', message: 'Only the page itself may send this' };
  if (request.getContentType() !== 'application/json')
    return { status: 415, code: 'NotJson', message: 'Send application/json' };
  // A small compressed body can hold a huge one.
  if (encoding !== undefined && encoding !== 'identity')
    return { status: 415, code: 'Compressed', message: 'Send it uncompressed' };
  return Number(request.headers['content-length'] ?? 0) > MOST_BYTES ? TOO_LARGE : null;
}

const TOO_LARGE: Refused = { status: 413, code: 'TooLarge', message: 'At most 64 KB' };

function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  const own = publicUrl === null ? host : new URL(publicUrl).host;
  return new URL(origin).host === own;
}

export type Body = { readonly kind: 'read'; readonly value: unknown } | ({ readonly kind: 'refused' } & Refused);

/** The body as JSON. It is counted while it comes, whatever its header said. */
export async function jsonBody(request: Request): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MOST_BYTES) return { kind: 'refused', ...TOO_LARGE };
    chunks.push(bytes);
  }
  try {
    return { kind: 'read', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'read', value: null };
  }
}
