// Which course a request is about: one that a button names, one that the words name, or the one just spoken of.
import { courseButton } from './course-button.ts';
import type { ReminderAsk } from '../reminder-outcome.ts';
import { byId } from './pick.ts';
import type { CourseDates, KnownCourse } from '../reminder.ts';
import { CHOSEN_MINUTE, whenIn, type Moment } from '../when/when.ts';

const WANTS_DATES =
  /\b(?:when(?:ever)?|once|as soon as|if|after)\b.{0,60}\b(?:dates?|sessions?|intakes?)\b.{0,80}\b(?:published|announced|released|out|known|set|confirmed|available|listed|up|given|there|come|appear)\b|\b(?:when(?:ever)?|once|as soon as|if)\b.{0,60}\b(?:has|have|gets?|got|are|is) (?:any |new |some )*(?:dates?|sessions?)\b/i;

/** "When the dates are out": to be told once. */
export const wantsDates = (words: string): boolean => WANTS_DATES.test(words);

const TELL_ME =
  /^(?:(?:please|can you|could you|would you|hi|hello)[\s,]+)*(?:tell|notify|message|alert|ping|email|inform|let) (?:me|us)(?: know)?\s+(?:when|whenever|once|as soon as|if)\b/i;

/** "Let me know when its dates are out": a reminder, though the word is not said. */
export const asksToBeTold = (words: string): boolean => TELL_ME.test(words.trim()) && wantsDates(words);

/** "Remind me to ring Jo about the course" is a task: its time is what is missing, not the course's dates. */
export const isTask = (words: string): boolean =>
  /\b(?:remind(?:er)?(?: me| us)?|forget|remember) to (?!(?:apply|enrol|enroll|register|sign up|join|start|begin|do|take|go (?:to|for))\b)[a-z]/i.test(
    words,
  );

export interface CourseRequest extends ReminderAsk {
  readonly aboutCourse?: string | null;
}

/** Looked for only where a course's date could be what is missing. */
export async function courseFor(
  { act, words, aboutCourse = null }: CourseRequest,
  moment: Moment,
  courseDates: CourseDates,
): Promise<KnownCourse | null> {
  if (act !== 'set' || byId(words) !== null) return null;
  const button = courseButton(words);
  if (button !== null) return courseDates(button.courseId, '');
  const spokenOf = (): ReturnType<CourseDates> => (aboutCourse === null ? null : courseDates(aboutCourse, ''));
  const { when, title } = whenIn(words, { ...moment, chosenMinute: CHOSEN_MINUTE });
  if (when.kind === 'before' && when.anchor !== '') return (await courseDates(null, when.anchor)) ?? ofIt(when.anchor);
  if (when.kind !== 'unclear') return null;
  if (wantsDates(words)) return (await courseDates(null, words)) ?? spokenOf();
  return title === '' ? spokenOf() : ((await courseDates(null, title)) ?? ofIt(title));

  /** "The deadline", "this course": no name of its own. */
  function ofIt(said: string): ReturnType<CourseDates> {
    return NAMELESS.test(said) ? spokenOf() : null;
  }
}

/** "Before it closes", "before applications close": some course's date, and not a name among the words. */
export const isOfNoNamedCourse = (anchor: string): boolean => NAMELESS.test(anchor) && OF_A_COURSE.test(anchor);

const OF_A_COURSE = /\b(?:clos|appl|course|programme|training)|\bapprenticeship/i;
const NAMELESS =
  /^(?:(?:the|this|that|its?|it|these|those|course|apprenticeship|programme|training|deadline|clos(?:es?|ing)|application|applications?|apply(?:ing)?|start|starts|date|dates|for|of|to|by)\b[\s'’]*(?:s\b\s*)?)+$/i;
