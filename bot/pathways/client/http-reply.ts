// One HTTP reply -> the JSON in it, "not modified", or a named failure. Knows HTTP but no HTTP library.
import type { Readable } from 'node:stream';
import { oneLine, type PathwayFailure } from './failure.ts';
import { readBody } from './reply-body.ts';
import { retryAfterMs } from './retry-after.ts';
import { statusFailure } from './status-failure.ts';

/** What any HTTP library can hand over before the body is read. */
export interface HttpReply {
  readonly status: number;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | null;
  readonly body: Readable;
}

export interface HttpAsked {
  readonly call: string;
  /** The ETag that was sent, if any. */
  readonly etag: string | null;
  readonly startedAt: Date;
}

export type ReadReply =
  | { readonly kind: 'reply'; readonly json: unknown; readonly etag: string | null }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure };

const PROBLEM_MAX_BYTES = 16 * 1024;

/** Reads no more of the body than it needs. Rejects when the connection breaks meanwhile. */
export async function readReply(asked: HttpAsked, reply: HttpReply, maxBytes: number, now: Date): Promise<ReadReply> {
  try {
    if (reply.status === 200) return await readJson(asked.call, reply, maxBytes);
    if (reply.status === 304 && asked.etag !== null) return await notModified(reply);
    const problem = await readProblem(reply);
    const failure = statusFailure({
      call: asked.call,
      status: reply.status,
      location: reply.header('location'),
      retryAfterMs: retryAfterMs(reply.header('retry-after'), now) ?? problem.retryAfterMs,
      code: problem.code,
      waitedMs: now.getTime() - asked.startedAt.getTime(),
    });
    return { kind: 'failed', failure };
  } finally {
    // A body left unread would keep its connection busy; one read to its end is not harmed.
    reply.body.destroy();
  }
}

/** A 304 has no body, but its end must be read for the connection to be kept. */
async function notModified(reply: HttpReply): Promise<ReadReply> {
  await readBody(reply.body, 0);
  return { kind: 'not-modified' };
}

async function readJson(call: string, reply: HttpReply, maxBytes: number): Promise<ReadReply> {
  const type = mediaType(reply);
  if (type !== null && !/^application\/([\w.-]+\+)?json$/.test(type)) {
    return badReply(call, 'content-type', `expected JSON, got ${oneLine(type, 60)}`);
  }
  const tooLarge: ReadReply = { kind: 'failed', failure: { kind: 'too-large', call, limitBytes: maxBytes } };
  if (Number(reply.header('content-length') ?? 0) > maxBytes) return tooLarge;
  const body = await readBody(reply.body, maxBytes);
  if (body.kind === 'too-large') return tooLarge;
  if (body.kind === 'not-text') return badReply(call, 'body', 'not UTF-8');
  const json = parsed(body.text);
  // The parser's own message quotes the body, so it stays out of the log.
  if (json === undefined) return badReply(call, 'body', `not whole JSON (${body.text.length} characters)`);
  return { kind: 'reply', json, etag: reply.header('etag') };
}

/** The parts of a problem+json body we use; nulls when the body is something else. */
async function readProblem(reply: HttpReply): Promise<{ code: string | null; retryAfterMs: number | null }> {
  const nothing = { code: null, retryAfterMs: null };
  if (mediaType(reply) !== 'application/problem+json') return nothing;
  const body = await readBody(reply.body, PROBLEM_MAX_BYTES);
  const problem = body.kind === 'text' ? parsed(body.text) : undefined;
  if (typeof problem !== 'object' || problem === null) return nothing;
  return {
    code: 'code' in problem && typeof problem.code === 'string' ? oneLine(problem.code, 40) : null,
    retryAfterMs: 'retryAfter' in problem ? secondsToMs(problem.retryAfter) : null,
  };
}

function secondsToMs(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value * 1000 : null;
}

function mediaType(reply: HttpReply): string | null {
  return reply.header('content-type')?.split(';')[0]?.trim().toLowerCase() || null;
}

/** The value of a JSON text; undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function badReply(call: string, where: string, reason: string): ReadReply {
  return { kind: 'failed', failure: { kind: 'bad-reply', call, where, reason } };
}
