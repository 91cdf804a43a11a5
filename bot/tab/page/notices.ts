// Lines above everything: that the page shows a copy, and that nobody has really signed in.
import type { Me } from '../shapes.ts';
import { byId, el, newId } from './elements.ts';

function notice(id: string, kind: 'warn' | 'mark', words: string | null): void {
  document.getElementById(id)?.remove();
  if (words === null) return;
  byId('notices').append(el('p', { id, class: `notice ${kind}`, role: kind === 'warn' ? 'status' : null }, words));
}

const timeText = (at: Date): string => at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `since` null: facts come from the server again. */
export function noticeOfCopy(since: Date | null): void {
  if (since === null) return notice('copy-notice', 'warn', null);
  const because = navigator.onLine ? 'The server cannot be reached' : 'You are offline';
  notice('copy-notice', 'warn', `${because}. You see what was loaded by ${timeText(since)}. Changes cannot be saved.`);
}

export const noticeOfDevelopment = ({ development }: Me): void =>
  notice(
    'development-notice',
    'mark',
    development === null ? null : `Development: nobody has signed in. You are ${development}, who is invented.`,
  );

/** A part of the page that is on its way, then there, or says why it is not. */
export const loadingLine = (words = 'Loading…'): HTMLElement =>
  el('p', { class: 'loading', id: newId('loading'), 'aria-busy': 'true' }, words);
