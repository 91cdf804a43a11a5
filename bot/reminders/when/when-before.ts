// "2 weeks before X": a time when X is a date, else a distance from X for others to resolve.
import { findBefore, type BeforeWords } from './before-words.ts';
import { dayAfter } from './day-arithmetic.ts';
import type { DayWords } from './day-row.ts';
import { findDay } from './day-words.ts';
import { minutesIn } from './number-words.ts';
import { blank, cut } from './spans.ts';
import { findTime } from './time-words.ts';
import { titleFrom } from '../words/title.ts';
import { instantOf, MINUTE_MS, wallAt } from './wall-time.ts';
import { atInstant, onDay } from './when-at.ts';
import type { Moment, Reading, When } from './when.ts';

export function readBefore(text: string, moment: Moment): Reading | null {
  const found = findBefore(text);
  if (found === null) return null;
  const { value } = found;
  if (value.lead.count < 0 || /\bminus\b/i.test(text))
    return { when: { kind: 'impossible', why: 'negative' }, spans: [found] };
  const outside = blank(text, found);
  const time = findTime(outside);
  const spans = [found, time].filter((span) => span !== null);
  if (time?.value.kind === 'no-such-time') return { when: { kind: 'impossible', why: 'no-such-time' }, spans };
  const minute = time?.value.kind === 'time' ? time.value.minute : null;
  const dated = datedAnchor(value.anchor, wallAt(moment.now, moment.zone).day);
  if (dated === null)
    return { when: { kind: 'before', side: value.side, lead: value.lead, anchor: value.anchor, minute }, spans };
  const when = countedFrom(value, dated.day, minute, dated.minute, moment);
  return { when, spans, about: titleFrom(dated.rest) };
}

interface DatedAnchor {
  readonly day: DayWords;
  readonly minute: number | null;
  /** What the date is of: "interview" in "the interview on Friday". */
  readonly rest: string;
}

/** A date at either end of the anchor dates it; one inside may be part of a name, and a month alone is too vague. */
function datedAnchor(anchor: string, today: number): DatedAnchor | null {
  const day = findDay(anchor, today);
  if (day === null || /^(?:in|next|early|late|mid)\b/i.test(anchor.slice(day.start, day.end).trim())) return null;
  const withoutDay = blank(anchor, day);
  const time = findTime(withoutDay);
  const rest = cut(anchor, time === null ? [day] : [day, time]);
  if (anchor.slice(0, day.start).trim() !== '' && anchor.slice(day.end).trim() !== '' && time === null) return null;
  return { day: day.value, minute: time?.value.kind === 'time' ? time.value.minute : null, rest };
}

function countedFrom(
  words: BeforeWords,
  day: DayWords,
  minute: number | null,
  anchorMinute: number | null,
  moment: Moment,
): When {
  if (day.kind === 'impossible') return day;
  return leadFrom({ day: day.day, minute: anchorMinute }, words, minute, moment);
}

/** The time at a distance from a day (and its time, where known). Shared with course dates. */
export function leadFrom(
  anchor: { readonly day: number; readonly minute: number | null },
  { side, lead }: Pick<BeforeWords, 'side' | 'lead'>,
  minute: number | null,
  moment: Moment,
): When {
  const count = side === 'before' ? -lead.count : lead.count;
  const day = dayAfter(anchor.day, count, lead.unit);
  if (day !== null)
    return onDay(day, minute ?? anchor.minute ?? moment.chosenMinute, (minute ?? anchor.minute) !== null, moment);
  // "An hour before the exam at 2": the time said is the exam's.
  const start = instantOf({ day: anchor.day, minute: anchor.minute ?? minute ?? moment.chosenMinute }, moment.zone);
  return atInstant(new Date(start.getTime() + minutesIn(lead) * Math.sign(count) * MINUTE_MS), true, 'both', moment);
}
