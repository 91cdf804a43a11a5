// A question to its answer: recall, understand, answer, remember. The only place of this room that waits for anything.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import type { Search } from '../pathways/search.ts';
import { answerAsk, isOwnAsk, type OwnAsk } from './answer-ask.ts';
import type { Answer, DataAge } from './answer.ts';
import { choose } from './answers/choose.ts';
import type { Desk } from './answers/desk.ts';
import { answerPrivacy, answerProfile } from './answers/own.ts';
import { examples, notCovered, notKnown } from './answers/small.ts';
import type { Ask } from './ask.ts';
import { understoodAs, type Feedback } from './feedback.ts';
import { remember, stillValid, type Memory, type Remembered } from './memory.ts';
import type { Profile, Profiles } from './profile.ts';
import { reminderTalk } from './reminder-talk.ts';
import { FALLBACK_ZONE, type Reminders } from '../reminders/create-reminders.ts';
import type { Question } from './question.ts';
import type { Context, SentenceFor, Understand, Understanding } from './understanding/understanding.ts';

/** The data at hand with what is built from it; made anew when the data changes. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly search: Search;
  readonly understand: Understand;
  readonly sentenceFor: SentenceFor;
  readonly age: DataAge;
}

export interface Ports {
  /** Null when neither the API nor a snapshot has given any data. */
  readonly library: () => Library | null;
  readonly memory: Memory;
  readonly profiles: Profiles;
  readonly feedback: Feedback;
  readonly reminders: Reminders;
  /** A sentence's vector; null when the encoder is off, late or broken. */
  readonly encode: (sentence: string) => Promise<Float32Array | null>;
}

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
      context: contextFrom(remembered, profile),
      ownSkills: profile?.skills ?? [],
    };
    const turn: Turn = { question, remembered, profile, desk, ports };
    const { ask, answer, p } = await reply(turn, books);
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
    // After "forget me" nothing is remembered, not even that it was said.
    if (ask?.kind !== 'privacy' || ask.act !== 'forget')
      await memory.keep(key, remember(remembered, ask, answer, question.at));
    return answer;
  };
}

const wordsOf = ({ said }: Question): string | null => (said.kind === 'text' ? said.text : null);

const contextFrom = (remembered: Remembered | null, profile: Profile | null): Context => ({
  lastAsk: remembered?.lastAsk ?? null,
  roleIds: remembered?.roleIds ?? [],
  bandIds: remembered?.bandIds ?? [],
  offered: remembered?.offered ?? [],
  profile: profile === null ? null : { roleId: profile.roleId, bandId: profile.bandId, regionId: profile.regionId },
});

interface Reply {
  readonly ask: Ask | null;
  readonly answer: Answer;
  /** How sure understanding was; null for a button. */
  readonly p: number | null;
}

/** One question with all that is at hand to answer it. */
interface Turn {
  readonly question: Question;
  readonly remembered: Remembered | null;
  readonly profile: Profile | null;
  readonly desk: Desk;
  readonly ports: Ports;
}

async function reply(turn: Turn, books: Library): Promise<Reply> {
  const { question, remembered, desk } = turn;
  const { said } = question;
  switch (said.kind) {
    case 'button':
      return { ask: said.ask, answer: await answered(said.ask, turn), p: null };
    case 'unknown-button':
      return { ask: null, answer: { kind: 'old-button', next: examples(desk) }, p: null };
    case 'text': {
      const talk = reminderTalk(said.text, remembered, { now: question.at, zone: zoneOf(turn) ?? FALLBACK_ZONE });
      if (talk !== null) return { ask: talk, answer: await answered(talk, turn), p: 1 };
      const understanding = await understood(said.text, turn, books);
      if (understanding.kind !== 'ask') return { ask: null, answer: asked(understanding, desk), p: null };
      const { ask, p, alternatives } = understanding;
      return { ask, answer: withInstead(await answered(ask, turn), p, alternatives), p };
    }
  }
}

/** By words first; the encoder is asked only where they leave a doubt. */
async function understood(text: string, { desk, ports }: Turn, books: Library): Promise<Understanding> {
  const byWords = books.understand(text, desk.context);
  if (byWords.kind === 'ask' && byWords.p >= SURE) return byWords;
  const sentence = books.sentenceFor(text);
  const vector = sentence === null ? null : await ports.encode(sentence);
  return vector === null ? byWords : books.understand(text, desk.context, vector);
}

/** The zone a person set counts before the one their device reports. */
const zoneOf = ({ profile, question }: Turn): string | null => profile?.timeZone ?? question.timeZone;

const answered = async (ask: Ask, turn: Turn): Promise<Answer> =>
  isOwnAsk(ask) ? answerOwn(ask, turn) : answerAsk(ask, turn.desk);

async function answerOwn(ask: OwnAsk, turn: Turn): Promise<Answer> {
  const { desk, ports, question, remembered } = turn;
  switch (ask.kind) {
    case 'profile':
      return answerProfile(ask.change, question.personId, ports.profiles, desk);
    case 'privacy':
      return answerPrivacy(ask.act, question.personId, ports.profiles, desk);
    case 'reminder': {
      const context = remembered?.reminder ?? { lastReminderId: null, pendingTitle: null };
      const outcome = await ports.reminders.handle({
        personId: question.personId,
        placeRef: question.place.id,
        zone: zoneOf(turn),
        act: ask.act,
        words: ask.words,
        context,
      });
      return { kind: 'reminder', outcome, next: [] };
    }
  }
}

/** As sure as this, "Not what I meant" would only take room. */
const SURE = 0.9;

/** Other readings go with a content answer when there was doubt. */
function withInstead(answer: Answer, p: number, alternatives: readonly Ask[]): Answer {
  if (!('footing' in answer) || p >= SURE || alternatives.length === 0) return answer;
  return { ...answer, footing: { ...answer.footing, instead: alternatives } };
}

function asked(understanding: Exclude<Understanding, { kind: 'ask' }>, desk: Desk): Answer {
  if (understanding.kind === 'choose') return choose(desk, understanding.why, understanding.heard, understanding.asks);
  const { reason, heard, nearest } = understanding;
  return reason === null ? notKnown(desk, heard, nearest) : notCovered(desk, reason, heard);
}
