// PathwaySource over HTTP. The only file that knows axios: what leaves here is a reply or a named failure.
// The key goes to the configured origin only: every address is built here and redirects are not followed.
import { Readable } from 'node:stream';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { readMeta, readPage, type Unreadable } from './api-reply.ts';
import { connectionFailure } from './connection-failure.ts';
import { keepAliveConnections } from './connection.ts';
import type { PathwayFailure } from './failure.ts';
import { readReply, type HttpReply, type ReadReply } from './http-reply.ts';
import { bearer, pageCall, serviceAddress } from './service-address.ts';
import type { PathwaySource } from './source.ts';

export interface ApiClientOptions {
  /** The service's address, with or without its closing "/v1". */
  readonly url: string;
  /** Sent as a bearer key; null when the service asks for none. */
  readonly key: string | null;
  readonly now: () => Date;
  readonly limits?: Partial<ApiLimits>;
}

export interface ApiLimits {
  /** For opening a connection, TLS handshake included. */
  readonly connectTimeoutMs: number;
  /** For one whole call, to the last byte of its body. */
  readonly timeoutMs: number;
  /** Of one body, after gunzip. */
  readonly maxBytes: number;
  /** Records asked for in one page. */
  readonly pageSize: number;
  readonly maxSockets: number;
}

export const API_LIMITS: ApiLimits = {
  connectTimeoutMs: 2_000,
  timeoutMs: 4_000,
  maxBytes: 20 * 1024 * 1024,
  pageSize: 500,
  maxSockets: 4,
};

export interface ApiClient extends PathwaySource {
  /** Closes the kept connections. */
  close(): void;
}

/** A client of one service. Throws when the address or the key cannot be used as they stand. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const limits = { ...API_LIMITS, ...options.limits };
  const address = serviceAddress(options.url);
  const connections = keepAliveConnections(limits.connectTimeoutMs, limits.maxSockets);
  const caller: Caller = {
    http: axios.create({
      baseURL: address.origin,
      // A path such as "//elsewhere" must not count as an address of its own.
      allowAbsoluteUrls: false,
      adapter: 'http',
      httpAgent: connections.httpAgent,
      httpsAgent: connections.httpsAgent,
      headers: fixedHeaders(options.key),
      // As a stream, so that a body is judged by its headers first and never read past the limit.
      responseType: 'stream',
      validateStatus: () => true,
      maxRedirects: 0,
      // A proxy from the environment would see the key.
      proxy: false,
    }),
    limits,
    now: options.now,
  };
  return {
    async getMeta({ etag }, signal) {
      const reply = await call(caller, address.basePath, etag, signal);
      if (reply.kind !== 'reply') return reply;
      const read = readMeta(reply.json);
      if (read.kind === 'unreadable') return badReply(address.basePath, read);
      return { kind: 'meta', meta: { ...read.meta, etag: reply.etag } };
    },
    async getPage({ collection, cursor, etag }, signal) {
      const path = pageCall(address, collection, limits.pageSize, cursor);
      const reply = await call(caller, path, etag, signal);
      if (reply.kind !== 'reply') return reply;
      const read = readPage(collection, reply.json);
      if (read.kind === 'unreadable') return badReply(path, read);
      return { kind: 'page', page: { ...read.page, etag: reply.etag } };
    },
    close: () => connections.close(),
  };
}

interface Caller {
  readonly http: AxiosInstance;
  readonly limits: ApiLimits;
  readonly now: () => Date;
}

async function call(caller: Caller, path: string, etag: string | null, signal?: AbortSignal): Promise<ReadReply> {
  const startedAt = caller.now();
  const { timeoutMs, maxBytes } = caller.limits;
  // One limit for the whole call: axios' own `timeout` restarts with each byte, so a dripping body would never end.
  const hangUp = new AbortController();
  const onAbort = (): void => hangUp.abort();
  const timer = setTimeout(onAbort, timeoutMs);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    const headers = etag === null ? {} : { 'If-None-Match': etag };
    const response = await caller.http.get<unknown>(path, { headers, signal: hangUp.signal });
    return await readReply({ call: path, etag, startedAt }, httpReply(response), maxBytes, caller.now());
  } catch (error) {
    if (signal?.aborted) return failed({ kind: 'cancelled', call: path });
    if (hangUp.signal.aborted) return failed({ kind: 'timeout', call: path, waitedMs: timeoutMs });
    const failure = connectionFailure(error, path, caller.now().getTime() - startedAt.getTime());
    if (failure === null) throw error;
    return failed(failure);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function fixedHeaders(key: string | null): Record<string, string> {
  const headers = {
    Accept: 'application/json, application/problem+json',
    'Accept-Encoding': 'gzip',
    'User-Agent': 'career-pathways-bot',
  };
  return key === null ? headers : { ...headers, Authorization: bearer(key) };
}

function httpReply(response: AxiosResponse<unknown>): HttpReply {
  const body = response.data;
  if (!(body instanceof Readable)) throw new TypeError('axios gave no stream');
  return {
    status: response.status,
    header(name) {
      const value: unknown = response.headers[name];
      return typeof value === 'string' ? value : null;
    },
    body,
  };
}

function failed(failure: PathwayFailure): { readonly kind: 'failed'; readonly failure: PathwayFailure } {
  return { kind: 'failed', failure };
}

function badReply(path: string, { where, reason }: Unreadable): ReturnType<typeof failed> {
  return failed({ kind: 'bad-reply', call: path, where, reason });
}
