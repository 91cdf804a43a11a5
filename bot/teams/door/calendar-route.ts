// A reminder as a file for one's calendar, by the link on its card. The link is the permission: it cannot be guessed,
// and it ends with the reminder.
import type { Request, Response, Server } from 'restify';
import type { CalendarFile } from '../../reminders/calendar/calendar-file.ts';

export interface CalendarRoute {
  /** The file that the last part of the link names; null for none. Rejects when it cannot be looked up now. */
  readonly calendarFile: (name: string) => Promise<CalendarFile | null>;
}

const GONE = 'This reminder is over, or was stopped. Ask the bot for "my reminders" to see what is set.';
const AWAY = 'The reminder cannot be looked up just now. Please try again in a few minutes.';

export function addCalendarRoute(server: Server, { calendarFile }: CalendarRoute): void {
  server.get('/reminders/:file', async (request: Request, response: Response) => {
    const found = await lookedUp(() => calendarFile(String(request.params.file)));
    if (found === 'away') return say(response, 503, AWAY);
    if (found === null) return say(response, 404, GONE);
    response.writeHead(200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${found.name}"`,
      // It may be stopped or moved at any time, and it is one person's own.
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    });
    response.end(found.text);
  });
}

async function lookedUp(look: () => Promise<CalendarFile | null>): Promise<CalendarFile | null | 'away'> {
  try {
    return await look();
  } catch {
    return 'away';
  }
}

function say(response: Response, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
}
