// Joins the parts of this room. The rest of the program calls this and nothing else here.
import { withoutThread } from '../conversation/thread.ts';
import type { Queryable } from './database.ts';
import { createDrafting } from './drafting.ts';
import { findPlaces, withName } from './find-places.ts';
import { createPlaceStore } from './place-store.ts';
import { postOnce, type PostingParts } from './posting.ts';
import type { Member, Posts } from './posts.ts';
import { answerPress } from './press.ts';
import { createPublisher } from './publisher.ts';
import type { ReadAsk } from './share-row.ts';
import { createShareStore } from './share-store.ts';
import type { Books } from './shared-card.ts';
import { UNDO_MS, type Share, type Sharing, type SharePlace, type UndoOutcome } from './sharing.ts';
import { answerStep, type StepParts } from './steps.ts';

export interface SharingParts {
  readonly database: Queryable;
  readonly readAsk: ReadAsk;
  /** Null when there is no data. */
  readonly library: () => Books | null;
  readonly posts: Posts;
  /** How a place is called in words. */
  readonly titleOf: (place: SharePlace) => string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Of what nobody waits for. */
  readonly onTrouble: (error: unknown) => void;
}

const MOST_AT_ONCE = 50;

export function createSharing(parts: SharingParts): Sharing {
  const { library, posts, titleOf, now } = parts;
  const shares = createShareStore(parts.database, parts.readAsk);
  const places = createPlaceStore(parts.database);
  const drafting = createDrafting({ ...parts, shares, places });
  const publisher = createPublisher({ ...parts, ...drafting, shares });
  const publish = (shareId: string): Promise<void> => publisher.publish(shareId).catch(parts.onTrouble);

  const ownShare = async (shareId: string, personId: string): Promise<Share | null> => {
    const share = await shares.find(shareId);
    return share?.sharer.personId === personId ? share : null;
  };

  const left = (place: Pick<SharePlace, 'id' | 'userId'>): Promise<void> =>
    places.changed({ kind: 'people-left', placeId: place.id, teamId: null, userIds: [place.userId] }, now());

  /** Only where the bot is, and where the one who shares was seen and still is. */
  const mayPost = async (share: Share): Promise<Member['kind']> => {
    const place = await places.find(withoutThread(share.place.id), share.sharer.personId);
    if (place === null) return 'not-there';
    const { kind } = await posts.member(place, place.userId, true);
    if (kind === 'no-member') await left(place);
    return kind;
  };

  const send: PostingParts['send'] = async (share, answer) => posts.post(await drafting.whereIs(share), answer);

  const steps: StepParts = {
    library,
    titleOf,
    preview: drafting.preview,
    prepare: drafting.prepare,
    find: (shareId) => shares.find(shareId),
    places: (personId, text) => findPlaces(personId, text, { places, posts, titleOf }),
    placeOf: async (placeId, personId) => {
      const place = await places.find(withoutThread(placeId), personId);
      return place === null ? null : withName(place, { places, posts });
    },
    memberOf: (place) => posts.member(place, place.userId),
    left,
    postKept: async (shareId, personId) =>
      postOnce(await ownShare(shareId, personId), mayPost, { shares, now, send, ...drafting }),
    undo: async (shareId, personId, at) => {
      const share = await ownShare(shareId, personId);
      if (share === null || share.postedAt === null) return { kind: 'gone' };
      if (share.undoneAt === null && at.getTime() - share.postedAt.getTime() > UNDO_MS) return { kind: 'too-late' };
      await shares.takeBack(shareId, at);
      await publish(shareId);
      return undone(await shares.find(shareId));
    },
  };

  return {
    ...steps,
    answer: (ask, asker) =>
      ask.kind === 'share'
        ? answerStep(ask.step, asker, steps)
        : answerPress(ask.press, asker, {
            ...drafting,
            shares,
            library,
            publishSoon: (shareId) => void publish(shareId),
            userIdOf: (placeId, personId) => places.userIdOf(placeId, personId),
          }),
    posted: (shareId, messageId) => shares.posted(shareId, messageId, now()),
    post: async (draft, sendIt) => {
      const prepared = await drafting.prepare(draft);
      if (prepared === null) return { kind: 'not-shareable' };
      // The id came back from a person's device: another's share is not theirs to post.
      const share = await ownShare(prepared.shareId, draft.sharer.personId);
      const { answer } = prepared;
      return postOnce(share, async () => 'member', {
        shares,
        now,
        draw: async () => answer,
        send: () => sendIt(answer),
      });
    },
    seen: (presence, at) => places.seen(presence, at),
    changed: (change, at) => places.changed(change, at),
    catchUp: async () => {
      const behind = await shares.behind(now(), MOST_AT_ONCE);
      await Promise.all(behind.map(publish));
    },
    idle: () => publisher.idle(),
  };
}

function undone(share: Share | null): UndoOutcome {
  if (share === null) return { kind: 'gone' };
  if (share.undoneHow !== null) return { kind: share.undoneHow };
  return { kind: share.goneAt === null ? 'failed' : 'deleted' };
}
