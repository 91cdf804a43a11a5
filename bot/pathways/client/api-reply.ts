// Unknown JSON -> our types, or where and why not (pure). Nothing from outside is trusted before it has passed here.
import { z } from 'zod';
import type { RecordOf } from './whole-data.ts';
import { oneLine } from './failure.ts';
import type { CollectionName } from '../pathway.ts';
import { RECORD_SHAPES } from './reply-shapes.ts';
import type { Meta, Page } from './source.ts';

/** `where` names collection, record and field: `roles "data-engineer" skills[3].level.value`. Never holds values. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly where: string;
  readonly reason: string;
}

export type RecordsRead<C extends CollectionName> = { readonly kind: 'read'; readonly records: readonly RecordOf<C>[] };
export type PageRead<C extends CollectionName> = { readonly kind: 'read'; readonly page: Omit<Page<C>, 'etag'> };
export type MetaRead = { readonly kind: 'read'; readonly meta: Omit<Meta, 'etag'> };

const version = z.string().min(1).max(200);
const metaShape = z.object({ name: z.nullable(z.string()).default(null), dataVersion: version });
const pageShape = z.object({
  items: z.array(z.unknown()),
  // Bounded because it comes back to the service in an address.
  nextCursor: z.nullable(z.string().max(2000)).default(null),
  dataVersion: version,
});

/** The answer of `GET /v1`. */
export function readMeta(json: unknown): MetaRead | Unreadable {
  const result = metaShape.safeParse(json);
  if (!result.success) return unreadable('service', result.error);
  return { kind: 'read', meta: { name: result.data.name ?? 'Pathway API', dataVersion: result.data.dataVersion } };
}

/** One page of a collection. */
export function readPage<C extends CollectionName>(collection: C, json: unknown): PageRead<C> | Unreadable {
  const envelope = pageShape.safeParse(json);
  if (!envelope.success) return unreadable(`${collection} page`, envelope.error);
  const { items, nextCursor, dataVersion } = envelope.data;
  const read = readRecords(collection, items);
  if (read.kind === 'unreadable') return read;
  return { kind: 'read', page: { items: read.records, nextCursor: nextCursor || null, dataVersion } };
}

/** A list of records, from a page or from the disk. */
export function readRecords<C extends CollectionName>(collection: C, items: unknown): RecordsRead<C> | Unreadable {
  const shape: z.ZodType<readonly RecordOf<C>[]> = RECORD_SHAPES[collection];
  const result = shape.safeParse(items);
  if (result.success) return { kind: 'read', records: result.data };
  const [index, ...field] = result.error.issues[0]?.path ?? [];
  if (typeof index !== 'number') return unreadable(collection, result.error);
  const record = Array.isArray(items) ? recordName(items[index], index) : `#${index}`;
  return unreadable(`${collection} ${record}`, result.error, field);
}

function unreadable(what: string, error: z.ZodError, path = error.issues[0]?.path ?? []): Unreadable {
  const where = path.length === 0 ? what : `${what} ${fieldName(path)}`;
  // Messages of these shapes name types and allowed values only, never what was received.
  return {
    kind: 'unreadable',
    where: oneLine(where, 200),
    reason: oneLine(error.issues[0]?.message ?? 'invalid', 200),
  };
}

/** The record by its id, or by its place in the list when the id is what is wrong. */
function recordName(record: unknown, index: number): string {
  const id: unknown = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' && id !== '' ? JSON.stringify(oneLine(id, 80)) : `#${index}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}
