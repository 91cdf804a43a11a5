// A channel in which people ask about careers in general and about their own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { By } from '../../bot/tryout/client.ts';
import type { Conversation, Member } from '../../bot/tryout/seen.ts';
import { startWholeApp, visibleText, type WholeApp } from '../helpers/whole-app.ts';

const CHANNEL = '19:general@thread.tacv2';
const ANA: Member = { id: '29:ana', name: 'Ana', aadObjectId: '00000000-0000-4000-8000-000000000001' };
const PLACE: Conversation = {
  id: CHANNEL,
  scope: 'channel',
  name: 'General',
  tenantId: 't',
  team: { id: CHANNEL, name: 'Informatics' },
  members: [ANA],
};
const CHAT: Conversation = { id: 'a:ana', scope: 'personal', name: 'Bot', tenantId: 't', members: [ANA] };
const GROUP: Conversation = { id: '19:team@thread.v2', scope: 'groupChat', name: '', tenantId: 't', members: [ANA] };
const ana: By = { in: CHANNEL, as: ANA.id };

describe('a channel', function () {
  this.timeout(120_000);
  let app: WholeApp;
  let dataDir: string;

  const start = async (): Promise<WholeApp> => {
    const started = await startWholeApp({}, dataDir);
    for (const place of [PLACE, CHAT, GROUP]) started.connector.open(place);
    return started;
  };

  before(async () => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'career-'));
    app = await start();
  });

  after(async () => {
    await app.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  /** What everybody there, and what only Ana, could read in answer. */
  async function say(text: string, place = CHANNEL): Promise<{ readonly all: string; readonly alone: string }> {
    const before = app.connector.seen(place).length;
    await app.client.say({ ...ana, in: place }, `@Career Pathways ${text}`);
    const answers = app.connector
      .seen(place)
      .slice(before)
      .filter(({ by }) => by === 'bot');
    const textOf = (one: string | null): string =>
      answers
        .filter(({ onlyFor }) => onlyFor === one)
        .map(({ activity }) => visibleText(activity))
        .join('\n');
    return { all: textOf(null), alone: textOf(ANA.id) };
  }

  it('is welcomed once, by name of who added the bot, also when the app starts anew', async () => {
    await app.client.install(ana);
    assert.match(visibleText(app.connector.activities(CHANNEL)[0]), /Ana added me here/);
    await app.stop();
    app = await start();
    await app.client.install(ana);
    assert.deepEqual(app.connector.activities(CHANNEL), []);
    await app.client.uninstall(ana);
    await app.client.install(ana);
    assert.equal(app.connector.activities(CHANNEL).length, 1, 'after it was taken out and added again');
  });

  for (const text of [
    'I am a band 5 clinical coder in Leeds',
    'show my details',
    'what do you keep about me',
    'what am I missing for data engineer',
    'what next for me',
    'my reminders',
    'remind me tomorrow at 9am about my ACC exam',
    'export my data',
  ])
    it(`answers “${text}” to the one who asks`, async () => {
      const { all, alone } = await say(text);
      assert.equal(all, '');
      assert.ok(alone.length > 40);
    });

  for (const text of [
    'compare bi developer and data engineer',
    'what does a band 7 earn',
    'how does a nurse become a CNIO',
    'which courses are there for data engineer',
    'help',
  ])
    it(`answers “${text}” to all, and tells nothing of the one who asks`, async () => {
      const { all, alone } = await say(text);
      assert.equal(alone, '');
      assert.ok(all.length > 40);
      assert.doesNotMatch(all, /clinical coder|Leeds/i);
    });

  it('opens the form for sharing, with the places of the one who asks, to them alone', async () => {
    await say('compare bi developer and data engineer', GROUP.id);
    const { all, alone } = await say('share this with the team', GROUP.id);
    assert.equal(all, '');
    assert.match(alone, /Share this card[\s\S]*BI developer and Data engineer/);
  });

  it('does not build what it says to all on what it said to one', async () => {
    await say('what next for me');
    const { all } = await say('and which courses?');
    assert.doesNotMatch(all, /clinical coder/i);
  });

  it('forgets where a person was seen with all else about them', async () => {
    const { alone } = await say('forget me');
    assert.match(alone, /deleted/);
    const chat: By = { in: CHAT.id, as: ANA.id };
    await app.ask(chat, 'compare bi developer and data engineer');
    const { deliveries } = await app.client.search(chat, { queryText: '', dataset: 'places' });
    const reply = deliveries[0]?.reply;
    assert.deepEqual(Object(reply?.kind === 'answered' ? reply.body : null).value.results, []);
  });
});
