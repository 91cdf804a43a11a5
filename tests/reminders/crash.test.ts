// A few rounds of kill -9; `npm run bench -- reminder` runs fifty.
import assert from 'node:assert/strict';
import { engines, placeOrSkip, type Place } from '../store/engines.ts';
import { crashRounds } from './crash-rounds.ts';

const ROUNDS = 3;

for (const { name, bots } of [
  { name: 'embedded', bots: 1 },
  { name: 'PostgreSQL', bots: 2 },
])
  describe(`reminders and sudden ends, ${name}`, function () {
    this.timeout(120_000);
    let place: Place;
    before(async function () {
      const engine = engines.find((one) => one.name === name) ?? assert.fail(name);
      place = await placeOrSkip(engine, this);
    });
    after(() => place?.remove());

    it(`lose none, and repeat none without saying so, in ${ROUNDS} rounds of kill -9`, async () => {
      const result = await crashRounds(place, ROUNDS, bots);
      assert.ok(result.acknowledged >= ROUNDS, `only ${result.acknowledged} were set`);
      assert.deepEqual(result.lost, []);
      assert.deepEqual(result.unannounced, []);
    });
  });
