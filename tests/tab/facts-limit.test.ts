import assert from 'node:assert/strict';
import { createRateLimit } from '../../bot/teams/door/rate-limit.ts';
import { tinyData } from '../helpers/tiny-data.ts';
import { startTabStage } from './tab-stage.ts';

describe('facts for anybody', () => {
  it('are not worked out for a flood from one address, which is told when to come back', async () => {
    const limitFacts = createRateLimit(2);
    const stage = await startTabStage({ data: tinyData({}), limitFacts, trustedProxies: 1 });
    try {
      const from = async (address: string): Promise<Response> =>
        stage.get('/tab/api/names?q=a', { 'x-forwarded-for': address });
      const statuses = [await from('192.0.2.7'), await from('192.0.2.7')].map(({ status }) => status);
      const flooded = await from('192.0.2.7');
      assert.deepEqual([...statuses, flooded.status], [200, 200, 429]);
      assert.ok(Number(flooded.headers.get('retry-after')) > 0);
      assert.equal((await from('192.0.2.8')).status, 200);
    } finally {
      await stage.close();
    }
  });
});
