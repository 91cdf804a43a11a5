import assert from 'node:assert/strict';
import type { After } from '../../bot/teams/ports.ts';
import { channelMessage, groupMessage, MENTION, message, press } from './activities.ts';
import { ANA, BOT, onStage, startStage, type Stage } from './stage.ts';

const OTHER = { type: 'mention', mentioned: { id: '29:bo', name: 'Bo' }, text: '<at>Bo</at>' };

describe('a message', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.close());

  it('in the personal chat is answered with one card, a summary and a thumbs request', async () => {
    const response = await stage.post(message(stage.serviceUrl, 'what does a CCIO do'));
    assert.equal(response.status, 200);
    const [sent, ...more] = stage.connector.activities('a:chat');
    assert.deepEqual(more, []);
    assert.equal(sent?.summary, 'summary of matches: what does a CCIO do');
    assert.equal(sent?.text, undefined);
    assert.equal(sent?.attachments?.length, 1);
    assert.equal(sent?.attachments?.[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.deepEqual(sent?.channelData, { feedbackLoop: { type: 'default' } });
  });

  it('carries who, where, locale and time zone, and no name', () => {
    const question = stage.questions.at(-1);
    assert.deepEqual(question?.place, { id: 'a:chat', scope: 'personal', tenantId: 'tenant-1' });
    assert.match(question?.personId ?? '', /^[0-9a-f]{64}$/);
    assert.equal(question?.locale, 'en-GB');
    assert.equal(question?.timeZone, 'Europe/London');
    assert.equal(question?.at.toISOString(), '2026-11-23T09:00:00.000Z');
    assert.ok(!JSON.stringify(question).includes('Ana'));
  });

  it('in a channel is answered in its thread when the bot is mentioned, and the name is taken out', async () => {
    await stage.post(
      channelMessage(stage.serviceUrl, 'hello <at>Career</at>&nbsp;compare these <at>Career</at>', [MENTION]),
    );
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'text', text: 'hello   compare these' });
    assert.equal(stage.questions.at(-1)?.place.id, '19:channel;messageid=1700000000000');
    assert.equal(stage.connector.seen('19:channel').at(-1)?.threadId, '1700000000000');
  });

  it('in a group keeps the names of other people', async () => {
    await stage.post(groupMessage(stage.serviceUrl, '<at>Career</at> is <at>Bo</at> a coder', [MENTION, OTHER]));
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'text', text: 'is Bo a coder' });
    assert.equal(stage.said('19:group').length, 1);
  });

  it('in a group or channel that does not mention the bot is left alone', async () => {
    const before = stage.questions.length;
    const group = await stage.post(groupMessage(stage.serviceUrl, 'lunch, <at>Bo</at>?', [OTHER]));
    const channel = await stage.post(channelMessage(stage.serviceUrl, 'Career talks tomorrow', []));
    assert.deepEqual([group.status, channel.status], [200, 200]);
    assert.equal(stage.questions.length, before);
  });

  it('said by the bot itself, or by another bot, is left alone', async () => {
    const before = stage.questions.length;
    await stage.post(message(stage.serviceUrl, 'echo', { from: BOT }));
    await stage.post(message(stage.serviceUrl, 'echo', { from: { ...ANA, role: 'bot' } }));
    assert.equal(stage.questions.length, before);
  });

  it('made by a button asks what the button holds, in a channel without a mention too', async () => {
    await stage.post(press(stage.serviceUrl, { v: 1, roleId: 'ccio' }));
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'button', ask: { kind: 'role', roleId: 'ccio' } });
    const { conversation } = channelMessage(stage.serviceUrl, '', []);
    await stage.post(press(stage.serviceUrl, { v: 1, roleId: 'cnio' }, { conversation, entities: [] }));
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'button', ask: { kind: 'role', roleId: 'cnio' } });
  });

  it('made by a button of another version is answered calmly', async () => {
    const response = await stage.post(press(stage.serviceUrl, { v: 0, gone: true }));
    assert.equal(response.status, 200);
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'unknown-button' });
    assert.equal(stage.said('a:chat').at(-1), 'old-button');
  });

  it('without words (a picture, a sticker) is still answered', async () => {
    const picture = [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }];
    await stage.post(message(stage.serviceUrl, '', { attachments: picture }));
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'text', text: '' });
  });

  it('of 30 KB reaches understanding whole', async () => {
    const text = 'pay '.repeat(7500).trim();
    await stage.post(message(stage.serviceUrl, text));
    assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'text', text });
  });

  it('gets its replies in the HTTP answer when the channel wants them there', async () => {
    const response = await stage.post(message(stage.serviceUrl, 'hello', { deliveryMode: 'expectReplies' }));
    const body: unknown = await response.json();
    assert.match(JSON.stringify(body), /"activities":\[\{"type":"message","summary":"summary of matches: hello"/);
  });
});

describe('asking a lot', () => {
  it('is stopped kindly after 30 questions in a minute, and goes on later', async () => {
    await onStage({}, async (stage) => {
      for (let n = 1; n <= 31; n += 1) await stage.post(message(stage.serviceUrl, `question ${n}`));
      assert.equal(stage.questions.length, 30);
      assert.equal(stage.said('a:chat').at(-1), 'too-many-questions');
      await stage.post(message(stage.serviceUrl, 'someone else', { from: { id: '29:bo', aadObjectId: 'aad-bo' } }));
      assert.equal(stage.questions.length, 31);
      stage.clock.forward(61_000);
      await stage.post(message(stage.serviceUrl, 'later'));
      assert.equal(stage.said('a:chat').at(-1), 'matches: later');
    });
  });
});

describe('an answer that takes long', () => {
  it('shows the typing sign first', async () => {
    const fireAtOnce: After = (_delayMs, task) => (task(), () => undefined);
    await onStage({ after: fireAtOnce }, async (stage) => {
      const heard: string[] = [];
      stage.connector.on((event) => heard.push(event.kind));
      await stage.post(message(stage.serviceUrl, 'slow'));
      assert.deepEqual(
        heard.filter((kind) => ['typing', 'sent'].includes(kind)),
        ['typing', 'sent'],
      );
    });
  });
});
