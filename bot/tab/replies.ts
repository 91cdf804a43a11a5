// How this room writes JSON: with a tag, so that what has not changed is not sent again, and packed when it is worth it.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

const packed = promisify(gzip);
/** Smaller bodies fit into one packet as they are. */
const WORTH_PACKING = 1200;
const TYPE = 'application/json; charset=utf-8';

/** Facts that are the same for everyone. A browser may keep them, and asks each time whether they still hold. */
export async function replyFacts(request: Request, response: Response, facts: object): Promise<void> {
  const body = JSON.stringify(facts);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { 'Content-Type': TYPE, 'Cache-Control': 'no-cache', ETag: tag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === tag) return send(response, 304, '', { ETag: tag });
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!takesGzip || body.length < WORTH_PACKING) return send(response, 200, body, headers);
  send(response, 200, await packed(body), { ...headers, 'Content-Encoding': 'gzip' });
}

/** What is of one person: never kept by anybody on the way. */
export const replyOwn = (response: Response, body: object): void =>
  send(response, 200, JSON.stringify(body), { 'Content-Type': TYPE, 'Cache-Control': 'no-store' });

/** A code for the page, a plain line for people. */
export const replyProblem = (response: Response, status: number, code: string, message: string): void =>
  send(response, status, JSON.stringify({ code, message }), { 'Content-Type': TYPE, 'Cache-Control': 'no-store' });

export function askToWait(response: Response, seconds: number): void {
  response.setHeader('Retry-After', String(seconds));
  replyProblem(response, 429, 'TooMany', `That was a lot at once. Please wait ${seconds} seconds`);
}

function send(response: Response, status: number, body: string | Buffer, headers: Record<string, string>): void {
  // The caller may have gone meanwhile.
  if (!response.headersSent && !response.writableEnded) response.sendRaw(status, body, headers);
}
