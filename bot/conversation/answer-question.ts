// A question to its answer: recall, understand, answer, remember. The only place of this room that waits for anything.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import { answerAsk, isOwnAsk, type OwnAsk } from './answer-ask.ts';
import type { Answer, DataAge } from './answer.ts';
import { choose } from './answers/choose.ts';
import { otherReadings } from './answers/instead.ts';
import type { Desk } from './answers/desk.ts';
import { answerFromHere } from './answers/from-here.ts';
import { answerPrivacy, answerProfile } from './answers/own.ts';
import { examples, notCovered, notKnown } from './answers/small.ts';
import type { Ask } from './ask.ts';
import { understoodAs, type Feedback } from './feedback.ts';
import { isForAll } from './for-all.ts';
import { isTalkOld, remember, stillValid, type Memory, type Remembered } from './memory.ts';
import { differs, isPersonal, withoutPerson } from './personal.ts';
import type { Profile, Profiles } from './profile.ts';
import { reminderTalk } from './reminder-talk.ts';
import { asksToBeTold } from '../reminders/course-meant.ts';
import { FALLBACK_ZONE, type ReminderRequest, type Reminders } from '../reminders/create-reminders.ts';
import type { Invites } from '../reminders/invites.ts';
import { answerInvite, invitedTo, isPointing } from './invite.ts';
import type { Question } from './question.ts';
import type { AnswerShare } from './share.ts';
import type { Context, SentenceFor, Understand, Understanding } from './understanding/understanding.ts';

/** The data at hand with what is built from it; made anew when the data changes. */
export interface Library {
  readonly catalogue: Catalogue;
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
  readonly answerShare: AnswerShare;
  readonly invites: Invites;
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

/** One question with all that is at hand to answer it. */
interface Turn {
  readonly question: Question;
  readonly remembered: Remembered | null;
  readonly profile: Profile | null;
  readonly desk: Desk;
  readonly ports: Ports;
}

/** In a chat of one's own as it is; among others only what tells nothing of the person, or marked as theirs alone. */
async function reply(turn: Turn, books: Library): Promise<Reply> {
  const own = await replyTo(await read(turn, books), turn);
  const { question, profile, desk } = turn;
  if (question.place.scope === 'personal') return { ...own, answer: withShare(own.answer) };
  // An invitation names a course and says nothing of the one who invites, but for their name.
  if (profile === null || isPersonal(own.answer) || own.answer.kind === 'invite') return own;
  const anyone = { ...turn, desk: { ...desk, context: withoutPerson(desk.context), ownSkills: [] } };
  const reading = await read(anyone, books);
  const open = reading.ask !== null && isOwnAsk(reading.ask) ? null : await replyTo(reading, anyone);
  return open === null || differs(own, open) ? { ...own, answer: { ...own.answer, personal: true } } : open;
}

/** What a question asks, before it is answered. */
type Reading =
  | { readonly ask: Ask; readonly p: number | null; readonly alternatives: readonly Ask[] }
  | { readonly ask: null; readonly answer: Answer };

async function replyTo(reading: Reading, turn: Turn): Promise<Reply> {
  if (reading.ask === null) return { ask: null, answer: reading.answer, p: null, others: [] };
  const { ask, p, alternatives } = reading;
  const answer = await answered(ask, turn);
  const others = otherReadings(answer, alternatives, turn.desk);
  return { ask, answer: withInstead(answer, p ?? 1, others), p, others };
}

async function read(turn: Turn, books: Library): Promise<Reading> {
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

/** A content card offers to be shared when it says the same to everybody. */
function withShare(answer: Answer): Answer {
  const ask = 'footing' in answer ? (answer.footing.understood?.ask ?? null) : null;
  return ask === null || !('footing' in answer) || !isForAll(ask)
    ? answer
    : { ...answer, footing: { ...answer.footing, share: ask } };
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
  const { desk, ports, question } = turn;
  switch (ask.kind) {
    case 'profile':
      return answerProfile(ask.change, question.personId, ports.profiles, desk);
    case 'privacy':
      return answerPrivacy(ask.act, question.personId, ports.profiles, desk);
    case 'from-here':
      if (ask.ownRoleId !== null && desk.catalogue.roles.has(ask.ownRoleId))
        await ports.profiles.change(question.personId, { roleId: ask.ownRoleId });
      return answerFromHere(ask, desk);
    case 'share':
    case 'shared-card':
      return ports.answerShare(ask, {
        personId: question.personId,
        place: question.place,
        at: question.at,
        answer: (inner) => answered(inner, turn),
      });
    case 'invite':
      return answerInvite(ask, question, desk, {
        invites: ports.invites,
        remind: (words, inviteId) =>
          ports.reminders.handle({ ...ownReminder('set', words, turn), inPrivate: true, inviteId }),
      });
    case 'reminder':
      return {
        kind: 'reminder',
        outcome: await ports.reminders.handle(ownReminder(ask.act, ask.words, turn)),
        next: [],
      };
  }
}

const ownReminder = (act: ReminderRequest['act'], words: string, turn: Turn): ReminderRequest => ({
  personId: turn.question.personId,
  placeRef: turn.question.place.id,
  amongOthers: turn.question.place.scope !== 'personal',
  tenantId: turn.question.place.tenantId,
  zone: zoneOf(turn),
  aboutCourse: turn.remembered?.lastAsk?.kind === 'course' ? turn.remembered.lastAsk.courseId : null,
  act,
  words,
  context: turn.remembered?.reminder ?? { lastReminderId: null, pendingTitle: null },
});

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
  return reason === null ? notKnown(desk, heard, nearest) : notCovered(desk, reason, heard, nearest);
}
