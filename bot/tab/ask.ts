// A question from the page: typed, or a button of a card. It goes the way of every question, and comes back with its card.
import { z } from 'zod';
import { isOwnAsk } from '../conversation/answer-ask.ts';
import type { Answer } from '../conversation/answer.ts';
import type { Ask } from '../conversation/ask.ts';
import { placeOfAsk } from '../conversation/links.ts';
import type { Place, Question } from '../conversation/question.ts';
import type { TabParts } from './ports.ts';
import type { Shown } from './shapes.ts';
import type { Visitor } from './visitor.ts';

const bodyShape = z.object({
  text: z.string().max(4000).optional(),
  /** What a button carries, with what its form's inputs hold. */
  value: z.unknown().optional(),
  timeZone: z.string().max(100).nullish(),
  locale: z.string().max(35).nullish(),
});

export type Asked =
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'unreadable' }
  /** About the person, who is not signed in. */
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }
  | { readonly kind: 'source-unavailable' };

/** Answers that hold what is kept about a person. */
const OWN_ANSWERS: readonly Answer['kind'][] = ['profile', 'privacy', 'reminder', 'own-data'];

export async function askFrom(visitor: Visitor, body: unknown, parts: TabParts): Promise<Asked> {
  const read = bodyShape.safeParse(body).data;
  const said = read === undefined ? null : saidIn(read, parts);
  if (read === undefined || said === null) return { kind: 'unreadable' };
  const isStranger = visitor.kind === 'stranger';
  if (isStranger && said.kind === 'button' && isOwnAsk(said.ask)) return { kind: 'sign-in' };
  const at = parts.now();
  const admission = parts.limit(isStranger ? `address ${visitor.address}` : visitor.personId, at);
  if (admission.kind === 'wait') return admission;
  const question: Question = {
    personId: isStranger ? 'stranger' : visitor.personId,
    place: await placeFor(visitor, said, parts),
    said,
    locale: read.locale ?? null,
    timeZone: read.timeZone ?? null,
    at,
  };
  const answer = await (isStranger ? parts.answerStranger(question) : parts.answerQuestion(question));
  if (isStranger && OWN_ANSWERS.includes(answer.kind)) return { kind: 'sign-in' };
  if (answer.kind === 'source-unavailable') return { kind: 'source-unavailable' };
  return { kind: 'shown', shown: shown(answer, parts) };
}

function saidIn({ text, value }: z.infer<typeof bodyShape>, { readButton }: TabParts): Question['said'] | null {
  if (text !== undefined && text.trim() !== '') return { kind: 'text', text };
  if (value === undefined) return null;
  const read = readButton(value);
  return read.kind === 'ask' ? { kind: 'button', ask: read.ask } : { kind: 'unknown-button' };
}

/** Reminders are set where they will arrive: the person's own chat. All else stays apart, so that "it" in the chat keeps its meaning. */
async function placeFor(visitor: Visitor, said: Question['said'], { chatOf }: TabParts): Promise<Place> {
  if (visitor.kind === 'stranger') return { id: 'tab', scope: 'personal', tenantId: null };
  const { personId, tenantId } = visitor;
  const chat = said.kind === 'button' && said.ask.kind === 'reminder' ? await chatOf(personId) : null;
  return { id: chat ?? `tab:${personId}`, scope: 'personal', tenantId };
}

function shown(answer: Answer, { render }: TabParts): Shown {
  const { card, summary, text } = render(answer);
  const understood = 'footing' in answer ? (answer.footing.understood?.ask ?? null) : null;
  return {
    kind: answer.kind,
    place: understood === null ? null : placeOfAsk(understood),
    summary,
    card,
    text,
    undo: undoOf(answer),
    ownData: answer.kind === 'own-data' ? answer.json : null,
  };
}

function undoOf(answer: Answer): Ask | null {
  if (answer.kind !== 'reminder' || !('undo' in answer.outcome) || answer.outcome.undo === null) return null;
  const { act, words } = answer.outcome.undo;
  return { kind: 'reminder', act, words };
}
