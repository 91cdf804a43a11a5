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
    case 'not-delivered':
      return outcome.because === 'no-mention'
        ? `Not delivered to the bot. Here it gets only messages that mention @${botName}.`
        : 'Not delivered: the app is not in this conversation. Add it with "App".';
    case 'failed':
      return `Something went wrong. ${outcome.detail}`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  'invoke adaptiveCard/action': 'Button pressed (Action.Execute)',
  'invoke message/submitAction': 'Feedback sent',
  'invoke application/search': 'Choices looked up',
  messageUpdate: 'Change sent',
  conversationUpdate: 'Roster change sent',
  installationUpdate: 'App added or removed',
};

/** How to name an activity that has no message of its own; null for typed messages, which have. */
export function traceWords({ activity, reply }: Delivery): string | null {
  if (activity.type === 'message' && activity.value === undefined) return null;
  const key = activity.type === 'invoke' ? `invoke ${activity.name ?? ''}` : activity.type;
  const name = activity.type === 'message' ? 'Button pressed (Action.Submit)' : (NAMES[key] ?? key);
  return `${name} · ${reply.kind === 'answered' ? `HTTP ${reply.status}` : 'no answer'}`;
}
