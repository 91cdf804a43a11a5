// Joins what searches and links need: looking up, answers for everybody, and how they look in a list and in a conversation.
import { forOthers } from '../cards/extension/for-others.ts';
import { headlineOf } from '../cards/extension/headline.ts';
import { linkCard } from '../cards/extension/link-card.ts';
import { resultPayload } from '../cards/extension/payloads.ts';
import { readButton } from '../cards/read-button.ts';
import { render } from '../cards/render.ts';
import type { Library } from './conversation/turn.ts';
import type { NotCovered } from './conversation/ask-topics.ts';
import { answerForAll, deskForAll, madeForAll, unaddressed, type AskForAll } from './conversation/for-all.ts';
import { askAtPlace } from './conversation/links.ts';
import type { LookUp } from './conversation/look-up.ts';
import { starters, type Known } from './conversation/look-up/starters.ts';
import { stillValid, type Memory, type Remembered } from './conversation/memory.ts';
import type { Profiles } from './conversation/profile.ts';
import type { FoundCards, Page, Result, Results, Who } from './teams/extension/ports.ts';

export interface FoundCardsParts {
  /** Null when there is no data yet. */
  readonly library: () => Library | null;
  readonly lookUp: LookUp;
  readonly memory: Pick<Memory, 'recall'>;
  readonly profiles: Pick<Profiles, 'read'>;
  /** Where the person's own chat with the bot is; null when there is none. */
  readonly chatOf: (personId: string) => Promise<string | null>;
}

const NO_DATA: Results = {
  results: [],
  words: 'The careers data cannot be reached just now. Please try again in a few minutes.',
};
const NOTHING_FOUND =
  'Nothing found. Type a role, a course, a route such as “coder to auditor”, or a comparison such as “data analyst v data engineer”.';
const NO_MORE = 'There are no more results.';

export function createFoundCards({ library, lookUp, ...kept }: FoundCardsParts): FoundCards {
  return {
    search: async (text, page) => {
      const books = library();
      if (books === null) return NO_DATA;
      const { asks, refused } = lookUp(text);
      return pageOf(asks, page, books, refused === null ? NOTHING_FOUND : refusal(refused));
    },
    start: async (who, at, page) => {
      const books = library();
      if (books === null) return NO_DATA;
      const known = await knownOf(who, at, kept);
      return pageOf(starters(known, deskForAll(books)), page, books, NOTHING_FOUND);
    },
    open: async (payload) => {
      const books = library();
      const picked = readButton(payload);
      const ask = picked.kind === 'ask' ? madeForAll(picked.ask) : null;
      return books === null || ask === null ? null : resultOf(ask, books);
    },
    unfold: async (place, url) => {
      const books = library();
      const ask = askAtPlace(place);
      const answer = books === null || ask === null ? null : answerForAll(ask, deskForAll(books));
      if (answer === null) return null;
      const { summary } = render(answer);
      return { ...headlineOf(answer, summary), card: linkCard(answer, summary, url) };
    },
  };
}

/** The signpost for what the bot does not cover, in one line. */
const refusal = (reason: NotCovered): string => render({ kind: 'not-covered', reason, heard: '', next: [] }).summary;

function pageOf(asks: readonly AskForAll[], { skip, count }: Page, books: Library, words: string): Results {
  const results = asks.slice(skip, skip + count).flatMap((ask) => resultOf(ask, books) ?? []);
  return { results, words: skip > 0 ? NO_MORE : words };
}

/** Null when the data holds no such records, or nothing to show of them. */
function resultOf(ask: AskForAll, books: Library): Result | null {
  const answer = answerForAll(ask, deskForAll(books));
  if (answer === null) return null;
  const { card, summary } = render(unaddressed(answer));
  return card === null ? null : { ...headlineOf(answer, summary), card: forOthers(card), payload: resultPayload(ask) };
}

const NOBODY_KNOWN: Known = { roleId: null, lastAsk: null, recentRoleIds: [] };

type Kept = Pick<FoundCardsParts, 'memory' | 'profiles' | 'chatOf'>;

async function knownOf(who: Who | null, at: Date, kept: Kept): Promise<Known> {
  if (who === null) return NOBODY_KNOWN;
  const [remembered, profile] = await Promise.all([recent(who, at, kept), kept.profiles.read(who.personId)]);
  return {
    roleId: profile?.roleId ?? null,
    lastAsk: remembered?.lastAsk ?? null,
    recentRoleIds: remembered?.roleIds ?? [],
  };
}

/** What they asked about here, else in their own chat with the bot. */
async function recent({ personId, place }: Who, at: Date, { memory, chatOf }: Kept): Promise<Remembered | null> {
  const here = stillValid(await memory.recall(`${personId}|${place.id}`), at);
  const own = here === null ? await chatOf(personId) : null;
  return own === null ? here : stillValid(await memory.recall(`${personId}|${own}`), at);
}
