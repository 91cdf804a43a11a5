// What the page says: examples, outcomes, deliveries.
import type { Delivery, Outcome } from '../outcome.ts';

/** Offered where nothing has been said yet. */
export const EXAMPLES = [
  'Compare BI developer and data engineer',
  'How do I get from ward clerk to data analyst?',
  'What does a band 7 earn in inner London?',
];

/** A line for the person; empty when what they see is enough. */
export function outcomeWords(outcome: Outcome, botName: string): string {
  switch (outcome.kind) {
    case 'done':
    case 'card':
      return '';
    case 'notice':
      return outcome.text;
    case 'opens':
      return `Opened beside this page, as Teams would in a dialog: ${outcome.url}`;
    case 'not-delivered':
      return outcome.because === 'no-mention'
        ? `Not delivered to the bot. Here it gets only messages that mention @${botName}.`
        : 'Not delivered: the app is not in this conversation. Add it with "App".';
    case 'failed':
      return `Something went wrong. ${outcome.detail}`;
  }
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Mon 23 Nov 2026, 09:12". */
export const clockText = (at: Date): string => CLOCK.format(at).replace(',', '');

/** "1 day, 2 hours and 10 minutes"; less than a minute is said as such. */
export function aheadText(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (said.length === 0) return 'less than a minute';
  const last = said.at(-1) ?? '';
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

const NAMES: Readonly<Record<string, string>> = {
  'invoke adaptiveCard/action': 'Button pressed (Action.Execute)',
  'invoke message/submitAction': 'Feedback sent',
  'invoke application/search': 'Choices looked up',
  'invoke composeExtension/selectItem': 'Result picked',
  'invoke composeExtension/fetchTask': 'Action opened',
  'invoke composeExtension/submitAction': 'Action submitted',
  messageUpdate: 'Change sent',
  conversationUpdate: 'Roster change sent',
  installationUpdate: 'App added or removed',
};

/** Asked at each pause in typing. */
const QUIET: readonly string[] = ['composeExtension/query', 'composeExtension/queryLink'];

/** How to name an activity that has no message of its own; null for typed messages, which have. */
export function traceWords({ activity, reply }: Delivery): string | null {
  if (activity.type === 'message' && activity.value === undefined) return null;
  if (QUIET.includes(activity.name ?? '')) return null;
  const key = activity.type === 'invoke' ? `invoke ${activity.name ?? ''}` : activity.type;
  const name = activity.type === 'message' ? 'Button pressed (Action.Submit)' : (NAMES[key] ?? key);
  return `${name} · ${reply.kind === 'answered' ? `HTTP ${reply.status}` : 'no answer'}`;
}
