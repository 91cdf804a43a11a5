// The clock of the bot: its time, and the buttons that move it forward, so that a reminder for next week arrives now.
import type { ClockMove, ClockState } from '../clock.ts';
import { moveClock } from './api.ts';
import { byId } from './elements.ts';
import { aheadText, clockText } from './words.ts';

const TICK_MS = 1000;

export class ClockView {
  readonly #say: (words: string) => void;
  #state: ClockState | null = null;

  constructor(say: (words: string) => void) {
    this.#say = say;
    for (const button of byId('clock').querySelectorAll('button')) {
      const move = moveOf(button.dataset);
      button.addEventListener('click', () => void this.#move(move));
    }
    setInterval(() => this.#draw(), TICK_MS);
  }

  /** Null: the clock cannot be moved here. */
  show(state: ClockState | null): void {
    this.#state = state;
    byId('clock').hidden = state === null;
    this.#draw();
  }

  async #move(move: ClockMove): Promise<void> {
    const moved = await moveClock(move);
    if (typeof moved === 'string') return this.#say(moved);
    this.show(moved);
    this.#say(moved.found ? `The bot's clock: ${this.#text(moved)}.` : 'No reminder is waiting to be sent.');
  }

  #draw(): void {
    if (this.#state === null) return;
    byId('clock').dataset.ahead = String(this.#state.aheadMs > 0);
    const text = this.#text(this.#state);
    const place = byId('clock-time');
    if (place.textContent !== text) place.textContent = text;
  }

  #text({ aheadMs }: ClockState): string {
    return `${clockText(new Date(Date.now() + aheadMs))}${aheadMs > 0 ? ` (${aheadText(aheadMs)} ahead)` : ''}`;
  }
}

function moveOf({ minutes, to }: DOMStringMap): ClockMove {
  if (minutes !== undefined) return { kind: 'forward', ms: Number(minutes) * 60_000 };
  return { kind: to === 'to-next-reminder' ? 'to-next-reminder' : 'to-now' };
}
