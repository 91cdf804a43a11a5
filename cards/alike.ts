// Things that say the same are told together, which keeps long skill lists short.

export interface Alike {
  readonly said: string;
  readonly names: readonly string[];
}

/** One entry for each thing said, in the order first met, with the names of all that say it. */
export function alike<T>(items: readonly T[], say: (item: T) => string, nameOf: (item: T) => string): readonly Alike[] {
  const found = new Map<string, string[]>();
  for (const item of items) {
    const said = say(item);
    const names = found.get(said);
    if (names === undefined) found.set(said, [nameOf(item)]);
    else names.push(nameOf(item));
  }
  return [...found].map(([said, names]) => ({ said, names }));
}
