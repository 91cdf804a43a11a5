// Dialogs that a card's button opens: pages of the tab, shown by Teams in a window of their own. Shapes: Microsoft Learn, "Use dialogs
// in bots".
import { z } from 'zod';
import { NO_DIALOG, NOT_HERE } from '../turn/edge-words.ts';
import type { InvokeRow } from './invokes.ts';

/** The pages there are, by the names that cards/dialog-button.ts gives them. */
const TITLES = { profile: 'Your details', reminders: 'Reminders' } as const;
const SIZE = { width: 600, height: 620 };

const fetchShape = z.object({ data: z.object({ dialog: z.enum(['profile', 'reminders']) }) });
const submitShape = z.object({ data: z.object({ saved: z.literal(true) }) });

/** `home`: where people reach this service from outside; null when that is not known, and then no dialog can open. */
export const dialogRows = (home: () => string | null): readonly InvokeRow[] => [
  ['task/fetch', async ({ value }) => opened(value, home())],
  // What a page of ours saved, it saved itself: nothing is left to do, and an empty reply closes the dialog.
  ['task/submit', async ({ value }) => (submitShape.safeParse(value).success ? undefined : words(NOT_HERE))],
];

function opened(value: unknown, home: string | null): object {
  const about = fetchShape.safeParse(value).data?.data.dialog;
  if (about === undefined) return words(NOT_HERE);
  if (home === null) return words(NO_DIALOG);
  const url = `${home}/tab/dialog/${about}?inTeams=1`;
  return { task: { type: 'continue', value: { title: TITLES[about], ...SIZE, url, fallbackUrl: url } } };
}

const words = (value: string): object => ({ task: { type: 'message', value } });
