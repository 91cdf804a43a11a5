// One consistent copy of everything a source holds, read page by page: all of it or nothing.
// Pages we hold are asked for with their ETag and kept when unchanged. Every new page must carry the version the reading
// began with, and the version is asked again at the end, so pages of two versions are never mixed.
import { COLLECTIONS, isRequired, wholeData, type RecordOf } from './whole-data.ts';
import type { PathwayFailure } from './failure.ts';
import type { CollectionName, PathwayData } from '../pathway.ts';
import type { Meta, Page, PathwaySource } from './source.ts';

/** A copy with what is needed to refresh it cheaply. */
export interface HeldCopy {
  readonly data: PathwayData;
  readonly meta: Meta;
  readonly pages: HeldPages;
  /** Collections the service does not serve. */
  readonly missing: ReadonlySet<CollectionName>;
}

type HeldPages = { readonly [C in CollectionName]?: readonly HeldPage<C>[] };

interface HeldPage<C extends CollectionName> {
  readonly cursor: string | null;
  readonly page: Page<C>;
}

export type CopyResult =
  | { readonly kind: 'copied'; readonly copy: HeldCopy }
  /** Nothing differs from the copy held. */
  | { readonly kind: 'unchanged'; readonly copy: HeldCopy }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure };

/** How many collections are read at once: quick enough, and kind to a small service. */
const READERS = 3;
/** 500,000 records at 500 a page; a service whose pages never end is stopped here. */
const MAX_PAGES = 1000;

/** Reads everything; when the data changes meanwhile, starts again once. */
export async function readWholeCopy(
  source: PathwaySource,
  held: HeldCopy | null,
  signal: AbortSignal,
): Promise<CopyResult> {
  const first = await readOnce(source, held, signal);
  if (first.kind !== 'changed-meanwhile') return first;
  const second = await readOnce(source, held, signal);
  return second.kind === 'changed-meanwhile' ? failed(second.failure) : second;
}

type Trouble =
  /** Worth one new start; `failure` is what to report if it happens again. */
  | { readonly kind: 'changed-meanwhile'; readonly failure: PathwayFailure }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure };

const KEPT_CHANGING: Trouble = {
  kind: 'changed-meanwhile',
  failure: { kind: 'kept-changing', call: 'all pages' },
};

/** One reading under way. The first trouble ends it for all its readers. */
interface Reading {
  readonly source: PathwaySource;
  readonly held: HeldCopy | null;
  readonly meta: Meta;
  readonly pages: HeldPages;
  readonly missing: Set<CollectionName>;
  readonly signal: AbortSignal;
  readonly stop: (trouble: Trouble) => null;
}

async function readOnce(
  source: PathwaySource,
  held: HeldCopy | null,
  signal: AbortSignal,
): Promise<CopyResult | Trouble> {
  const began = await currentMeta(source, held?.meta ?? null, signal);
  if (began.kind === 'failed') return began;
  const hangUp = new AbortController();
  let trouble = null as Trouble | null;
  const reading: Reading = {
    source,
    held,
    meta: began.meta,
    pages: {},
    missing: new Set(),
    signal: AbortSignal.any([signal, hangUp.signal]),
    stop(found) {
      trouble ??= found;
      hangUp.abort();
      return null;
    },
  };
  const waiting: CollectionName[] = [...COLLECTIONS];
  try {
    await Promise.all(Array.from({ length: READERS }, () => readInTurn(reading, waiting)));
  } finally {
    // When one reader breaks on a bug, the others must not read on behind our back.
    hangUp.abort();
  }
  if (trouble !== null) return trouble;
  if (signal.aborted) return failed({ kind: 'cancelled', call: 'all pages' });
  const ended = await currentMeta(source, began.meta, signal);
  if (ended.kind === 'failed') return ended;
  return ended.meta.dataVersion === began.meta.dataVersion ? finished(reading) : KEPT_CHANGING;
}

async function currentMeta(
  source: PathwaySource,
  known: Meta | null,
  signal: AbortSignal,
): Promise<{ kind: 'meta'; meta: Meta } | { kind: 'failed'; failure: PathwayFailure }> {
  const result = await source.getMeta({ etag: known?.etag ?? null }, signal);
  if (result.kind !== 'not-modified') return result;
  return known === null ? failed(unasked('service')) : { kind: 'meta', meta: known };
}

