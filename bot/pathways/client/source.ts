// The port: what this room asks of whoever holds the career data, a page at a time.
import type { RecordOf } from './whole-data.ts';
import type { PathwayFailure } from './failure.ts';
import type { CollectionName } from '../pathway.ts';

export interface PathwaySource {
  /** Which service this is and which version of the data it holds now. Never rejects for an expected failure. */
  getMeta(request: MetaRequest, signal?: AbortSignal): Promise<MetaResult>;
  /** One page of one collection. Never rejects for an expected failure. */
  getPage<C extends CollectionName>(request: PageRequest<C>, signal?: AbortSignal): Promise<PageResult<C>>;
}

interface MetaRequest {
  /** The ETag of the copy we hold; null asks for the whole answer. */
  readonly etag: string | null;
}

export interface Meta {
  readonly name: string;
  readonly dataVersion: string;
  readonly etag: string | null;
}

export type MetaResult =
  | { readonly kind: 'meta'; readonly meta: Meta }
  /** The copy whose ETag was sent is still current. */
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure };

export interface PageRequest<C extends CollectionName> {
  readonly collection: C;
  /** `nextCursor` of the page before; null for the first page. */
  readonly cursor: string | null;
  /** The ETag of the copy of this page we hold; null asks for the whole page. */
  readonly etag: string | null;
}

export interface Page<C extends CollectionName> {
  readonly items: readonly RecordOf<C>[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
  readonly dataVersion: string;
  readonly etag: string | null;
}

export type PageResult<C extends CollectionName> =
  | { readonly kind: 'page'; readonly page: Page<C> }
  /** The copy whose ETag was sent is still current. */
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure };
