// The shape of what may come in. Only the fields read here or by botbuilder are held to a shape; the rest passes as it came.
import type { Activity } from 'botbuilder';
import { z } from 'zod';

const id = z.string().max(1000);
const text = z.string().nullish();
const account = z.looseObject({ id: id.nullish(), aadObjectId: id.nullish(), name: text });
const conversation = z.looseObject({
  id: id.nullish(),
  conversationType: text,
  tenantId: text,
  isGroup: z.boolean().nullish(),
});
const things = z.array(z.looseObject({})).nullish();

const activityShape = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  action: text,
  channelId: text,
  serviceUrl: text,
  deliveryMode: text,
  locale: text,
  replyToId: id.nullish(),
  text,
  textFormat: text,
  timestamp: text,
  from: account.nullish(),
  recipient: account.nullish(),
  conversation: conversation.nullish(),
  channelData: z.looseObject({}).nullish(),
  attachments: things,
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  reactionsAdded: things,
  reactionsRemoved: things,
});

const NEEDS_PEOPLE = ['message', 'messageUpdate'];

/** True when `body` can be handed to botbuilder. A message needs someone who said it and a conversation to answer in. */
export function isActivity(body: unknown): body is Activity {
  const read = activityShape.safeParse(body);
  if (!read.success) return false;
  if (!NEEDS_PEOPLE.includes(read.data.type)) return true;
  return Boolean(read.data.from?.id) && Boolean(read.data.conversation?.id);
}
