// The parts that need no server.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { ConnectorClient, ConnectorFactory, TokenCredentials } from 'botframework-connector';
import { KeptConnectors } from '../../bot/teams/sending/connectors.ts';
import { describeError } from '../../bot/teams/failures.ts';
import { admit } from '../../bot/teams/door/rate-limit.ts';
import { createFindKey, KeysUnavailable } from '../../bot/teams/door/signing-keys.ts';
import { writeActivity } from '../../bot/teams/turn/write-activity.ts';
import { FOOTING, render } from './stage.ts';

describe('the limit of questions', () => {
  it('lets 30 through in any minute, and says how long to wait', () => {
    let askedAt: readonly number[] = [];
    for (let second = 0; second < 30; second += 1) {
      const admission = admit(askedAt, second * 1000);
      assert.ok(admission.kind === 'admitted');
      askedAt = admission.askedAt;
    }
    assert.deepEqual(admit(askedAt, 30_000), { kind: 'wait', retryAfterSeconds: 30 });
    assert.deepEqual(admit(askedAt, 59_999), { kind: 'wait', retryAfterSeconds: 1 });
    assert.equal(admit(askedAt, 60_000).kind, 'admitted');
  });

  it('forgets what is older than a minute', () => {
    const admission = admit([1, 2, 3], 120_000);
    assert.deepEqual(admission, { kind: 'admitted', askedAt: [120_000] });
  });

  it('keeps nobody waiting for a clock that was put back', () => {
    const ahead = Array.from({ length: 30 }, (_, at) => 86_400_000 + at);
    assert.deepEqual(admit(ahead, 1000), { kind: 'admitted', askedAt: [1000] });
  });
});

describe('a message written', () => {
  it('holds a card or text, never both, and always a summary', () => {
    const card = writeActivity({ kind: 'help', examples: [] }, render({ kind: 'help', examples: [] }));
    assert.deepEqual([card.text, card.attachments?.length, card.summary], [undefined, 1, 'summary of help']);
    const text = writeActivity({ kind: 'broken' }, render({ kind: 'broken' }));
    assert.deepEqual([text.text, text.attachments, text.summary], ['text of broken', undefined, 'summary of broken']);
  });

  it('asks for thumbs only under facts', () => {
    const facts = { kind: 'matches', heard: 'x', matches: [], footing: FOOTING } as const;
    assert.deepEqual(writeActivity(facts, render(facts)).channelData, { feedbackLoop: { type: 'default' } });
    assert.equal(writeActivity({ kind: 'broken' }, render({ kind: 'broken' })).channelData, undefined);
  });
});

describe('an error for the log', () => {
  it('keeps names, codes and causes, and neither requests nor what was typed', () => {
    const sent = Object.assign(new Error('refused: my secret question'), {
      code: 'Forbidden',
      statusCode: 403,
      request: { headers: { authorization: 'Bearer abc' } },
    });
    const [outer, inner] = describeError(new Error('outer', { cause: sent }), 'my secret question');
    assert.equal(outer?.['message'], 'outer');
    assert.deepEqual([inner?.['code'], inner?.['status'], inner?.['message']], ['Forbidden', 403, 'refused: …']);
    assert.ok(!JSON.stringify([outer, inner]).includes('secret question'));
    assert.ok(!JSON.stringify([outer, inner]).includes('Bearer'));
  });

  it('can be anything, and may point at itself', () => {
    assert.deepEqual(describeError('text'), [{ name: 'string' }]);
    const loop = new Error('loop');
    loop.cause = loop;
    assert.equal(describeError(loop).length, 3);
    assert.deepEqual(describeError(undefined), []);
  });
});

class CountingFactory extends ConnectorFactory {
  made = 0;
  failures = 0;

  override async create(serviceUrl: string): Promise<ConnectorClient> {
    this.made += 1;
    if (this.failures-- > 0) throw new Error('no credentials');
    return new ConnectorClient(new TokenCredentials('t'), { baseUri: serviceUrl });
  }
}

