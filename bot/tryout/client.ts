// Plays the Teams client: what a person does becomes an activity for the bot, and the bot's answer is put where they would see it.
// Every act names its conversation and the person, so several people can use one conversation.
import type { FakeConnector } from './connector.ts';
import * as inbound from './inbound.ts';
import type { ExecuteAction, Inbound, Scene, SearchRequest, Thumb } from './inbound.ts';
import {
  cardOutcome,
  dialogOutcome,
  emptyOutcome,
  invokeOutcome,
  plainOutcome,
  type Delivery,
  type Result,
} from './outcome.ts';
import { postActivity } from './post.ts';
import type { Member } from './seen.ts';
import { objectAt, splitConversationId, textAt, threadedId, type Account } from './wire.ts';

/** `in`: conversation id, with its thread for a reply in a channel. `as`: member id. */
export interface By {
  readonly in: string;
  readonly as: string;
}

/** The act names a conversation that does not exist, or someone who is not in it. */
export class UnknownPlace extends Error {}

export interface ClientSettings {
  readonly connector: FakeConnector;
  /** The bot's /api/messages; a function because a test's port is known late. */
  readonly botUrl: () => string;
  /** Where the connector listens. */
  readonly serviceUrl: string;
  readonly bot: Account & { readonly name: string };
  readonly now: () => Date;
  readonly newId: () => string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** How long it waits for the bot; as long as Teams when left out. */
  readonly patienceMs?: number;
  /** Told of every activity that went to the bot. */
  readonly onDelivery?: (delivery: Delivery) => void;
}

export interface Client {
  /** In a group chat or channel only a text with "@Name of the bot" reaches it. */
  say(by: By, text: string, cards?: readonly unknown[]): Promise<Result>;
  edit(by: By, messageId: string, text: string): Promise<Result>;
  submit(by: By, cardId: string, data: unknown): Promise<Result>;
  execute(by: By, cardId: string, action: ExecuteAction, trigger?: 'manual' | 'automatic'): Promise<Result>;
  feedback(by: By, messageId: string, reaction: Thumb, words: string): Promise<Result>;
  install(by: By): Promise<Result>;
  uninstall(by: By): Promise<Result>;
  /** Typeahead of a choice set; the reply is in `deliveries[0].reply.body`. */
  search(by: By, request: SearchRequest, cardId?: string): Promise<Result>;
  /** The message extension: Teams asks the bot wherever the person is, also where the bot is not. */
  extension(by: By, name: string, value: unknown): Promise<Result>;
  /** Any other invoke, by name: dialogs. */
  invoke(by: By, name: string, value: unknown, replyToId?: string): Promise<Result>;
}

export function createClient(settings: ClientSettings): Client {
  const { connector } = settings;

  const scene = (by: By, activityId = settings.newId()): Scene => {
    const conversation = connector.find(by.in);
    const person = conversation?.members.find((member: Member) => member.id === by.as);
    if (conversation === null || person === undefined) throw new UnknownPlace(`No member ${by.as} in ${by.in}`);
    const { threadId } = splitConversationId(by.in);
    const { bot, serviceUrl, locale = 'en-GB', timeZone = 'Europe/London' } = settings;
    return { conversation, threadId, person, bot, serviceUrl, activityId, at: settings.now(), locale, timeZone };
  };

  /** A new post in a channel is the first of its own thread. */
  const ownThread = (made: Scene): Scene =>
    made.conversation.scope === 'channel' ? { ...made, threadId: made.threadId ?? made.activityId } : made;

  const deliver = async (activity: Inbound): Promise<Delivery> => {
    const delivery = { activity, reply: await postActivity(settings.botUrl(), activity, settings.patienceMs) };
    settings.onDelivery?.(delivery);
    return delivery;
  };

  const one = async (by: By, activity: Inbound, read = plainOutcome): Promise<Result> => {
    if (!connector.isInstalled(by.in)) return notDelivered('not-installed');
    const delivery = await deliver(activity);
    return { outcome: read(delivery.reply), deliveries: [delivery] };
  };

  const say = async (by: By, text: string, cards: readonly unknown[] = []): Promise<Result> => {
    const made = ownThread(scene(by));
    const activity = inbound.withCards(inbound.message(made, text), cards);
    connector.send({ conversationId: threadedId(made.conversation.id, made.threadId), activity, by: 'person' });
    return reaches(activity, made) ? one(by, activity) : notDelivered('no-mention');
  };

  return {
    say,
    edit: async (by, messageId, text) => {
      const made = scene(by, messageId);
      const activity = inbound.edited(made, text);
      connector.edit(by.in, messageId, { ...activity, type: 'message' });
      return reaches(activity, made) ? one(by, activity) : notDelivered('no-mention');
    },
    submit: async (by, cardId, data) => {
      const back = objectAt(data, 'msteams');
      if (back.type === 'imBack') return say(by, textAt(back, 'value') ?? '');
      if (back.type === 'task/fetch')
        return one(by, inbound.invoke(scene(by), 'task/fetch', { data, context: { theme: 'default' } }), dialogOutcome);
      const value = back.type === 'messageBack' ? (back.value ?? data) : data;
      return one(by, inbound.submit(scene(by), cardId, value, textAt(back, 'text') ?? undefined));
    },
    execute: async (by, cardId, action, trigger) => {
      const result = await one(by, inbound.execute(scene(by), cardId, action, trigger), cardOutcome);
      if (result.outcome.kind === 'card') connector.view(by.in, cardId, by.as, result.outcome.card);
      return result;
    },
    feedback: async (by, messageId, reaction, words) =>
      one(by, inbound.feedback(scene(by), messageId, reaction, words), emptyOutcome),
    install: async (by) => {
      connector.setInstalled(by.in, true);
      const joined = await deliver(inbound.rosterChange(scene(by), 'add'));
      const added = await deliver(inbound.installation(scene(by), 'add'));
      return { outcome: plainOutcome(added.reply), deliveries: [joined, added] };
    },
    uninstall: async (by) => {
      // First the roster: Teams refuses what a bot says in answer to its own removal.
      connector.setInstalled(by.in, false);
      const removed = await deliver(inbound.installation(scene(by), 'remove'));
      return { outcome: plainOutcome(removed.reply), deliveries: [removed] };
    },
    search: async (by, request, cardId) => one(by, inbound.search(scene(by), request, cardId), invokeOutcome),
    extension: async (by, name, value) => {
      const delivery = await deliver(inbound.invoke(scene(by), name, value));
      return { outcome: invokeOutcome(delivery.reply), deliveries: [delivery] };
    },
    invoke: async (by, name, value, replyToId) =>
      one(by, inbound.invoke(scene(by), name, value, replyToId), invokeOutcome),
  };
}

const notDelivered = (because: 'no-mention' | 'not-installed'): Result => ({
  outcome: { kind: 'not-delivered', because },
  deliveries: [],
});

/** Only what mentions the bot reaches it, but for the personal chat. */
const reaches = (activity: Inbound, { conversation }: Scene): boolean =>
  conversation.scope === 'personal' || inbound.mentionsBot(activity);
