// What is recalled between turns: ids, and of words only those an open question needs. Versioned, so that a stored shape
// of another release is set aside instead of guessed at; expiring, so that "it" never means a role of last week.
import type { BandId } from '../pathways/pathway.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import { offeredBy } from './offers.ts';
import { NO_THREAD, reminderThread, type ReminderThread } from './reminder-thread.ts';

export const MEMORY_VERSION = 2;
/** After this long without a question, a conversation starts afresh. */
export const MEMORY_TTL_MS = 12 * 60 * 60 * 1000;
/** After this long what was talked about must be pointed at ("it", "that role"); it can no longer be left out. */
export const LEFT_OUT_MS = 30 * 60 * 1000;
const ROLES_KEPT = 6;
const BANDS_KEPT = 3;

export interface Remembered {
  readonly version: typeof MEMORY_VERSION;
  /** ISO time of the last question. */
  readonly at: string;
  /** ISO time of the last turn of the talk that `lastAsk` and the roles belong to. */
  readonly talkedAt: string;
  readonly lastAsk: Ask | null;
  /** Most recent first. */
  readonly roleIds: readonly string[];
  readonly bandIds: readonly BandId[];
  /** What was offered with the last answer, in the order shown. */
  readonly offered: readonly Ask[];
  /** The last answer asked which of these was meant. */
  readonly asking: boolean;
  /** Other readings of the last question, for "not what I meant". */
  readonly others: readonly Ask[];
  readonly reminder: ReminderThread;
  /** The last answer was about reminders. */
  readonly afterReminder: boolean;
}

/** Where memory is kept. `key` is one person in one conversation. */
export interface Memory {
  recall(key: string): Promise<Remembered | null>;
  keep(key: string, remembered: Remembered): Promise<void>;
  forget(key: string): Promise<void>;
}

/** The roles an ask is about, most telling first. */
export function rolesOf(ask: Ask): readonly string[] {
  switch (ask.kind) {
    case 'role':
      return [ask.roleId];
    case 'comparison':
    case 'from-here':
      return ask.roleIds;
    case 'pathway':
    case 'gap':
      return [ask.to, ask.from].filter((id) => id !== null);
    case 'pay':
      return ask.roleIds;
    case 'skills':
    case 'courses':
    case 'bodies':
      return ask.roleId === null ? [] : [ask.roleId];
    default:
      return [];
  }
}

/** The role a person says they have is talked about too: "what next after this". */
const spokenOf = (ask: Ask): readonly string[] =>
  ask.kind === 'profile' ? [ask.change?.roleId ?? null].filter((id) => id !== null) : rolesOf(ask);

const bandsOf = (ask: Ask): readonly BandId[] => (ask.kind === 'pay' || ask.kind === 'matches' ? ask.bandIds : []);

const merged = <T>(fresh: readonly T[], old: readonly T[], most: number): readonly T[] =>
  [...new Set([...fresh, ...old])].slice(0, most);

const PASSING: readonly Ask['kind'][] = [
  'help',
  'welcome',
  'small-talk',
  'not-covered',
  'privacy',
  'reminder',
  'share',
  'shared-card',
  'invite',
  'instead',
];

/** Small talk, refusals and help leave what was talked about as it was; so does looking at one's own details. */
const isPassing = (ask: Ask): boolean => PASSING.includes(ask.kind) || (ask.kind === 'profile' && ask.change === null);

/** `ask` null: it was not understood, or a choice was offered. `others`: what else it could have meant. */
export interface TurnTaken {
  readonly ask: Ask | null;
  readonly answer: Answer;
  readonly others?: readonly Ask[];
  readonly at: Date;
}

/** Pure: the memory after one more question and its answer. */
export function remember(before: Remembered | null, { ask, answer, others = [], at }: TurnTaken): Remembered {
  const passing = ask === null || isPassing(ask);
  const isOld = before === null || isTalkOld(before, at);
  // What was talked about long ago does not come back by itself with a new subject.
  const earlier = isOld && !passing ? null : before;
  return {
    version: MEMORY_VERSION,
    at: at.toISOString(),
    talkedAt: passing && isOld ? (before?.talkedAt ?? at.toISOString()) : at.toISOString(),
    lastAsk: passing ? (before?.lastAsk ?? null) : kept(ask),
    roleIds: merged(ask === null ? [] : spokenOf(ask), earlier?.roleIds ?? [], ROLES_KEPT),
    bandIds: merged(ask === null ? [] : bandsOf(ask), earlier?.bandIds ?? [], BANDS_KEPT),
    offered: offeredAfter(before, passing ? null : ask, answer),
    asking: answer.kind === 'choose' || (answer.kind === 'reminder' && answer.outcome.kind === 'for-others'),
    others,
    reminder: reminderThread(before?.reminder ?? NO_THREAD, ask, answer),
    afterReminder: answer.kind === 'reminder',
  };
}

/** That something was said about oneself is recalled, not what: it stands in the profile. */
const kept = (ask: Ask): Ask => (ask.kind === 'profile' ? { kind: 'profile', change: {} } : ask);

/** A list stays on the table while its items are opened one by one. */
function offeredAfter(before: Remembered | null, ask: Ask | null, answer: Answer): readonly Ask[] {
  const former = before?.offered ?? [];
  const isItem = ask !== null && former.some((one) => JSON.stringify(one) === JSON.stringify(ask));
  const fresh = isItem ? [] : offeredBy(answer);
  if (fresh.length > 0 || answer.kind === 'choose') return fresh;
  return ask === null || isItem ? former : [];
}

/** True when the talk is so long past that nothing of it may be left out. */
export const isTalkOld = ({ talkedAt }: Remembered, now: Date): boolean =>
  now.getTime() - Date.parse(talkedAt) > LEFT_OUT_MS;

/** What may still be used at `now`: nothing of another version, nothing expired. */
export function stillValid(remembered: Remembered | null, now: Date): Remembered | null {
  if (remembered === null || remembered.version !== MEMORY_VERSION) return null;
  return now.getTime() - Date.parse(remembered.at) <= MEMORY_TTL_MS ? remembered : null;
}
