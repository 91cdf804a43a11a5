import assert from 'node:assert/strict';
import type { CalendarFile } from '../../bot/reminders/calendar/calendar-file.ts';
import { addCalendarRoute } from '../../bot/teams/door/calendar-route.ts';
import { onStage } from './stage.ts';

const FILE: CalendarFile = { name: 'reminder-r1.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };

describe('the address of a calendar file', () => {
  const asked: string[] = [];
  const at = (calendarFile: (name: string) => Promise<CalendarFile | null>, play: (url: string) => Promise<void>) =>
    onStage({ addRoutes: [(server) => addCalendarRoute(server, { calendarFile })] }, ({ url }) => play(url));

  beforeEach(() => asked.splice(0));

  it('gives the file to keep, and lets nobody else keep a copy', () =>
    at(
      async (name) => {
        asked.push(name);
        return FILE;
      },
      async (url) => {
        const reply = await fetch(`${url}/reminders/r1.key.ics`);
        assert.equal(reply.status, 200);
        assert.equal(reply.headers.get('content-type'), 'text/calendar; charset=utf-8');
        assert.equal(reply.headers.get('content-disposition'), 'attachment; filename="reminder-r1.ics"');
        assert.match(reply.headers.get('cache-control') ?? '', /no-store/);
        assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
        assert.equal(await reply.text(), FILE.text);
        assert.deepEqual(asked, ['r1.key.ics']);
      },
    ));

  it('says in words that a reminder is over', () =>
    at(
      async () => null,
      async (url) => {
        const reply = await fetch(`${url}/reminders/none.ics`);
        assert.deepEqual([reply.status, reply.headers.get('content-type')], [404, 'text/plain; charset=utf-8']);
        assert.match(await reply.text(), /over, or was stopped/);
      },
    ));

  it('says so while the database is away, and goes on', () =>
    at(
      async () => Promise.reject(new Error('connection refused by secret-host')),
      async (url) => {
        const reply = await fetch(`${url}/reminders/r1.key.ics`);
        const text = await reply.text();
        assert.equal(reply.status, 503);
        assert.doesNotMatch(text, /secret-host/);
        assert.equal((await fetch(`${url}/healthz`)).status, 200);
      },
    ));

  for (const path of ['/reminders', '/reminders/', '/reminders/a/b', '/reminders/%E0%A4%A', '/reminders/..%2f..%2fetc'])
    it(`answers ${path} without falling over`, () =>
      at(
        async () => null,
        async (url) => {
          const { status } = await fetch(`${url}${path}`);
          assert.ok(status >= 400 && status < 500, String(status));
        },
      ));
});
