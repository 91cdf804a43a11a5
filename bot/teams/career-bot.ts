// What the bot does with each kind of activity. Handlers never call `next`: what would follow in botbuilder reads fields that may be
// missing, or asks the connector about every new member.
import { TeamsActivityHandler, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Ask, Ready } from './answering.ts';
import { describeError } from './failures.ts';
import type { SentReplies, Welcomed } from './kept-ids.ts';
import type { Conversing, Surroundings } from './ports.ts';
import { personIdOf, placeOf, questionFrom, readQuestion } from './read-activity.ts';
import { seenConversation } from './seen-conversation.ts';
import { withTyping } from './slow-answer.ts';
import { writeActivity } from './write-activity.ts';

export interface CareerBotParts extends Pick<Conversing, 'readButton' | 'onUninstalled' | 'onSeen'>, Surroundings {
  readonly ask: Ask;
  readonly replyToInvoke: (activity: Activity) => Promise<object | undefined>;
  readonly replies: SentReplies;
  readonly welcomed: Welcomed;
}

const TEAMS = 'msteams';

export class CareerBot extends TeamsActivityHandler {
  readonly #parts: CareerBotParts;

  constructor(parts: CareerBotParts) {
    super();
    this.#parts = parts;
    this.onMessage((context) => this.#onQuestion(context));
    this.onMessageUpdate((context) => this.#onEdit(context));
    this.onInstallationUpdate((context) => this.#onInstallation(context));
    this.onConversationUpdate((context) => this.#onConversationUpdate(context));
    this.onMessageDelete(nothingToDo);
    this.onMessageReaction(nothingToDo);
    this.onEvent(nothingToDo);
  }

  async #onQuestion(context: TurnContext): Promise<void> {
    const ready = await this.#answer(context);
    if (ready === null) return;
    const sent = await context.sendActivity(writeActivity(ready.answer, ready.rendered));
    this.#keepReply(context, sent?.id);
  }

  /** The answer to an edited question takes the place of the former one, when that is known and still there. */
  async #onEdit(context: TurnContext): Promise<void> {
    if (context.activity.channelData?.eventType !== 'editMessage') return;
    const ready = await this.#answer(context);
    if (ready === null) return;
    const { conversation, id } = context.activity;
    const former = id ? this.#parts.replies.find(conversation.id, id) : null;
    const activity = writeActivity(ready.answer, ready.rendered);
    if (former !== null && (await this.#replace(context, { ...activity, id: former }))) return;
    const sent = await context.sendActivity(activity);
    this.#keepReply(context, sent?.id);
  }

  async #replace(context: TurnContext, activity: Parameters<TurnContext['updateActivity']>[0]): Promise<boolean> {
    try {
      await context.updateActivity(activity);
      return true;
    } catch (error) {
      this.#parts.log.info({ error: describeError(error) }, 'A reply could not be edited, a new one is sent');
      return false;
    }
  }

  async #answer(context: TurnContext): Promise<Ready | null> {
    const { ask, readButton, now, after, log } = this.#parts;
    const question = readQuestion(context.activity, readButton, now());
    if (question === null) return null;
    await this.#seen(context);
    const showTyping = async (): Promise<void> => {
      await context.sendActivity({ type: 'typing' }).catch((error: unknown) => {
        log.info({ error: describeError(error) }, 'The typing sign was not delivered');
      });
    };
    return withTyping(() => ask(question), after, showTyping);
  }

  #keepReply({ activity }: TurnContext, replyId: string | undefined): void {
    if (activity.id && replyId) this.#parts.replies.keep(activity.conversation.id, activity.id, replyId);
  }

  /** Teams says "add" once per place, "add-upgrade" at each new version: only the first is greeted. */
  async #onInstallation(context: TurnContext): Promise<void> {
    const { action } = context.activity;
    if (action === 'add') return this.#welcome(context);
    if (action !== 'remove') return;
    const place = placeOf(context.activity);
    if (place === null) return;
    this.#parts.welcomed.forget(place.id);
    await this.#parts.onUninstalled({ personId: personIdOf(context.activity), place });
  }

  /** Channels other than Teams send no installationUpdate: there, the bot being added is the moment to greet. */
  async #onConversationUpdate(context: TurnContext): Promise<void> {
    const { channelId, membersAdded, recipient } = context.activity;
    const botAdded = (membersAdded ?? []).some(({ id }) => id === recipient?.id);
    if (channelId !== TEAMS && botAdded) await this.#welcome(context);
  }

  async #seen({ activity }: TurnContext): Promise<void> {
    const seen = seenConversation(activity);
    if (seen !== null) await this.#parts.onSeen(seen, this.#parts.now());
  }

  async #welcome(context: TurnContext): Promise<void> {
    await this.#seen(context);
    const said = { kind: 'button', ask: { kind: 'welcome' } } as const;
    const question = questionFrom(context.activity, said, this.#parts.now());
    if (question === null || !this.#parts.welcomed.first(question.place.id)) return;
    const { answer, rendered } = await this.#parts.ask(question);
    await context.sendActivity(writeActivity(answer, rendered));
  }

  /** Every invoke gets HTTP 200 and a body of the right shape; what is not built yet says so calmly. */
  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    return { status: 200, body: await this.#parts.replyToInvoke(activity) };
  }
}

async function nothingToDo(): Promise<void> {
  // Heard and valid; there is nothing to answer.
}
