// Sending out of turn, through the adapter this room hands on.
import assert from 'node:assert/strict';
import type { ConversationReference } from 'botbuilder';
import { UserTokenClient } from 'botframework-connector';
import { LazyUserTokenClient } from '../../bot/teams/sending/connectors.ts';
import { ReplyNotSent } from '../../bot/teams/failures.ts';
import { ANA, BOT, onStage } from './stage.ts';

const reference = (serviceUrl: string): Partial<ConversationReference> => ({
  user: ANA,
  bot: BOT,
  conversation: { id: 'a:chat', conversationType: 'personal', isGroup: false, name: '' },
  channelId: 'msteams',
  serviceUrl,
});

describe('a message out of turn', () => {
  it('reaches the conversation', async () => {
    await onStage({}, async ({ teams, serviceUrl, connector }) => {
      await teams.adapter.continueConversationAsync('', reference(serviceUrl), async (context) => {
        await context.sendActivity('Applications close on Friday');
      });
      assert.equal(connector.activities('a:chat').at(-1)?.text, 'Applications close on Friday');
    });
  });

  it('that the channel refuses rejects with the reason', async () => {
    await onStage({}, async ({ teams, serviceUrl, connector }) => {
      connector.failNext(1, { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
      const sending = teams.adapter.continueConversationAsync('', reference(serviceUrl), async (context) => {
        await context.sendActivity('hello');
      });
      await assert.rejects(sending, (error: unknown) => {
        assert.ok(error instanceof ReplyNotSent);
        assert.match(JSON.stringify(error.cause), /BotNotInConversationRoster/);
        return true;
      });
    });
  });

  it('to an address the bot may not call is never sent', async () => {
    await onStage({}, async ({ teams }) => {
      let ran = false;
      const sending = teams.adapter.continueConversationAsync('', reference('https://evil.example.org/'), async () => {
        ran = true;
      });
      await assert.rejects(sending, /not one the bot may call/);
      assert.equal(ran, false);
    });
  });
});

class CountingTokens extends UserTokenClient {
  readonly calls: string[] = [];

  #count<T>(name: string, result: T): Promise<T> {
    this.calls.push(name);
    return Promise.resolve(result);
  }

  override getUserToken = () => this.#count('getUserToken', { connectionName: '', token: '', expiration: '' });
  override getSignInResource = () => this.#count('getSignInResource', {});
  override signOutUser = () => this.#count('signOutUser', undefined);
  override getTokenStatus = () => this.#count('getTokenStatus', []);
  override getAadTokens = () => this.#count('getAadTokens', {});
  override exchangeToken = () => this.#count('exchangeToken', { connectionName: '', token: '', expiration: '' });
}

describe('the user-token client', () => {
  it('is built at its first use, once, and passes every call on', async () => {
    const real = new CountingTokens();
    let made = 0;
    const lazy = new LazyUserTokenClient(async () => {
      made += 1;
      return real;
    });
    assert.equal(made, 0);
    await lazy.getUserToken('u', 'c', 'msteams', '');
    await lazy.signOutUser('u', 'c', 'msteams');
    await lazy.getTokenStatus('u', 'msteams', '');
    await lazy.getAadTokens('u', 'c', [], 'msteams');
    await lazy.exchangeToken('u', 'c', 'msteams', {});
    assert.equal(made, 1);
    assert.deepEqual(real.calls, ['getUserToken', 'signOutUser', 'getTokenStatus', 'getAadTokens', 'exchangeToken']);
  });
});
