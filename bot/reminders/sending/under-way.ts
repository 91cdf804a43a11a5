// What is being sent, and room for more: a slow message keeps its own place and no other.

export interface UnderWay {
  /** Waits until there is room for so many more occurrences. Rejects with what failed meanwhile. */
  roomFor(occurrences: number): Promise<void>;
  add(occurrences: number, sending: Promise<unknown>): void;
  /** Waits for all. Rejects with what failed, once all have ended. */
  ended(): Promise<void>;
}

export function createUnderWay(most: number): UnderWay {
  const sending = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let free = most;
  const throwFailure = (): void => {
    const [failure] = failures.splice(0);
    if (failure !== undefined) throw failure;
  };
  return {
    roomFor: async (occurrences) => {
      while (free < occurrences) await Promise.race(sending);
      throwFailure();
    },
    add: (occurrences, promise) => {
      free -= occurrences;
      const ended = promise
        .catch((error: unknown) => failures.push(error))
        .then(() => {
          free += occurrences;
          sending.delete(ended);
        });
      sending.add(ended);
    },
    ended: async () => {
      await Promise.all(sending);
      throwFailure();
    },
  };
}
