// A PathwaySource in memory that a test can change between, and during, its calls.
import type { PathwayFailure } from '../../bot/pathways/client/failure.ts';
import type { CollectionName, PathwayData } from '../../bot/pathways/pathway.ts';
import type { PageRequest, PageResult, PathwaySource } from '../../bot/pathways/client/source.ts';

export interface FakeSource extends PathwaySource {
  data: PathwayData;
  pageSize: number;
  /** Every call so far, such as "meta" or "roles 2 if e1". */
  readonly calls: string[];
  /** Runs before each call is answered; a failure returned is the answer. */
  before: (call: string) => PathwayFailure | null;
}

/** ETags name the version; cursors are places in the list. */
export function fakeSource(data: PathwayData, pageSize = 1000): FakeSource {
  const calls: string[] = [];
  const source: FakeSource = {
    data,
    pageSize,
    calls,
    before: () => null,
    async getMeta({ etag }, signal) {
      const failure = note(source, 'meta', etag, signal);
      if (failure !== null) return { kind: 'failed', failure };
      const { name, dataVersion } = source.data;
      if (etag === dataVersion) return { kind: 'not-modified' };
      return Promise.resolve({ kind: 'meta', meta: { name, dataVersion, etag: dataVersion } });
    },
    async getPage(request, signal) {
      const { collection, cursor, etag } = request;
      const failure = note(source, cursor === null ? collection : `${collection} ${cursor}`, etag, signal);
      return Promise.resolve(failure === null ? page(source, request) : { kind: 'failed', failure });
    },
  };
  return source;
}

function note(source: FakeSource, name: string, etag: string | null, signal?: AbortSignal): PathwayFailure | null {
  const call = etag === null ? name : `${name} if ${etag}`;
  if (signal?.aborted) return { kind: 'cancelled', call };
  source.calls.push(call);
  return source.before(call);
}

function page<C extends CollectionName>(
  source: FakeSource,
  { collection, cursor, etag }: PageRequest<C>,
): PageResult<C> {
  const { dataVersion } = source.data;
  if (etag === dataVersion) return { kind: 'not-modified' };
  const start = Number(cursor ?? 0);
  const end = start + source.pageSize;
  const records: readonly PathwayData[C][number][] = source.data[collection];
  const nextCursor = end < records.length ? String(end) : null;
  return { kind: 'page', page: { items: records.slice(start, end), nextCursor, dataVersion, etag: dataVersion } };
}
