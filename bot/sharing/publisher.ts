// Brings what everybody sees up to what it should be: one at a time for each card, on all processes together, so that of two changes the
// later one is never overwritten by the earlier. Whoever holds the lease goes on until nothing is behind.
import type { Answer } from '../conversation/answer.ts';
import type { PostPlace, Posts, Refused } from './posts.ts';
import type { Shares } from './share-store.ts';
import type { Share } from './sharing.ts';

export interface PublisherParts {
  readonly shares: Shares;
  readonly posts: Posts;
  /** The card as it should be; null when there is no data to draw it from. */
  readonly draw: (share: Share) => Promise<Answer | null>;
  /** Where it stands, with the newest address. */
  readonly whereIs: (share: Share) => Promise<PostPlace>;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Publisher {
  /** Resolves when nothing is behind, somebody else is at it, or it cannot be done now. */
  publish(shareId: string): Promise<void>;
  idle(): Promise<void>;
}

/** Longer than a request may take. */
const LEASE_MS = 60_000;
const WAITS_MS = [1000, 2000, 4000];
const LONGEST_WAIT_MS = 5000;

export function createPublisher(parts: PublisherParts): Publisher {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const run = async (shareId: string): Promise<void> => {
    try {
      do {
        again.delete(shareId);
        await untilShown(shareId, parts);
      } while (again.has(shareId));
    } finally {
      running.delete(shareId);
    }
  };
  return {
    publish: (shareId) => {
      const under = running.get(shareId);
      if (under !== undefined) {
        again.add(shareId);
        return under;
      }
      const started = run(shareId);
      running.set(shareId, started);
      return started;
    },
    idle: async () => {
      while (running.size > 0) await Promise.allSettled(running.values());
    },
  };
}

async function untilShown(shareId: string, parts: PublisherParts): Promise<void> {
  const { shares, now, sleep } = parts;
  let tries = 0;
  for (;;) {
    const at = now();
    const share = await shares.leaseBehind(shareId, at, new Date(at.getTime() + LEASE_MS));
    if (share === null) return;
    const refused = await show(share, parts).catch(async (error: unknown) => {
      await shares.releaseLease(shareId);
      throw error;
    });
    if (refused === null) continue;
    await shares.releaseLease(shareId);
    const wait = WAITS_MS[tries];
    if (!isPassing(refused) || wait === undefined) return;
    tries += 1;
    await sleep(Math.min(retryAfterMs(refused) ?? wait, LONGEST_WAIT_MS));
  }
}

const isPassing = ({ kind }: Refused): boolean => kind === 'later' || kind === 'unsure';

const retryAfterMs = (refused: Refused): number | null =>
  refused.kind === 'later' && refused.retryAfterSeconds !== null ? refused.retryAfterSeconds * 1000 : null;

/** Null when everybody sees it, or the message is gone. */
async function show(share: Share, { shares, posts, draw, whereIs, now }: PublisherParts): Promise<Refused | null> {
  const { id, messageId, revision } = share;
  if (messageId === null) return { kind: 'failed' };
  const at = { place: await whereIs(share), messageId };
  const done = share.undoneAt === null ? await redraw(at, await draw(share), posts) : await takeBack(at, posts);
  if (done === 'shown') await shares.shown(id, revision, null);
  else if (done === 'deleted' || done === 'corrected') await shares.shown(id, revision, done);
  else if (done.kind === 'gone') await shares.gone(id, now());
  else return done;
  return null;
}

interface Standing {
  readonly place: PostPlace;
  readonly messageId: string;
}

async function redraw({ place, messageId }: Standing, answer: Answer | null, posts: Posts): Promise<'shown' | Refused> {
  if (answer === null) return { kind: 'failed' };
  const result = await posts.update(place, messageId, answer);
  return result.kind === 'done' ? 'shown' : result;
}

/** Deleted; where that is refused, a short line in its place. */
async function takeBack({ place, messageId }: Standing, posts: Posts): Promise<'deleted' | 'corrected' | Refused> {
  const removed = await posts.remove(place, messageId);
  if (removed.kind === 'done' || removed.kind === 'gone') return 'deleted';
  if (isPassing(removed)) return removed;
  const corrected = await posts.update(place, messageId, { kind: 'taken-back' });
  if (corrected.kind === 'gone') return 'deleted';
  return corrected.kind === 'done' ? 'corrected' : corrected;
}
