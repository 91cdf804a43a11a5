// How well questions were understood, kept to make the bot better. Never who asked, nor where.
import type { Answer, AnswerKind } from './answer.ts';
import type { Ask, AskKind } from './ask.ts';

export const REACTIONS = ['like', 'dislike', 'not-that'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Characters kept of a comment. */
export const LONGEST_COMMENT = 2000;
/** Characters kept of a question, where questions are kept at all. */
export const LONGEST_WORDS = 1000;

/** What was understood and answered, without the person's words. */
export interface UnderstoodAs {
  /** Null: not understood, or not known any more. */
  readonly askKind: AskKind | null;
  readonly answerKind: AnswerKind | null;
  /** Roles, bands, skills and so on that the ask named. */
  readonly ids: readonly string[];
}

export interface Judgement extends UnderstoodAs {
  /** not-that: the button under an answer that had missed the point. */
  readonly reaction: Reaction;
  readonly comment: string | null;
  readonly at: Date;
}

export interface Asked {
  readonly askKind: AskKind | null;
  readonly answerKind: AnswerKind;
  /** How sure understanding was, 0 to 1; null for a button. */
  readonly p: number | null;
  /** What the person wrote; the store drops it unless the operator chose to keep questions. */
  readonly words: string | null;
  readonly at: Date;
}

export interface Feedback {
  judge(judgement: Judgement): Promise<void>;
  logQuestion(asked: Asked): Promise<void>;
}

/** Pure: what may be kept of an ask. A profile is the person's own, so nothing of it but the kind. */
export function understoodAs(ask: Ask | null, answerKind: AnswerKind | null): UnderstoodAs {
  return { askKind: ask?.kind ?? null, answerKind, ids: ask === null ? [] : idsIn(ask).filter((id) => id !== null) };
}

/** The same of an answer as it was sent; of what has no footing only the kind. */
export const understoodIn = (answer: Answer): UnderstoodAs =>
  understoodAs('footing' in answer ? (answer.footing.understood?.ask ?? null) : null, answer.kind);

function idsIn(ask: Ask): readonly (string | null)[] {
  switch (ask.kind) {
    case 'role':
      return [ask.roleId];
    case 'comparison':
    case 'from-here':
      return ask.roleIds;
    case 'pathway':
    case 'gap':
      return [ask.from, ask.to];
    case 'pay':
      return [...ask.bandIds, ...ask.roleIds, ask.supplementId];
    case 'pay-order':
      return ask.familyIds;
    case 'skills':
      return [ask.roleId, ask.skillId];
    case 'matches':
      return [...ask.bandIds, ...ask.familyIds, ...ask.skillIds];
    case 'courses':
      return [...(ask.courseIds ?? []), ask.roleId, ask.skillId, ask.familyId];
    case 'course':
      return [ask.courseId];
    case 'invite':
      return [ask.press.courseId];
    case 'bodies':
      return [...ask.bodyIds, ask.roleId, ask.familyId];
    case 'networks':
      return [...ask.networkIds, ask.regionId, ask.familyId];
    case 'region':
      return [ask.regionId];
    case 'guide':
      return ask.guideIds;
    case 'instead':
      return ask.asks.flatMap(idsIn);
    case 'share':
    case 'shared-card':
    case 'actions':
    case 'profile':
    case 'privacy':
    case 'reminder':
    case 'help':
    case 'welcome':
    case 'small-talk':
    case 'not-covered':
      return [];
  }
}
