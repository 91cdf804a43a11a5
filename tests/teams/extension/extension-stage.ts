// The message extension over the bundled data, on the stage of this room: real look-up, real cards; sharing and the clock are fakes.
import { createDraftedCards } from '../../../bot/drafted-cards.ts';
import { createFoundCards } from '../../../bot/found-cards.ts';
import type { Answer } from '../../../bot/conversation/answer.ts';
import type { Library } from '../../../bot/conversation/turn.ts';
import { answerForAll, deskForAll } from '../../../bot/conversation/for-all.ts';
import type { Remembered } from '../../../bot/conversation/memory.ts';
import type { Profile } from '../../../bot/conversation/profile.ts';
import type { Extension, ShareDraft } from '../../../bot/teams/extension/ports.ts';
import { render } from '../../../cards/render.ts';
import { lookUp, shelves } from '../../conversation/look-up/real-shelves.ts';
import { invoke, type Json } from '../activities.ts';
import { startStage, TENANT, type Stage } from '../stage.ts';

export const OWN_CHAT = 'a:chat';
export const HOME = 'https://careers.trust.nhs.uk';
export const APP = 'a1b2c3d4-1111-4222-8333-444455556666';

export const library: Library = {
  catalogue: shelves.catalogue,
  understand: shelves.understand,
  sentenceFor: () => null,
  age: { fetchedAt: '2026-11-23T09:00:00.000Z', stale: false },
};

export interface Kept {
  /** Null: no data. */
  library: Library | null;
  remembered: Remembered | null;
  /** The conversation it is remembered for. */
  rememberedIn: string;
  profile: Profile | null;
  readonly prepared: (ShareDraft & { readonly place: unknown })[];
  readonly posted: (readonly [shareId: string, messageId: string | null])[];
}

export interface ExtensionStage extends Stage {
  readonly kept: Kept;
  /** The body of the reply to an invoke; it is always HTTP 200. */
  ask(name: string, value: unknown, more?: Json): Promise<Reply>;
}

/** As much of a reply as tests read. */
export interface Reply {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly Attachment[];
    readonly activityPreview?: { readonly attachments: readonly Attachment[] };
    readonly suggestedActions?: unknown;
    readonly cacheInfo?: unknown;
  };
  readonly task?: { readonly type: string; readonly value: DialogValue };
}

export interface Card {
  readonly version: string;
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly actions?: readonly Readonly<Record<string, unknown>>[];
}

interface Attachment {
  readonly contentType: string;
  readonly content: Card;
  readonly preview?: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string; readonly tap?: { readonly value: unknown } };
  };
}

type DialogValue = string & { readonly title: string; readonly card: { readonly content: Card } };

export const newKept = (books: Library | null): Kept => ({
  library: books,
  remembered: null,
  rememberedIn: OWN_CHAT,
  profile: null,
  prepared: [],
  posted: [],
});

export async function startExtensionStage(): Promise<ExtensionStage> {
  const kept = newKept(library);
  const stage = await startStage({ render, extension: extensionFor(kept) });
  return {
    ...stage,
    kept,
    ask: async (name, value, more = {}) => {
      const response = await stage.post(invoke(stage.serviceUrl, name, value, more));
      if (response.status !== 200) throw new Error(`${name}: HTTP ${response.status}`);
      const text = await response.text();
      return text === '' ? {} : JSON.parse(text);
    },
  };
}

export function extensionFor(kept: Kept): Extension {
  let ids = 0;
  const claimed = new Set<string>();
  const parts = { library: () => kept.library, lookUp };
  return {
    found: createFoundCards({
      ...parts,
      memory: { recall: async (key) => (key.endsWith(`|${kept.rememberedIn}`) ? kept.remembered : null) },
      profiles: { read: async () => kept.profile },
      chatOf: async () => OWN_CHAT,
    }),
    drafted: createDraftedCards({ ...parts, encode: async () => null }),
    sharing: {
      preview: ({ ask, note }) => shared(kept.library, ask, note),
      post: async (draft, send) => {
        const answer = shared(kept.library, draft.ask, draft.note);
        if (answer === null) return { kind: 'not-shareable' };
        if (claimed.has(draft.shareId)) return { kind: 'posting' };
        claimed.add(draft.shareId);
        kept.prepared.push(draft);
        const sent = await send(answer);
        if (sent.kind === 'sent') {
          kept.posted.push([draft.shareId, sent.messageId]);
          return { kind: 'posted' };
        }
        if (sent.kind === 'unsure') return sent;
        claimed.delete(draft.shareId);
        return { kind: sent.kind === 'not-there' || sent.kind === 'gone' ? 'not-there' : 'failed' };
      },
    },
    home: () => HOME,
    appIds: [APP],
    newId: () => `card-${(ids += 1)}`,
  };
}

function shared(books: Library | null, ask: ShareDraft['ask'], note: string | null): Answer | null {
  const content = books === null ? null : answerForAll(ask, deskForAll(books));
  if (content === null) return null;
  return { kind: 'shared', shareId: null, ask, content, note, sharer: 'Ana', acts: [], near: [], refreshFor: [] };
}

/** Where an action is used: a channel's thread, a group chat. */
export const IN_CHANNEL: Json = {
  conversation: { id: '19:channel', conversationType: 'channel', isGroup: true, tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, channel: { id: '19:channel' } },
};
export const IN_GROUP: Json = {
  conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
};
