// Posting a share that has been kept, once: the claim is written down before the message goes out. Of a crash in between it is only known
// that the message may have arrived, so it is not sent again.
import type { Answer } from '../conversation/answer.ts';
import type { Member, Sent } from './posts.ts';
import type { Shares } from './share-store.ts';
import type { PostOutcome, Share } from './sharing.ts';

export interface PostingParts {
  readonly shares: Shares;
  readonly draw: (share: Share) => Promise<Answer | null>;
  readonly send: (share: Share, answer: Answer) => Promise<Sent>;
  readonly now: () => Date;
}

/** A request takes less; what has begun longer ago was cut short. */
const POSTING_MS = 60_000;

/** `mayPost`: whether the one who shares is still there; asked last, right before it is posted. */
export async function postOnce(
  share: Share | null,
  mayPost: (share: Share) => Promise<Member['kind']>,
  { shares, draw, send, now }: PostingParts,
): Promise<PostOutcome> {
  if (share === null || share.undoneAt !== null) return { kind: 'gone' };
  if (share.postedAt !== null) return { kind: 'posted', shareId: share.id };
  const answer = await draw(share);
  if (answer === null) return { kind: 'not-shareable' };
  if (!(await shares.claimPosting(share.id, now()))) return begun(await shares.find(share.id), now());
  const release = async (outcome: PostOutcome): Promise<PostOutcome> => {
    await shares.releasePosting(share.id);
    return outcome;
  };
  const member = await mayPost(share);
  if (member === 'unknown') return release({ kind: 'failed' });
  if (member !== 'member') return release({ kind: 'not-there' });
  const sent = await send(share, answer);
  switch (sent.kind) {
    case 'sent':
      await shares.posted(share.id, sent.messageId, now());
      return { kind: 'posted', shareId: share.id };
    case 'unsure':
      return { kind: 'unsure' };
    case 'not-there':
    case 'gone':
      return release({ kind: 'not-there' });
    case 'later':
    case 'failed':
      return release({ kind: 'failed' });
  }
}

/** Somebody else has the claim. */
function begun(share: Share | null, now: Date): PostOutcome {
  if (share === null || share.undoneAt !== null) return { kind: 'gone' };
  if (share.postedAt !== null) return { kind: 'posted', shareId: share.id };
  const since = share.postingAt === null ? 0 : now.getTime() - share.postingAt.getTime();
  return { kind: since < POSTING_MS ? 'posting' : 'unsure' };
}
