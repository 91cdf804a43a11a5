// "Answer with a career card": from a message to the posted card, over the bundled data.
import assert from 'node:assert/strict';
import {
  IN_CHANNEL,
  IN_GROUP,
  library,
  startExtensionStage,
  type Card,
  type ExtensionStage,
  type Reply,
} from './extension-stage.ts';

const FETCH = 'composeExtension/fetchTask';
const SUBMIT = 'composeExtension/submitAction';
const ACTION = { commandId: 'careerCard', commandContext: 'message', context: { theme: 'default' } };
const message = (content: string): object => ({
  ...ACTION,
  messagePayload: { id: '1690000000000', body: { contentType: 'html', content }, mentions: [], reactions: [] },
});
const submit = (more: object): object => ({ ...ACTION, ...more });
const press = (which: 'edit' | 'send', card: unknown): object =>
  submit({
    botMessagePreviewAction: which,
    botActivityPreview: [{ type: 'message', attachments: [{ contentType: 'x', content: card }] }],
  });

const dialogOf = (reply: Reply): Card => {
  assert.equal(reply.task?.type, 'continue', JSON.stringify(reply));
  return reply.task.value.card.content;
};
const saidIn = (reply: Reply): string => {
  assert.equal(reply.task?.type, 'message', JSON.stringify(reply));
  return String(reply.task.value);
};
const previewOf = (reply: Reply): Card => {
  assert.equal(reply.composeExtension?.type, 'botMessagePreview', JSON.stringify(reply));
  const [only, second] = reply.composeExtension.activityPreview?.attachments ?? [];
  assert.equal(second, undefined);
  assert.ok(only);
  return only.content;
};
const inputs = (card: Card): readonly Readonly<Record<string, unknown>>[] =>
  card.body.filter(({ type }) => String(type).startsWith('Input.'));
const values = (card: Card): Readonly<Record<string, unknown>> =>
  Object.fromEntries(inputs(card).map(({ id, value }) => [String(id), value]));
/** What Teams sends when the form's button is pressed: the button's data with what is filled in. */
const filled = (card: Card, changes: object = {}): object =>
  submit({ data: { ...Object(card.actions?.[0]?.['data']), ...values(card), ...changes } });

