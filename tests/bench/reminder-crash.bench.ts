// Rounds of kill -9 on each engine, by one, two and four processes at once, against a fake Teams that keeps what the
// person saw.
import { engines } from '../store/engines.ts';
import { crashRounds } from '../reminders/crash-rounds.ts';

const WANTED: Readonly<Record<string, readonly { readonly rounds: number; readonly processes: number }[]>> = {
  embedded: [{ rounds: 50, processes: 1 }],
  PostgreSQL: [
    { rounds: 50, processes: 2 },
    { rounds: 15, processes: 4 },
  ],
};

interface Line {
  name: string;
  unit: string;
  ms: number;
  note: string;
}

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const engine of engines)
    for (const { rounds, processes } of WANTED[engine.name] ?? []) {
      const place = await engine.place();
      if (place === null) continue;
      const { acknowledged, lost, seenTwice, seenMeanwhile, unannounced, most } = await crashRounds(
        place,
        rounds,
        processes,
      );
      await place.remove();
      lines.push({
        name: `${engine.name}: seen twice in ${rounds} rounds of ${processes}`,
        unit: 'keys',
        ms: seenTwice.length,
        note: `${acknowledged} set, ${seenMeanwhile} seen between kills, ${lost.length} lost, ${unannounced.length} repeated unannounced, at most ${most} times`,
      });
    }
  return lines;
}
