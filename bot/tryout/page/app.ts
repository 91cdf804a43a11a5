// Joins the parts of the page: which conversation is open, what the person does, what is told.
import type { Delivery } from '../outcome.ts';
import type { PageEvent, Snapshot } from '../page-events.ts';
import type { Seen } from '../seen.ts';
import { splitConversationId, textAt, threadedId } from '../wire.ts';
import { act, lookUpChoices, type Where } from './api.ts';
import { AutoRefresh, cardIn } from './auto-refresh.ts';
import { ClockView } from './clock-view.ts';
import { Compose, type Mode } from './compose.ts';
import { ConversationView } from './conversation-view.ts';
import { openActionOn } from './extension-action.ts';
import { ExtensionPanel } from './extension-panel.ts';
import { openSearch } from './extension-search.ts';
import { button, byId } from './elements.ts';
import type { MessageActs } from './message-view.ts';
import { PendingCard } from './pending-card.ts';
import { drawRail, placeNote, placeTitle } from './rail.ts';
import { readableText, type Place, type Store } from './store.ts';
import { watchLook } from './theme.ts';
import { Unfolding } from './unfolding.ts';
import { watchViewer } from './viewer-view.ts';
import { EXAMPLES, outcomeWords, traceWords } from './words.ts';

/** A typing sign goes when the message comes, or after this. */
const TYPING_MS = 5000;

const setStatus = (words: string): void => {
  byId('status').textContent = words;
};

