// A button of a shared card: what the one who pressed it gets to see, and what changes for everybody. Private things need only what the
// button carries; what everybody sees is changed in the database first, and shown from there.
import type { Answer } from '../conversation/answer.ts';
import type { SharedNote } from '../conversation/answer-sharing.ts';
import { namesFor } from '../conversation/answers/names.ts';
import type { Ask } from '../conversation/ask.ts';
import type { SharedPress } from '../conversation/ask-sharing.ts';
import type { Asker } from '../conversation/share.ts';
import { withoutThread } from '../conversation/thread.ts';
import { changesNothing, meAsk, routeAsk, titleFor, withRole, type Books } from './shared-card.ts';
import type { Shares } from './share-store.ts';
import type { Share } from './sharing.ts';

export interface PressParts {
  readonly shares: Shares;
  readonly library: () => Books | null;
  /** The card as everybody sees it; null when there is no data for it. */
  readonly draw: (share: Share) => Promise<Answer | null>;
  /** The same of a share that is not known any more. */
  readonly drawBare: (shareId: string, ask: Ask) => Answer | null;
  /** Shows everybody the newest; nobody waits for it. */
  readonly publishSoon: (shareId: string) => void;
  /** Teams' id of the one who pressed; null when not known. */
  readonly userIdOf: (placeId: string, personId: string) => Promise<string | null>;
}

/** As many changes may come in between before we give up; each of them adds a role, and six are the most. */
const MOST_TRIES = 10;

export async function answerPress(press: SharedPress, asker: Asker, parts: PressParts): Promise<Answer> {
  const share = await known(press, asker, parts);
  if (share !== null) await learnMessage(share, asker, parts);
  if (share?.undoneAt !== null && share !== null) return note('taken-back');
  const card: Card = { press, asker, parts, share, ask: share?.ask ?? press.ask };
  switch (press.act) {
    case 'compare-with-me':
      await keep(card, 'me');
      return view(card, meAsk(card.ask));
    case 'show-route': {
      const route = routeAsk(card.ask);
      if (route === null) return note('no-longer');
      await keep(card, 'route');
      return view(card, route);
    }
    case 'remind-me':
      return view(card, reminderAsk(card.ask, parts));
    case 'ask':
      return press.inner === null ? note('no-longer') : view(card, press.inner);
    case 'add-role':
      return addRole(card);
    case 'back':
      if (share !== null) await parts.shares.dropView(share.id, asker.personId);
      return base(card);
    case 'refresh':
      return refreshed(card);
  }
}

interface Card {
  readonly press: SharedPress;
  readonly asker: Asker;
  readonly parts: PressParts;
  /** Null when it is not known any more. */
  readonly share: Share | null;
  readonly ask: Ask;
}

/** A share pressed in another conversation than its own is a copy, and changes nothing there. */
async function known({ shareId }: SharedPress, { place }: Asker, { shares }: PressParts): Promise<Share | null> {
  const share = await shares.find(shareId);
  return share !== null && withoutThread(share.place.id) === withoutThread(place.id) ? share : null;
}

/** Teams did not confirm the card, or not its id; now it is seen to have arrived, and as which message. */
async function learnMessage(
  { id, messageId, postingAt }: Share,
  { pressedOn, at }: Asker,
  parts: PressParts,
): Promise<void> {
  if (messageId !== null || postingAt === null || pressedOn === null) return;
  await parts.shares.posted(id, pressedOn, at);
  parts.publishSoon(id);
}

const note = (why: SharedNote, names: readonly string[] = []): Answer => ({ kind: 'shared-note', why, names });

async function keep({ share, asker, parts }: Card, chosen: 'me' | 'route'): Promise<void> {
  if (share !== null) await parts.shares.keepView(share.id, asker.personId, chosen, asker.at);
}

/** What this person alone sees in the card's place. */
async function view({ press, asker, parts, ask }: Card, shown: Ask): Promise<Answer> {
  const answer = await asker.answer(shown);
  const userId = await parts.userIdOf(withoutThread(asker.place.id), asker.personId);
  return {
    kind: 'shared-view',
    shareId: press.shareId,
    ask,
    view: answer,
    again: changesNothing(shown) ? shown : null,
    refreshFor: userId === null ? [] : [userId],
  };
}

async function base({ share, press, parts }: Card): Promise<Answer> {
  if (parts.library() === null) return { kind: 'source-unavailable' };
  const drawn = share === null ? parts.drawBare(press.shareId, press.ask) : await parts.draw(share);
  return drawn ?? note('no-longer');
}

/** Teams asks by itself: the viewer goes on seeing what they chose, and nothing is changed. */
async function refreshed(card: Card): Promise<Answer> {
  const { press, share, asker, parts, ask } = card;
  if (press.inner !== null && changesNothing(press.inner)) return view(card, press.inner);
  const chosen = share === null ? null : await parts.shares.viewOf(share.id, asker.personId);
  const route = routeAsk(ask);
  if (chosen === 'me') return view(card, meAsk(ask));
  return chosen === 'route' && route !== null ? view(card, route) : base(card);
}

function reminderAsk(ask: Ask, { library }: PressParts): Ask {
  const books = library();
  const names = books === null ? [] : namesFor(books.catalogue, ask);
  return { kind: 'reminder', act: 'set', words: `remind me about ${titleFor(ask, names)}` };
}

/** Added once, however many add it at once; everybody sees it, the one who pressed at once. */
async function addRole(card: Card): Promise<Answer> {
  const { press, asker, parts } = card;
  const books = parts.library();
  if (books === null) return { kind: 'source-unavailable' };
  for (let tries = 0, share = card.share; tries < MOST_TRIES && share !== null; tries += 1) {
    const added = withRole(share.ask, press.roleId, books);
    if (added.kind === 'same') {
      // Whoever looks at an older card than the newest gets the newest.
      if (added.why === 'there-already') return base({ ...card, share });
      return note(added.why);
    }
    if (await parts.shares.changeAsk(share.id, share.revision, added.ask, asker.at)) {
      parts.publishSoon(share.id);
      return base({ ...card, share: { ...share, ask: added.ask, revision: share.revision + 1 } });
    }
    share = await parts.shares.find(share.id);
    if (share?.undoneAt !== null && share !== null) return note('taken-back');
  }
  return note('no-longer');
}
