// Talk that is about reminders only because the turn before was: "delete that one", "make it 5pm", "Thursday at 11am".
import { fromNow, isOnlyTime, timeWords } from '../reminders/words/change-words.ts';
import { CHOSEN_MINUTE, isOnlyWhen, whenIn, type Moment } from '../reminders/when/when.ts';
import type { Ask } from './ask.ts';
import type { Remembered } from './memory.ts';
import type { ReminderThread } from './reminder-thread.ts';

type Act = Extract<Ask, { kind: 'reminder' }>['act'];

/** Pointing words: without one, "cancel" or "list" may mean anything. */
const POINTS = String.raw`(?:it|that|this|them|both|all|one|ones|those|these|everything|reminders?)`;
const ONE_OF_THEM = String.raw`(?:${POINTS}|(?:first|second|third|fourth|fifth|last|latest)(?: one)?|number \d+|\d(?:st|nd|rd|th)|\S.{0,40} one)`;
const STOPPING = String.raw`(?:delete|cancel|stop|remove|scrap|bin|drop|clear|undo|forget|get rid of|take off|ditch|turn off)`;
const COURTESY = String.raw`(?:no|oh|ok|okay|yes|yep|actually|sorry|please|oops|thanks|wait)`;
/** A question after a reminder is about something else. */
const NO_QUESTION = String.raw`(?!.*\b(?:what|how|which|where|who|should|next)\b)`;

const said = (source: string): RegExp => new RegExp(source, 'i');

const FOLLOW_UPS: readonly { readonly act: Act; readonly said: RegExp }[] = [
  {
    act: 'snooze',
    said: said(
      String.raw`\bsnooze\b|\bput (?:it|that|this) off\b|\bremind me (?:again|later)\b|^(?:${COURTESY}[\s,]*)*(?:not now|(?:maybe |a bit |ask me |try me |do it |try |again )*(?:later|again later))(?: please)?[.! ]*$`,
    ),
  },
  {
    act: 'change',
    said: said(
      String.raw`\b(?:change|move|shift|make|push|bring|reschedule|delay|postpone|edit|update|swap) (?:back |forward )?(?:the (?:time|date|day)\b|(?:the |that |this |my )?${ONE_OF_THEM}\b)`,
    ),
  },
  { act: 'stop', said: said(String.raw`\b${STOPPING} (?:about )?(?:the |that |this |my )?${ONE_OF_THEM}\b`) },
  {
    act: 'stop',
    said: said(
      String.raw`^(?:${COURTESY}[\s,]*)*(?:${STOPPING}|never ?mind|nvm|don['’]?t (?:bother|remind me|do (?:it|that))|i (?:no longer|don['’]?t|do not) (?:need|want) (?:it|that|this|the reminder|one|a reminder|reminding))(?: (?:please|then|thanks|it|that|the reminder|anymore|any more))*[.! ]*$`,
    ),
  },
  {
    act: 'done',
    said: said(
      String.raw`^${NO_QUESTION}(?:(?:${COURTESY}|already|i['’]?ve|i have|i|it['’]?s|it is|that['’]?s|that is|all|is|just|now|have)[\s,]+)*(?:done|finished|sorted|completed?|did|ticked)\b`,
    ),
  },
  {
    act: 'list',
    said: said(
      String.raw`\b(?:list|show|see|which|what) (?:me |are |is |have )?(?:all |my |the )?${POINTS}\b|\bwhat (?:else )?(?:have i|do i have|is|'?s) (?:got|set|left|lined up|coming up|scheduled)\b`,
    ),
  },
];

const UNDO = said(
  String.raw`^(?:${COURTESY}[\s,]*)*(?:undo|revert|take (?:it|that) back|(?:put|change|move|set) (?:it|that) back(?: (?:how|as|to how|the way) it was)?|(?:back )?(?:as|how) (?:it was|before)|i didn['’]?t mean that)(?: (?:it|that|please))*[.! ]*$`,
);
/** Said of what was stopped or done. */
const AGAIN = said(
  String.raw`^(?:${COURTESY}[\s,]*)*(?:(?:bring|put|get|turn|switch) (?:${POINTS} )+back(?: on)?|(?:restart ${POINTS}|(?:start|set) (?:${POINTS} )+again)|i (?:still|do) (?:want|need) ${POINTS})(?: please| again)*[.! ]*$`,
);
const ANOTHER = /^(?:and|also|plus|another|one more|a second|same again)\b/i;
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
  const { undo } = remembered.reminder;
  if (undo !== null && (UNDO.test(words) || (undo.act === 'set' && AGAIN.test(words))))
    return { kind: 'reminder', ...undo };
  const moving = movedByTime(words, remembered.reminder, at);
  if (moving !== null) return moving;
  if (remembered.reminder.pendingTitle !== null && isOnlyWhen(timeWords(words), at))
    return { kind: 'reminder', act: 'set', words: timeWords(words) };
  if (ANOTHER.test(words) && whenIn(words, at).when.kind !== 'unclear') return ask('set');
  const found = FOLLOW_UPS.find(({ said }) => said.test(words));
  return found === undefined ? null : ask(found.act);
}

/** A time alone moves the reminder it was asked for; right after one was set, it takes the place of the time it got. */
function movedByTime(words: string, { awaits, done, lastReminderId }: ReminderThread, at: Moment): Ask | null {
  if (!isOnlyTime(words, at)) return null;
  const moved = (act: Act, id: string): Ask => ({ kind: 'reminder', act, words: `#${id} ${timeWords(words)}` });
  if (awaits !== null) return moved(awaits.act, awaits.reminderId);
  if (done === null || lastReminderId === null || ANOTHER.test(words)) return null;
  // Put off again, it is counted from now: "make that an hour".
  return done === 'snoozed'
    ? { kind: 'reminder', act: 'snooze', words: `#${lastReminderId} ${fromNow(timeWords(words))}` }
    : moved('change', lastReminderId);
}
