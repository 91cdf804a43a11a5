// A question to its answer: recall, understand, answer, remember.
import { answerAsk, isOwnAsk } from './answer-ask.ts';
import { answerOwn } from './answer-own.ts';
import type { Answer } from './answer.ts';
import { otherReadings } from './answers/instead.ts';
import type { Desk } from './answers/desk.ts';
import type { Ask } from './ask.ts';
import { understoodAs } from './feedback.ts';
import { isForAll } from './for-all.ts';
import { isTalkOld, remember, stillValid, type Remembered } from './memory.ts';
import { differs, isPersonal, withoutPerson } from './personal.ts';
import type { Profile } from './profile.ts';
import type { Question } from './question.ts';
import { readQuestion, SURE, type Reading } from './read-question.ts';
import type { Library, Ports, Turn } from './turn.ts';
import type { Context } from './understanding/understanding.ts';

export type AnswerQuestion = (question: Question) => Promise<Answer>;

export function createAnswerQuestion(ports: Ports): AnswerQuestion {
  const { library, memory, profiles, feedback } = ports;
  return async (question) => {
    const books = library();
    if (books === null) return { kind: 'source-unavailable' };
    const key = `${question.personId}|${question.place.id}`;
    const [recalled, profile] = await Promise.all([memory.recall(key), profiles.read(question.personId)]);
    const remembered = stillValid(recalled, question.at);
    const desk: Desk = {
      ...books,
      place: question.place,
      context: contextFrom(remembered, profile, question.at),
      ownSkills: profile?.skills ?? [],
    };
    const turn: Turn = { question, remembered, profile, desk, ports };
    const { ask, answer, p, others } = await reply(turn, books);
    // What happens on a shared card is no part of the conversation; hundreds may press at once, and the figures count them.
    if (ask?.kind === 'shared-card') return answer;
    await feedback.logQuestion({
      ...understoodAs(ask, answer.kind),
      answerKind: answer.kind,
      p,
      words: wordsOf(question),
      at: question.at,
    });
    if (ask?.kind === 'instead')
      await feedback.judge({
        ...understoodAs(remembered?.lastAsk ?? null, null),
        reaction: 'not-that',
        comment: null,
        at: question.at,
      });
    if (isRemembered(ask, answer))
      await memory.keep(key, remember(remembered, { ask, answer, others, at: question.at }));
    return answer;
  };
}

/** After "forget me" nothing is remembered, not even that it was said; nor, among others, what was drawn from the person's details. */
const isRemembered = (ask: Ask | null, answer: Answer): boolean =>
  !(ask?.kind === 'privacy' && ask.act === 'forget') && answer.personal !== true;

const wordsOf = ({ said }: Question): string | null => (said.kind === 'text' ? said.text : null);

const contextFrom = (remembered: Remembered | null, profile: Profile | null, now: Date): Context => ({
  lastAsk: remembered?.lastAsk ?? null,
  roleIds: remembered?.roleIds ?? [],
  bandIds: remembered?.bandIds ?? [],
  offered: remembered?.offered ?? [],
  asking: remembered?.asking ?? false,
  others: remembered?.others ?? [],
  isOld: remembered !== null && isTalkOld(remembered, now),
  profile: profile === null ? null : { roleId: profile.roleId, bandId: profile.bandId, regionId: profile.regionId },
});

interface Reply {
  readonly ask: Ask | null;
  readonly answer: Answer;
  /** How sure understanding was; null for a button. */
  readonly p: number | null;
  /** What else it could have meant. */
  readonly others: readonly Ask[];
}

/** In a chat of one's own as it is; among others only what tells nothing of the person, or marked as theirs alone. */
async function reply(turn: Turn, books: Library): Promise<Reply> {
  const own = await replyTo(await readQuestion(turn, books), turn);
  const { question, profile, desk } = turn;
  if (question.place.scope === 'personal') return { ...own, answer: withShare(own.answer) };
  // An invitation names a course and says nothing of the one who invites, but for their name.
  if (profile === null || isPersonal(own.answer) || own.answer.kind === 'invite') return own;
  const anyone = { ...turn, desk: { ...desk, context: withoutPerson(desk.context), ownSkills: [] } };
  const reading = await readQuestion(anyone, books);
  const open = reading.ask !== null && isOwnAsk(reading.ask) ? null : await replyTo(reading, anyone);
  return open === null || differs(own, open) ? { ...own, answer: { ...own.answer, personal: true } } : open;
}

async function replyTo(reading: Reading, turn: Turn): Promise<Reply> {
  if (reading.ask === null) return { ask: null, answer: reading.answer, p: null, others: [] };
  const { ask, p, alternatives } = reading;
  const answer = await answered(ask, turn);
  const others = otherReadings(answer, alternatives, turn.desk);
  return { ask, answer: withInstead(answer, p ?? 1, others), p, others };
}

/** A content card offers to be shared when it says the same to everybody. */
function withShare(answer: Answer): Answer {
  const ask = 'footing' in answer ? (answer.footing.understood?.ask ?? null) : null;
  return ask === null || !('footing' in answer) || !isForAll(ask)
    ? answer
    : { ...answer, footing: { ...answer.footing, share: ask } };
}

const answered = async (ask: Ask, turn: Turn): Promise<Answer> =>
  isOwnAsk(ask) ? answerOwn(ask, turn, (inner) => answered(inner, turn)) : answerAsk(ask, turn.desk);

/** Other readings go with a content answer when there was doubt. */
function withInstead(answer: Answer, p: number, alternatives: readonly Ask[]): Answer {
  if (!('footing' in answer) || p >= SURE || alternatives.length === 0) return answer;
  return { ...answer, footing: { ...answer.footing, instead: alternatives } };
}
