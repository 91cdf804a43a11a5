// One message: who, when, text, cards, and what may be done with it.
import type { Seen } from '../seen.ts';
import { cardElement, type CardPresses } from './card-view.ts';
import { button, disclosure, el, jsonBlock } from './elements.ts';
import { feedbackBar } from './feedback-view.ts';
import { markdownToHtml } from '../../../cards/looks/markdown.ts';
import type { Place, Store } from './store.ts';
import { missedTheBot, readableText } from './store.ts';
import { currentTheme } from './theme.ts';
import { textAt } from '../wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** What the person may do with a message. */
export interface MessageActs extends CardPresses {
  readonly startEdit: () => void;
  readonly say: (text: string) => void;
  /** The action of the message extension; null where a message has no words. */
  readonly answerWithCard: (() => void) | null;
  readonly feedback: (reaction: 'like' | 'dislike', words: string) => void;
}

export function messageElement(seen: Seen, place: Place, store: Store, acts: MessageActs): HTMLElement {
  const own = store.isOwn(seen);
  const name = seen.by === 'bot' ? botName(seen, store) : (seen.activity.from?.name ?? 'Someone');
  return el(
    'article',
    { class: `message ${own ? 'own' : ''} by-${seen.by}`, 'data-id': seen.activity.id, 'aria-label': `From ${name}` },
    own ? null : el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name)),
    el(
      'div',
      { class: 'content' },
      heading(seen, own ? 'You' : name),
      text(seen),
      ...cards(seen, store, acts),
      ...suggestions(seen, acts),
      missedTheBot(seen, place) ? el('p', { class: 'missed' }, `Not delivered to ${store.bot.name}: no mention`) : null,
      footer(seen, store, acts),
    ),
  );
}

/** A card the bot posted for somebody names them first. */
function botName({ activity }: Seen, store: Store): string {
  const onBehalfOf: unknown = Object(activity.channelData).onBehalfOf;
  const name = Array.isArray(onBehalfOf) ? textAt(onBehalfOf[0], 'displayName') : null;
  return name === null ? store.bot.name : `${name} via ${store.bot.name}`;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2);

function heading(seen: Seen, name: string): HTMLElement {
  const time = new Date(seen.sentAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return el(
    'p',
    { class: 'who' },
    el('strong', {}, name),
    el('time', { datetime: seen.sentAt }, time),
    seen.edited ? el('span', {}, 'Edited') : null,
    seen.onlyFor === null ? null : el('span', {}, 'Only you can see this'),
  );
}

function text(seen: Seen): HTMLElement | null {
  const said = readableText(seen.activity);
  if (said === '') return null;
  const element = el('div', { class: 'text' });
  // A person's text is shown as typed; the bot's is markdown unless it says otherwise, made safe.
  if (seen.by === 'person' || seen.activity.textFormat === 'plain') element.append(said);
  else element.innerHTML = markdownToHtml(said);
  return element;
}

function cards(seen: Seen, store: Store, acts: MessageActs): HTMLElement[] {
  return (seen.activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === CARD)
    .map((attachment) => cardElement(store.cardFor(seen, attachment.content), currentTheme(), acts));
}

function suggestions(seen: Seen, acts: MessageActs): HTMLElement[] {
  const actions: unknown = Object(seen.activity.suggestedActions).actions;
  if (seen.by !== 'bot' || !Array.isArray(actions)) return [];
  return [
    el(
      'div',
      { class: 'suggestions' },
      ...actions.map((one: { title?: unknown; value?: unknown }) =>
        button(String(one.title), () => acts.say(String(one.value))),
      ),
    ),
  ];
}

function footer(seen: Seen, store: Store, acts: MessageActs): HTMLElement {
  const editable = store.lastOwn(seen.conversationId)?.activity.id === seen.activity.id;
  const asks = Object(seen.activity.channelData);
  const thumbs = seen.by === 'bot' && (asks.feedbackLoop !== undefined || asks.feedbackLoopEnabled === true);
  return el(
    'div',
    { class: 'foot' },
    thumbs ? feedbackBar(acts.feedback) : null,
    editable ? button('Edit', acts.startEdit, { class: 'quiet edit' }) : null,
    acts.answerWithCard === null ? null : button('Answer with a career card', acts.answerWithCard, { class: 'quiet' }),
    disclosure('Activity', () => jsonBlock(seen.by === 'bot' ? 'Sent by the bot' : 'Sent to the bot', seen.activity)),
  );
}
