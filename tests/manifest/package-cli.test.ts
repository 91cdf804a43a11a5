// What `npm run package` says to whoever runs it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SETTINGS = {
  MicrosoftAppId: '1b2c3d4e-0000-4000-8000-000000000001',
  PUBLIC_URL: 'https://careers.trust.nhs.uk',
  PUBLISHER_NAME: 'Example Trust',
};

describe('npm run package', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  function run(args: readonly string[], settings: object = SETTINGS): { readonly status: number | null; said: string } {
    const command = ['--import', TSX, path.join(ROOT, 'manifest/package-cli.ts'), ...args];
    const env = { PATH: process.env.PATH, ...settings };
    // Away from any .env of the repository.
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}` };
  }

  it('says how to upload what it made', () => {
    const { status, said } = run(['--out', 'app.zip']);
    assert.equal(status, 0, said);
    assert.match(said, /app\.zip: version [\s\S]*Upload a custom app/);
    assert.ok(fs.existsSync(path.join(folder, 'app.zip')));
  });

  it('names every setting that is missing, and what to give', () => {
    const { status, said } = run([], {});
    assert.equal(status, 1);
    for (const name of ['MicrosoftAppId', 'PUBLIC_URL', 'PUBLISHER_NAME'])
      assert.match(said, new RegExp(`- ${name}: Missing\\. \\w+`));
  });

  it('names a misspelt option, with those there are', () => {
    for (const args of [['--shema', '1.28'], ['1.28'], ['--schema']]) {
      const { status, said } = run(args);
      assert.equal(status, 1);
      assert.match(said, /^No package was made:[\s\S]*--schema 1\.28/);
      assert.doesNotMatch(said, /\n {4}at /, 'no list of places in the code');
    }
  });
});
