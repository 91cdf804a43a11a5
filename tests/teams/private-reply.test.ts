import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { OwnChat } from '../../bot/teams/ports.ts';
import { channelMessage, groupMessage, invoke, MENTION, press } from './activities.ts';
import { ANA, FOOTING, onStage, type Stage, type StageSettings } from './stage.ts';

const PERSONAL: Answer = { kind: 'matches', heard: 'only for Ana', matches: [], footing: FOOTING, personal: true };
const OPEN: Answer = { kind: 'matches', heard: 'for all', matches: [], footing: FOOTING };

/** Answers personally whatever has "my" in it. */
const answerQuestion: StageSettings['answerQuestion'] = async ({ said }) =>
  said.kind === 'text' && /\bmy\b/.test(said.text) ? PERSONAL : OPEN;

const chatOf = (stage: Stage): OwnChat => ({
  conversationId: 'a:chat',
  serviceUrl: stage.serviceUrl,
  reference: { channelId: 'msteams', user: { id: ANA.id }, conversation: { id: 'a:chat' } },
});

describe('a personal answer among others', () => {
  const ask = (stage: Stage, text: string) =>
    stage.post(channelMessage(stage.serviceUrl, `<at>Career</at> ${text}`, [MENTION]));
  const inChannel = (stage: Stage) => stage.connector.seen('19:channel').filter(({ by }) => by === 'bot');

  it('comes as a message that only they see, in the thread they asked in', async () => {
    await onStage({ answerQuestion }, async (stage) => {
      await ask(stage, 'my details');
      const [sent, ...more] = inChannel(stage);
      assert.deepEqual(more, []);
      assert.deepEqual([sent?.onlyFor, sent?.threadId], [ANA.id, '1700000000000']);
      assert.match(JSON.stringify(sent?.activity), /only for Ana/);
      assert.equal(sent?.activity.channelData, undefined, 'there are no thumbs under such a message');
    });
  });

  it('comes the same way in a group chat', async () => {
    await onStage({ answerQuestion }, async (stage) => {
      await stage.post(groupMessage(stage.serviceUrl, '<at>Career</at> my pay', [MENTION]));
      assert.equal(stage.connector.seen('19:group').at(-1)?.onlyFor, ANA.id);
    });
  });

  it('goes to their own chat when Teams does not take it, with a line for the others that tells nothing', async () => {
    let own: OwnChat | null = null;
    await onStage({ answerQuestion, ownChat: async () => own }, async (stage) => {
      own = chatOf(stage);
      stage.connector.failNext(1, { status: 400 });
      await ask(stage, 'my details');
      assert.deepEqual(stage.said('a:chat'), ['matches: only for Ana']);
      assert.deepEqual(stage.said('19:channel'), ['I have answered you in our own chat.']);
      await ask(stage, 'my details again');
      const tried = stage.connector.requests().filter(({ path }) => path.includes('19:channel')).length;
      assert.equal(tried, 3, 'a tenant that refused is not asked again for each answer');
    });
  });

  it('is tried as a targeted message again after trouble that passes', async () => {
    await onStage({ answerQuestion, ownChat: async () => null }, async (stage) => {
      stage.connector.failNext(1, { status: 503 });
      await ask(stage, 'my details');
      await ask(stage, 'my details');
      assert.equal(inChannel(stage).at(-1)?.onlyFor, ANA.id);
    });
  });

  it('is not said at all when there is no way to say it alone', async () => {
    await onStage({ answerQuestion }, async (stage) => {
      stage.connector.failNext(1, { status: 403 });
      await ask(stage, 'my details');
      assert.deepEqual(stage.said('19:channel'), [
        'The answer to that is for you alone. Please open a chat with me and ask me there.',
      ]);
      assert.ok(!JSON.stringify(stage.connector.seen('19:channel')).includes('only for Ana'));
    });
  });

  it('does not hold up or hide what others may read', async () => {
    await onStage({ answerQuestion }, async (stage) => {
      await ask(stage, 'what next');
      assert.deepEqual(
        inChannel(stage).map(({ onlyFor }) => onlyFor),
        [null],
      );
    });
  });

  it('brings private answers to its buttons too', async () => {
    await onStage({}, async (stage) => {
      const where = channelMessage(stage.serviceUrl, '', []);
      await stage.post(
        press(stage.serviceUrl, { v: 1, roleId: 'r', alone: true }, { conversation: where['conversation'] }),
      );
      assert.equal(inChannel(stage).at(-1)?.onlyFor, ANA.id);
    });
  });

  it('is given in the reply to a card’s button, which nobody else sees', async () => {
    await onStage({ answerQuestion: async () => PERSONAL }, async (stage) => {
      const where = channelMessage(stage.serviceUrl, '', []);
      const action = { action: { type: 'Action.Execute', verb: 'ask', data: { v: 1, roleId: 'r' } } };
      const reply = await stage.post(
        invoke(stage.serviceUrl, 'adaptiveCard/action', action, { conversation: where['conversation'] }),
      );
      assert.match(JSON.stringify(await reply.json()), /only for Ana/);
      assert.deepEqual(inChannel(stage), []);
    });
  });
});
