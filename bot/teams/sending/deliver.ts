// Sends reminders to stored conversations, and puts new cards in the place of those that were sent.
import type { Deliver, Delivery, DeliveryItem, DeliveryResult, How } from '../../reminders/sending/delivery.ts';
import type { EditCard } from '../../reminders/sending/edit-cards.ts';
import type { EditedItem } from '../../reminders/keeping/card-edits.ts';
import { call, hostFor, idIn, type CallResult, type Channel, type ConnectorCall } from './connector-call.ts';
import { CARD_TYPE } from '../turn/write-activity.ts';
import type { Rendered } from '../ports.ts';

/** Where to write, as it was kept from the last activity there. */
export interface DeliveryPlace {
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** botbuilder's conversation reference, as JSON. */
  readonly reference: Readonly<Record<string, unknown>>;
}

interface Host extends Channel {
  /** The conversation was found on another host than the one we knew. Must not reject: what was sent stays sent. */
  readonly noteHost: (conversationId: string, serviceUrl: string) => Promise<void>;
}

export interface DeliverOptions extends Host {
  /** Null when the conversation is not known or the bot was taken out of it. */
  readonly findPlace: (delivery: {
    readonly personId: string;
    readonly placeRef: string;
  }) => Promise<DeliveryPlace | null>;
  /** One message for all: one item as a rule, several when a morning brings several. */
  readonly render: (items: readonly DeliveryItem[], mayBeSeen: boolean) => Rendered;
}

export function createDeliver({ findPlace, render, ...host }: DeliverOptions): Deliver {
  return async (delivery) => {
    const place = await findPlace(delivery);
    if (place === null) return { kind: 'no-place' };
    const { how } = delivery;
    const body = { ...addressed(place), ...messageOf(render(delivery.items, delivery.mayBeSeen), how) };
    const path = ['conversations', place.conversationId, 'activities'];
    return callThere(place, { method: 'POST', path, how, body }, host);
  };
}

export interface EditOptions extends Host {
  readonly findPlace: (conversationId: string) => Promise<DeliveryPlace | null>;
  readonly render: (items: readonly EditedItem[]) => Rendered;
}

export function createEditCard({ findPlace, render, ...host }: EditOptions): EditCard {
  return async ({ conversationId, messageId, items }, how) => {
    const place = await findPlace(conversationId);
    if (place === null) return { kind: 'no-place' };
    const body = { ...addressed(place), id: messageId, ...messageOf(render(items), how) };
    const path = ['conversations', conversationId, 'activities', messageId];
    return callThere(place, { method: 'PUT', path, how, body }, host);
  };
}

type There = Pick<ConnectorCall, 'method' | 'path' | 'body'> & { readonly how: How };

async function callThere(
  { conversationId, serviceUrl }: DeliveryPlace,
  asked: There,
  { noteHost, ...channel }: Host,
): Promise<DeliveryResult> {
  const result = await call({ ...asked, serviceUrl }, channel);
  if (asked.how === 'other-host' && result.kind === 'done')
    await noteHost(conversationId, hostFor(asked.how, serviceUrl));
  return asDelivered(result, conversationId);
}

const asDelivered = (result: CallResult, conversationId: string): DeliveryResult =>
  result.kind === 'done'
    ? { kind: 'sent', messageId: idIn(result.body), conversationId }
    : result.kind === 'failed'
      ? { ...result, conversationId }
      : result;

/** As botbuilder addresses what it sends. */
const addressed = ({ conversationId, reference }: DeliveryPlace): object => ({
  channelId: reference['channelId'],
  from: reference['bot'],
  recipient: reference['user'],
  conversation: reference['conversation'] ?? { id: conversationId },
});

/** A card goes alone, for Teams splits text and card into two messages; the plain text is for when a card is too big. */
function messageOf({ card, summary, text }: Rendered, how: Delivery['how']): object {
  const shown =
    card === null || how === 'plain-text'
      ? { text: text === '' ? summary : text, textFormat: 'plain' }
      : { attachments: [{ contentType: CARD_TYPE, content: card }] };
  return { type: 'message', summary, ...shown };
}
