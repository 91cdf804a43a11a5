// Sends reminders to stored conversations, and puts new cards in the place of those that were sent.
import type { Deliver, Delivery, DeliveryItem, DeliveryResult } from '../../reminders/sending/delivery.ts';
import type { EditCard } from '../../reminders/sending/edit-cards.ts';
import type { EditedItem } from '../../reminders/keeping/card-edits.ts';
import { call, idIn, type CallResult, type Channel } from './connector-call.ts';
import { CARD_TYPE } from '../turn/write-activity.ts';
import type { Rendered } from '../ports.ts';

/** Where to write, as it was kept from the last activity there. */
export interface DeliveryPlace {
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** botbuilder's conversation reference, as JSON. */
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface DeliverOptions extends Channel {
  /** Null when the conversation is not known or the bot was taken out of it. */
  readonly findPlace: (delivery: {
    readonly personId: string;
    readonly placeRef: string;
  }) => Promise<DeliveryPlace | null>;
  /** One message for all: one item as a rule, several when a morning brings several. */
  readonly render: (items: readonly DeliveryItem[], mayBeSeen: boolean) => Rendered;
}

export function createDeliver({ findPlace, render, ...channel }: DeliverOptions): Deliver {
  return async (delivery) => {
    const place = await findPlace(delivery);
    if (place === null) return { kind: 'no-place' };
    const { conversationId, serviceUrl } = place;
    const body = { ...addressed(place), ...messageOf(render(delivery.items, delivery.mayBeSeen), delivery.how) };
    const path = ['conversations', conversationId, 'activities'];
    const result = await call({ method: 'POST', serviceUrl, path, how: delivery.how, body }, channel);
    return asDelivered(result, conversationId);
  };
}

export interface EditOptions extends Channel {
  readonly findPlace: (conversationId: string) => Promise<DeliveryPlace | null>;
  readonly render: (items: readonly EditedItem[]) => Rendered;
}

export function createEditCard({ findPlace, render, ...channel }: EditOptions): EditCard {
  return async ({ conversationId, messageId, items }, how) => {
    const place = await findPlace(conversationId);
    if (place === null) return { kind: 'no-place' };
    const { serviceUrl } = place;
    const body = { ...addressed(place), id: messageId, ...messageOf(render(items), how) };
    const path = ['conversations', conversationId, 'activities', messageId];
    return asDelivered(await call({ method: 'PUT', serviceUrl, path, how, body }, channel), conversationId);
  };
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
