// How long the client takes for 3,000 roles and 20,000 transitions from a loopback service in pages of 500.
import { createApiClient } from '../../bot/pathways/client/api-client.ts';
import { readWholeCopy } from '../../bot/pathways/client/whole-copy.ts';
import { startAwkwardServer } from '../helpers/awkward-server.ts';
import { generatedData } from '../helpers/generated-data.ts';
import { servedData } from '../helpers/served-data.ts';

export interface Measured {
  name: string;
  ms: number;
  note?: string;
}

const ROUNDS = 5;

/** Medians over a few rounds. */
export async function run(): Promise<Measured[]> {
  const data = generatedData({ roles: 3_000, transitions: 20_000, seed: 1 });
  const server = await startAwkwardServer(servedData(data, { pageSize: 500 }));
  const client = createApiClient({ url: server.url, key: null, now: () => new Date() });
  const { signal } = new AbortController();
  const whole: number[] = [];
  const again: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const startedAt = performance.now();
      const first = await readWholeCopy(client, null, signal);
      whole.push(performance.now() - startedAt);
      if (first.kind !== 'copied' || first.copy.data.transitions.length !== 20_000)
        throw new Error(JSON.stringify(first));
      const askedAgainAt = performance.now();
      const second = await readWholeCopy(client, first.copy, signal);
      again.push(performance.now() - askedAgainAt);
      if (second.kind !== 'unchanged') throw new Error('Expected nothing to have changed');
    }
  } finally {
    client.close();
    await server.close();
  }
  const note = `3,000 roles, 20,000 transitions, pages of 500, gzip, server in the same process`;
  return [
    { name: 'client: fetch and parse everything, slowest of 5', ms: Math.max(...whole), note },
    { name: 'client: fetch and parse everything, median', ms: median(whole), note },
    { name: 'client: refresh with nothing changed (304), median', ms: median(again), note },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
