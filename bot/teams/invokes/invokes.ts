// Invokes: requests that Teams waits on for a reply. One row each for those that do something; the table of plain replies answers
// all others. Adding a feature adds a row.
import type { Activity } from 'botbuilder';
import type { Ask } from '../turn/answering.ts';
import { cardActionReply } from './card-action.ts';
import { NOT_HERE } from '../turn/edge-words.ts';
import { readFeedback } from './feedback.ts';
import type { Answered } from '../turn/kept-ids.ts';
import { plainReply } from './plain-replies.ts';
import type { Conversing } from '../ports.ts';
import { personIdOf } from '../turn/read-activity.ts';
import { searchReply, type Datasets } from './search-reply.ts';

export interface InvokeParts extends Pick<Conversing, 'readButton' | 'searchRoles' | 'searchPlaces' | 'onFeedback'> {
  readonly ask: Ask;
  readonly now: () => Date;
  readonly answered: Pick<Answered, 'find'>;
  /** Rows of parts of this room that stand by themselves. */
  readonly more?: readonly InvokeRow[];
}

type Reply = (activity: Activity) => Promise<object | undefined>;
export type InvokeRow = readonly [name: string, reply: Reply];

/** The body of the reply; its HTTP status is always 200. */
export function createInvokeReply({
  ask,
  readButton,
  searchRoles,
  searchPlaces,
  onFeedback,
  answered,
  now,
  more = [],
}: InvokeParts): Reply {
  const datasetsFor = (activity: Activity): Datasets => {
    const personId = personIdOf(activity);
    return new Map([
      ['roles', searchRoles],
      // Each person finds only the places they were seen in.
      ['places', async (text) => (personId === null ? [] : ((await searchPlaces?.(personId, text)) ?? []))],
    ]);
  };
  const replies: ReadonlyMap<string, Reply> = new Map<string, Reply>([
    ['adaptiveCard/action', (activity) => cardActionReply(activity, { ask, readButton, at: now() })],
    ['application/search', (activity) => searchReply(activity.value, datasetsFor(activity))],
    [
      'message/submitAction',
      async (activity) => {
        const feedback = readFeedback(activity, now());
        if (feedback !== null) {
          const { messageId } = feedback;
          const about = messageId === null ? null : answered.find(activity.conversation.id, messageId);
          await onFeedback({ ...feedback, about });
        }
        // Teams shows an error for any other body.
        return {};
      },
    ],
    ...more,
  ]);
  return async (activity) => {
    const reply = replies.get(activity.name ?? '');
    return reply === undefined ? plainReply(activity.name, NOT_HERE) : reply(activity);
  };
}
