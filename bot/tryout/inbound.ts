// Activities as Teams posts them to a bot, in the shapes that its documents and real traffic show. Pure.
import type { Conversation, Member } from './seen.ts';
import { threadedId, type Account, type JsonObject, type WireActivity } from './wire.ts';

/** Where, who and when: what every inbound activity carries. */
export interface Scene {
  readonly conversation: Conversation;
  /** The thread's first message; null outside channels, or where the activity is about the channel as a whole. */
  readonly threadId: string | null;
  readonly person: Member;
  /** "28:<app id>" and the name people see. */
  readonly bot: Account & { readonly name: string };
  readonly serviceUrl: string;
  readonly activityId: string;
  readonly at: Date;
  /** BCP 47 and IANA. */
  readonly locale: string;
  readonly timeZone: string;
}

export type Inbound = WireActivity & { readonly id: string; readonly from: Account };

function base(scene: Scene, type: string): Inbound {
  const { conversation, person, bot, at } = scene;
  return {
    type,
    id: scene.activityId,
    timestamp: at.toISOString(),
    localTimezone: scene.timeZone,
    channelId: 'msteams',
    serviceUrl: scene.serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: bot.id, name: bot.name },
    conversation: {
      id: threadedId(conversation.id, scene.threadId),
      conversationType: conversation.scope,
      tenantId: conversation.tenantId,
      ...(conversation.scope === 'personal' ? {} : { isGroup: true }),
    },
    locale: scene.locale,
    channelData: channelDataOf(conversation),
  };
}

function channelDataOf(conversation: Conversation): JsonObject {
  const tenant = { tenant: { id: conversation.tenantId } };
  if (conversation.team === undefined) return tenant;
  return { ...tenant, team: conversation.team, channel: { id: conversation.id, name: conversation.name } };
}

const clientInfo = (scene: Scene): JsonObject => ({
  type: 'clientInfo',
  locale: scene.locale,
  country: 'GB',
  platform: 'Web',
  timezone: scene.timeZone,
});

/** Turns "@Name" into Teams' markup, once for each time it is said; the name is read without regard to case. */
export function withMentions(
  text: string,
  bot: Account & { readonly name: string },
): { readonly text: string; readonly mentions: readonly JsonObject[] } {
  const markup = `<at>${bot.name}</at>`;
  const pattern = new RegExp(`@${bot.name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\\b`, 'gi');
  const mentions: JsonObject[] = [];
  const marked = text.replace(pattern, () => {
    mentions.push({ type: 'mention', text: markup, mentioned: { id: bot.id, name: bot.name } });
    return markup;
  });
  return { text: marked, mentions };
}

/** What someone typed. "@Name of the bot" becomes a mention; the personal chat has none. */
export function message(scene: Scene, typed: string): Inbound {
  const personal = scene.conversation.scope === 'personal';
  const { text, mentions } = personal ? { text: typed, mentions: [] } : withMentions(typed, scene.bot);
  return { ...base(scene, 'message'), text, textFormat: 'plain', entities: [...mentions, clientInfo(scene)] };
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** The same message with cards that the person picked in the message extension, or that a link unfolded into. */
export const withCards = (activity: Inbound, cards: readonly unknown[]): Inbound =>
  cards.length === 0
    ? activity
    : { ...activity, attachments: cards.map((content) => ({ contentType: CARD_TYPE, content })) };

/** Did the person mention the bot? Without it, group chats and channels do not reach the bot. */
export const mentionsBot = (activity: WireActivity): boolean =>
  Array.isArray(activity.entities) && activity.entities.some((entity: { type?: unknown }) => entity.type === 'mention');

/** An Action.Submit button: a message with `value` and no text (or with the text of a messageBack). */
export function submit(scene: Scene, cardId: string, value: unknown, text?: string): Inbound {
  return {
    ...base(scene, 'message'),
    replyToId: cardId,
    value,
    entities: [clientInfo(scene)],
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
  };
}

export interface ExecuteAction {
  readonly id?: string;
  readonly verb: string;
  readonly data: unknown;
}

/** An Action.Execute button, or the card's own refresh when `trigger` is automatic. */
export const execute = (
  scene: Scene,
  cardId: string,
  action: ExecuteAction,
  trigger: 'manual' | 'automatic' = 'manual',
): Inbound => invoke(scene, 'adaptiveCard/action', { action: { type: 'Action.Execute', ...action }, trigger }, cardId);

export interface SearchRequest {
  readonly queryText: string;
  readonly dataset: string;
  readonly skip?: number;
  readonly top?: number;
  /** Other inputs of the card, when the choice set asks for them. */
  readonly data?: unknown;
}

/** Typing in a choice set that looks its choices up. */
export function search(scene: Scene, request: SearchRequest, cardId?: string): Inbound {
  const { queryText, dataset, skip = 0, top = 15, data } = request;
  const value = { queryText, queryOptions: { skip, top }, dataset, ...(data === undefined ? {} : { data }) };
  return invoke(scene, 'application/search', value, cardId);
}

export type Thumb = 'like' | 'dislike';

/** The thumbs under a message that asked for feedback. Teams packs the words into a JSON string. */
export const feedback = (scene: Scene, messageId: string, reaction: Thumb, words: string): Inbound =>
  invoke(
    scene,
    'message/submitAction',
    { actionName: 'feedback', actionValue: { reaction, feedback: JSON.stringify({ feedbackText: words }) } },
    messageId,
  );

/** Any invoke, by name. */
export const invoke = (scene: Scene, name: string, value: unknown, replyToId?: string): Inbound => ({
  ...base(scene, 'invoke'),
  name,
  value,
  ...(replyToId === undefined ? {} : { replyToId }),
  entities: [clientInfo(scene)],
});

/** The same message again after its writer changed it: the id stays. */
export function edited(scene: Scene, typed: string): Inbound {
  const changed = message(scene, typed);
  return { ...changed, type: 'messageUpdate', channelData: { ...changed.channelData, eventType: 'editMessage' } };
}

/** The app was added to, or removed from, this conversation. */
export function installation(scene: Scene, action: 'add' | 'remove'): Inbound {
  const activity = base(scene, 'installationUpdate');
  const chosen = action === 'add' && scene.conversation.scope === 'channel';
  const settings = chosen ? { settings: { selectedChannel: { id: scene.conversation.id } } } : {};
  return { ...activity, action, channelData: { ...activity.channelData, ...settings } };
}

/** The bot joined or left the roster; Teams sends this beside `installation`. */
export const rosterChange = (scene: Scene, action: 'add' | 'remove'): Inbound => ({
  ...base(scene, 'conversationUpdate'),
  [action === 'add' ? 'membersAdded' : 'membersRemoved']: [{ id: scene.bot.id, name: scene.bot.name }],
});
