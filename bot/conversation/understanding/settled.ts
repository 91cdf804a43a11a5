// What needs no classifier: a pick from what was offered, commands, bare names, and follow-ups that name the new thing.
import { asksRule, bareLabel } from './telling/bare.ts';
import { careerTalk } from './telling/career-talk.ts';
import { commandLabel, isAboutReminders, reminderAct } from './telling/commands.ts';
import type { Desk } from './desk.ts';
import { elsewhere, nonsense } from './telling/elsewhere.ts';
import type { Reading } from './naming/entities.ts';
import { asked, type Frame } from './frame.ts';
import {
  asLabel,
  asOutcome,
  fromConversation,
  fromOffer,
  fromPay,
  fromShown,
  type Settled,
} from './following/from-conversation.ts';
import { groupOf, type Label } from './classifier/labels.ts';
import { opensAsFollowUp } from './following/openers.ts';
import { zoneTold } from './telling/zone-told.ts';
import { PAY_WORDS } from './asking/pay-words.ts';
import { shareShown } from './following/share-shown.ts';

export type { Settled };

export function settledFirst(desk: Desk, frame: Frame): Settled {
  const { reading } = frame;
  const { normalised } = reading;
  const chosen = fromOffer(desk, frame) ?? fromPay(frame, desk.leaning);
  if (chosen !== null) return chosen;
  const zone = asOutcome(zoneTold(frame));
  if (zone !== null) return zone;
  const act = reminderAct(normalised);
  return (
    asLabel(commandLabel(normalised)) ??
    asLabel(act === null ? null : `reminder/${act}`) ??
    asLabel(isAboutReminders(normalised) ? likeliestReminder(desk, reading) : null) ??
    shared(frame) ??
    fromShown(desk, frame) ??
    fromConversation(desk, frame) ??
    asLabel(comparesOpenly(normalised) && frame.things.roles.length > 0 ? 'comparison' : null) ??
    asOutcome(elsewhere(desk, frame)) ??
    asOutcome(careerTalk(frame, desk.leaning)) ??
    asLabel(asksRule(reading) ? 'guide/report' : null) ??
    asLabel(bareLabel(reading, frame.things, opensAsFollowUp(normalised) ? desk.leaning : desk.filler)) ??
    asLabel(comparesOpenly(normalised) ? 'comparison' : null) ??
    asOutcome(nonsense(desk, frame))
  );
}

/** Whether it may be shared is for those to say who share it. */
function shared({ reading, context: { lastAsk } }: Frame): Settled {
  const ask = shareShown(reading.normalised, lastAsk);
  if (ask === undefined) return null;
  return asOutcome(ask === null ? { kind: 'refuse', reason: 'nothing-to-share', nearest: [] } : asked(ask));
}

/** About reminders, but not in words a rule knows: the classifier says what to do. */
function likeliestReminder({ classifier, plainWords }: Desk, reading: Reading): Label {
  const probabilities = classifier.probabilities(plainWords(reading.words));
  const acts = classifier.labels.flatMap((label, index) =>
    groupOf(label) === 'reminder' ? [{ label, p: probabilities[index] ?? 0 }] : [],
  );
  return acts.reduce((best, act) => (act.p > best.p ? act : best), { label: 'reminder/set', p: 0 }).label;
}

/** "compare …" is a comparison whatever follows, unless it is oneself that is compared, or pay. */
const comparesOpenly = (normalised: string): boolean =>
  /^(?:please |can you |could you |can we |pls )?(?:compare|contrast|compair)\b(?! (?:me|my|myself)\b)/.test(
    normalised,
  ) && !PAY_WORDS.test(normalised);
