// Keeps what a Teams client would show: conversations, who is in them, every message with its edits. In memory, no network.
import type { ConnectorEvent, Conversation, Listener, Member, Seen } from './seen.ts';
import { splitConversationId, type WireActivity } from './wire.ts';

export interface Sent {
  readonly conversationId: string;
  readonly activity: WireActivity;
  readonly by: 'bot' | 'person';
  readonly onlyFor?: string | null;
}

interface Room {
  readonly conversation: Conversation;
  installed: boolean;
  readonly messages: Map<string, Seen>;
}

export interface ConversationsSettings {
  readonly now: () => Date;
  readonly newId: () => string;
}

export class Conversations {
  readonly #settings: ConversationsSettings;
  readonly #rooms = new Map<string, Room>();
  readonly #listeners = new Set<Listener>();

  constructor(settings: ConversationsSettings) {
    this.#settings = settings;
  }

  /** Listens to everything that happens; the function returned stops it. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: ConnectorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Adds a conversation, or changes the one with this id and keeps its messages. */
  open(conversation: Conversation): Conversation {
    const old = this.#rooms.get(conversation.id);
    const room: Room = { conversation, installed: old?.installed ?? true, messages: old?.messages ?? new Map() };
    this.#rooms.set(conversation.id, room);
    this.tell({ kind: 'opened', conversation, installed: room.installed });
    return conversation;
  }

  /** By id, with or without a thread suffix; a team's id finds one of its channels. */
  find(id: string): Conversation | null {
    return this.#room(id)?.conversation ?? null;
  }

  all(): readonly Conversation[] {
    return [...this.#rooms.values()].map((room) => room.conversation);
  }

  isInstalled(id: string): boolean {
    return this.#room(id)?.installed ?? false;
  }

  /** After an uninstall every send of the bot is refused, as Teams does. */
  setInstalled(id: string, installed: boolean): void {
    const room = this.#room(id);
    if (room === null) return;
    room.installed = installed;
    this.tell({ kind: 'opened', conversation: room.conversation, installed });
  }

  /** The personal chat of a member, by their Teams id or directory id. */
  personalChatOf(memberId: string): Conversation | null {
    return this.all().find((one) => one.scope === 'personal' && isIn(one, memberId)) ?? null;
  }

  /** Someone in any conversation. */
  member(memberId: string): { readonly member: Member; readonly tenantId: string } | null {
    for (const conversation of this.all()) {
      const member = conversation.members.find((one) => isThem(one, memberId));
      if (member !== undefined) return { member, tenantId: conversation.tenantId };
    }
    return null;
  }

  /** Keeps a message and tells listeners; in a channel without a thread suffix it starts a thread. Null: no such conversation. */
  send(sent: Sent): Seen | null {
    const room = this.#room(sent.conversationId);
    if (room === null) return null;
    const id = sent.by === 'person' ? (sent.activity.id ?? this.#settings.newId()) : this.#settings.newId();
    const { threadId } = splitConversationId(sent.conversationId);
    const seen: Seen = {
      conversationId: room.conversation.id,
      threadId: room.conversation.scope === 'channel' ? (threadId ?? id) : null,
      activity: { ...sent.activity, id },
      by: sent.by,
      sentAt: this.#settings.now().toISOString(),
      edited: false,
      deleted: false,
      onlyFor: sent.onlyFor ?? null,
      views: {},
    };
    return this.#keep(room, seen, 'sent');
  }

  /** Puts another activity in a message's place, for everybody. Null when it is not there. */
  edit(conversationId: string, activityId: string, activity: WireActivity): Seen | null {
    return this.#change(conversationId, activityId, 'edited', { activity: { ...activity, id: activityId }, views: {} });
  }

  delete(conversationId: string, activityId: string): Seen | null {
    return this.#change(conversationId, activityId, 'deleted', {});
  }

  /** One person sees another card in this message, until the message is edited. */
  view(conversationId: string, activityId: string, memberId: string, card: unknown): Seen | null {
    const views = { ...this.message(conversationId, activityId)?.views, [memberId]: card };
    return this.#change(conversationId, activityId, 'viewed', { views });
  }

  message(conversationId: string, activityId: string): Seen | null {
    const seen = this.#room(conversationId)?.messages.get(activityId);
    return seen === undefined || seen.deleted ? null : seen;
  }

  /** Oldest first, deleted ones included. With a thread suffix: that thread only. */
  messages(conversationId: string): readonly Seen[] {
    const { threadId } = splitConversationId(conversationId);
    const all = [...(this.#room(conversationId)?.messages.values() ?? [])];
    return threadId === null ? all : all.filter((seen) => seen.threadId === threadId);
  }

  #change(
    conversationId: string,
    activityId: string,
    kind: 'edited' | 'deleted' | 'viewed',
    change: Partial<Seen>,
  ): Seen | null {
    const room = this.#room(conversationId);
    const old = this.message(conversationId, activityId);
    if (room === null || old === null) return null;
    const flags = { edited: old.edited || kind === 'edited', deleted: kind === 'deleted' };
    return this.#keep(room, { ...old, ...change, ...flags }, kind);
  }

  #keep(room: Room, seen: Seen, kind: 'sent' | 'edited' | 'deleted' | 'viewed'): Seen {
    room.messages.set(seen.activity.id, seen);
    this.tell({ kind, seen });
    return seen;
  }

  #room(id: string): Room | null {
    const { baseId } = splitConversationId(id);
    const ofTeam = (): Room | undefined =>
      [...this.#rooms.values()].find((one) => one.conversation.team?.id === baseId);
    return this.#rooms.get(baseId) ?? ofTeam() ?? null;
  }
}

const isThem = (member: Member, id: string): boolean => member.id === id || member.aadObjectId === id;

const isIn = (conversation: Conversation, id: string): boolean => conversation.members.some((one) => isThem(one, id));
