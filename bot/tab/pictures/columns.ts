// Which column each role of some routes stands in: as far right as its longest way from the start, so that moves point onwards.
interface Move {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** Pure. Routes may cross so that a move leads back; such a move has no say, or columns would never settle. */
export function columnsOf(startId: string, moves: readonly Move[]): ReadonlyMap<string, number> {
  const onwards: Move[] = [];
  for (const move of moves) if (!leads(move.to.id, move.from.id, onwards)) onwards.push(move);
  const columns = new Map([[startId, 0]]);
  for (let pass = 0; pass < onwards.length; pass += 1)
    for (const { from, to } of onwards) {
      const next = (columns.get(from.id) ?? 0) + 1;
      if ((columns.get(to.id) ?? 0) < next) columns.set(to.id, next);
    }
  return columns;
}

function leads(fromId: string, toId: string, moves: readonly Move[]): boolean {
  const reached = new Set([fromId]);
  for (const id of reached) for (const { from, to } of moves) if (from.id === id) reached.add(to.id);
  return reached.has(toId);
}
