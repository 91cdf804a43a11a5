// When things break: the cause in the log once, one calm message, and never a loop.
import assert from 'node:assert/strict';
import { event, message } from './activities.ts';
import { onStage, render } from './stage.ts';

const levels = (logged: readonly { readonly level: string; readonly message: string }[]): readonly string[] =>
  logged.map(({ level, message: text }) => `${level}: ${text}`);

describe('a channel that refuses the reply', () => {
  const refusals: readonly (readonly [number, unknown])[] = [
    [403, { error: { code: 'BotNotInConversationRoster', message: 'The bot is not part of the conversation.' } }],
    [404, { error: { code: 'ConversationNotFound' } }],
    [400, { error: { code: 'BadSyntax' } }],
    [413, { error: { code: 'MessageSizeTooBig' } }],
    [412, {}],
    [401, '<html>odd</html>'],
  ];
  for (const [status, body] of refusals) {
    it(`with ${status} is logged once, not answered with more messages, and Teams gets 200`, async () => {
      await onStage({}, async (stage) => {
        stage.connector.failNext(5, { status, body });
        const response = await stage.post(message(stage.serviceUrl, 'a private question'));
        assert.equal(response.status, 200);
        assert.equal(stage.connector.requests().length, 1);
        assert.deepEqual(levels(stage.logged), ['error: A reply was not delivered']);
        const log = JSON.stringify(stage.logged);
        assert.ok(log.includes(`"status":${status}`), log);
        assert.ok(!log.includes('private') && !log.includes('authorization'), log);
      });
    });
  }

  it('leaves a welcome unsaid without trouble', async () => {
    await onStage({}, async (stage) => {
      stage.connector.setInstalled('a:chat', false);
      const response = await stage.post(event(stage.serviceUrl, 'installationUpdate', { action: 'add' }));
      assert.equal(response.status, 200);
      assert.deepEqual(levels(stage.logged), ['error: A reply was not delivered']);
    });
  });
});

describe('a bug while answering', () => {
  const buggy = async ({ said }: { readonly said: unknown }): Promise<never> => {
    throw new Error(`cannot read ${JSON.stringify(said)}`, { cause: new TypeError('deeper') });
  };

  it('says one calm sentence, and logs the cause once without the question', async () => {
    await onStage({ answerQuestion: buggy }, async (stage) => {
      const response = await stage.post(message(stage.serviceUrl, 'my boss is unkind'));
      assert.equal(response.status, 200);
      assert.deepEqual(stage.said('a:chat'), ['text of broken']);
      assert.deepEqual(levels(stage.logged), ['error: A turn failed']);
      const log = JSON.stringify(stage.logged);
      assert.match(log, /deeper/);
      assert.ok(!log.includes('unkind'), log);
    });
  });

  it('that is in the calm sentence itself ends in the log', async () => {
    const noCard: typeof render = (answer) => {
      if (answer.kind === 'broken') throw new Error('no words');
      return render(answer);
    };
    await onStage({ answerQuestion: buggy, render: noCard }, async (stage) => {
      assert.equal((await stage.post(message(stage.serviceUrl, 'pay'))).status, 200);
      assert.deepEqual(levels(stage.logged), [
        'error: A turn failed',
        'warn: The calm message was not delivered either',
      ]);
    });
  });

  it('while taking leave of a conversation is logged, and nothing is said', async () => {
    await onStage({ answerQuestion: buggy }, async (stage) => {
      const response = await stage.post(event(stage.serviceUrl, 'installationUpdate', { action: 'add' }));
      assert.equal(response.status, 200);
      assert.deepEqual(stage.connector.requests(), []);
      assert.equal(stage.logged.length, 1);
    });
  });

  it('does not stop the next question', async () => {
    let first = true;
    const onceBuggy: NonNullable<Parameters<typeof onStage>[0]['answerQuestion']> = async () => {
      if (!first) return { kind: 'source-unavailable' };
      first = false;
      throw new Error('only once');
    };
    await onStage({ answerQuestion: onceBuggy }, async (stage) => {
      await stage.post(message(stage.serviceUrl, 'one'));
      await stage.post(message(stage.serviceUrl, 'two'));
      assert.deepEqual(stage.said('a:chat'), ['text of broken', 'text of source-unavailable']);
    });
  });
});
