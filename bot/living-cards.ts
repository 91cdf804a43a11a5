// Joins what makes shared cards live: the sharing room, its records, the door to Teams.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAsk } from '../cards/read-button.ts';
import { render } from '../cards/render.ts';
import { placeTitle } from '../cards/share/place-title.ts';
import type { Library } from './conversation/turn.ts';
import type { Records } from './records.ts';
import { createSharing } from './sharing/create-sharing.ts';
import type { Sharing } from './sharing/sharing.ts';
import type { Channel } from './teams/sending/connector-call.ts';
import { describeError } from './teams/failures.ts';
import type { Conversing, Log } from './teams/ports.ts';
import { createSharePosts } from './teams/sending/share-posts.ts';

/** What the teams room is handed for this. */
type Doors = Required<
  Pick<Conversing, 'onPresence' | 'onPlaceChange' | 'searchPlaces' | 'ownChat' | 'claimWelcome' | 'claimActivity'>
>;

export interface LivingCards {
  readonly sharing: Sharing;
  readonly doors: Doors;
  /** Looks now and then for cards that everybody should see changed and does not, as after a restart. */
  start(): void;
  /** Resolves when nothing is under way. */
  stop(): Promise<void>;
}

export interface LivingCardsParts {
  readonly records: Pick<Records, 'store' | 'conversations' | 'softly' | 'claimActivity'>;
  readonly library: () => Library | null;
  readonly channel: Channel;
  readonly now: () => Date;
  readonly log: Log;
}

const CATCH_UP_MS = 60_000;

export function createLivingCards({ records, library, channel, now, log }: LivingCardsParts): LivingCards {
  const { conversations, softly } = records;
  const stopping = new AbortController();
  const onTrouble = (error: unknown): void =>
    log.warn({ error: describeError(error) }, 'A shared card could not be brought up to date');
  const sharing = createSharing({
    database: records.store,
    readAsk,
    library,
    posts: createSharePosts({ channel, render, now }),
    titleOf: placeTitle,
    now,
    newId: randomUUID,
    sleep: (ms) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined),
    onTrouble,
  });
  const catchUp = (): void => void sharing.catchUp().catch(onTrouble);
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    sharing,
    doors: {
      onPresence: (presence, at) => softly(sharing.seen(presence, at), undefined),
      onPlaceChange: (change, at) => softly(sharing.changed(change, at), undefined),
      searchPlaces: async (personId, text) =>
        (await sharing.places(personId, text)).map((place) => ({ title: placeTitle(place), value: place.id })),
      ownChat: (personId) => softly(firstOf(conversations.ofPerson(personId)), null),
      // Without the database nobody knows: better a second welcome than none.
      claimWelcome: (conversationId, at) => softly(conversations.claimWelcome(conversationId, at), true),
      claimActivity: (conversationId, key) => softly(records.claimActivity(conversationId, key), true),
    },
    start: () => {
      catchUp();
      timer = setInterval(catchUp, CATCH_UP_MS).unref();
    },
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await sharing.idle();
    },
  };
}

const firstOf = async <T>(found: Promise<readonly T[]>): Promise<T | null> => (await found)[0] ?? null;
