// Thumbs up or down: Teams' own form (`message/submitAction`). Its two known shapes are both read.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Feedback } from '../ports.ts';
import { personIdOf, placeOf } from '../turn/read-activity.ts';

const MOST_CHARACTERS = 2000;

const judged = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});
const shape = z.union([judged, z.object({ data: judged }).transform(({ data }) => data)]);
const formShape = z.object({ feedbackText: z.string() });

/** Null when it is not feedback, or says not who or where. */
export function readFeedback(activity: Activity, at: Date): Omit<Feedback, 'about'> | null {
  const read = shape.safeParse(activity.value);
  const personId = personIdOf(activity);
  const place = placeOf(activity);
  if (!read.success || personId === null || place === null) return null;
  const { reaction, feedback } = read.data.actionValue;
  return { personId, place, messageId: activity.replyToId ?? null, reaction, text: writtenIn(feedback), at };
}

/** The form comes as JSON in a string. */
function writtenIn(feedback: unknown): string | null {
  if (typeof feedback !== 'string') return null;
  try {
    const form = formShape.safeParse(JSON.parse(feedback));
    const text = form.success ? form.data.feedbackText.trim().slice(0, MOST_CHARACTERS) : '';
    return text === '' ? null : text;
  } catch {
    return null;
  }
}
