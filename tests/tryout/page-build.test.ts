import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPage } from '../../bot/tryout/page/build.ts';
import { builtPageFolder, pageFile } from '../../bot/tryout/page-files.ts';

describe('the built page', () => {
  let folder = '';

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'page-'));
    await buildPage(path.join(folder, 'bot', 'page'));
  });

  after(() => fs.rmSync(folder, { recursive: true }));

  const read = (name: string): string => fs.readFileSync(path.join(folder, 'bot', 'page', name), 'utf8');

  it('is three files that need nothing else', () => {
    assert.deepEqual(fs.readdirSync(path.join(folder, 'bot', 'page')).toSorted(), ['page.css', 'page.html', 'page.js']);
    assert.doesNotMatch(read('page.js'), /\bfrom\s*["']|\brequire\(/);
    assert.doesNotMatch(read('page.css'), /@import|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has no inline script or style, which the policy would stop', () => {
    const html = read('page.html');
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
  });

  it('has every element that the script asks for', () => {
    const page = path.join(import.meta.dirname, '../../bot/tryout/page');
    const html = read('page.html');
    for (const name of fs.readdirSync(page).filter((one) => one.endsWith('.ts')))
      for (const [, id] of fs.readFileSync(path.join(page, name), 'utf8').matchAll(/byId\('([^']+)'\)/g))
        assert.match(html, new RegExp(`id="${id}"`), name);
  });

  it('is found beside the code when built there, else in dist', () => {
    assert.equal(builtPageFolder(path.join(folder, 'bot')), path.join(folder, 'bot', 'page'));
    assert.match(builtPageFolder(path.join(folder, 'elsewhere', 'bot')), /dist.bot.tryout.page$/);
  });

  it('hands out its own files only', async () => {
    assert.equal((await pageFile(path.join(folder, 'bot', 'page'), 'page.js'))?.type, 'text/javascript; charset=utf-8');
    for (const name of ['build.ts', '../page/page.js', 'toString', 'none.css'])
      assert.equal(await pageFile(path.join(folder, 'bot', 'page'), name), null);
  });
});
