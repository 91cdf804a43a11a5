// What the bot does with each kind of activity. Handlers never call `next`: what would follow in botbuilder reads fields that may be
// missing, or asks the connector about every new member.
import { TeamsActivityHandler, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Answer } from '../conversation/answer.ts';
import { understoodIn } from '../conversation/feedback.ts';
import type { Ask, Ready } from './turn/answering.ts';
import { asMessage } from './turn/as-message.ts';
import { describeError } from './failures.ts';
import type { Answered, SentReplies } from './turn/kept-ids.ts';
import type { Conversing, Surroundings } from './ports.ts';
import { placeChangeIn, presenceIn } from './turn/presence.ts';
import type { PrivateReply } from './turn/private-reply.ts';
import { askedAlone, isForOneAlone } from './turn/private-way.ts';
import { personIdOf, placeOf, questionFrom, readQuestion } from './turn/read-activity.ts';
import { seenConversation } from './turn/seen-conversation.ts';
import { withInviter } from './turn/inviter.ts';
import { withTyping } from './turn/slow-answer.ts';
import type { WhoAdded } from './turn/who-added.ts';
import { writeActivity } from './turn/write-activity.ts';

export interface CareerBotParts
  extends
    Pick<Conversing, 'readButton' | 'render' | 'onUninstalled' | 'onSeen' | 'onPresence' | 'onPlaceChange'>,
    Surroundings {
  readonly ask: Ask;
  readonly answered: Answered;
  readonly answerAlone: PrivateReply;
  readonly replyToInvoke: (activity: Activity) => Promise<object | undefined>;
  readonly replies: SentReplies;
  readonly whoAdded: WhoAdded;
  /** True the first time since it was installed there. */
  readonly claimWelcome: (conversationId: string, at: Date) => Promise<boolean>;
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
    if (ready === null || (await this.#answeredAlone(context, ready))) return;
    const sent = await context.sendActivity(writeActivity(ready.answer, ready.rendered));
    this.#keepReply(context, sent?.id, ready.answer);
  }

  /** What is for one person goes to them alone; others read at most where it went. */
  async #answeredAlone(context: TurnContext, { answer, rendered }: Ready): Promise<boolean> {
    const { activity } = context;
    const scope = placeOf(activity)?.scope ?? 'personal';
    if (!isForOneAlone(answer, scope, askedAlone(activity))) return false;
    const { line } = await this.#parts.answerAlone(activity, rendered);
    if (line !== null) await context.sendActivity({ type: 'message', text: line, textFormat: 'plain', summary: line });
    return true;
  }

  /** The answer to an edited question takes the place of the former one, when that is known and still there. */
  async #onEdit(context: TurnContext): Promise<void> {
    if (context.activity.channelData?.eventType !== 'editMessage') return;
    const ready = await this.#answer(context);
    if (ready === null || (await this.#answeredAlone(context, ready))) return;
    const { conversation, id } = context.activity;
    const former = id ? this.#parts.replies.find(conversation.id, id) : null;
    const activity = writeActivity(ready.answer, ready.rendered);
    if (former !== null && (await this.#replace(context, { ...activity, id: former })))
      return this.#keepReply(context, former, ready.answer);
    const sent = await context.sendActivity(activity);
    this.#keepReply(context, sent?.id, ready.answer);
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
    const ready = await withTyping(() => ask(question), after, showTyping);
    const named = withInviter(ready.answer, context.activity);
    if (named !== ready.answer) return { answer: named, rendered: this.#parts.render(named) };
    const answer = asMessage(ready.answer);
    return answer === ready.answer
      ? ready
      : { answer: { ...answer, personal: true }, rendered: this.#parts.render(answer) };
  }

  #keepReply({ activity }: TurnContext, replyId: string | undefined, answer: Answer): void {
    const { conversation, id } = activity;
    if (replyId) this.#parts.answered.keep(conversation.id, replyId, understoodIn(answer));
    if (id && replyId) this.#parts.replies.keep(conversation.id, id, replyId);
  }

  /** Teams says "add" once per place, "add-upgrade" at each new version: only the first is greeted. */
  async #onInstallation(context: TurnContext): Promise<void> {
    const { action } = context.activity;
    if (action === 'add') return this.#welcome(context);
    if (action !== 'remove') return;
    const place = placeOf(context.activity);
    if (place === null) return;
    await this.#placeChanged(context);
    await this.#parts.onUninstalled({ personId: personIdOf(context.activity), place });
  }

  /** Channels other than Teams send no installationUpdate: there, the bot being added is the moment to greet. */
  async #onConversationUpdate(context: TurnContext): Promise<void> {
    const { channelId, membersAdded, recipient } = context.activity;
    const botAdded = (membersAdded ?? []).some(({ id }) => id === recipient?.id);
    await this.#placeChanged(context);
    if (channelId !== TEAMS && botAdded) await this.#welcome(context);
  }

  async #seen({ activity }: TurnContext): Promise<void> {
    const seen = seenConversation(activity);
    if (seen !== null) await this.#parts.onSeen(seen, this.#parts.now());
    await this.#present(activity);
  }

  async #present(activity: Activity): Promise<void> {
    const presence = presenceIn(activity);
    if (presence !== null) await this.#parts.onPresence?.(presence, this.#parts.now());
  }

  async #placeChanged({ activity }: TurnContext): Promise<void> {
    const change = placeChangeIn(activity);
    if (change !== null) await this.#parts.onPlaceChange?.(change, this.#parts.now());
  }

  async #welcome(context: TurnContext): Promise<void> {
    await this.#seen(context);
    const said = { kind: 'button', ask: { kind: 'welcome' } } as const;
    const question = questionFrom(context.activity, said, this.#parts.now());
    if (question === null || !(await this.#parts.claimWelcome(question.place.id, this.#parts.now()))) return;
    const { answer } = await this.#parts.ask(question);
    const addedBy = await this.#parts.whoAdded(context.activity);
    const greeting = answer.kind === 'welcome' ? { ...answer, addedBy } : answer;
    await context.sendActivity(writeActivity(greeting, this.#parts.render(greeting)));
  }

  /** Every invoke gets HTTP 200 and a body of the right shape; what is not built yet says so calmly. */
  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    // Only on a card of the bot's own is it certain that the bot is there too.
    if (activity.name === 'adaptiveCard/action') await this.#present(activity);
    return { status: 200, body: await this.#parts.replyToInvoke(activity) };
  }
}

async function nothingToDo(): Promise<void> {
  // Heard and valid; there is nothing to answer.
}
