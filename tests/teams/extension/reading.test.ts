// What Teams sends for a search and an action, read from whatever comes.
import assert from 'node:assert/strict';
import { readStep, isAction } from '../../../bot/teams/extension/read-action.ts';
import { readMessage } from '../../../bot/teams/extension/read-message.ts';
import { readQuery } from '../../../bot/teams/extension/read-query.ts';

const q = (value: unknown) => [{ name: 'q', value }];

describe('reading a search', () => {
  it('takes the words and the page', () => {
    assert.deepEqual(
      readQuery({ commandId: 'search', parameters: q(' data engineer '), queryOptions: { skip: 25, count: 10 } }),
      { text: 'data engineer', page: { skip: 25, count: 10 } },
    );
  });

  it('knows that nothing is typed yet', () => {
    for (const parameters of [[{ name: 'initialRun', value: 'true' }], q(''), q('  '), [], undefined, 'odd', q(7)])
      assert.equal(readQuery({ commandId: 'search', parameters })?.text, '', JSON.stringify(parameters));
  });

  it('cuts what nobody types, and gives 25 at most', () => {
    const read = readQuery({ commandId: 'search', parameters: q('x'.repeat(10_000)), queryOptions: { count: 5000 } });
    assert.equal(read?.text.length, 500);
    assert.equal(read?.page.count, 25);
  });

  it('starts at the beginning when the page makes no sense', () => {
    for (const queryOptions of [{ skip: -1 }, { skip: 1e9 }, { skip: 'x' }, 'odd', null, undefined, { count: 0 }])
      assert.deepEqual(readQuery({ commandId: 'search', parameters: q('a'), queryOptions })?.page, {
        skip: 0,
        count: 25,
      });
  });

  it('reads no other command', () => {
    for (const value of [null, 'odd', {}, { commandId: 'findRole', parameters: q('nurse') }, { commandId: 7 }])
      assert.equal(readQuery(value), null);
  });
});

describe('reading the message an action was chosen on', () => {
  const message = (content: string, more: object = {}): unknown => ({
    messagePayload: { id: '17', body: { contentType: 'html', content }, ...more },
  });
  const rows: readonly (readonly [content: string, words: string])[] = [
    ['<p>What does a <b>data&nbsp;engineer</b> earn?</p>', 'What does a data engineer earn?'],
    ['<div>coder<br>v<br/>auditor</div>', 'coder v auditor'],
    ['<at id="0">Career Pathways</at> analyst v engineer', 'analyst v engineer'],
    ['<at id="1">Ana</at> asks: what is a CCIO?', 'Ana asks: what is a CCIO?'],
    ['R &amp; D &lt;script&gt;', 'R & D <script>'],
    ['<img src=x onerror=alert(1)>hello', 'hello'],
    ['plain', 'plain'],
    ['', ''],
  ];
  const mentions = [
    { id: 0, mentioned: { application: { id: 'bot' } } },
    { id: 1, mentioned: { user: { id: 'u' } } },
  ];
  for (const [content, words] of rows)
    it(`“${content}” says “${words}”`, () => {
      assert.equal(readMessage(message(content, { mentions }), 'bot')?.words, words);
    });

  it('keeps marks of a message that is plain text', () => {
    const value = { messagePayload: { body: { contentType: 'text', content: 'is 3 < 4 and 5 > 2?' } } };
    assert.equal(readMessage(value, 'bot')?.words, 'is 3 < 4 and 5 > 2?');
  });

  it('knows the thread: the message it answers, else itself', () => {
    assert.equal(readMessage(message('a'), 'b')?.threadId, '17');
    assert.equal(readMessage(message('a', { replyToId: '3' }), 'b')?.threadId, '3');
  });

  it('is quick with hostile markup', () => {
    for (const content of [
      '<'.repeat(200_000),
      '<a '.repeat(70_000),
      '&'.repeat(200_000),
      '<at id="0">'.repeat(20_000),
    ])
      assert.ok((readMessage(message(content, { mentions }), 'bot')?.words.length ?? 0) <= 20_000);
  });

  it('has nothing without a message', () => {
    for (const value of [null, 'odd', {}, { messagePayload: null }, { messagePayload: 'x' }])
      assert.equal(readMessage(value, 'bot'), null);
    assert.equal(readMessage({ messagePayload: {} }, 'bot')?.words, '');
    assert.equal(readMessage({ messagePayload: { body: { content: 7 } } }, 'bot')?.words, '');
  });
});

describe('reading a step of the action', () => {
  const step = (more: object): unknown => ({ commandId: 'careerCard', ...more });
  const card = { type: 'AdaptiveCard' };
  const preview = [{ type: 'message', attachments: [{ contentType: 'x', content: card }] }];

  it('tells the form, the consent, "edit" and "send" apart', () => {
    assert.deepEqual(readStep(step({ data: { a: 1 } })), { kind: 'form', data: { a: 1 } });
    const consent = { msteams: { justInTimeInstall: true } };
    assert.deepEqual(readStep(step({ data: consent })), { kind: 'installed', data: consent });
    for (const kind of ['edit', 'send'] as const)
      assert.deepEqual(readStep(step({ botMessagePreviewAction: kind, botActivityPreview: preview })), { kind, card });
  });

  it('looks at one card only', () => {
    const two = [{ attachments: [{ content: card }, { content: card }] }];
    for (const botActivityPreview of [two, [], null, 'odd', [{}], [null]])
      assert.deepEqual(
        readStep(
          step({
            botMessagePreviewAction: 'send',
            botActivityPreview: botActivityPreview === 'odd' ? null : botActivityPreview,
          }),
        ),
        { kind: 'send', card: undefined },
      );
  });

  it('reads no other command, and no other press', () => {
    for (const value of [null, 'odd', {}, { commandId: 'share', data: {} }, step({ botMessagePreviewAction: 'odd' })])
      assert.equal(readStep(value), null);
    assert.equal(isAction({ commandId: 'share' }), false);
    assert.equal(isAction({ commandId: 'careerCard' }), true);
  });
});
