// Whole questions through the real rooms: HTTP in, bundled Pathway API on loopback, cards out.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { buttonsOf, startWholeApp, visibleText, type WholeApp } from '../helpers/whole-app.ts';

const manifest: unknown = JSON.parse(fs.readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8'));

function promptsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(promptsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'prompt' && typeof value === 'string' ? [value] : promptsIn(value),
  );
}

describe('a person asks the whole program', function () {
  this.timeout(20_000);
  let whole: WholeApp;

  before(async () => {
    whole = await startWholeApp();
  });
  after(() => whole.stop());

  it('and reads a comparison worth having', async () => {
    const reply = await whole.ask(whole.person(), 'compare bi developer and data engineer');
    for (const wanted of [/BI developer/, /Data engineer/, /5.{1,4}7/, /6.{1,4}7/, /£32,073/, /Sources/])
      assert.match(reply, wanted);
  });

  it('and every suggested prompt of the manifest gets a content card', async () => {
    for (const prompt of new Set(promptsIn(manifest))) {
      const reply = await whole.ask(whole.person(), prompt);
      assert.doesNotMatch(
        reply,
        /can’t help|did you mean|which (?:one|of these)/i,
        `${prompt}: ${reply.slice(0, 200)}`,
      );
      assert.ok(reply.length > 80, prompt);
    }
  });

  it('goes on from where they were', async () => {
    const by = whole.person();
    await whole.ask(by, 'what does a data engineer do');
    assert.match(
      await whole.ask(by, 'compare it with bi developer'),
      /BI developer[\s\S]*Data engineer|Data engineer[\s\S]*BI developer/,
    );
    await whole.ask(by, 'what does a band 7 earn');
    assert.match(await whole.ask(by, 'and band 8a?'), /57,528|55,690/);
  });

  it('and two people at once do not mix', async () => {
    const [one, two] = [whole.person(), whole.person()];
    await Promise.all([whole.ask(one, 'what is a cnio'), whole.ask(two, 'what is a librarian')]);
    const [next, other] = await Promise.all([whole.ask(one, 'what next?'), whole.ask(two, 'what next?')]);
    assert.match(next, /Chief clinical information officer/);
    assert.match(other, /Clinical librarian/);
  });

  it('presses every button of a card, twice', async () => {
    const by = whole.person();
    await whole.ask(by, 'what does a clinical coder do');
    const card = whole.replies(by).at(-1);
    const buttons = buttonsOf(card);
    assert.ok(buttons.length >= 3);
    for (const { title, data } of [...buttons, ...buttons]) {
      const before = whole.replies(by).length;
      await whole.client.submit(by, card?.id ?? '', data);
      const reply = visibleText(whole.replies(by).at(-1));
      assert.equal(whole.replies(by).length, before + 1, title);
      assert.doesNotMatch(reply, /can’t help|broken|went wrong/i, title);
    }
  });

  it('asks which role when one name means several', async () => {
    const by = whole.person();
    await whole.ask(by, 'pm');
    const titles = buttonsOf(whole.replies(by).at(-1)).map((button) => button.title);
    assert.ok(
      titles.some((title) => /Project manager/.test(title)) && titles.some((title) => /Product manager/.test(title)),
      titles.join(),
    );
  });

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['only emoji', '🤷‍♀️🙃'],
    ['30 KB', 'compare data engineer and bi developer please '.repeat(700)],
    ['HTML', '<script>alert(1)</script><b>data engineer</b>'],
    ['a Markdown link', '[data engineer](https://evil.example) **what**'],
    ['right-to-left text', 'ما هو \u202edata engineer\u202c'],
    ['a template', '${7*7} {{7*7}} %s'],
    ['a query', "'; DROP TABLE roles; --"],
  ];
  for (const [name, text] of HOSTILE) {
    it(`stays calm with ${name}`, async () => {
      const reply = await whole.ask(whole.person(), text);
      assert.ok(reply.length > 10, 'no reply');
      assert.doesNotMatch(reply, /undefined|\[object|stack|<script|evil\.example|\$\{/);
    });
  }

  it('stays calm with a forged or very old button', async () => {
    const by = whole.person();
    for (const data of [
      { v: 99, ask: { kind: 'role', roleId: 'cio' } },
      { v: 1, ask: { kind: 'launch' } },
      { ask: null },
      { __proto__: { v: 1 } },
      'text',
      7,
    ]) {
      const before = whole.replies(by).length;
      await whole.client.submit(by, 'x', data);
      assert.equal(whole.replies(by).length, before + 1, JSON.stringify(data));
    }
  });

  it('says when it is ready', async () => {
    assert.equal((await fetch(`${whole.botUrl}/readyz`)).status, 200);
    assert.match(await (await fetch(`${whole.botUrl}/metrics`)).text(), /process_cpu/);
  });
});
