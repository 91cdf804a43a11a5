// A reply onto the wire: 304 when the reader holds it already, gzip when the reader takes it.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import { gzippedTag, heldTag, takesGzip, type Content, type Refusal, type Reply } from './reply.ts';

const gzipped = promisify(gzip);
/** Below this gzip saves nothing worth its time. */
const GZIP_FROM_BYTES = 1024;

/** Sends the reply and ends the response. `cacheControl` is for content; problems are never kept. */
export async function send(req: Request, res: Response, reply: Reply, cacheControl: string): Promise<void> {
  if (reply.kind === 'problem') sendProblem(res, reply);
  else await sendContent(req, res, reply, cacheControl);
}

export function sendProblem(res: Response, { problem }: Refusal): void {
  const body = Buffer.from(JSON.stringify(problem));
  const challenge: Record<string, string> = problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  res.sendRaw(problem.status, body, {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(body.length),
    'Cache-Control': 'no-store',
    ...challenge,
  });
}

async function sendContent(req: Request, res: Response, { etag, body }: Content, cacheControl: string): Promise<void> {
  const shared = { 'Cache-Control': cacheControl, Vary: 'Accept-Encoding, Authorization' };
  const wantsGzip = takesGzip(req.headers['accept-encoding']);
  const held = heldTag(req.headers['if-none-match'], etag);
  if (held !== null) {
    res.sendRaw(304, '', { ...shared, ETag: held });
    return;
  }
  const plain = Buffer.from(body());
  const small = plain.length < GZIP_FROM_BYTES;
  const bytes = wantsGzip && !small ? await gzipped(plain) : plain;
  res.sendRaw(200, bytes, {
    ...shared,
    'Content-Type': 'application/json',
    'Content-Length': String(bytes.length),
    ETag: bytes === plain ? etag : gzippedTag(etag),
    ...(bytes === plain ? {} : { 'Content-Encoding': 'gzip' }),
  });
}
