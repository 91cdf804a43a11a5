import assert from 'node:assert/strict';
import { invoke, message, type Json } from './activities.ts';
import { FOOTING, startStage, type Stage } from './stage.ts';

describe('thumbs feedback', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.close());

  const ask = async (name: string, value: unknown, more: Json = {}): Promise<unknown> => {
    const response = await stage.post(invoke(stage.serviceUrl, name, value, more));
    assert.equal(response.status, 200);
    return response.json();
  };

  const judged = {
    actionName: 'feedback',
    actionValue: { reaction: 'like', feedback: '{"feedbackText":" clear "}' },
  };

  it('is kept, with the message it is about', async () => {
    assert.deepEqual(await ask('message/submitAction', judged, { replyToId: 'm1' }), {});
    const kept = stage.feedback.at(-1);
    assert.equal(kept?.reaction, 'like');
    assert.equal(kept?.text, 'clear');
    assert.equal(kept?.messageId, 'm1');
    assert.equal(kept?.place.id, 'a:chat');
  });

  it('is about what the judged message answered, whatever was asked since', async () => {
    const answers = { first: { kind: 'role', roleId: 'cio' }, second: { kind: 'help' } } as const;
    const own = await startStage({
      answerQuestion: async ({ said }) => {
        const understood = said.kind === 'text' && said.text === 'first' ? answers.first : answers.second;
        const footing = { ...FOOTING, understood: { ask: understood, names: [] } };
        return { kind: 'matches', heard: '', matches: [], footing };
      },
    });
    try {
      await own.post(message(own.serviceUrl, 'first'));
      const first = own.connector.activities('a:chat').at(-1);
      await own.post(message(own.serviceUrl, 'second'));
      const judge = (replyToId: string | undefined): Promise<Response> =>
        own.post(invoke(own.serviceUrl, 'message/submitAction', judged, { replyToId }));
      await judge(first?.id);
      await judge('of another day');
      assert.deepEqual(
        own.feedback.map(({ about }) => about),
        [{ askKind: 'role', answerKind: 'matches', ids: ['cio'] }, null],
      );
    } finally {
      await own.close();
    }
  });

  it('is read in its second known shape', async () => {
    assert.deepEqual(await ask('message/submitAction', { data: judged }), {});
    assert.equal(stage.feedback.length, 2);
  });

  it('without words, or with words that are not JSON, keeps the thumb', async () => {
    for (const feedback of [undefined, '', '{}', 'not json', '{"feedbackText":""}']) {
      await ask('message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } });
      assert.equal(stage.feedback.at(-1)?.text, null);
    }
    assert.equal(stage.feedback.length, 7);
  });

  it('of an odd shape is answered and not kept', async () => {
    for (const value of [{}, null, 'odd', { actionName: 'feedback', actionValue: { reaction: 'love' } }])
      assert.deepEqual(await ask('message/submitAction', value), {});
    assert.equal(stage.feedback.length, 7);
  });
});
