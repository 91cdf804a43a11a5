// Every invoke Teams knows, and some it does not: HTTP 200 and a body of the right shape, never 501.
import assert from 'node:assert/strict';
import { invoke } from './activities.ts';
import { onStage, startStage, type Stage } from './stage.ts';

type Body = Readonly<Record<string, unknown>> | null;
const CALM = 'I cannot answer from here. Open a chat with me and ask your question there.';
const CARD = 'application/vnd.microsoft.card.adaptive';
const NOTE = 'application/vnd.microsoft.activity.message';

const asBody = (text: string): Body => (text === '' ? null : JSON.parse(text));

describe('an invoke', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.close());

  const ask = async (
    name: string | undefined,
    value: unknown,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<Body> => {
    const response = await stage.post(invoke(stage.serviceUrl, name, value, more));
    assert.equal(response.status, 200, name);
    return asBody(await response.text());
  };

  const message = { composeExtension: { type: 'message', text: CALM } };
  const noResults = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } };
  const dialog = { task: { type: 'message', value: CALM } };
  const config = { responseType: 'config', config: { type: 'message', value: CALM } };
  const tab = { tab: { type: 'continue', value: { cards: [] } } };
  const action = { commandId: 'share', commandContext: 'message', context: { theme: 'default' } };
  const rows: readonly (readonly [string | undefined, unknown, Body])[] = [
    ['composeExtension/query', { commandId: 'findRole', parameters: [{ name: 'q', value: 'nurse' }] }, message],
    ['composeExtension/query', { commandId: 'findRole', parameters: [{ name: 'initialRun', value: 'true' }] }, message],
    ['composeExtension/querySettingUrl', {}, message],
    ['composeExtension/setting', { state: 'x' }, null],
    ['composeExtension/selectItem', { roleId: 'r1' }, noResults],
    ['composeExtension/queryLink', { url: 'https://careers.example.org/roles/r1' }, noResults],
    ['composeExtension/anonymousQueryLink', { url: 'https://careers.example.org/roles/r1' }, noResults],
    ['composeExtension/fetchTask', action, dialog],
    ['composeExtension/submitAction', { ...action, data: {} }, dialog],
    ['composeExtension/submitAction', { ...action, botMessagePreviewAction: 'edit' }, dialog],
    ['composeExtension/submitAction', { ...action, botMessagePreviewAction: 'send' }, dialog],
    ['composeExtension/submitAction', { ...action, botMessagePreviewAction: 'odd' }, dialog],
    ['composeExtension/onCardButtonClicked', {}, null],
    ['task/fetch', { data: {}, context: { theme: 'dark' } }, dialog],
    ['task/submit', { data: {} }, dialog],
    ['config/fetch', { data: {} }, config],
    ['config/submit', { data: {} }, config],
    ['tab/fetch', { tabContext: {} }, tab],
    ['tab/submit', { tabContext: {} }, tab],
    ['message/fetchTask', { data: { actionName: 'feedback', actionValue: { reaction: 'like' } } }, dialog],
    ['signin/verifyState', { state: '123456' }, null],
    ['signin/tokenExchange', { id: '1', token: 't', connectionName: 'c' }, null],
    ['signin/failure', { code: 'x', message: 'y' }, null],
    ['fileConsent/invoke', { action: 'accept', uploadInfo: {} }, null],
    ['fileConsent/invoke', { action: 'odd' }, null],
    ['handoff/action', { continuation: 'c' }, null],
    ['actionableMessage/executeAction', {}, null],
    ['suggestedActions/submit', { any: 1 }, null],
    ['htmlwidget/calltool', {}, null],
    ['something/new', undefined, null],
    ['__proto__', {}, null],
    ['constructor', {}, null],
    [undefined, { roleId: 'r1' }, null],
  ];
  for (const [name, value, body] of rows) {
    it(`${name ?? 'without a name'} ${JSON.stringify(value) ?? ''} gets a valid reply`, async () => {
      assert.deepEqual(await ask(name, value), body);
      assert.deepEqual(await ask(name, undefined), body, 'without a value');
      assert.deepEqual(await ask(name, 'odd'), body, 'with text for a value');
    });
  }

  it('of an anonymous link says neither who nor where, and is answered', async () => {
    const nobody = { from: undefined, conversation: undefined, recipient: undefined };
    assert.deepEqual(await ask('composeExtension/anonymousQueryLink', { url: 'https://x.org' }, nobody), noResults);
  });

  describe('of a card button', () => {
    const execute = (verb: string, data: unknown): object => ({
      action: { type: 'Action.Execute', id: 'b', verb, data },
      trigger: 'manual',
    });

    it('answers with a card for that person, and sends nothing to the chat', async () => {
      const before = stage.connector.requests().length;
      const body = await ask('adaptiveCard/action', execute('ask', { v: 1, roleId: 'ccio' }));
      assert.equal(body?.['statusCode'], 200);
      assert.equal(body?.['type'], CARD);
      assert.match(JSON.stringify(body?.['value']), /AdaptiveCard.*ccio/);
      assert.deepEqual(stage.questions.at(-1)?.said, { kind: 'button', ask: { kind: 'role', roleId: 'ccio' } });
      assert.equal(stage.connector.requests().length, before);
    });

    const odd: readonly (readonly [string, unknown])[] = [
      ['an unknown verb', execute('launch', { v: 1, roleId: 'ccio' })],
      ['a payload of last month', execute('ask', { v: 0 })],
      ['no payload', execute('ask', undefined)],
      ['another type of action', { action: { type: 'Action.Submit', verb: 'ask', data: {} } }],
      ['an action that is text', { action: 'odd' }],
      ['no action', {}],
      ['no value', undefined],
      ['a value that is null', null],
    ];
    for (const [name, value] of odd) {
      it(`with ${name} gets calm words and leaves the card as it is`, async () => {
        const body = await ask('adaptiveCard/action', value);
        assert.deepEqual(body, { statusCode: 200, type: NOTE, value: 'text of old-button' });
      });
    }

    it('asked for by Teams itself is answered only when that changes nothing', async () => {
      const byItself = { ...execute('ask', { v: 1, roleId: 'ccio' }), trigger: 'automatic' };
      assert.equal((await ask('adaptiveCard/action', byItself))?.['type'], CARD);
    });

    it('without a sender gets calm words', async () => {
      const body = await ask('adaptiveCard/action', execute('ask', {}), { from: undefined });
      assert.deepEqual(body, { statusCode: 200, type: NOTE, value: CALM });
    });
  });

  describe('of a typeahead list', () => {
    const results = (found: readonly object[]): Body => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: found },
    });

    it('lists roles', async () => {
      const found = await ask('application/search', {
        queryText: ' nurse ',
        dataset: 'roles',
        queryOptions: { skip: 0, top: 15 },
      });
      assert.deepEqual(found, results([{ title: 'Role like nurse', value: 'r1' }]));
    });

    it('lists roles before anything is typed', async () => {
      for (const queryText of ['', null, undefined]) {
        const found = await ask('application/search', { queryText, dataset: 'roles' });
        assert.deepEqual(found, results([{ title: 'Role like ', value: 'r1' }]));
      }
    });

    it('goes on where the last page ended', async () => {
      assert.deepEqual(
        await ask('application/search', { queryText: 'a', dataset: 'roles', queryOptions: { skip: 1 } }),
        results([]),
      );
    });

    it('has nothing for other data or odd requests', async () => {
      const before = stage.searched.length;
      for (const value of [
        { queryText: 'a', dataset: 'people' },
        {},
        null,
        'odd',
        { dataset: 'roles', queryOptions: { top: -1 } },
      ])
        assert.deepEqual(await ask('application/search', value), results([]));
      assert.equal(stage.searched.length, before);
    });
  });
});

describe('an invoke whose answer breaks', () => {
  it('still gets a valid reply with calm words, and the cause is in the log once', async () => {
    const broken = async (): Promise<never> => {
      throw new Error('the search is broken');
    };
    await onStage({ searchRoles: broken, answerQuestion: broken, onFeedback: broken }, async (stage) => {
      const action = { action: { type: 'Action.Execute', verb: 'ask', data: { v: 1, roleId: 'r' } } };
      const sorry = 'Sorry, something went wrong on our side. Please try again in a few minutes.';
      const rows: readonly (readonly [string, unknown, unknown])[] = [
        ['application/search', { dataset: 'roles', queryText: 'x' }, { results: [] }],
        ['adaptiveCard/action', action, sorry],
        ['message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }, undefined],
      ];
      for (const [name, value, expected] of rows) {
        const before = stage.logged.length;
        const response = await stage.post(invoke(stage.serviceUrl, name, value));
        assert.equal(response.status, 200);
        assert.deepEqual(asBody(await response.text())?.['value'], expected);
        assert.deepEqual(
          stage.logged.slice(before).map(({ message }) => message),
          ['A turn failed'],
        );
      }
    });
  });
});
