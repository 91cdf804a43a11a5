// One question with all that is at hand to answer it.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import type { Reminders } from '../reminders/create-reminders.ts';
import type { Invites } from '../reminders/keeping/invites.ts';
import type { DataAge } from './answer-parts.ts';
import type { Desk } from './answers/desk.ts';
import type { Feedback } from './feedback.ts';
import type { Memory, Remembered } from './memory.ts';
import type { Profile, Profiles } from './profile.ts';
import type { Question } from './question.ts';
import type { AnswerShare } from './share.ts';
import type { SentenceFor, Understand } from './understanding/understanding.ts';

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

export interface Turn {
  readonly question: Question;
  readonly remembered: Remembered | null;
  readonly profile: Profile | null;
  readonly desk: Desk;
  readonly ports: Ports;
}

/** The zone a person set counts before the one their device reports. */
export const zoneOf = ({ profile, question }: Turn): string | null => profile?.timeZone ?? question.timeZone;
