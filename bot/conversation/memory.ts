// What is recalled between turns: ids only, no words of the person. Versioned, so that a stored shape of another
// release is set aside instead of guessed at; expiring, so that "it" never means a role of last week.
import type { BandId } from '../pathways/pathway.ts';
import type { ReminderContext } from '../reminders/desk.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';

export const MEMORY_VERSION = 1;
/** After this long without a question, a conversation starts afresh. */
export const MEMORY_TTL_MS = 12 * 60 * 60 * 1000;
const ROLES_KEPT = 6;
const BANDS_KEPT = 3;

export interface Remembered {
  readonly version: typeof MEMORY_VERSION;
  /** ISO time of the last question. */
  readonly at: string;
  readonly lastAsk: Ask | null;
  /** Most recent first. */
  readonly roleIds: readonly string[];
  readonly bandIds: readonly BandId[];
  /** What was offered with the last answer, in the order shown. */
  readonly offered: readonly Ask[];
  /** Of reminders: the one spoken of last, and the title of one that still needs a time. */
  readonly reminder: ReminderContext;
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

const bandsOf = (ask: Ask): readonly BandId[] => (ask.kind === 'pay' || ask.kind === 'matches' ? ask.bandIds : []);

/** What was offered to press, in order: "the second one" means the second of these. */
function offeredBy(answer: Answer): readonly Ask[] {
  if (answer.kind === 'choose') return answer.choices.map((choice) => choice.ask);
  if (answer.kind === 'matches') return answer.matches.map((match) => ({ kind: 'role', roleId: match.role.id }));
  if (answer.kind === 'next-roles') return answer.steps.map((step) => ({ kind: 'role', roleId: step.to.id }));
  if (answer.kind === 'ways-in') return answer.steps.map((step) => ({ kind: 'role', roleId: step.from.id }));
  return [];
}

const merged = <T>(fresh: readonly T[], old: readonly T[], most: number): readonly T[] =>
  [...new Set([...fresh, ...old])].slice(0, most);

/** Small talk, refusals and help leave what was talked about as it was. */
const isPassing = (ask: Ask): boolean =>
  ['help', 'welcome', 'small-talk', 'not-covered', 'privacy', 'profile', 'reminder', 'instead'].includes(ask.kind);

const NO_REMINDER: ReminderContext = { lastReminderId: null, pendingTitle: null };

/** A title waits for its time for one turn only; the last reminder stays until another is spoken of. */
function reminderContext(before: Remembered | null, answer: Answer): ReminderContext {
  const last = before?.reminder ?? NO_REMINDER;
  if (answer.kind !== 'reminder') return { ...last, pendingTitle: null };
  const { outcome } = answer;
  return {
    lastReminderId: 'reminder' in outcome ? outcome.reminder.id : last.lastReminderId,
    pendingTitle: 'pendingTitle' in outcome ? outcome.pendingTitle : null,
  };
}

/** Pure: the memory after one more question and its answer. `ask` null: it was not understood, or a choice was offered. */
export function remember(before: Remembered | null, ask: Ask | null, answer: Answer, at: Date): Remembered {
  const passing = ask === null || isPassing(ask);
  return {
    version: MEMORY_VERSION,
    at: at.toISOString(),
    lastAsk: passing ? (before?.lastAsk ?? null) : ask,
    roleIds: merged(ask === null ? [] : rolesOf(ask), before?.roleIds ?? [], ROLES_KEPT),
    bandIds: merged(ask === null ? [] : bandsOf(ask), before?.bandIds ?? [], BANDS_KEPT),
    offered: passing && answer.kind !== 'choose' ? (before?.offered ?? []) : offeredBy(answer),
    reminder: reminderContext(before, answer),
    afterReminder: answer.kind === 'reminder',
  };
}

/** What may still be used at `now`: nothing of another version, nothing expired. */
export function stillValid(remembered: Remembered | null, now: Date): Remembered | null {
  if (remembered === null || remembered.version !== MEMORY_VERSION) return null;
  return now.getTime() - Date.parse(remembered.at) <= MEMORY_TTL_MS ? remembered : null;
}
