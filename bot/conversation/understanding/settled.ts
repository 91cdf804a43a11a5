// What needs no classifier: a pick from what was offered, commands, bare names, and follow-ups that name the new thing.
import { bareLabel } from './bare.ts';
import { commandLabel, reminderAct } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Reading } from './entities.ts';
import { continued, opensAsFollowUp, picked } from './follow-up.ts';
import { asked, type Frame, type Outcome } from './frame.ts';
import type { Label } from './labels.ts';
import type { Things } from './things.ts';
import type { Context } from './understanding.ts';

export type Settled =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | null;

const asLabel = (label: Label | null): Settled => (label === null ? null : { kind: 'label', label });

export function settledFirst(desk: Desk, reading: Reading, context: Context, frame: Frame): Settled {
  const { normalised } = reading;
  const chosen = picked(normalised, context.offered);
  if (chosen !== null) return { kind: 'outcome', outcome: asked(chosen) };
  const act = reminderAct(normalised);
  return (
    asLabel(commandLabel(normalised)) ??
    asLabel(act === null ? null : `reminder/${act}`) ??
    followUp(desk, reading, context, frame) ??
    asLabel(bareLabel(reading, frame.things, desk.filler)) ??
    asLabel(comparesOpenly(normalised) ? 'comparison' : null)
  );
}

/** "compare …" is a comparison whatever follows, unless it is oneself that is compared. */
const comparesOpenly = (normalised: string): boolean =>
  /^(?:please |can you |could you |can we |pls )?(?:compare|contrast|compair)\b(?! (?:me|my|myself)\b)/.test(normalised);

/** "and 8b", "what about data engineer": an opener, names, and no words of its own. */
function followUp(desk: Desk, reading: Reading, context: Context, frame: Frame): Settled {
  const last = context.lastAsk;
  if (last === null) return null;
  const opens = opensAsFollowUp(reading.normalised) || (isPayDetail(frame.things) && last.kind === 'pay');
  if (!opens || reading.rest.some((word) => !desk.leaning.has(word))) return null;
  const outcome = continued(frame, last);
  return outcome === null ? null : { kind: 'outcome', outcome };
}

/** Only a band, a place with a supplement, hours or a year. */
const isPayDetail = (things: Things): boolean =>
  things.roles.length === 0 &&
  (things.bandIds.length > 0 || things.zoneIds.length > 0 || things.hours !== null || things.year !== null);
