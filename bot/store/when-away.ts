// With the database away a person still gets answers: what only helps is left out and logged, at most once a minute.
// Changes and erasures are not softened: they fail, and the person is told that nothing was changed.
import type { Feedback } from '../conversation/feedback.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Profiles } from '../conversation/profile.ts';
import type { Log } from './database.ts';
import { reasonOf } from './database.ts';

const QUIET_MS = 60_000;

export interface Stores {
  readonly memory: Memory;
  readonly profiles: Profiles;
  readonly feedback: Feedback;
}

/** The result of `work`, or `instead` when the database fails. */
export type Soften = <T>(work: Promise<T>, instead: T) => Promise<T>;

export function softly(log: Log, now: () => Date): Soften {
  let toldAt = Number.NEGATIVE_INFINITY;
  return async (work, instead) => {
    try {
      return await work;
    } catch (error) {
      const at = now().getTime();
      if (at - toldAt >= QUIET_MS) {
        toldAt = at;
        log.warn({ reason: reasonOf(error) }, 'The database did not answer; going on without memory');
      }
      return instead;
    }
  };
}

export function softened({ memory, profiles, feedback }: Stores, soften: Soften): Stores {
  return {
    memory: {
      recall: (key) => soften(memory.recall(key), null),
      keep: (key, remembered) => soften(memory.keep(key, remembered), undefined),
      forget: (key) => memory.forget(key),
    },
    profiles: { ...profiles, read: (personId) => soften(profiles.read(personId), null) },
    feedback: {
      judge: (judgement) => soften(feedback.judge(judgement), undefined),
      logQuestion: (asked) => soften(feedback.logQuestion(asked), undefined),
    },
  };
}
