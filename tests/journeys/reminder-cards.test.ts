// Reminders through the whole program: said, kept for the calendar, brought on by the clock, settled on their own card.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { By } from '../../bot/tryout/client.ts';
import type { Seen } from '../../bot/tryout/seen.ts';
import { buttonsOf, startWholeApp, visibleText, type WholeApp } from '../helpers/whole-app.ts';

describe('a reminder in the whole program', function () {
  this.timeout(60_000);
  let whole: WholeApp;
  let ann: By;

  before(async () => {
    whole = await startWholeApp({}, undefined, () => new Date('2026-11-23T09:00:00Z'));
    ann = whole.person();
  });
  after(() => whole.stop());

  /** The next thing of this kind that people see. */
  async function next(kind: 'sent' | 'edited', act: () => Promise<unknown>, says: RegExp): Promise<Seen> {
    const heard = new EventTarget();
    let seen: Seen | null = null;
    const stop = whole.connector.on((event) => {
      if (event.kind !== kind || !('seen' in event) || event.seen.by !== 'bot') return;
      if (!says.test(visibleText(event.seen.activity))) return;
      seen = event.seen;
      heard.dispatchEvent(new Event('seen'));
    });
    const told = once(heard, 'seen');
    await act();
    if (seen === null) await told;
    stop();
    return seen ?? assert.fail('nothing was seen');
  }
  const move = (body: object): Promise<Response> =>
    fetch(`${whole.botUrl}/try/api/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const press = (seen: Pick<Seen, 'activity'>, title: string): Promise<unknown> => {
    const button = buttonsOf(seen.activity).find((one) => one.title === title);
    return whole.client.submit(ann, seen.activity.id, button?.data ?? assert.fail(`no button “${title}”`));
  };
  const calendarOf = (activity: unknown): string =>
    /"(http:\/\/localhost:\d+\/reminders\/[^"]+)"/.exec(JSON.stringify(activity))?.[1] ??
    assert.fail('no calendar link');

  it('arrives when the clock gets there, and its card then shows what became of it', async () => {
    await whole.ask(ann, 'remind me in 3 hours to ring the coding academy');
    const link = calendarOf(whole.replies(ann).at(-1));
    const file = await fetch(link);
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'text/calendar; charset=utf-8']);
    assert.match(await file.text(), /SUMMARY:ring the coding academy/);
    const arrived = await next('sent', () => move({ kind: 'to-next-reminder' }), /^Reminder: ring the coding academy/);
    assert.match(visibleText(arrived.activity), /12:00 midday/);
    const snoozed = await next('edited', () => press(arrived, 'Snooze 1 hour'), /^Snoozed: ring the coding academy/);
    assert.equal(snoozed.activity.id, arrived.activity.id);
    assert.match(visibleText(snoozed.activity), /at 1:00pm/);
    const again = await next(
      'sent',
      () => move({ kind: 'forward', ms: 3_600_000 }),
      /^Reminder: ring the coding academy/,
    );
    const done = await next('edited', () => whole.client.say(ann, 'done'), /^Done: ring the coding academy/);
    assert.equal(done.activity.id, again.activity.id);
    assert.equal((await fetch(link)).status, 404);
    await press(again, 'Done');
    assert.match(visibleText(whole.replies(ann).at(-1)), /^Already done/);
  });

  it('goes on after the clock was put back', async () => {
    await move({ kind: 'to-now' });
    await whole.ask(ann, 'remind me in 1 hour to stretch');
    await next('sent', () => move({ kind: 'forward', ms: 3_600_000 }), /^Reminder: stretch/);
  });
});
