// Keeps reminders with their courses: looks when the data has changed, one look at a time, and again after a while when
// the database was away.

interface Follower {
  /** Looks now, or once more after the look under way. */
  look(): void;
  /** Takes up nothing more; resolves when the look under way is over. */
  stop(): Promise<void>;
}

export interface FollowerOptions {
  /** Resolves with how many people were told. */
  readonly follow: () => Promise<number>;
  /** Calls back once after so many ms; the returned function calls it off. */
  readonly after: (ms: number, task: () => void) => () => void;
  readonly log: Readonly<Record<'info' | 'warn', (fields: Readonly<Record<string, unknown>>, message: string) => void>>;
}

const AGAIN_MS = 60_000;

export function createCourseFollower({ follow, after, log }: FollowerOptions): Follower {
  let wanted = false;
  let stopped = false;
  let under: Promise<void> | null = null;
  let cancel = (): void => {};

  const looks = async (): Promise<void> => {
    while (wanted && !stopped) {
      wanted = false;
      try {
        const people = await follow();
        if (people > 0) log.info({ people }, 'reminders were moved with their courses');
      } catch (error) {
        log.warn({ because: error instanceof Error ? error.message : String(error) }, 'courses could not be followed');
        if (!stopped) cancel = after(AGAIN_MS, look);
      }
    }
  };
  const look = (): void => {
    cancel();
    wanted = true;
    under ??= looks().finally(() => {
      under = null;
    });
  };
  return {
    look,
    stop: async () => {
      stopped = true;
      cancel();
      await under;
    },
  };
}
