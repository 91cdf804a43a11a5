// What needs no classifier: a pick from what was offered, commands, bare names, and follow-ups that name the new thing.
import { bareLabel } from './bare.ts';
import { commandLabel, isAboutReminders, reminderAct } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Reading } from './entities.ts';
import { continued, opensAsFollowUp, picked, picksNothing } from './follow-up.ts';
import { asked, type Frame, type Outcome } from './frame.ts';
import { groupOf, type Label } from './labels.ts';
import type { Things } from './things.ts';
import type { Context } from './understanding.ts';

export type Settled =
  { readonly kind: 'label'; readonly label: Label } | { readonly kind: 'outcome'; readonly outcome: Outcome } | null;

const asLabel = (label: Label | null): Settled => (label === null ? null : { kind: 'label', label });

export function settledFirst(desk: Desk, reading: Reading, context: Context, frame: Frame): Settled {
  const { normalised } = reading;
  const chosen = picked(normalised, context.offered);
  if (chosen !== null) return { kind: 'outcome', outcome: asked(chosen) };
  if (picksNothing(normalised, context.offered)) return { kind: 'label', label: 'help' };
  const act = reminderAct(normalised);
  return (
    asLabel(commandLabel(normalised)) ??
    asLabel(act === null ? null : `reminder/${act}`) ??
    asLabel(isAboutReminders(normalised) ? likeliestReminder(desk, reading) : null) ??
    followUp(desk, reading, context, frame) ??
    asLabel(cueLabel(desk, reading, context)) ??
    asLabel(bareLabel(reading, frame.things, opensAsFollowUp(normalised) ? desk.leaning : desk.filler)) ??
    asLabel(comparesOpenly(normalised) ? 'comparison' : null)
  );
}

/** About reminders, but not in words a rule knows: the classifier says what to do. */
function likeliestReminder({ classifier, plainWords }: Desk, reading: Reading): Label {
  const probabilities = classifier.probabilities(plainWords(reading.words));
  const acts = classifier.labels.flatMap((label, index) =>
    groupOf(label) === 'reminder' ? [{ label, p: probabilities[index] ?? 0 }] : [],
  );
  return acts.reduce((best, act) => (act.p > best.p ? act : best), { label: 'reminder/set', p: 0 }).label;
}

/** "compare …" is a comparison whatever follows, unless it is oneself that is compared. */
const comparesOpenly = (normalised: string): boolean =>
  /^(?:please |can you |could you |can we |pls )?(?:compare|contrast|compair)\b(?! (?:me|my|myself)\b)/.test(
    normalised,
  );

/** "and 8b", "what about data engineer": an opener, names, and no words of its own. */
function followUp(desk: Desk, reading: Reading, context: Context, frame: Frame): Settled {
  const last = context.lastAsk;
  if (last === null) return null;
  const opens = opensAsFollowUp(reading.normalised) || (isPayDetail(frame.things) && last.kind === 'pay');
  if (!opens || reading.rest.some((word) => !desk.leaning.has(word))) return null;
  const outcome = continued(frame, last);
  return outcome === null ? null : { kind: 'outcome', outcome };
}

/** "And pay?", "which courses", "skills then": nothing but the kind of question, about the role before. */
function cueLabel(desk: Desk, reading: Reading, context: Context): Label | null {
  if (context.roleIds.length === 0 || reading.found.some((one) => one.masked)) return null;
  const own = reading.tokens
    .map((token) => token.text)
    .filter((word) => word !== ',' && !desk.leaning.has(word) && !CUE_JOINS.has(word));
  const [cue] = own.map((word) => desk.cues.get(word) ?? null);
  return cue !== undefined && own.every((word) => desk.cues.get(word) === cue) ? cue : null;
}

const CUE_JOINS = new Set([
  'which',
  'any',
  'do',
  'does',
  'they',
  'get',
  'need',
  'needed',
  'how',
  'much',
  'them',
  'whats',
  'have',
  'you',
  'can',
  'should',
  'my',
  'your',
  'their',
  'where',
]);

/** Only a band, a place with a supplement, hours or a year. */
const isPayDetail = (things: Things): boolean =>
  things.roles.length === 0 &&
  (things.bandIds.length > 0 || things.zoneIds.length > 0 || things.hours !== null || things.year !== null);
