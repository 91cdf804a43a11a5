// Courses with dates through the whole program: the plan said back, an invitation among others, and dates that move.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CourseSession, PathwayData } from '../../bot/pathways/pathway.ts';
import type { By } from '../../bot/tryout/client.ts';
import { startAwkwardServer, type AwkwardServer } from '../helpers/awkward-server.ts';
import { realData } from '../helpers/real-data.ts';
import { servedData } from '../helpers/served-data.ts';
import { startWholeApp, visibleText, type WholeApp } from '../helpers/whole-app.ts';

const COURSE = 'data-analyst-apprenticeship';
const NOW = new Date('2026-11-23T09:00:00Z');
const spring: CourseSession = { id: 's1', applyBy: '2027-01-29', startsAt: '2027-03-01', place: null, online: null };

/** The real data, in which one course has invented dates. */
function dataWith(sessions: readonly CourseSession[], dataVersion: string): PathwayData {
  const data = realData();
  const courses = data.courses.map((course) => (course.id === COURSE ? { ...course, sessions } : course));
  return { ...data, courses, dataVersion };
}

interface Execute {
  readonly title: string;
  readonly verb: string;
  readonly data: unknown;
}

function executesIn(node: unknown): readonly Execute[] {
  if (Array.isArray(node)) return node.flatMap(executesIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Action.Execute')
    return [
      {
        title: 'title' in node ? String(node.title) : '',
        verb: 'verb' in node ? String(node.verb) : '',
        data: 'data' in node ? node.data : null,
      },
    ];
  return Object.values(node).flatMap(executesIn);
}

describe('a course with dates', function () {
  this.timeout(60_000);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sessions-'));
  let api: AwkwardServer;
  let whole: WholeApp;
  let ann: By;

  const start = (): Promise<WholeApp> => startWholeApp({ PATHWAY_API_URL: api.url }, dataDir, () => NOW);
  before(async () => {
    api = await startAwkwardServer(servedData(dataWith([spring], 'v1'), { pageSize: 200 }));
    whole = await start();
    ann = whole.person();
  });
  after(async () => {
    await whole.stop();
    await api.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('is followed by a plan that is said back', async () => {
    const said = await whole.ask(ann, 'remind me about the data analyst apprenticeship');
    assert.match(said, /^Reminder set: Data analyst apprenticeship/);
    assert.match(said, /Apply by Friday 29 January 2027/);
    for (const line of [
      /Friday 1 January 2027\*\*: 28 days before you must apply/,
      /Thursday 28 January 2027\*\*: 1 day before you must apply/,
      /Friday 26 February 2027\*\*: 1 day before it starts/,
    ])
      assert.match(said, line);
    assert.match(said, /Undo\nChange/);
  });

  it('counts back from the date that is asked for', async () =>
    assert.match(
      await whole.ask(ann, 'remind me 2 weeks before the data analyst apprenticeship deadline'),
      /Friday 15 January 2027 at 9:00am/,
    ));

  describe('to which a manager invites a channel', () => {
    const CHANNEL = '19:analysts@thread.tacv2';
    const member = (name: string, digit: number) => ({
      id: `29:${name.toLowerCase()}`,
      name: `${name} Example`,
      aadObjectId: `00000000-0000-4000-8000-0000000001${digit}`,
    });
    const people = ['Boss', 'Ben', 'Cat', 'Dan', 'Eve', 'Fay'].map((name, at) => member(name, 10 + at));
    const by = (name: string): By => ({ in: CHANNEL, as: `29:${name.toLowerCase()}` });
    let cardId = '';

    const press = async (name: string, title: string): Promise<string> => {
      const card = whole.connector.message(CHANNEL, cardId)?.activity ?? assert.fail('no card');
      const action = executesIn(card).find((one) => one.title === title) ?? assert.fail(title);
      const { outcome } = await whole.client.execute(by(name), cardId, action);
      return outcome.kind === 'card'
        ? visibleText({ attachments: [{ content: outcome.card }] })
        : outcome.kind === 'notice'
          ? outcome.text
          : outcome.kind;
    };

    before(() => {
      whole.connector.open({
        id: CHANNEL,
        scope: 'channel',
        name: 'Analysts',
        tenantId: 't',
        team: { id: '19:team', name: 'Informatics' },
        members: people,
      });
    });

    it('puts one card there, which says who invites and signs nobody up', async () => {
      await whole.client.say(by('Boss'), '@Career Pathways invite this channel to the data analyst apprenticeship');
      const [card, ...others] = whole.connector.activities(CHANNEL).filter(({ type }) => type === 'message');
      cardId = card?.id ?? '';
      const said = visibleText(card);
      assert.equal(others.length, 0);
      assert.match(said, /Data analyst apprenticeship/);
      assert.match(said, /Boss Example invites you/);
      assert.match(said, /Nobody is signed up by this/);
    });

    it('answers each who presses alone, and the others see nothing of it', async () => {
      const before = whole.connector.activities(CHANNEL).length;
      assert.match(await press('Ben', 'Remind me'), /^Reminder set: Data analyst apprenticeship/);
      assert.match(await press('Ben', 'Remind me'), /^Already set/);
      assert.equal(whole.connector.activities(CHANNEL).length, before);
      const card = whole.connector.message(CHANNEL, cardId);
      assert.match(visibleText(card?.activity), /Boss Example invites you/);
      assert.doesNotMatch(JSON.stringify(card?.activity), /Ben/);
    });

    it('tells the manager a few, then the number, and nobody else', async () => {
      assert.match(await press('Boss', 'How many so far?'), /a few people at most/);
      for (const name of ['Cat', 'Dan', 'Eve', 'Fay']) await press(name, 'Remind me');
      assert.match(await press('Boss', 'How many so far?'), /5 people/);
      assert.match(await press('Ben', 'How many so far?'), /Only the one who invited/);
    });
  });

  it('tells once when its dates move, and moves what was set', async () => {
    await whole.stop();
    const moved = { ...spring, applyBy: '2027-02-26' };
    api.answer = servedData(dataWith([moved], 'v2'), { pageSize: 200 });
    whole = await start();
    ann = whole.person();
    let news = 0;
    whole.connector.on((event) => {
      if (event.kind === 'sent' && visibleText(event.seen.activity).startsWith('New dates: Data analyst')) news += 1;
    });
    // The connector of the first program is gone: what is sent there is tried again, once a message has told where ann is.
    const onwards = async (): Promise<string> => {
      await fetch(`${whole.botUrl}/try/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'forward', ms: 5 * 60_000 }),
      });
      return whole.ask(ann, 'my reminders');
    };
    while (news === 0) await onwards();
    assert.match(await onwards(), /Friday 29 January 2027 at 9:00am/);
    assert.equal(news, 1);
  });
});
