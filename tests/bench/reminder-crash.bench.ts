// Fifty rounds of kill -9 on each engine, against a fake Teams that keeps what the person saw.
import { engines } from '../store/engines.ts';
import { crashRounds } from '../reminders/crash-rounds.ts';

const ROUNDS = 50;

interface Line {
  name: string;
  unit: string;
  ms: number;
  note: string;
}

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const engine of engines) {
    const place = await engine.place();
    if (place === null) continue;
    const { acknowledged, lost, seenTwice, seenMeanwhile, unannounced, most } = await crashRounds(
      place,
      ROUNDS,
      engine.name === 'embedded' ? 1 : 2,
    );
    await place.remove();
    lines.push({
      name: `${engine.name}: seen twice in ${ROUNDS} rounds`,
      unit: 'keys',
      ms: seenTwice.length,
      note: `${acknowledged} set, ${seenMeanwhile} seen between kills, ${lost.length} lost, ${unannounced.length} repeated unannounced, at most ${most} times`,
    });
  }
  return lines;
}
