// Invokes: requests that Teams waits on for a reply. One row each for those that do something; the table of plain replies answers
// all others. Adding a feature adds a row.
import type { Activity } from 'botbuilder';
import type { Ask } from './answering.ts';
import { cardActionReply } from './card-action.ts';
import { NOT_HERE } from './edge-words.ts';
import { readFeedback } from './feedback.ts';
import { plainReply } from './plain-replies.ts';
import type { Conversing } from './ports.ts';
import { searchReply } from './search-reply.ts';

export interface InvokeParts extends Pick<Conversing, 'readButton' | 'searchRoles' | 'onFeedback'> {
  readonly ask: Ask;
  readonly now: () => Date;
}

type Reply = (activity: Activity) => Promise<object | undefined>;

/** The body of the reply; its HTTP status is always 200. */
export function createInvokeReply({ ask, readButton, searchRoles, onFeedback, now }: InvokeParts): Reply {
  const replies: ReadonlyMap<string, Reply> = new Map<string, Reply>([
    ['adaptiveCard/action', (activity) => cardActionReply(activity, { ask, readButton, at: now() })],
    ['application/search', ({ value }) => searchReply(value, searchRoles)],
    [
      'message/submitAction',
      async (activity) => {
        const feedback = readFeedback(activity, now());
        if (feedback !== null) await onFeedback(feedback);
        // Teams shows an error for any other body.
        return {};
      },
    ],
  ]);
  return async (activity) => {
    const reply = replies.get(activity.name ?? '');
    return reply === undefined ? plainReply(activity.name, NOT_HERE) : reply(activity);
  };
}
