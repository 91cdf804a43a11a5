// Teams delivers again what it thinks was lost. One delivery, one reply.
import assert from 'node:assert/strict';
import { edit, event, invoke, message } from './activities.ts';
import { onStage, startStage, type Stage } from './stage.ts';

describe('the same activity delivered four times', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  const fourTimes = async (activity: unknown): Promise<readonly string[]> => {
    const responses = await Promise.all([1, 2, 3, 4].map(() => stage.post(activity)));
    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    return Promise.all(responses.map((response) => response.text()));
  };

  it('is answered once when they come together', async () => {
    await fourTimes(message(stage.serviceUrl, 'hello'));
    assert.deepEqual(stage.said('a:chat'), ['matches: hello']);
    assert.equal(stage.questions.length, 1);
  });

  it('is answered once when they come one after another', async () => {
    const activity = message(stage.serviceUrl, 'hello');
    for (let n = 0; n < 4; n += 1) assert.equal((await stage.post(activity)).status, 200);
    assert.equal(stage.said('a:chat').length, 1);
  });

  it('gets the same reply four times when it is an invoke, asked for once', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'ask', data: { v: 1, roleId: 'r' } } };
    const bodies = await fourTimes(invoke(stage.serviceUrl, 'adaptiveCard/action', value));
    assert.equal(new Set(bodies).size, 1);
    assert.match(bodies[0] ?? '', /AdaptiveCard/);
    assert.equal(stage.questions.length, 1);
  });

  it('is answered once by several processes together, and an invoke by each, for it needs a reply', async () => {
    const claimed = new Set<string>();
    const claimActivity = async (place: string, key: string): Promise<boolean> => {
      const claim = `${place} ${key}`;
      return !claimed.has(claim) && claimed.add(claim).size > 0;
    };
    const [one, two] = [await startStage({ claimActivity }), await startStage({ claimActivity })];
    const value = { action: { type: 'Action.Execute', verb: 'ask', data: { v: 1, roleId: 'r' } } };
    const [asked, pressed] = [message(one.serviceUrl, 'hello'), invoke(one.serviceUrl, 'adaptiveCard/action', value)];
    for (const process of [one, two, two]) {
      await process.post(asked);
      assert.match(await (await process.post(pressed)).text(), /AdaptiveCard/);
    }
    await one.post(edit(one.serviceUrl, asked['id'], 'hello again'));
    assert.deepEqual([one.questions.length, two.questions.length], [3, 1]);
    await one.close();
    await two.close();
  });

  it('is welcomed once', async () => {
    await fourTimes(event(stage.serviceUrl, 'installationUpdate', { action: 'add' }));
    assert.deepEqual(stage.said('a:chat'), ['welcome']);
  });

  it('edits once', async () => {
    const activity = message(stage.serviceUrl, 'first');
    await stage.post(activity);
    await fourTimes(edit(stage.serviceUrl, activity['id'], 'second'));
    assert.equal(stage.questions.length, 2);
  });

  it('is two questions when the ids differ, the conversations differ, or there is no id', async () => {
    const one = message(stage.serviceUrl, 'hello');
    await stage.post(one);
    await stage.post(message(stage.serviceUrl, 'hello'));
    await stage.post({ ...one, conversation: { id: 'a:other', conversationType: 'personal' } });
    await stage.post({ ...one, id: undefined });
    await stage.post({ ...one, id: undefined });
    assert.equal(stage.questions.length, 5);
  });

  it('is forgotten after ten minutes', async () => {
    const activity = message(stage.serviceUrl, 'hello');
    await stage.post(activity);
    stage.clock.forward(601_000);
    await stage.post(activity);
    assert.equal(stage.questions.length, 2);
  });
});

describe('a delivery whose turn failed', () => {
  it('is not tried again when Teams repeats it', async () => {
    const broken = async (): Promise<never> => {
      throw new Error('a bug');
    };
    await onStage({ answerQuestion: broken }, async (stage) => {
      const activity = message(stage.serviceUrl, 'hello');
      await Promise.all([stage.post(activity), stage.post(activity)]);
      await stage.post(activity);
      assert.equal(stage.questions.length, 1);
      assert.deepEqual(stage.said('a:chat'), ['text of broken']);
    });
  });
});
