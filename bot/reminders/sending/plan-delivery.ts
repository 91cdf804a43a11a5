// What to do with claims before anything is sent: which are too late, which must wait, and which go in one message. Pure.
import { afterGivingUp, afterSent, sendTime } from '../rules/after-delivery.ts';
import type { Claim, Delivery, DeliveryItem, Settlement } from './delivery.ts';
import { latenessOf } from '../rules/late.ts';
import { isQuiet, outsideQuiet } from '../rules/quiet.ts';
import { viewOf } from '../reminder-outcome.ts';
import { localTime, wallAt, weekdayOf } from '../when/wall-time.ts';

/** Null: it is to be sent now. */
export function settledUnsent(claim: Claim, now: Date): Settlement | null {
  const { reminder, dueAt, plannedAt, settings } = claim;
  if (claim.alreadySent) {
    const after = afterSent(reminder, dueAt, now);
    return { kind: 'sent', messageId: null, conversationId: null, after, late: false };
  }
  const at = sendTime(reminder, dueAt, settings, now);
  if (at === null || at > now) return { kind: 'not-yet', at, asWanted: true };
  if (latenessOf(reminder, dueAt, plannedAt, now) === 'too-late')
    return { kind: 'given-up', because: 'expired', after: afterGivingUp(reminder, dueAt, now, 'expired') };
  const loud = afterQuiet(claim, now);
  return loud > now ? { kind: 'not-yet', at: loud, asWanted: false } : null;
}

/** A chosen time that comes late must not fall into the night; one that the person named is only late. */
function afterQuiet({ reminder, settings }: Claim, now: Date): Date {
  const { day, minute } = wallAt(now, reminder.zone);
  if (reminder.exactTime || reminder.snoozed !== null || !isQuiet(settings.quiet, minute)) return now;
  return outsideQuiet(now, { quiet: settings.quiet, days: [weekdayOf(day), weekdayOf(day + 1)] }, reminder.zone);
}

/** Claims that go as one message: those of one person and place whose time we chose, for the same minute; and news. */
export function inMessages(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { reminder, plannedAt, key } = claim;
    const isNews = reminder.schedule.kind === 'notice';
    const alone = !isNews && (reminder.exactTime || reminder.snoozed !== null);
    const when = isNews ? 'news' : plannedAt.getTime();
    const group = alone ? key : JSON.stringify([reminder.personId, reminder.placeRef, when]);
    groups.set(group, [...(groups.get(group) ?? []), claim]);
  }
  return [...groups.values()];
}

/** A card for more than these would not be read, nor fit. */
const MOST_IN_MESSAGE = 10;

export const cutToSize = (claims: readonly Claim[]): readonly (readonly Claim[])[] =>
  claims.length <= MOST_IN_MESSAGE
    ? [claims]
    : [claims.slice(0, MOST_IN_MESSAGE), ...cutToSize(claims.slice(MOST_IN_MESSAGE))];

export function deliveryOf(claims: readonly Claim[], first: Claim, now: Date): Omit<Delivery, 'how'> {
  return {
    placeRef: first.reminder.placeRef,
    personId: first.reminder.personId,
    items: claims.map((claim) => itemOf(claim, now)),
    mayBeSeen: claims.some(({ mayBeSeen }) => mayBeSeen),
  };
}

function itemOf({ key, reminder, dueAt, plannedAt }: Claim, now: Date): DeliveryItem {
  return {
    key,
    // A calendar has no use for what comes now, only for what comes after it.
    reminder: { ...viewOf(reminder), calendar: viewOf(afterSent(reminder, dueAt, now)).calendar },
    dueAt: localTime(dueAt, reminder.zone),
    late: latenessOf(reminder, dueAt, plannedAt, now) === 'late',
  };
}
