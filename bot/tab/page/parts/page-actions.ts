// What one can do with a place: keep it on one's plan, and hand it on.
import { askAtPlace } from '../../../conversation/links.ts';
import { atPlace } from '../../teams-link.ts';
import { payload } from '../api.ts';
import { button, el, newId } from '../elements.ts';
import { addressOf } from '../places.ts';
import { troubleWords } from '../trouble.ts';
import { createNote, type Note } from './note.ts';
import type { Stage } from '../view.ts';

export function pageActions(
  stage: Stage,
  place: string,
  title: string,
  more: readonly HTMLElement[] = [],
): HTMLElement {
  const { element: note, tell } = createNote();
  return el(
    'div',
    { class: 'actions' },
    el(
      'div',
      { class: 'row', role: 'group', 'aria-label': 'What you can do' },
      ...more,
      button('Save to my plan', () => void saveTo(stage, place, tell)),
      ...shareButtons(stage, place, title, tell),
      stageButton(stage, place, title, tell),
    ),
    note,
  );
}

type Tell = Note['tell'];

async function saveTo(stage: Stage, place: string, tell: Tell): Promise<void> {
  try {
    await stage.api.save(place, true);
    tell('Saved. ', el('a', { href: addressOf('plan') }, 'Go to my plan'));
  } catch (error) {
    tell(troubleWords(error));
  }
}

/** Through the bot to a chat or channel, for those who are signed in; the link by Teams or by hand. */
function shareButtons({ host, me, router }: Stage, place: string, title: string, tell: Tell): readonly HTMLElement[] {
  const { shareLink } = host;
  const own = location.origin + addressOf(place);
  const ask = askAtPlace(place);
  const post = (): void =>
    router.go('answer', {
      value: payload({ kind: 'share', step: { act: 'choose', ask: ask ?? {}, placeId: null, note: '' } }),
    });
  const copy = async (): Promise<void> => {
    const link = (await me().catch(() => null))?.teamsLink ?? null;
    await copied(link === null ? own : atPlace(link, place), tell);
  };
  return [
    ...(ask === null ? [] : [button('Share as a card', post)]),
    ...(shareLink === null ? [] : [button('Share the link', () => shareLink(place, title, own))]),
    button('Copy the link', () => void copy()),
  ];
}

/** Null where there are no large windows, and until it is known which app this is. */
function stageButton({ host, me }: Stage, place: string, title: string, tell: Tell): HTMLElement | null {
  const { openStage } = host;
  if (openStage === null) return null;
  const open = async (): Promise<void> => {
    const appId = (await me().catch(() => null))?.teamsAppId ?? null;
    if (appId === null) tell('This cannot be opened in a large window here.');
    else openStage(appId, place, title);
  };
  return button('Open in a large window', () => void open());
}

async function copied(link: string, tell: Tell): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    tell('The link is copied.');
  } catch {
    // Not allowed inside every host: then it is shown to be copied by hand.
    const id = newId('link');
    const box = el('input', { id, class: 'input', readonly: true, value: link });
    tell('', el('label', { for: id }, 'Copy this link'), box);
    box.select();
  }
}
