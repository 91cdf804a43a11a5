// A whole card as a message, from what one kind of answer wants to show: the shell, the footer, the buttons, the size.
import type { ActionArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Footing, NextStep } from '../bot/conversation/answer-parts.ts';
import { insteadButton, nextButtons, shareButton } from './button.ts';
import { clean, cut, escape } from './escape.ts';
import { footingLines } from './footing-words.ts';
import { type Block, subtle, text } from './parts.ts';
import { unsureOnce } from './unsure.ts';

/** What the edge sends. `summary` is the notification line and the fallback; `text` is the message itself when there is no card. */
export interface Message {
  readonly card: IAdaptiveCard | null;
  readonly summary: string;
  readonly text: string;
}

interface CardContent {
  /** One or more plain sentences; the first states the answer. */
  readonly summary: string;
  readonly body: readonly Block[];
  /** What a content card stands on: its sources at the foot, its next steps as buttons. */
  readonly footing?: Footing;
  /** Next steps of a card without a footing. */
  readonly next?: readonly NextStep[];
  /** Buttons before the next steps. */
  readonly actions?: ActionArray;
  /** Asks Teams for the wide layout. */
  readonly wide?: boolean;
}

/** Sources, trust, age and what was understood; small and last. */
function footer(footing: Footing): Block[] {
  return footingLines(footing).map((line, at) =>
    text(line, {
      size: 'Small',
      isSubtle: true,
      ...(at === 0 ? { separator: true, spacing: 'Large' } : { spacing: 'Small' }),
    }),
  );
}

/** Teams shows six at most; fewer read better. */
const MOST_BUTTONS = 5;

/** A whole card as a message: version 1.5, which every Teams client draws. */
export function message({ summary, body, footing, next = [], actions = [], wide = false }: CardContent): Message {
  const plain = cut(clean(cut(summary, 1200)), 600);
  const last = [...shareButton(footing?.share), ...insteadButton(footing?.instead)];
  const room = Math.max(1, MOST_BUTTONS - actions.length - last.length);
  const buttons = [...actions, ...nextButtons(footing?.next ?? next).slice(0, room), ...last];
  const card: IAdaptiveCard = {
    type: 'AdaptiveCard',
    version: '1.5',
    ...(wide ? { msteams: { width: 'full' } } : {}),
    fallbackText: plain,
    body: [...whatFits(unsureOnce(body)), ...(footing === undefined ? [] : footer(footing))],
    ...(buttons.length > 0 ? { actions: buttons } : {}),
  };
  return { card, summary: plain, text: '' };
}

/** Of the 28 KB that every path through Teams takes, what is left beside the footer, the buttons and the fallback. */
const MOST_BODY_BYTES = 20_000;

const CUT_SHORT = 'There is more, but not enough room for it here. Ask me about a part of it.';

/** The whole body nearly always; of one that the data made too long, its beginning and a word about it. */
function whatFits(body: readonly Block[]): readonly Block[] {
  if (Buffer.byteLength(JSON.stringify(body)) <= MOST_BODY_BYTES) return body;
  let left = MOST_BODY_BYTES;
  for (const [at, block] of body.entries()) {
    left -= Buffer.byteLength(JSON.stringify(block));
    if (left < 0) return [...body.slice(0, at), subtle(CUT_SHORT)];
  }
  return body;
}

/** A reply that needs no card. */
export const plainMessage = (words: string): Message => ({ card: null, summary: clean(words), text: escape(words) });
