// One loop over every example of every card; nobody writes a test to get it.
import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { readButton } from '../../cards/read-button.ts';
import { EXAMPLES } from '../../cards/examples.ts';
import { render } from '../../cards/render.ts';
import { BROKEN, checkSound, parserFaults, payloadsIn, schemaFaults, visibleText } from './card-checks.ts';

const all: readonly { readonly name: string; readonly answer: Answer }[] = Object.values(EXAMPLES).flat();

describe('every example', () => {
  for (const { name, answer } of all) {
    it(`of ${answer.kind} makes a sound card: ${name}`, () => checkSound(render(answer)));
  }

  it('says the answer in a plain summary', () => {
    for (const { name, answer } of all) {
      const { card, summary, text } = render(answer);
      assert.ok(summary.length > 10 && summary.length <= 600, `${answer.kind}: ${name}`);
      assert.doesNotMatch(summary, BROKEN);
      assert.doesNotMatch(summary, /\\[*_[\]]/, 'a summary is plain text');
      assert.equal(text === '', card !== null, 'text is for messages without a card');
    }
  });

  it('has buttons that read back as the question they ask', () => {
    const payloads = all.flatMap(({ answer }) => {
      const { card } = render(answer);
      return card === null ? [] : payloadsIn(card);
    });
    assert.ok(payloads.length > 100);
    for (const payload of payloads) assert.equal(readButton(JSON.parse(JSON.stringify(payload))).kind, 'ask');
  });

  it('is told apart by its name within its kind', () => {
    for (const examples of Object.values(EXAMPLES)) {
      assert.ok(examples.length > 0);
      assert.equal(new Set(examples.map(({ name }) => name)).size, examples.length);
    }
  });

  it('names its sources, its year and what was understood when it holds facts', () => {
    for (const { name, answer } of all) {
      if (!('footing' in answer) || answer.footing.sources.length === 0) continue;
      const { card } = render(answer);
      assert.ok(card !== null);
      const seen = visibleText(card);
      assert.match(seen, /^Sources?: /m, `${answer.kind}: ${name}`);
      assert.match(seen, /\b20\d\d\b/, `${answer.kind}: ${name}`);
      assert.match(seen, /^You asked: /m, `${answer.kind}: ${name}`);
    }
  });
});

describe('the checks themselves', () => {
  it('refuse a misspelt property, an unknown element and a missing text', () => {
    const card = (item: unknown): never => ({ type: 'AdaptiveCard', version: '1.5', body: [item] }) as never;
    assert.notDeepEqual(schemaFaults(card({ type: 'TextBlock', text: 'x', wrapp: true })), []);
    assert.notDeepEqual(schemaFaults(card({ type: 'Badge', text: 'x' })), []);
    assert.notDeepEqual(parserFaults(card({ type: 'Badge', text: 'x' })), []);
    assert.deepEqual(schemaFaults(card({ type: 'TextBlock', text: 'x', wrap: true })), []);
  });
});
