// What a question asks: a button as it is; words by what was said before, then by understanding.
import { asksToBeTold } from '../reminders/words/course-meant.ts';
import { FALLBACK_ZONE } from '../reminders/create-reminders.ts';
import type { Answer } from './answer.ts';
import { choose } from './answers/choose.ts';
import type { Desk } from './answers/desk.ts';
import { examples, notCovered, notKnown } from './answers/small.ts';
import type { Ask } from './ask.ts';
import { invitedTo, isPointing } from './invite.ts';
import { reminderTalk } from './reminder-talk.ts';
import { zoneOf, type Library, type Turn } from './turn.ts';
import type { Understanding } from './understanding/understanding.ts';

/** As sure as this, "Not what I meant" would only take room. */
export const SURE = 0.9;

/** What a question asks, before it is answered. */
export type Reading =
  | { readonly ask: Ask; readonly p: number | null; readonly alternatives: readonly Ask[] }
  | { readonly ask: null; readonly answer: Answer };

export async function readQuestion(turn: Turn, books: Library): Promise<Reading> {
  const { question, remembered, desk } = turn;
  const { said } = question;
  switch (said.kind) {
    case 'button':
      return { ask: said.ask, p: null, alternatives: [] };
    case 'unknown-button':
      return { ask: null, answer: { kind: 'old-button', next: examples(desk) } };
    case 'text': {
      const talk = reminderTalk(said.text, remembered, { now: question.at, zone: zoneOf(turn) ?? FALLBACK_ZONE });
      if (talk !== null) return { ask: talk, p: 1, alternatives: [] };
      if (asksToBeTold(said.text))
        return { ask: { kind: 'reminder', act: 'set', words: said.text }, p: 1, alternatives: [] };
      const thing = invitedTo(said.text);
      if (thing !== null) return { ask: await invitation(thing, turn, books), p: 1, alternatives: [] };
      const understanding = await understood(said.text, turn, books);
      return understanding.kind === 'ask' ? understanding : { ask: null, answer: asked(understanding, desk) };
    }
  }
}

async function invitation(thing: string, turn: Turn, books: Library): Promise<Ask> {
  const meant = isPointing(thing) ? null : await understood(thing, turn, books);
  const ask = meant === null ? turn.desk.context.lastAsk : meant.kind === 'ask' ? meant.ask : null;
  return { kind: 'invite', press: { act: 'open', courseId: ask?.kind === 'course' ? ask.courseId : null } };
}

/** By words first; the encoder is asked only where they leave a doubt. */
async function understood(text: string, { desk, ports }: Turn, books: Library): Promise<Understanding> {
  const byWords = books.understand(text, desk.context);
  if (byWords.kind === 'ask' && byWords.p >= SURE) return byWords;
  const sentence = books.sentenceFor(text);
  const vector = sentence === null ? null : await ports.encode(sentence);
  return vector === null ? byWords : books.understand(text, desk.context, vector);
}

function asked(understanding: Exclude<Understanding, { kind: 'ask' }>, desk: Desk): Answer {
  if (understanding.kind === 'choose') return choose(desk, understanding.why, understanding.heard, understanding.asks);
  const { reason, heard, nearest } = understanding;
  return reason === null ? notKnown(desk, heard, nearest) : notCovered(desk, reason, heard, nearest);
}
