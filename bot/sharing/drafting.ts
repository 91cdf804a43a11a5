// A card before it is posted: how it would look, and kept so that its buttons work from the first moment.
import { withoutThread } from '../conversation/thread.ts';
import type { PostPlace, Posts } from './posts.ts';
import type { Places } from './place-store.ts';
import type { Shares } from './share-store.ts';
import { refreshFor, sharedAnswer, VIEWERS_ASKED_FOR, type Books } from './shared-card.ts';
import { LONGEST_NOTE, type Share, type SharedAnswer, type Sharing } from './sharing.ts';

export interface DraftingParts {
  readonly shares: Shares;
  readonly places: Places;
  readonly library: () => Books | null;
  readonly posts: Pick<Posts, 'member'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface Drafting extends Pick<Sharing, 'preview' | 'prepare'> {
  /** A share as everybody is to see it; null when there is no data for it. */
  draw(share: Share): Promise<SharedAnswer | null>;
  /** The same of one that is not known any more: without the words of anybody. */
  drawBare(shareId: string, ask: Share['ask']): SharedAnswer | null;
  /** Where it stands, with the newest address. */
  whereIs(share: Share): Promise<PostPlace>;
}

export function createDrafting({ shares, places, library, posts, now, newId }: DraftingParts): Drafting {
  const viewersAt = async (placeId: string): Promise<readonly string[]> =>
    refreshFor(await places.userIds(placeId, VIEWERS_ASKED_FOR));

  const whereIs = async ({ place }: Share): Promise<PostPlace> => {
    const known = await places.address(withoutThread(place.id));
    return known === null ? place : { ...place, ...known };
  };

  const preview: Drafting['preview'] = ({ ask, note, sharer }) => {
    const books = library();
    const wrapping = { shareId: null, note: cut(note), sharer: sharer.name, refreshFor: [] };
    return books && sharedAnswer(ask, wrapping, books);
  };

  return {
    preview,
    whereIs,
    prepare: async ({ shareId = newId(), ask, note, sharer, place: { id, scope, tenantId, serviceUrl } }) => {
      const looks = preview({ ask, note, sharer });
      if (looks === null) return null;
      const placeId = withoutThread(id);
      const userId = sharer.userId ?? (await places.userIdOf(placeId, sharer.personId));
      const address = serviceUrl ?? (await places.address(placeId))?.serviceUrl ?? null;
      const kept = { personId: sharer.personId, userId };
      const place = { id, scope, tenantId, serviceUrl: address };
      await shares.add({ id: shareId, ask, note: cut(note), sharer: kept, place }, now());
      return { shareId, answer: { ...looks, shareId, refreshFor: await viewersAt(placeId) } };
    },
    draw: async (share) => {
      const books = library();
      if (books === null) return null;
      const { userId } = share.sharer;
      const [member, viewers] = await Promise.all([
        userId === null ? null : posts.member(await whereIs(share), userId),
        viewersAt(withoutThread(share.place.id)),
      ]);
      const sharer = member?.kind === 'member' ? member.name : null;
      return sharedAnswer(share.ask, { shareId: share.id, note: share.note, sharer, refreshFor: viewers }, books);
    },
    drawBare: (shareId, ask) => {
      const books = library();
      return books && sharedAnswer(ask, { shareId, note: null, sharer: null, refreshFor: [] }, books);
    },
  };
}

const cut = (note: string | null): string | null => (note ?? '').trim().slice(0, LONGEST_NOTE).trim() || null;
