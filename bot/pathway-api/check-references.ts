// Ids in one record that must exist in another collection, and ids that must not be used twice.
import { COLLECTION_NAMES, type CollectionName } from './contract.ts';
import { isFields } from './fields.ts';
import type { Problem } from './problems.ts';
import type { RawRecord } from './read-data-files.ts';

type Records = ReadonlyMap<CollectionName, readonly RawRecord[]>;

/** Collection, path of the field, and the collection (or any) where its ids live. */
const REFERENCES: readonly (readonly [CollectionName, string, CollectionName | 'any'])[] = [
  ['families', 'bodyIds', 'bodies'],
  ['roles', 'familyIds', 'families'],
  ['roles', 'skills.skillId', 'skills'],
  ['roles', 'bodyIds', 'bodies'],
  ['transitions', 'from', 'roles'],
  ['transitions', 'to', 'roles'],
  ['courses', 'roleIds', 'roles'],
  ['courses', 'skillIds', 'skills'],
  ['courses', 'familyIds', 'families'],
  ['bodies', 'familyIds', 'families'],
  ['bodies', 'successorId', 'bodies'],
  ['networks', 'regionIds', 'regions'],
  ['networks', 'familyIds', 'families'],
  ['guides', 'relatedIds', 'any'],
];

export function brokenReferences(records: Records): readonly Problem[] {
  const idsOf = new Map(COLLECTION_NAMES.map((name) => [name, new Set((records.get(name) ?? []).map(idOf))]));
  const known = (id: unknown, target: CollectionName | 'any') =>
    target === 'any' ? [...idsOf.values()].some((ids) => ids.has(id)) : idsOf.get(target)?.has(id);
  return REFERENCES.flatMap(([collection, path, target]) =>
    (records.get(collection) ?? []).flatMap((record) =>
      valuesAt(record.fields, path.split('.'))
        .filter((id) => typeof id === 'string' && !known(id, target))
        .map((id) =>
          problem(record, path, `"${String(id)}" is not in ${target === 'any' ? 'any collection' : target}`),
        ),
    ),
  );
}

export function unknownSources(records: Records, sources: readonly RawRecord[]): readonly Problem[] {
  const codes = new Set(sources.map(idOf));
  return [...records.values()].flat().flatMap((record) =>
    valuesAt(record.fields, ['provenance', 'sources'])
      .filter((source) => typeof source === 'string' && !codes.has(source))
      .map((code) => problem(record, 'provenance.sources', `"${String(code)}" is not in sources.yaml`)),
  );
}

export function repeatedIds(lists: Iterable<readonly RawRecord[]>): readonly Problem[] {
  return [...lists].flatMap((inCollection) => {
    const firstFile = new Map<unknown, string>();
    return inCollection.flatMap((record) => {
      const id = idOf(record);
      const before = firstFile.get(id);
      if (id !== undefined && before === undefined) firstFile.set(id, record.file);
      return before === undefined ? [] : [problem(record, 'id', `is used twice; first in ${before}`)];
    });
  });
}

function idOf(record: RawRecord): unknown {
  return record.fields['id'] ?? record.fields['code'];
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return isFields(value) ? valuesAt(value[name], rest) : [];
}

function problem(record: RawRecord, field: string, reason: string): Problem {
  return { file: record.file, record: record.name, field, reason };
}
