// The page as it is served: the right headers, files that may be kept for good, the same page at every address.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildPage } from '../../bot/tab/page/build.ts';
import { builtPageFolder, encodingFor, readPageFiles } from '../../bot/tab/page-files.ts';
import { tinyData } from '../helpers/tiny-data.ts';
import { startTabStage, type TabStage } from './tab-stage.ts';

/** Kilobytes, packed, of what every visit loads beside what is loaded when needed. */
const MOST_FIRST_KB = 150;

describe('the page of the tab', function () {
  this.timeout(30_000);
  let folder = '';
  let stage: TabStage;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tab-page-'));
    await buildPage(path.join(folder, 'bot', 'page'));
    stage = await startTabStage({ data: tinyData(), pageFolder: path.join(folder, 'bot', 'page') });
  });
  after(async () => {
    await stage.close();
    fs.rmSync(folder, { recursive: true });
  });

  const html = (): string => fs.readFileSync(path.join(folder, 'bot', 'page', 'page.html'), 'utf8');
  const assets = (): string[] => fs.readdirSync(path.join(folder, 'bot', 'page', 'assets'));
  const packedBytes = (name: string): number =>
    fs.statSync(path.join(folder, 'bot', 'page', 'assets', `${name}.gz`)).size;

  it('is the same at every place, and never echoes an address', async () => {
    const places = ['', '/', '/explore', '/role/x', '/compare/a+b', '/nowhere/at/all', '/%3Cscript%3E', '/plan?x=<b>'];
    for (const place of places) {
      const reply = await stage.get(`/tab${place}`);
      assert.equal(reply.status, 200, place);
      assert.equal(await reply.text(), html(), place);
    }
  });

  it('may be framed by Teams alone, and loads nothing of anybody else', async () => {
    const { headers } = await stage.get('/tab');
    const policy = headers.get('content-security-policy') ?? '';
    for (const host of ['https://teams.microsoft.com', 'https://*.cloud.microsoft', 'https://*.office.com'])
      assert.ok(policy.split('frame-ancestors')[1]?.includes(host), host);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /connect-src 'self' https:\/\/res\.cdn\.office\.net;/);
    assert.doesNotMatch(policy, /unsafe|\*(?!\.)/);
    assert.equal(headers.get('x-frame-options'), null);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('set-cookie'), null);
  });

  it('has no inline script or style, and names no other host', () => {
    assert.doesNotMatch(html(), /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    assert.doesNotMatch(html(), /(src|href)="(https?:)?\/\//);
  });

  it('names files that are there, and that browsers may keep for good', async () => {
    const named = [...html().matchAll(/\/tab\/assets\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    assert.ok(named.some((name) => /^page-\w+\.js$/.test(name)) && named.some((name) => /^page-\w+\.css$/.test(name)));
    for (const name of named) {
      const { status, headers } = await stage.get(`/tab/assets/${name}`);
      assert.equal(status, 200, name);
      assert.match(headers.get('cache-control') ?? '', /immutable/);
    }
  });

  it('is packed as the browser can unpack it', async () => {
    const name = assets().find((one) => /^page-\w+\.js$/.test(one)) ?? '';
    const files = readPageFiles(path.join(folder, 'bot', 'page'));
    const file = files?.assets.get(name);
    assert.ok(file !== undefined);
    const plain = file.contents.get('identity')?.toString();
    assert.equal(brotliDecompressSync(file.contents.get('br') ?? '').toString(), plain);
    assert.equal(gunzipSync(file.contents.get('gzip') ?? '').toString(), plain);
    const cases = {
      'gzip, deflate, br': 'br',
      gzip: 'gzip',
      'br;q=0, gzip': 'gzip',
      identity: 'identity',
      '': 'identity',
    };
    for (const [accepts, encoding] of Object.entries(cases))
      assert.equal(encodingFor(file, accepts), encoding, accepts);
    const reply = await stage.get(`/tab/assets/${name}`, { 'accept-encoding': 'br' });
    assert.equal(reply.headers.get('content-encoding'), 'br');
    assert.equal(await reply.text(), plain);
  });

  it('gives out no other file', async () => {
    for (const name of ['none.js', '..%2fpage.html', '%2e%2e/page.html', 'page.ts', 'toString', '__proto__'])
      assert.notEqual(
        (await stage.get(`/tab/assets/${name}`)).headers.get('cache-control')?.includes('immutable'),
        true,
        name,
      );
    for (const name of ['none.js', '..%2fpage.html', 'toString', '__proto__'])
      assert.equal((await stage.get(`/tab/assets/${name}`)).status, 404, name);
  });

  it('stays small: the page, with teams-js and with a card', () => {
    const size = (pattern: RegExp): number =>
      assets()
        .filter((name) => pattern.test(name))
        .reduce((sum, name) => sum + packedBytes(name), 0) / 1024;
    const first = size(/^(page|chunk|teams)-\w+\.(js|css)$/);
    const card = size(/^card-view-\w+\.js$/);
    assert.ok(first > 5 && first + card < MOST_FIRST_KB, `${first.toFixed(0)} + ${card.toFixed(0)} KB`);
  });

  it('is found beside the code when built there, else in dist', () => {
    assert.equal(builtPageFolder(path.join(folder, 'bot')), path.join(folder, 'bot', 'page'));
    assert.match(builtPageFolder(path.join(folder, 'elsewhere', 'bot')), /dist.bot.tab.page$/);
  });

  it('says so when it has not been built', async () => {
    const bare = await startTabStage({ data: tinyData() });
    assert.equal((await bare.get('/tab')).status, 503);
    assert.equal((await bare.get('/tab/assets/page.js')).status, 404);
    await bare.close();
  });
});
