// Whatever is posted, the answer is 2xx or 4xx, nothing leaks, and the next question is answered.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ANA, BOT, onStage, startStage, type Stage } from './stage.ts';
import { event, invoke, message, press, type Json } from './activities.ts';

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const FIELDS = [
  'id',
  'name',
  'action',
  'channelId',
  'serviceUrl',
  'deliveryMode',
  'locale',
  'replyToId',
  'text',
  'textFormat',
  'from',
  'recipient',
  'conversation',
  'channelData',
  'attachments',
  'entities',
  'membersAdded',
  'membersRemoved',
  'reactionsAdded',
  'timestamp',
  'localTimestamp',
  'expiration',
  'value',
  'callerId',
];
const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'odd',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [{}],
  [[]],
  { id: null },
  { id: 5 },
  { id: '' },
  { id: 'x', conversationType: {} },
  [{ type: 'mention' }],
  [{ type: 'mention', mentioned: null, text: null }],
  [{ type: 'mention', mentioned: BOT, text: '' }],
  [{ type: 'clientInfo', locale: {}, timezone: 5 }],
  { toString: 'no', valueOf: 1 },
  { eventType: 'editMessage' },
  { tenant: null },
];
const TYPES = [
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'conversationUpdate',
  'installationUpdate',
];

describe('bad input', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.close());

  const isCalm = async (body: unknown): Promise<void> => {
    // So that the limit per person does not stand in for an answer.
    stage.clock.forward(3000);
    const response = await stage.post(body);
    const text = await response.text();
    const said = typeof body === 'string' ? body.slice(0, 200) : JSON.stringify(body)?.slice(0, 400);
    assert.ok(response.status >= 200 && response.status < 500, `${response.status} for ${said}`);
    assert.ok(response.status !== 501 && !/\bat .*\.[jt]s:\d+/.test(text), text);
  };

  it('in any one field, of any type of activity, never gives a 5xx', async () => {
    for (const type of ['message', 'messageUpdate', 'invoke', 'conversationUpdate']) {
      for (const field of FIELDS) {
        for (const odd of ODD) await isCalm(event(stage.serviceUrl, type, { text: 'pay', [field]: odd }));
      }
    }
  }).timeout(30_000);

  it('in any two fields at once never gives a 5xx', async () => {
    const activity = fc.record({
      type: fc.constantFrom(...TYPES, 'invoke'),
      fields: fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(fc.constantFrom(...ODD), fc.jsonValue()), {
        maxKeys: 3,
      }),
    });
    const property = fc.asyncProperty(activity, ({ type, fields }) => isCalm(event(stage.serviceUrl, type, fields)));
    await fc.assert(property, { numRuns: 300, seed: 20261123 });
  }).timeout(30_000);

  it('in the value of an invoke never gives a 5xx', async () => {
    const names = [
      'adaptiveCard/action',
      'application/search',
      'message/submitAction',
      'task/fetch',
      'fileConsent/invoke',
    ];
    for (const name of names) for (const odd of ODD) await isCalm(invoke(stage.serviceUrl, name, odd));
  });

  it('of 200 KB of brackets, or of text, is read without harm', async () => {
    const [head = '', tail = ''] = JSON.stringify(press(stage.serviceUrl, 'HERE')).split('"HERE"');
    await isCalm(`${head}${deep(100_000)}${tail}`);
    await isCalm(`${head}{"v":1,"x":${deep(1000)}}${tail}`);
    await isCalm(message(stage.serviceUrl, '<'.repeat(200_000)));
    await isCalm(message(stage.serviceUrl, '&amp;'.repeat(40_000), { textFormat: 'xml' }));
    await isCalm(
      message(stage.serviceUrl, 'x', { entities: Array.from({ length: 3000 }, () => ({ type: 'mention' })) }),
    );
  });

  it('cannot change what all objects share', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(message(stage.serviceUrl, 'pay', { PLACE: { admin: true } }));
      await isCalm(text.replaceAll('PLACE', key));
      const inside = JSON.stringify(press(stage.serviceUrl, { v: 1, roleId: 'r', PLACE: { admin: true } }));
      await isCalm(inside.replaceAll('PLACE', key));
    }
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });

  const texts: Readonly<Record<string, string>> = {
    empty: '',
    'spaces only': ' \u00a0\u200b\n\t',
    'emoji only': '🙂🙃👩‍⚕️',
    'right to left': 'ما هو راتب الفرقة السابعة',
    'an override of direction': '\u202egnp.exe',
    'half a character': '\ud83d pay',
    HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
    Markdown: '[click](https://evil.example.org) **bold** `code` # title',
    'a mention never made': '<at>Everyone</at> hello',
    'zero bytes': 'pay\u0000band',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`that is ${name} gets a reply`, async () => {
      await onStage({}, async (own) => {
        assert.equal((await own.post(message(own.serviceUrl, text))).status, 200);
        assert.equal(own.connector.activities('a:chat').length, 1);
      });
    });
  }

  it('that names a reply address off this machine is refused in local mode', async () => {
    const elsewhere: readonly unknown[] = [
      undefined,
      '',
      'https://smba.trafficmanager.net/emea/',
      'http://169.254.169.254/',
      'http://10.0.0.1/',
      'http://localhost.evil.example.org/',
    ];
    const before = stage.questions.length;
    for (const serviceUrl of elsewhere) {
      assert.equal((await stage.post({ ...message(stage.serviceUrl, 'pay'), serviceUrl })).status, 401);
    }
    assert.equal(stage.questions.length, before);
  });

  it('leaves the bot able to answer', async () => {
    const dana: Json = { from: { ...ANA, aadObjectId: 'aad-dana' } };
    await stage.post(message(stage.serviceUrl, 'still there?', dana));
    assert.equal(stage.said('a:chat').at(-1), 'matches: still there?');
  });
});
