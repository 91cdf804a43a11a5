// Where we are and how to write there later: kept from each message and installation, so that a reminder finds its way.
import { TurnContext, type Activity } from 'botbuilder';
import { personIdOf, placeOf } from './read-activity.ts';
import type { SeenConversation } from '../ports.ts';

/** Null when the activity says not where it is from. The id of the message is left out: it changes, the place does not. */
export function seenConversation(activity: Activity): SeenConversation | null {
  const place = placeOf(activity);
  if (place === null || !activity.serviceUrl) return null;
  const { user, ...where } = TurnContext.getConversationReference(activity);
  // Names are not kept.
  const reference = { ...where, activityId: undefined, user: { ...user, name: undefined } };
  const plain: unknown = JSON.parse(JSON.stringify(reference));
  return {
    personId: place.scope === 'personal' ? personIdOf(activity) : null,
    conversationId: place.id,
    scope: place.scope,
    tenantId: place.tenantId,
    serviceUrl: activity.serviceUrl,
    reference: typeof plain === 'object' && plain !== null ? { ...plain } : {},
  };
}
