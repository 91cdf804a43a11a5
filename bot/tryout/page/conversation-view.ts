// The list of messages of one conversation. A message's element is replaced when that message changes; the rest stays as it is,
// so that half-filled inputs and the reading position survive.
import type { Delivery } from '../outcome.ts';
import type { Seen } from '../seen.ts';
import { button, disclosure, el, jsonBlock } from './elements.ts';
import { messageElement, type MessageActs } from './message-view.ts';
import type { Place, Store } from './store.ts';

export interface ConversationActs {
  readonly forMessage: (seen: Seen) => MessageActs;
  readonly startReply: (threadId: string, writer: string) => void;
}

export class ConversationView {
  readonly #log: HTMLElement;
  readonly #store: Store;
  readonly #acts: ConversationActs;
  #place: Place;

  constructor(log: HTMLElement, store: Store, place: Place, acts: ConversationActs) {
    this.#log = log;
    this.#store = store;
    this.#acts = acts;
    this.#place = place;
  }

  /** Draws every message again, for another look. */
  redraw(): void {
    for (const seen of this.#store.messages(this.#place.conversation.id)) this.#put(seen);
  }

  /** Shows a place from its first message to its last. */
  show(place: Place): void {
    this.#place = place;
    // Old messages are not news: only what comes later is read aloud.
    this.#log.setAttribute('aria-live', 'off');
    this.#log.replaceChildren();
    for (const seen of this.#store.messages(place.conversation.id)) this.#put(seen);
    this.#log.scrollTop = this.#log.scrollHeight;
    requestAnimationFrame(() => this.#log.setAttribute('aria-live', 'polite'));
  }

  /** A message came, changed or went. */
  update(seen: Seen, fresh: boolean): void {
    if (seen.conversationId !== this.#place.conversation.id) return;
    if (this.#store.message(seen.activity.id) === null) {
      this.#find(seen.activity.id)?.remove();
      return;
    }
    if (fresh && this.#store.isOwn(seen)) for (const edit of this.#log.querySelectorAll('.edit')) edit.remove();
    this.#put(seen);
    if (fresh) this.#reveal(seen.activity.id);
  }

  typing(on: boolean): void {
    this.#log.querySelector('.typing')?.remove();
    if (!on) return;
    this.#log.append(el('p', { class: 'typing' }, `${this.#store.bot.name} is typing`));
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** A line for what people do not see in Teams: a button pressed, an app added. */
  trace(label: string, delivery: Delivery): void {
    const details = (): HTMLElement =>
      el('div', {}, jsonBlock('Sent to the bot', delivery.activity), jsonBlock('Answer of the bot', delivery.reply));
    this.#log.append(el('div', { class: 'trace' }, el('span', {}, label), disclosure('Activity', details)));
  }

  #put(seen: Seen): void {
    const made = messageElement(seen, this.#place, this.#store, this.#acts.forMessage(seen));
    const old = this.#find(seen.activity.id);
    if (old !== null) old.replaceWith(made);
    else if (seen.threadId === null) this.#log.append(made);
    else this.#thread(seen, seen.threadId).append(made);
  }

  /** The list of a thread; made, with its Reply button, at its first message. */
  #thread(seen: Seen, threadId: string): HTMLElement {
    const found = this.#log.querySelector(`[data-thread="${CSS.escape(threadId)}"]`);
    if (found instanceof HTMLElement) return found;
    const writer = seen.activity.from?.name ?? this.#store.bot.name;
    const list = el('div', { 'data-thread': threadId });
    const reply = button('Reply', () => this.#acts.startReply(threadId, writer), { class: 'reply' });
    this.#log.append(el('section', { class: 'thread', 'aria-label': `Post by ${writer}` }, list, reply));
    return list;
  }

  #find(id: string): HTMLElement | null {
    return this.#log.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Scrolls to the end, but never past the first line of a tall message. */
  #reveal(id: string): void {
    const element = this.#find(id);
    if (element === null) return;
    const tall = element.offsetHeight > this.#log.clientHeight;
    element.scrollIntoView({ block: tall ? 'start' : 'end' });
  }
}