async function readInTurn(reading: Reading, waiting: CollectionName[]): Promise<void> {
  for (let next = waiting.shift(); next !== undefined && !reading.signal.aborted; next = waiting.shift()) {
    await readCollection(reading, next);
  }
}

async function readCollection<C extends CollectionName>(reading: Reading, collection: C): Promise<void> {
  const pages: HeldPage<C>[] = [];
  const seen = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Page<C> | null = await readPage(reading, collection, cursor);
    if (page === null) return;
    pages.push({ cursor, page });
    cursor = page.nextCursor;
    if (cursor !== null && (seen.has(cursor) || pages.length === MAX_PAGES)) {
      reading.stop(failed(badReply(collection, 'nextCursor', 'the pages never end')));
      return;
    }
    if (cursor !== null) seen.add(cursor);
  } while (cursor !== null);
  // Not a plain assignment: the compiler cannot see that a key and its pages belong together.
  Object.assign(reading.pages, { [collection]: pages });
}

/** The page, new or held; null when the reading is over. */
async function readPage<C extends CollectionName>(
  reading: Reading,
  collection: C,
  cursor: string | null,
): Promise<Page<C> | null> {
  const pages: readonly HeldPage<C>[] = reading.held?.pages[collection] ?? [];
  const before = pages.find((page) => page.cursor === cursor)?.page ?? null;
  const request = { collection, cursor, etag: before?.etag ?? null };
  const result = await reading.source.getPage(request, reading.signal);
  if (result.kind === 'not-modified') return before ?? reading.stop(failed(unasked(collection)));
  if (result.kind === 'page') {
    const sameVersion = result.page.dataVersion === reading.meta.dataVersion;
    return sameVersion ? result.page : reading.stop(KEPT_CHANGING);
  }
  const { failure } = result;
  if (failure.kind === 'not-found' && cursor === null && !isRequired(collection)) {
    reading.missing.add(collection);
    return { items: [], nextCursor: null, dataVersion: reading.meta.dataVersion, etag: null };
  }
  // The contract lets a service refuse the cursors of a version that is gone.
  const cursorGone = failure.kind === 'refused' && failure.status === 400 && cursor !== null;
  return reading.stop(cursorGone ? { kind: 'changed-meanwhile', failure } : result);
}

function finished({ held, meta, pages, missing }: Reading): CopyResult {
  if (held !== null && isSame(held, meta, pages, missing)) return { kind: 'unchanged', copy: held };
  const data = wholeData(meta, (collection) => recordsOf(pages, collection));
  // A service that has lost its roles is broken: what we hold is better than nothing at all.
  if (data.roles.length === 0) return failed(badReply('roles', 'roles items', 'no roles at all'));
  return { kind: 'copied', copy: { data, meta, pages, missing } };
}

/** True when every page is the very one we held, so nobody need index the data again. */
function isSame(held: HeldCopy, meta: Meta, pages: HeldPages, missing: ReadonlySet<CollectionName>): boolean {
  if (held.meta.dataVersion !== meta.dataVersion || held.meta.name !== meta.name) return false;
  return COLLECTIONS.every((collection) => {
    if (missing.has(collection) || held.missing.has(collection)) {
      return missing.has(collection) && held.missing.has(collection);
    }
    const before = held.pages[collection] ?? [];
    const after = pages[collection] ?? [];
    return before.length === after.length && after.every(({ page }, index) => page === before[index]?.page);
  });
}

function recordsOf<C extends CollectionName>(pages: HeldPages, collection: C): readonly RecordOf<C>[] {
  const held: readonly HeldPage<C>[] = pages[collection] ?? [];
  return held.flatMap(({ page }) => page.items);
}

function failed(failure: PathwayFailure): { readonly kind: 'failed'; readonly failure: PathwayFailure } {
  return { kind: 'failed', failure };
}

function badReply(call: string, where: string, reason: string): PathwayFailure {
  return { kind: 'bad-reply', call, where, reason };
}

function unasked(call: string): PathwayFailure {
  return badReply(call, 'status', 'not modified, but we hold no copy');
}
