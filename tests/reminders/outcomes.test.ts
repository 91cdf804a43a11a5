import assert from 'node:assert/strict';
import type { SendFailure } from '../../bot/reminders/sending/delivery.ts';
import {
  codesIn,
  RETRY,
  retryDelayMs,
  stepAfter,
  tenantRestMs,
  waitMs,
  type Step,
} from '../../bot/reminders/sending/outcomes.ts';

const failure = (status: number | null, body: unknown = null, more: Partial<SendFailure> = {}): SendFailure => ({
  status,
  code: null,
  body,
  retryAfterSeconds: null,
  ...more,
});
const error = (code: string) => ({ error: { code, message: 'words' } });

const inShort = (step: Step): string => {
  switch (step.do) {
    case 'retry':
      return 'retry';
    case 'wait':
      return `wait${step.rests ? ', and rest' : ''}`;
    case 'give-up':
      return `give up${step.alert ? ', alert' : ''}`;
    case 'hold':
      return `hold ${step.hold}${step.forgetPlace ? ', forget place' : ''}`;
    case 'once-more':
      return `once more ${step.how}, else ${inShort(step.else)}`;
    case 'wait-for-operator':
      return `wait for operator${step.lane === null ? '' : `, close ${step.lane}`}`;
  }
};

describe('what to do when Teams refuses', () => {
  const rows: readonly (readonly [string, SendFailure, string])[] = [
    ['a bad request', failure(400, error('BadArgument')), 'give up, alert'],
    [
      'a token that is refused',
      failure(401, error('BotNotRegistered')),
      'once more fresh-token, else wait for operator',
    ],
    ['a person who blocked the bot', failure(403, error('ConversationBlockedByUser')), 'hold blocked'],
    ['a bot no longer in the chat', failure(403, error('BotNotInConversationRoster')), 'hold not-installed'],
    ['an app not installed', failure(403, error('ForbiddenOperationException')), 'hold not-installed'],
    ['a bot an admin switched off', failure(403, error('BotDisabledByAdmin')), 'wait for operator, close tenant'],
    ['the wrong host', failure(403, error('InvalidBotApiHost')), 'once more other-host, else give up, alert'],
    ['missing permissions', failure(403, error('NotEnoughPermissions')), 'wait for operator'],
    ['any other 403', failure(403, error('SomethingNew')), 'give up, alert'],
    ['a conversation that is gone', failure(404, error('ConversationNotFound')), 'hold not-installed, forget place'],
    [
      'a message that is gone',
      failure(404, error('ActivityNotFoundInConversation')),
      'hold not-installed, forget place',
    ],
    ['any other 404', failure(404), 'give up, alert'],
    ['a busy conversation', failure(412, error('PreconditionFailed')), 'wait'],
    ['a message too large', failure(413, error('MessageSizeTooBig')), 'once more plain-text, else give up, alert'],
    ['a throttle', failure(429, error('Throttled')), 'wait, and rest'],
    ['a server error', failure(500), 'give up, alert'],
    ['a gateway, 502', failure(502, '<html>'), 'retry'],
    ['a gateway, 503', failure(503), 'retry'],
    ['a gateway, 504', failure(504), 'retry'],
    ['no reply', failure(null, null, { code: 'ECONNRESET' }), 'retry'],
    ['a status nobody has seen', failure(418), 'give up, alert'],
    [
      'the older shape',
      failure(403, { errorCode: 209, message: 'x', subCode: 'MessageWritesBlocked' }),
      'hold blocked',
    ],
    [
      'a sub-code in JSON in a string',
      failure(403, { message: JSON.stringify({ errorCode: 1, message: '{"subCode":"MessageWritesBlocked"}' }) }),
      'hold blocked',
    ],
    ['the code of the client', failure(403, null, { code: 'botnotinconversationroster' }), 'hold not-installed'],
  ];
  for (const [name, given, expected] of rows)
    it(`${name}: ${expected}`, () => assert.equal(inShort(stepAfter(given)), expected));

  it('does not take a code from the words of a message', () => {
    assert.equal(
      codesIn({ code: null, body: { message: 'MessageWritesBlocked', details: ['MessageWritesBlocked'] } }).size,
      0,
    );
  });

  it('is not kept busy by a body made to be deep or wide', () => {
    let deep: unknown = { subCode: 'MessageWritesBlocked' };
    for (let level = 0; level < 10_000; level += 1) deep = { inner: deep };
    assert.equal(codesIn({ code: null, body: deep }).size, 0);
    assert.equal(codesIn({ code: null, body: Array.from({ length: 100_000 }, () => ({})) }).size, 0);
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    assert.equal(codesIn({ code: null, body: loop }).size, 0);
  });
});

describe('how long to wait before the next try', () => {
  it('grows from a minute to hours, and then stops', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempt) => retryDelayMs(failure(503), attempt, 0.5));
    assert.deepEqual(waits, [60_000, 240_000, 960_000, 3_840_000, 14_400_000, null]);
    assert.equal(RETRY.most, 6);
  });

  it('keeps to Retry-After, never earlier', () => {
    const told = failure(503, null, { retryAfterSeconds: 90 });
    assert.equal(retryDelayMs(told, 1, 0), 90_000);
    assert.equal(retryDelayMs(told, 1, 1), 108_000);
  });

  it('is as told for a throttle; without a time short at first, and longer the longer it lasts', () => {
    assert.deepEqual(
      [0, 1].map((random) => waitMs(failure(429, null, { retryAfterSeconds: 1 }), 0, random)),
      [1000, 1200],
    );
    const waits = [0, 60_000, 3_600_000].map((waited) => waitMs(failure(429), waited, 0.5));
    assert.deepEqual(waits, [5000, 30_000, 300_000]);
  });

  it('lets a tenant rest for seconds, whatever one conversation is told', () => {
    assert.deepEqual([2000, 600_000].map(tenantRestMs), [2000, 10_000]);
  });

  it('spreads by a fifth either way', () => {
    assert.deepEqual([retryDelayMs(failure(503), 1, 0), retryDelayMs(failure(503), 1, 1)], [48_000, 72_000]);
  });
});
