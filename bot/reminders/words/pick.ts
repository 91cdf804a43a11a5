// Which of a person's reminders their words mean. Pure.
import { weekdayNumber, WEEKDAY } from '../when/number-words.ts';
import { dueAt, type Reminder } from '../reminder.ts';
import { oneSlip } from '../when/spelling.ts';
import { localTime } from '../when/wall-time.ts';

export type Picked =
  | { readonly kind: 'one'; readonly reminder: Reminder }
  | { readonly kind: 'several'; readonly reminders: readonly Reminder[] }
  | { readonly kind: 'all' }
  /** Words that match none; `heard` is what was looked for. */
  | { readonly kind: 'none'; readonly heard: string };

export interface Hints {
  readonly lastReminderId: string | null;
  /** The words of a time in the message are no part of a name. */
  readonly withoutTime: string;
}

const ID = /^#([\w-]{1,64})(?:\s|$)/;

/** A button names its reminder by id ("#abc 20 min"): the id, and the words after it. */
export function byId(words: string): { readonly id: string; readonly rest: string } | null {
  const match = ID.exec(words.trim());
  return match === null ? null : { id: match[1] ?? '', rest: words.trim().slice(match[0].length) };
}

/** "All done" is said of one. */
const ALL = /\b(?:all(?! (?:done|sorted|finished|complete))|al|alll|every ?(?:thing|one)|both|the lot|them|any)\b/i;
const THAT = /\b(?:that|it|this|the last|latest|most recent|just (?:set|made|now))\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Words of the command itself. */
const COMMAND = new Set(
  'a about actually again al all already an and another any anymore as at away back be bot bother bring can cancel cancell cancle change clear complete completed could course delete did do done dont drop each earlier edit end ended every finish finished for forget forward from get got had hasnt have havent i id ill im in instead is it its ive just last later let list longer made make mark me meant meeting mind more move my need never nevermind next no nope nudge nudges number nvm of off oh ok okay on one ones please pls plz postpone push put rather remind reminded reminder reminders reminding remove reschedule rid said scrap sent set shift should skip snooze sooner sorry sorted stop stopped ta take than thank thanks that the them then these thing this though time to too turn undo up update us wait want was wasnt what when which while whole will with yeah yes you your'.split(
    ' ',
  ),
);

export const tokensOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** What is left for a name when the words of the command are taken away. */
export const nameTokens = (withoutTime: string): readonly string[] =>
  tokensOf(withoutTime).filter((token) => !COMMAND.has(token) && !ALL.test(token));

/** `reminders` in the order in which they are listed. */
export function pick(words: string, reminders: readonly Reminder[], { lastReminderId, withoutTime }: Hints): Picked {
  const ordinal = ordinalIn(words, reminders);
  if (ordinal !== null) return { kind: 'one', reminder: ordinal };
  const wanted = nameTokens(withoutTime);
  const byName = bestByName(wanted, reminders);
  if (byName.length === 1 && byName[0] !== undefined) return { kind: 'one', reminder: byName[0] };
  if (byName.length > 1) return byTime(words, byName);
  if (ALL.test(words) && wanted.length === 0) return { kind: 'all' };
  if (wanted.length > 0) return { kind: 'none', heard: wanted.join(' ') };
  const timed = timeMatches(words, reminders);
  if (timed.length === 1 && timed[0] !== undefined) return { kind: 'one', reminder: timed[0] };
  const last = reminders.find((reminder) => reminder.id === lastReminderId);
  if (last !== undefined && (THAT.test(words) || timed.length === 0)) return { kind: 'one', reminder: last };
  if (reminders.length === 1 && reminders[0] !== undefined) return { kind: 'one', reminder: reminders[0] };
  return reminders.length === 0
    ? { kind: 'none', heard: '' }
    : { kind: 'several', reminders: timed.length > 1 ? timed : reminders };
}

function byTime(words: string, found: readonly Reminder[]): Picked {
  const timed = timeMatches(words, found);
  return timed.length === 1 && timed[0] !== undefined
    ? { kind: 'one', reminder: timed[0] }
    : { kind: 'several', reminders: found };
}

/** "The second one", "number 2". */
function ordinalIn(words: string, reminders: readonly Reminder[]): Reminder | null {
  const lower = words.toLowerCase();
  const at = ORDINALS.findIndex((word) => new RegExp(String.raw`\bthe ${word}\b(?: one| reminder)?`).test(lower));
  const number = /\b(?:number|no\.?|reminder) (\d{1,3})\b/.exec(lower)?.[1];
  if (at >= 0) return reminders[at] ?? null;
  return number === undefined ? null : (reminders[Number(number) - 1] ?? null);
}

function bestByName(wanted: readonly string[], reminders: readonly Reminder[]): readonly Reminder[] {
  if (wanted.length === 0) return [];
  const scored = reminders.map((reminder) => ({ reminder, score: scoreOf(wanted, tokensOf(reminder.title)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < 0.34 ? [] : scored.filter(({ score }) => score === best).map(({ reminder }) => reminder);
}

const scoreOf = (wanted: readonly string[], title: readonly string[]): number =>
  wanted.filter((word) => title.some((token) => isSame(word, token))).length / wanted.length;

const isSame = (word: string, token: string): boolean =>
  word === token || (word.length >= 5 && (oneSlip(word, token) || token.startsWith(word)));

/** By weekday or time: "the Monday one", "my 9am". */
function timeMatches(words: string, reminders: readonly Reminder[]): readonly Reminder[] {
  const weekday = weekdayNumber(new RegExp(String.raw`\b${WEEKDAY}\b`, 'i').exec(words)?.[0] ?? '');
  const hour = /\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)\b/i.exec(words);
  if (weekday === null && hour === null) return [];
  const time =
    hour === null
      ? null
      : `${String((Number(hour[1]) % 12) + (/p/i.test(hour[3] ?? '') ? 12 : 0)).padStart(2, '0')}:${hour[2] ?? '00'}`;
  return reminders.filter((reminder) => {
    const due = dueAt(reminder);
    if (due === null) return false;
    const local = localTime(due, reminder.zone);
    return (weekday === null || local.weekday === weekday) && (time === null || local.time === time);
  });
}
