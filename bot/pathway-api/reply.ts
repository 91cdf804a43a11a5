// What the service says, before it meets a socket: a body with its validator, or a problem.
import { createHash } from 'node:crypto';
import type { Problem } from './contract-types.ts';

export interface Content {
  readonly kind: 'content';
  /** Strong validator of the plain (not gzipped) body, in its quotes. */
  readonly etag: string;
  /** Built only when it is sent: a 304 never needs it. */
  readonly body: () => string;
}

export interface Refusal {
  readonly kind: 'problem';
  readonly problem: Problem;
}

export type Reply = Content | Refusal;

const TITLES = {
  400: 'Bad request',
  401: 'A key is needed',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Something went wrong',
} as const;
type Status = keyof typeof TITLES;

const CODES = {
  400: 'bad_request',
  401: 'unauthorised',
  404: 'not_found',
  405: 'bad_request',
  500: 'upstream_unavailable',
} as const satisfies Record<Status, Problem['code']>;

export function refuse(status: Status, detail: string): Refusal {
  return {
    kind: 'problem',
    problem: { type: 'about:blank', title: TITLES[status], status, code: CODES[status], detail },
  };
}

/** The status closest to one that restify chose. */
export function statusLike(status: unknown): Status {
  if (status === 401 || status === 404 || status === 405) return status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}

export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** The tag in `If-None-Match` that names this content, plain or gzipped; null when none does. */
export function heldTag(ifNoneMatch: string | undefined, etag: string): string | null {
  if (ifNoneMatch === undefined) return null;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes('*')) return etag;
  return tags.find((tag) => tag === etag || tag === gzippedTag(etag)) ?? null;
}

/** A strong validator names one run of bytes, so the gzipped body has its own. */
export function gzippedTag(etag: string): string {
  return etag.replace(/"$/, '-gz"');
}

/** True when `Accept-Encoding` allows gzip. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  const choices = (acceptEncoding ?? '').toLowerCase().split(',');
  const gzip = choices.map((choice) => choice.trim().split(';')).find(([name]) => name === 'gzip' || name === '*');
  return gzip !== undefined && !/^\s*q=0(\.0*)?\s*$/.test(gzip[1] ?? '');
}