export class App {
  readonly #store: Store;
  readonly #view: ConversationView;
  readonly #compose: Compose;
  readonly #clock = new ClockView(setStatus);
  readonly #unread = new Set<string>();
  readonly #refresh = new AutoRefresh();
  readonly #panel = new ExtensionPanel();
  readonly #pending = new PendingCard();
  readonly #unfolding = new Unfolding(
    () => this.#here(),
    (picked) => this.#pending.put(picked),
  );
  #current: Place;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    const [first] = store.places();
    if (first === undefined) throw new Error('There is no conversation');
    this.#store = store;
    this.#current = first;
    this.#view = new ConversationView(byId('log'), store, first, {
      forMessage: (seen) => this.#actsFor(seen),
      startReply: (threadId, writer) => this.#compose.start({ kind: 'reply', threadId, writer }),
    });
    this.#compose = new Compose({
      botName: store.bot.name,
      send: (text, mode) => this.#send(text, mode),
      typed: (text) => this.#unfolding.typed(text),
      hasCard: () => !this.#pending.isEmpty,
      editLast: () => this.#editLast(),
    });
    byId('examples').append(...EXAMPLES.map((text) => button(text, () => this.#sayExample(text))));
    byId('add-app').addEventListener('click', () => this.#run('install', this.#here(), {}));
    byId('remove-app').addEventListener('click', () => this.#run('uninstall', this.#here(), {}));
    byId('find').addEventListener('click', () =>
      openSearch(this.#panel, this.#here(), (picked) => this.#pending.put(picked)),
    );
    watchLook(() => this.#view.redraw());
    watchViewer(store.people(), store.me, (id) => this.#lookAs(id));
    this.#go(first.conversation.id);
    this.#clock.show(store.clock);
  }

  /** Everything anew, after a break in the events. */
  takeAll(snapshot: Snapshot): void {
    this.#store.takeAll(snapshot);
    this.#clock.show(snapshot.clock);
    setStatus('');
    this.#drawPlace();
    this.#view.show(this.#current);
    this.#drawEmpty();
  }

  /** Something happened. */
  take(event: PageEvent): void {
    const fresh = this.#store.apply(event);
    switch (event.kind) {
      case 'opened':
        return this.#drawPlace();
      case 'typing':
        return this.#isOpen(event.conversationId) ? this.#typing(true) : undefined;
      case 'refused':
        return setStatus(`The bot's call was refused: HTTP ${event.status} ${event.path}`);
      case 'delivered':
        return this.#trace(event.delivery);
      case 'clock':
        return this.#clock.show(event.clock);
      case 'sent':
      case 'edited':
      case 'deleted':
      case 'viewed':
        return this.#message(event.seen, fresh);
    }
  }

  #message(seen: Seen, fresh: boolean): void {
    if (!this.#isOpen(seen.conversationId)) {
      if (fresh && seen.by === 'bot') this.#unread.add(seen.conversationId);
      this.#drawRail();
      return;
    }
    if (fresh && seen.by === 'bot') this.#typing(false);
    this.#view.update(seen, fresh);
    this.#drawEmpty();
    this.#refreshCards([seen]);
  }

  #trace(delivery: Delivery): void {
    const words = traceWords(delivery);
    const { baseId } = splitConversationId(textAt(delivery.activity.conversation, 'id') ?? '');
    if (words !== null && this.#isOpen(baseId)) this.#view.trace(words, delivery);
  }

  #typing(on: boolean): void {
    clearTimeout(this.#typingTimer);
    this.#view.typing(on);
    if (on) this.#typingTimer = setTimeout(() => this.#view.typing(false), TYPING_MS);
  }

  #actsFor(seen: Seen): MessageActs {
    const where = this.#here(seen.threadId);
    const id = seen.activity.id;
    return {
      search: (dataset, queryText) => lookUpChoices({ ...where, cardId: id, dataset, queryText }),
      submit: (data) => this.#run('submit', where, { cardId: id, data }),
      execute: (action) => this.#run('execute', where, { cardId: id, action }),
      feedback: (reaction, words) => this.#run('feedback', where, { messageId: id, reaction, words }),
      say: (text) => this.#run('say', where, { text }),
      answerWithCard: this.#answering(seen, where),
      startEdit: () => this.#compose.start({ kind: 'edit', seen }),
    };
  }

  #send(text: string, mode: Mode): void {
    if (mode.kind === 'edit') {
      const { threadId, activity } = mode.seen;
      this.#run('edit', this.#here(threadId), { messageId: activity.id, text });
    } else {
      const where = this.#here(mode.kind === 'reply' ? mode.threadId : null);
      this.#run('say', where, { text, cards: this.#pending.take() });
    }
  }

  #answering({ activity, by }: Seen, where: Where): (() => void) | null {
    const text = readableText(activity);
    return by === 'bot' || text === '' ? null : () => void openActionOn(this.#panel, where, { id: activity.id, text });
  }

  #sayExample(text: string): void {
    const mention = this.#current.conversation.scope === 'personal' ? '' : `@${this.#store.bot.name} `;
    this.#run('say', this.#here(), { text: mention + text });
  }

  #editLast(): void {
    const seen = this.#store.lastOwn(this.#current.conversation.id);
    if (seen !== null) this.#compose.start({ kind: 'edit', seen });
  }

  #run(name: string, where: Where, body: object): void {
    setStatus('');
    void act(name, { ...where, ...body }).then(({ outcome }) => {
      const words = outcomeWords(outcome, this.#store.bot.name);
      if (words !== '') setStatus(words);
      if (outcome.kind === 'opens') window.open(outcome.url, '_blank', 'noopener');
    });
  }

  #here(threadId: string | null = null): Where {
    return { in: threadedId(this.#current.conversation.id, threadId), as: this.#store.me.id };
  }

  /** The page as somebody else sees it, in a place they are in. */
  #lookAs(memberId: string): void {
    this.#store.lookAs(memberId);
    const places = this.#store.places();
    const here = places.find(({ conversation }) => conversation.id === this.#current.conversation.id) ?? places[0];
    if (here !== undefined) this.#go(here.conversation.id);
  }

  /** Whoever looks at a card that names them gets it as it is now. */
  #refreshCards(shown: readonly Seen[]): void {
    for (const seen of shown) {
      const card = this.#store.cardFor(seen, cardIn(seen));
      const action = this.#refresh.due(seen, card, this.#store.me.id, Date.now());
      if (action !== null)
        this.#run('execute', this.#here(seen.threadId), { cardId: seen.activity.id, action, automatic: true });
    }
  }

  #isOpen(conversationId: string): boolean {
    return conversationId === this.#current.conversation.id;
  }

  #go(id: string): void {
    this.#current = this.#store.place(id) ?? this.#current;
    this.#unread.delete(id);
    setStatus('');
    this.#pending.drop();
    this.#drawPlace();
    this.#view.show(this.#current);
    this.#drawEmpty();
    this.#compose.setPlace(this.#current.conversation.scope !== 'personal');
    this.#refreshCards(this.#store.messages(id));
  }

  #drawPlace(): void {
    this.#current = this.#store.place(this.#current.conversation.id) ?? this.#current;
    const { conversation, installed } = this.#current;
    byId('place-title').textContent = placeTitle(conversation);
    byId('place-note').textContent = placeNote(this.#current, this.#store.bot.name);
    byId('add-app').hidden = installed;
    byId('remove-app').hidden = !installed;
    this.#drawRail();
  }

  #drawRail(): void {
    drawRail(this.#store.places(), this.#current.conversation.id, this.#unread, (id) => this.#go(id));
  }

  #drawEmpty(): void {
    byId('empty').hidden = this.#store.messages(this.#current.conversation.id).length > 0;
  }
}
