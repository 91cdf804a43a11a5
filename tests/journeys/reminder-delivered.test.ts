// A reminder from the words to the chat: real database, real delivery over HTTP to the fake connector, a clock moved by hand.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sendingCard } from '../../cards/reminder/sending.ts';
import { openRecords, type Records } from '../../bot/records.ts';
import { createRunner, type Runner } from '../../bot/reminders/sending/runner.ts';
import { createDeliver } from '../../bot/teams/sending/deliver.ts';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';
import { visibleText } from '../helpers/whole-app.ts';

describe('a reminder that falls due', function () {
  this.timeout(30_000);
  let at = Date.parse('2026-11-23T09:00:00Z');
  const now = (): Date => new Date(at);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'reminder-'));
  const quiet = { info: () => {}, warn: () => {} };
  let records: Records;
  let connector: FakeConnector;
  let listening: Awaited<ReturnType<FakeConnector['listen']>>;

  const runner = (): Runner =>
    createRunner({
      store: records.deliveries,
      deliver: createDeliver({
        findPlace: ({ placeRef, personId }) => records.placeFor(placeRef, personId),
        render: sendingCard,
        token: async () => null,
        mayReach: (serviceUrl) => serviceUrl === listening.url,
        noteHost: records.noteHost,
      }),
      now,
      random: () => 0.5,
      owner: randomUUID(),
      after: () => () => {},
      log: quiet,
      forgetPlace: (placeRef) => records.conversations.remove(placeRef),
    });

  const handle = (act: 'set' | 'stop', words: string): ReturnType<Records['reminders']['handle']> =>
    records.reminders.handle({
      personId: 'p1',
      placeRef: 'a:ana',
      zone: 'Europe/London',
      act,
      words,
      context: { lastReminderId: null, pendingTitle: null },
    });

  before(async () => {
    const settings = { databaseUrl: null, dataDir, keepQuestions: false, retentionDays: 30 };
    records = await openRecords({ settings, courseDates: () => null, readAsk: () => null, log: quiet, now });
    connector = createFakeConnector({ now, newId: randomUUID });
    listening = await connector.listen();
    connector.open({
      id: 'a:ana',
      scope: 'personal',
      name: 'Bot',
      tenantId: 't',
      members: [{ id: '29:ana', name: 'Ana', aadObjectId: 'x' }],
    });
    const reference = { bot: { id: '28:bot' }, user: { id: '29:ana' }, conversation: { id: 'a:ana' } };
    await records.notePlace(
      {
        personId: 'p1',
        conversationId: 'a:ana',
        scope: 'personal',
        tenantId: 't',
        serviceUrl: listening.url,
        reference,
      },
      now(),
    );
  });
  after(async () => {
    await records.stop();
    await listening.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  const seen = (): string[] => connector.activities('a:ana').map(visibleText);

  it('arrives once, at its minute, and not before', async () => {
    assert.equal((await handle('set', 'remind me tomorrow at 10am to ring the coding academy')).kind, 'set');
    await runner().runUntilIdle();
    assert.deepEqual(seen(), []);
    at = Date.parse('2026-11-24T10:00:00Z');
    await Promise.all([runner().runUntilIdle(), runner().runUntilIdle()]);
    await runner().runUntilIdle();
    assert.equal(seen().length, 1);
    assert.match(seen()[0] ?? '', /ring the coding academy/i);
    assert.match(seen()[0] ?? '', /10:00am/);
  });

  it('does not arrive once it was stopped', async () => {
    await handle('set', 'remind me in 2 hours to stretch');
    await handle('stop', 'stop all my reminders');
    at += 3 * 60 * 60 * 1000;
    await runner().runUntilIdle();
    assert.equal(seen().length, 1);
  });

  it('comes again by itself after Teams was busy, and is seen once', async () => {
    await handle('set', 'remind me in 1 hour to call');
    at += 60 * 60 * 1000;
    connector.failNext(1, { status: 429, retryAfterSeconds: 30 });
    await runner().runUntilIdle();
    assert.equal(seen().length, 1);
    at += 5 * 60 * 1000;
    await runner().runUntilIdle();
    assert.equal(seen().length, 2);
    assert.match(seen()[1] ?? '', /call/);
  });

  it('waits while the app is removed and goes on when it is back', async () => {
    await handle('set', 'remind me in 1 hour to read');
    at += 60 * 60 * 1000;
    connector.setInstalled('a:ana', false);
    await runner().runUntilIdle();
    at += 60 * 60 * 1000;
    await runner().runUntilIdle();
    assert.equal(seen().length, 2);
    connector.setInstalled('a:ana', true);
    const place = await records.placeFor('a:ana', 'p1');
    if (place !== null) await records.notePlace(place, now());
    at += 60 * 1000;
    await runner().runUntilIdle();
    assert.equal(seen().length, 3);
  });
});
