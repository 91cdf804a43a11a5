// Talk that is about reminders only because the turn before was: "delete that one", "list both", "Thursday at 11am".
import { CHOSEN_MINUTE, isOnlyWhen, whenIn } from '../reminders/when.ts';
import type { Ask } from './ask.ts';
import type { Remembered } from './memory.ts';

type Act = Extract<Ask, { kind: 'reminder' }>['act'];

/** Pointing words: without one, "cancel" or "list" may mean anything. */
const POINTS = String.raw`(?:it|that|this|them|both|all|one|ones|those|these|everything|reminders?)`;

const FOLLOW_UPS: readonly { readonly act: Act; readonly said: RegExp }[] = [
  { act: 'snooze', said: /\b(?:snooze|put (?:it|that|this) off|later)\b/i },
  { act: 'change', said: new RegExp(String.raw`\b(?:change|move|shift|make|push) ${POINTS}\b`, 'i') },
  {
    act: 'stop',
    said: new RegExp(
      String.raw`\b(?:delete|cancel|stop|remove|scrap|bin|drop|clear|undo|forget) (?:about )?(?:the |that |this )?${POINTS}\b`,
      'i',
    ),
  },
  {
    act: 'done',
    said: /^(?:(?:i(?:'|’)?ve |i have |it(?:'|’)?s |that(?:'|’)?s |all )?(?:done|finished|sorted|completed?))\b/i,
  },
  {
    act: 'list',
    said: new RegExp(
      String.raw`\b(?:list|show|see|which|what) (?:me |are |is |have )?(?:all |my |the )?${POINTS}\b`,
      'i',
    ),
  },
];

const ANOTHER = /^(?:and |also |plus |then )*(?:another|one more|a second|same again|also)\b/i;

/** The reminder ask that the words make after a turn about reminders; null when they may be about anything else. */
export function reminderTalk(
  text: string,
  remembered: Remembered | null,
  moment: { readonly now: Date; readonly zone: string },
): Ask | null {
  if (remembered === null || !remembered.afterReminder) return null;
  const words = text.trim();
  const ask = (act: Act): Ask => ({ kind: 'reminder', act, words });
  const at = { ...moment, chosenMinute: CHOSEN_MINUTE };
  if (remembered.reminder.pendingTitle !== null && isOnlyWhen(words, at)) return ask('set');
  if (ANOTHER.test(words) && whenIn(words, at).when.kind !== 'unclear') return ask('set');
  const found = FOLLOW_UPS.find(({ said }) => said.test(words));
  return found === undefined ? null : ask(found.act);
}
