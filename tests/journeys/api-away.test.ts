import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPathwayApi } from '../../bot/pathway-api/main.ts';
import { startWholeApp } from '../helpers/whole-app.ts';

describe('with the Pathway API away', function () {
  this.timeout(30_000);

  it('starts, is not ready, and says so kindly when there is no copy of the data', async () => {
    const whole = await startWholeApp({ PATHWAY_API_URL: 'http://127.0.0.1:9' });
    assert.equal((await fetch(`${whole.botUrl}/readyz`)).status, 503);
    assert.match(await whole.ask(whole.person(), 'what is a cnio'), /can’t reach/i);
    await whole.stop();
  });

  it('answers from its last good copy and says how old it is', async () => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'career-'));
    const api = await startPathwayApi({ port: 0, host: '127.0.0.1' });
    const before = await startWholeApp({ PATHWAY_API_URL: api.url }, dataDir);
    assert.match(await before.ask(before.person(), 'what is a cnio'), /Chief nursing information officer/);
    await before.stop();
    await api.close();

    const after = await startWholeApp({ PATHWAY_API_URL: api.url }, dataDir);
    assert.equal((await fetch(`${after.botUrl}/readyz`)).status, 200);
    const reply = await after.ask(after.person(), 'what is a cnio');
    assert.match(reply, /Chief nursing information officer/);
    assert.match(reply, /copy|last|as of/i);
    await after.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });
});