describe('answering a message with a card', () => {
  let stage: ExtensionStage;
  before(async () => {
    stage = await startExtensionStage();
  });
  after(() => stage.close());
  beforeEach(() => {
    stage.kept.library = library;
    stage.connector.setInstalled('19:group', true);
    stage.connector.setInstalled('19:channel', true);
  });

  const open = async (content: string): Promise<Card> => dialogOf(await stage.ask(FETCH, message(content), IN_GROUP));
  const look = async (value: object): Promise<Card> => previewOf(await stage.ask(SUBMIT, value, IN_GROUP));
  const posted = (): readonly unknown[] => stage.connector.activities('19:group');

  it('shows the answer to the message, the roles to swap, and room for a line', async () => {
    const card = await open('<p>Anyone know the difference between a data engineer and a <b>data architect</b>?</p>');
    assert.deepEqual(
      inputs(card).map(({ id, type }) => [id, type]),
      [
        ['role0', 'Input.ChoiceSet'],
        ['role1', 'Input.ChoiceSet'],
        ['role2', 'Input.ChoiceSet'],
        ['note', 'Input.Text'],
      ],
    );
    const { role0, role1, role2 } = values(card);
    assert.deepEqual([role0, role1, role2], ['data-engineer', 'data-architect', undefined]);
    assert.match(JSON.stringify(card.body), /Moves and shapes data/);
    const labels = inputs(card).map(({ label }) => label);
    assert.deepEqual(labels, [...new Set(labels)]);
    assert.ok(labels.every(Boolean));
  });

  it('finds roles as they are typed, and offers the chosen ones at once', async () => {
    const [first] = inputs(await open('coder v auditor'));
    assert.deepEqual(first?.['choices.data'], { type: 'Data.Query', dataset: 'roles' });
    const offered = (first['choices'] as { value: string }[]).map(({ value }) => value);
    for (const wanted of ['not-said', 'clinical-coder', 'clinical-coding-auditor'])
      assert.ok(offered.includes(wanted), wanted);
  });

  it('is posted by the bot in the person’s name, after a look at it', async () => {
    const before = posted().length;
    const form = await open('data engineer v data architect');
    const preview = await look(filled(form, { note: 'For our talk on Thursday' }));
    assert.match(JSON.stringify(preview), /Thursday/);
    assert.deepEqual(await stage.ask(SUBMIT, press('send', preview), IN_GROUP), {});
    const sent = stage.connector.activities('19:group').at(-1);
    assert.equal(posted().length, before + 1);
    assert.deepEqual(sent?.channelData?.['onBehalfOf'], [
      { itemid: 0, mentionType: 'person', mri: '29:ana', displayName: 'Ana' },
    ]);
    assert.match(JSON.stringify(sent.attachments), /Thursday/);
    assert.doesNotMatch(JSON.stringify(sent.attachments), /"carried"/);
    assert.equal(sent.attachments?.length, 1);
    const { ask, sharer, note } = stage.kept.prepared.at(-1) ?? {};
    assert.deepEqual(ask, { kind: 'comparison', roleIds: ['data-engineer', 'data-architect'] });
    assert.deepEqual([sharer?.userId, sharer?.name, note], ['29:ana', 'Ana', 'For our talk on Thursday']);
    assert.deepEqual(stage.kept.posted.at(-1)?.[1], sent.id);
  });

  it('shows another answer when the roles are swapped', async () => {
    const form = await open('data engineer v data architect');
    const three = await look(filled(form, { role1: 'clinical-coder', role2: 'data-scientist' }));
    assert.match(JSON.stringify(three), /Clinical coder/);
    assert.doesNotMatch(JSON.stringify(three.body), /Data architect/);
    assert.match(JSON.stringify(await look(filled(form, { role1: 'not-said' }))), /Ways in/);
  });

  it('comes back to the form as it was, when the preview is to be edited', async () => {
    const form = await open('coder to auditor');
    const preview = await look(filled(form, { role0: 'trainee-clinical-coder', note: 'Well done all' }));
    const again = dialogOf(await stage.ask(SUBMIT, press('edit', preview), IN_GROUP));
    const { role0, role1, note } = values(again);
    assert.deepEqual([role0, role1, note], ['trainee-clinical-coder', 'clinical-coding-auditor', 'Well done all']);
    assert.deepEqual(await look(filled(again)).then(({ body }) => body.length), preview.body.length);
  });

  it('is sent once, however often it is pressed', async () => {
    const preview = await look(filled(await open('ccio')));
    const before = posted().length;
    const presses = [1, 2, 3].map(() => stage.ask(SUBMIT, press('send', preview), IN_GROUP));
    assert.deepEqual(await Promise.all(presses), [{}, {}, {}]);
    assert.equal(posted().length, before + 1);
  });

  it('may be sent again when it did not arrive', async () => {
    const preview = await look(filled(await open('cnio')));
    const before = posted().length;
    stage.connector.failNext(1, { status: 500 });
    assert.match(saidIn(await stage.ask(SUBMIT, press('send', preview), IN_GROUP)), /could not be sent/);
    assert.deepEqual(await stage.ask(SUBMIT, press('send', preview), IN_GROUP), {});
    assert.equal(posted().length, before + 1);
  });

  it('does not claim that it was not sent when nobody knows', async () => {
    const preview = await look(filled(await open('cdio')));
    stage.connector.failNext(1, { status: 0, accepted: true });
    assert.match(saidIn(await stage.ask(SUBMIT, press('send', preview), IN_GROUP)), /look in the conversation/);
    const before = posted().length;
    assert.deepEqual(await stage.ask(SUBMIT, press('send', preview), IN_GROUP), {});
    assert.equal(posted().length, before);
  });

  for (const status of [502, 503, 504])
    it(`does not claim it either when a gateway gave up with ${status}`, async () => {
      const preview = await look(filled(await open('cdio')));
      stage.connector.failNext(1, { status, accepted: true });
      assert.match(saidIn(await stage.ask(SUBMIT, press('send', preview), IN_GROUP)), /look in the conversation/);
    });

  it('answers in the thread of a channel', async () => {
    const preview = previewOf(
      await stage.ask(SUBMIT, filled(dialogOf(await stage.ask(FETCH, message('ccio'), IN_CHANNEL))), IN_CHANNEL),
    );
    await stage.ask(SUBMIT, { ...message('ccio'), ...press('send', preview) }, IN_CHANNEL);
    assert.equal(stage.connector.seen('19:channel').at(-1)?.threadId, '1690000000000');
  });

  describe('where the bot is not', () => {
    beforeEach(() => stage.connector.setInstalled('19:group', false));

    it('asks to add it, and goes on with the same question', async () => {
      const card = dialogOf(await stage.ask(FETCH, message('data engineer v data architect'), IN_GROUP));
      const data = Object(card.actions?.[0]?.['data']);
      assert.deepEqual(data.msteams, { justInTimeInstall: true });
      stage.connector.setInstalled('19:group', true);
      const form = dialogOf(await stage.ask(SUBMIT, submit({ data }), IN_GROUP));
      assert.equal(values(form)['role1'], 'data-architect');
    });

    it('asks when the bot was taken out before "send", and loses nothing', async () => {
      stage.connector.setInstalled('19:group', true);
      const preview = await look(filled(await open('ciso'), { note: 'mine' }));
      stage.connector.setInstalled('19:group', false);
      const card = dialogOf(await stage.ask(SUBMIT, press('send', preview), IN_GROUP));
      const data = Object(card.actions?.[0]?.['data']);
      assert.equal(data.msteams?.justInTimeInstall, true);
      stage.connector.setInstalled('19:group', true);
      const form = dialogOf(await stage.ask(SUBMIT, submit({ data }), IN_GROUP));
      assert.deepEqual([values(form)['role0'], values(form)['note']], ['ciso', 'mine']);
    });
  });

  describe('a message that holds no such question', () => {
    for (const content of ['<p>lunch?</p>', '<img src="x">', '', 'qwerty '.repeat(3000)])
      it(`“${content.slice(0, 20)}” gets the form all the same`, async () => {
        const card = await open(content);
        assert.ok(inputs(card).some(({ id }) => id === 'question'));
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < 28_000);
      });

    it('can be asked in other words', async () => {
      const card = await open('lunch?');
      assert.match(JSON.stringify(await look(filled(card, { question: 'what does a ccio do' }))), /Chief clinical/);
      const again = dialogOf(await stage.ask(SUBMIT, filled(card, { question: 'more lunch' }), IN_GROUP));
      assert.match(JSON.stringify(again.body), /cannot read a question/);
      const empty = dialogOf(await stage.ask(SUBMIT, filled(card, { question: '' }), IN_GROUP));
      assert.match(JSON.stringify(empty.body), /Choose a role, or type a question/);
    });

    it('is no question of somebody’s own', async () => {
      for (const content of [
        'what am I missing for data scientist?',
        'forget me',
        'remind me tomorrow',
        'my profile',
      ]) {
        const card = await open(content);
        assert.doesNotMatch(JSON.stringify(card.body), /You have told|Your details|Reminder set/);
      }
    });
  });

  describe('what comes back spoilt', () => {
    const old = /another version/;

    it('is never posted as it came: the card is made anew from our own data', async () => {
      const preview = await look(filled(await open('data engineer v data architect'), { note: 'hello' }));
      const evil = {
        type: 'TextBlock',
        text: '<at>Everyone</at> [free money](https://evil.example) ![x](https://evil.example/x.png)',
      };
      const tampered = {
        ...preview,
        body: [evil, ...preview.body],
        actions: [{ type: 'Action.OpenUrl', title: 'Win', url: 'https://evil.example' }],
        msteams: { entities: [{ type: 'mention', text: '<at>Everyone</at>', mentioned: { id: '29:all', name: 'x' } }] },
      };
      assert.deepEqual(await stage.ask(SUBMIT, press('send', tampered), IN_GROUP), {});
      assert.doesNotMatch(JSON.stringify(stage.connector.activities('19:group').at(-1)), /evil|Everyone|29:all/);
    });

    it('lets no mention and no link into the person’s own line', async () => {
      const note = '<at>Everyone</at> see [this](https://evil.example) or www.evil.example, mail a@evil.example';
      const preview = await look(filled(await open('siro'), { note }));
      await stage.ask(SUBMIT, press('send', preview), IN_GROUP);
      const sent = JSON.stringify(stage.connector.activities('19:group').at(-1));
      assert.doesNotMatch(sent, /<at>|\]\(https|:\/\/evil|www\.evil|a@evil/);
      assert.match(sent, /Everyone/);
    });

    it('gets calm words and posts nothing', async () => {
      const before = posted().length;
      const preview = await look(filled(await open('ccio')));
      const carried = preview.body.map((part) => (part['id'] === 'carried' ? { ...part, text: 'AAAA' } : part));
      const other = Buffer.from(JSON.stringify({ v: 0, id: 'x', draft: { ask: null, words: '', note: '' } })).toString(
        'base64url',
      );
      const own = Buffer.from(
        JSON.stringify({ v: 1, id: 'x', draft: { ask: { kind: 'privacy', act: 'forget' }, words: '', note: '' } }),
      ).toString('base64url');
      const cards: readonly unknown[] = [
        { ...preview, body: carried },
        { ...preview, body: [] },
        { body: [{ id: 'carried', text: other }] },
        { body: [{ id: 'carried', text: own }] },
        { body: 'odd' },
        null,
        'odd',
        undefined,
      ];
      for (const card of cards) {
        assert.match(saidIn(await stage.ask(SUBMIT, press('send', card), IN_GROUP)), old);
        assert.match(saidIn(await stage.ask(SUBMIT, press('edit', card), IN_GROUP)), old);
      }
      for (const value of [
        null,
        'odd',
        {},
        { commandId: 'other' },
        submit({}),
        submit({ data: { v: 0 } }),
        submit({ data: 'odd' }),
      ])
        assert.match(saidIn(await stage.ask(SUBMIT, value, IN_GROUP)), old);
      for (const value of [null, 'odd', {}, { commandId: 'other' }])
        assert.match(saidIn(await stage.ask(FETCH, value, IN_GROUP)), old);
      assert.equal(posted().length, before);
    });

    it('asks for another role when one is not held', async () => {
      const form = await open('ccio');
      const again = dialogOf(await stage.ask(SUBMIT, filled(form, { role0: 'no-such-role' }), IN_GROUP));
      assert.match(JSON.stringify(again.body), /not in our data any more/);
    });

    it('says so when the data is gone meanwhile', async () => {
      const preview = await look(filled(await open('ccio')));
      stage.kept.library = null;
      assert.match(saidIn(await stage.ask(SUBMIT, press('send', preview), IN_GROUP)), /cannot be reached/);
    });

    it('needs to know who and where', async () => {
      for (const name of [FETCH, SUBMIT])
        assert.match(saidIn(await stage.ask(name, message('ccio'), { from: undefined })), /cannot answer from here/);
    });
  });
});
