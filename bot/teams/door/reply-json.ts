// How this room writes HTTP replies: always JSON, whatever the Accept header says, and never more than a code and a plain line.
import type { Response } from 'restify';

export function replyJson(response: Response, status: number, body?: object): void {
  // The caller may have gone meanwhile.
  if (response.headersSent || response.writableEnded) return;
  if (body === undefined) response.sendRaw(status, '');
  else response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** An error as other rooms' services word it too: a code for programs, a line for people. */
export const replyError = (response: Response, status: number, code: string, message: string): void =>
  replyJson(response, status, { code, message });
