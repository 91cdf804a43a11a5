// The list of conversations on the left.
import type { Conversation } from '../seen.ts';
import { byId, el } from './elements.ts';
import type { Place } from './store.ts';

const KINDS: Readonly<Record<Conversation['scope'], string>> = {
  personal: 'Personal chat',
  groupChat: 'Group chat',
  channel: 'Channel',
};

/** "Health Informatics, General" for a channel. */
export const placeTitle = ({ name, team }: Conversation): string =>
  team === undefined ? name : `${team.name}, ${name}`;

/** Under the title: who is there, and how to reach the bot. */
export function placeNote({ conversation, installed }: Place, botName: string): string {
  if (!installed) return 'The app is not added here';
  const people = `${conversation.members.length + 1} members`;
  return conversation.scope === 'personal' ? people : `${people}. Mention @${botName} to reach it`;
}

export function drawRail(
  places: readonly Place[],
  currentId: string,
  unread: ReadonlySet<string>,
  go: (id: string) => void,
): void {
  byId('places').replaceChildren(
    ...places.map(({ conversation }) => {
      const current = conversation.id === currentId;
      return el(
        'li',
        {},
        el(
          'button',
          { type: 'button', 'aria-current': current ? 'true' : null, onclick: () => go(conversation.id) },
          el('span', { class: 'place-name' }, placeTitle(conversation)),
          el('span', { class: 'place-kind' }, KINDS[conversation.scope]),
          unread.has(conversation.id) ? el('span', { class: 'unread' }, 'New') : null,
        ),
      );
    }),
  );
}
