// "Is typing" when an answer takes over a second.
import type { After } from '../ports.ts';

const TYPING_AFTER_MS = 1000;

/** Runs `work`; `showTyping` (which must not reject) is called once if it is slow, and has ended before the answer is given. */
export async function withTyping<T>(work: () => Promise<T>, after: After, showTyping: () => Promise<void>): Promise<T> {
  let shown: Promise<void> = Promise.resolve();
  const cancel = after(TYPING_AFTER_MS, () => {
    shown = showTyping();
  });
  try {
    return await work();
  } finally {
    cancel();
    await shown;
  }
}