describe('connector clients', () => {
  it('are made once for an address and audience', async () => {
    const inner = new CountingFactory();
    const kept = new KeptConnectors(() => true);
    const one = await kept.through(inner).create('https://a/', 'x');
    assert.equal(await kept.through(inner).create('https://a/', 'x'), one);
    assert.notEqual(await kept.through(inner).create('https://b/', 'x'), one);
    assert.notEqual(await kept.through(inner).create('https://a/', 'y'), one);
    assert.equal(inner.made, 3);
  });

  it('are not kept when their making failed', async () => {
    const inner = new CountingFactory();
    inner.failures = 1;
    const factory = new KeptConnectors(() => true).through(inner);
    await assert.rejects(factory.create('https://a/', 'x'), /no credentials/);
    await factory.create('https://a/', 'x');
    assert.equal(inner.made, 2);
  });

  it('are bounded in number', async () => {
    const inner = new CountingFactory();
    const factory = new KeptConnectors(() => true).through(inner);
    for (let n = 0; n <= 100; n += 1) await factory.create(`https://a/${n}`, 'x');
    await factory.create('https://a/0', 'x');
    assert.equal(inner.made, 102);
  });

  it('are never made for an address the bot may not call', async () => {
    const inner = new CountingFactory();
    const factory = new KeptConnectors((url) => url.startsWith('https://good/')).through(inner);
    await assert.rejects(factory.create('https://evil/'), /not one the bot may call/);
    assert.equal(inner.made, 0);
  });
});

describe('signing keys', () => {
  const jwk = (kid: string): object => ({
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
    kid,
  });
  const HOUR_MS = 3_600_000;

  async function withKeys(play: (lab: KeyLab) => Promise<void>): Promise<void> {
    const lab: KeyLab = { url: '', keys: [jwk('first')], status: 200, asked: 0, nowMs: 0 };
    const server = createServer((request, response) => {
      if (request.url === '/metadata') lab.asked += 1;
      response.writeHead(lab.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.url === '/metadata' ? { jwks_uri: `${lab.url}/keys` } : { keys: lab.keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = server.address();
    lab.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    try {
      await play(lab);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }

  interface KeyLab {
    url: string;
    keys: readonly object[];
    status: number;
    asked: number;
    nowMs: number;
  }

  const finder = (lab: KeyLab): ReturnType<typeof createFindKey> =>
    createFindKey(`${lab.url}/metadata`, () => new Date(lab.nowMs));

  it('are fetched once by many who ask together, and again after a day', async () => {
    await withKeys(async (lab) => {
      const find = finder(lab);
      const found = await Promise.all(Array.from({ length: 10 }, () => find('first')));
      assert.ok(found.every((key) => key?.key.asymmetricKeyType === 'rsa'));
      assert.equal(lab.asked, 1);
      lab.nowMs += 23 * HOUR_MS;
      await find('first');
      assert.equal(lab.asked, 1);
      lab.nowMs += 2 * HOUR_MS;
      await find('first');
      assert.equal(lab.asked, 2);
    });
  });

  it('that are new are found within ten minutes, and forged ids do not make us ask more', async () => {
    await withKeys(async (lab) => {
      const find = finder(lab);
      assert.equal(await find('second'), null);
      lab.keys = [jwk('second')];
      for (let n = 0; n < 5; n += 1) assert.equal(await find(`forged-${n}`), null);
      assert.equal(lab.asked, 1);
      lab.nowMs += 11 * 60_000;
      assert.notEqual(await find('second'), null);
      assert.equal(lab.asked, 2);
    });
  });

  it('that cannot be refreshed go on serving; with none at all nobody can be judged', async () => {
    await withKeys(async (lab) => {
      lab.status = 500;
      await assert.rejects(finder(lab)('first'), KeysUnavailable);
      lab.status = 200;
      const find = finder(lab);
      await find('first');
      lab.status = 500;
      lab.nowMs += 30 * HOUR_MS;
      assert.notEqual(await find('first'), null);
    });
  });

  it('are asked for again at once after a first failure', async () => {
    await withKeys(async (lab) => {
      const find = finder(lab);
      lab.status = 503;
      await assert.rejects(find('first'), KeysUnavailable);
      lab.status = 200;
      assert.notEqual(await find('first'), null);
    });
  });
});
