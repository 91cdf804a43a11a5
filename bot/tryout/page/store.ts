// What the page knows: places and messages, as told by the events. No elements here.
import type { Conversation, Member, Seen } from '../seen.ts';
import type { PageEvent, Snapshot } from '../page-events.ts';
import type { Account, WireActivity } from '../wire.ts';

export interface Place {
  readonly conversation: Conversation;
  readonly installed: boolean;
}

export class Store {
  readonly bot: Account & { readonly name: string };
  /** Who is looking. */
  me: Member;
  /** As it was when the page opened. */
  readonly clock: Snapshot['clock'];
  readonly #places = new Map<string, Place>();
  readonly #messages = new Map<string, Seen>();

  constructor(snapshot: Snapshot) {
    this.bot = snapshot.bot;
    this.me = snapshot.me;
    this.clock = snapshot.clock;
    this.takeAll(snapshot);
  }

  /** Everything anew, as after a break in the events. */
  takeAll(snapshot: Snapshot): void {
    this.#messages.clear();
    for (const place of snapshot.places) this.#places.set(place.conversation.id, place);
    for (const seen of snapshot.messages) this.#messages.set(seen.activity.id, seen);
  }

  /** Takes an event in; true when it told of a message that was not known before. */
  apply(event: PageEvent): boolean {
    if (event.kind === 'opened')
      this.#places.set(event.conversation.id, { conversation: event.conversation, installed: event.installed });
    if (!('seen' in event)) return false;
    const fresh = !this.#messages.has(event.seen.activity.id);
    this.#messages.set(event.seen.activity.id, event.seen);
    return fresh;
  }

  /** Everybody there is, each once. */
  people(): readonly Member[] {
    const members = [...this.#places.values()].flatMap(({ conversation }) => conversation.members);
    return [...new Map(members.map((member) => [member.id, member])).values()];
  }

  /** Another person looks at the page; nothing happens for an id that nobody has. */
  lookAs(memberId: string): void {
    this.me = this.people().find(({ id }) => id === memberId) ?? this.me;
  }

  /** Where the person who uses the page is a member. */
  places(): readonly Place[] {
    return [...this.#places.values()].filter(({ conversation }) =>
      conversation.members.some((member) => member.id === this.me.id),
    );
  }

  place(conversationId: string): Place | null {
    return this.#places.get(conversationId) ?? null;
  }

  /** What the person sees there, oldest first: nothing deleted, nothing meant for somebody else. */
  messages(conversationId: string): readonly Seen[] {
    return [...this.#messages.values()].filter(
      (seen) => seen.conversationId === conversationId && !seen.deleted && this.#isMine(seen),
    );
  }

  message(id: string): Seen | null {
    const seen = this.#messages.get(id);
    return seen === undefined || seen.deleted || !this.#isMine(seen) ? null : seen;
  }

  /** The person's newest message there: the one that may be edited. */
  lastOwn(conversationId: string): Seen | null {
    return this.messages(conversationId).findLast((seen) => this.isOwn(seen)) ?? null;
  }

  isOwn(seen: Seen): boolean {
    return seen.by === 'person' && seen.activity.from?.id === this.me.id;
  }

  /** The card the person sees for an attachment: their own view of it when a button gave them one. */
  cardFor(seen: Seen, shared: unknown): unknown {
    return seen.views[this.me.id] ?? shared;
  }

  #isMine(seen: Seen): boolean {
    return seen.onlyFor === null || seen.onlyFor === this.me.id;
  }
}

/** Mentions are written as markup on the wire; people read "@Name". */
export const readableText = (activity: WireActivity): string =>
  (activity.text ?? '').replace(/<at>(.*?)<\/at>/g, '@$1').trim();

/** A message in a group chat or channel that Teams did not hand to the bot. */
export const missedTheBot = (seen: Seen, place: Place): boolean =>
  seen.by === 'person' &&
  place.conversation.scope !== 'personal' &&
  !(
    Array.isArray(seen.activity.entities) &&
    seen.activity.entities.some((entity: { type?: unknown }) => entity.type === 'mention')
  );
