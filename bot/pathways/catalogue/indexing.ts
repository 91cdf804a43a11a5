// Building the catalogue's maps.

/** Told what was left out, in words for the operator. */
export type Warn = (message: string) => void;

/** Records by id; of two with one id the first is kept. */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
  collection: string,
  warn: Warn,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const record of records) {
    if (map.has(record.id)) warn(`${collection}: id "${record.id}" is used twice; the second record is left out`);
    else map.set(record.id, record);
  }
  return map;
}

/** Finds the items that name a key, in their given order; an unknown key finds none. */
export function finder<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return (key) => groups.get(key) ?? [];
}
