// What can go wrong when the page asks the server, each with what the person can do.

export type TroubleKind = 'offline' | 'sign-in' | 'not-found' | 'unavailable' | 'wait' | 'failed';

export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string) {
    super(message);
    this.name = 'Trouble';
    this.kind = kind;
  }
}

const WORDS: Readonly<Record<TroubleKind, string>> = {
  offline: 'You are offline, and this has not been loaded before.',
  'sign-in': 'This is about you, so it needs to know who you are. Open Career Pathways in Teams to use it.',
  'not-found': 'There is nothing here. It may have changed its name.',
  unavailable: 'The careers data cannot be reached right now.',
  wait: 'That was a lot at once. Please wait a moment.',
  failed: 'That did not work, and nothing was changed.',
};

export const troubleWords = (error: unknown): string =>
  error instanceof Trouble ? error.message || WORDS[error.kind] : WORDS.failed;

export const kindOf = (error: unknown): TroubleKind => (error instanceof Trouble ? error.kind : 'failed');

/** What an HTTP status of our server means for a person; the server's own line where it has a better one. */
export function troubleFrom(status: number, line: string): Trouble {
  if (status === 401) return new Trouble('sign-in', '');
  if (status === 404) return new Trouble('not-found', '');
  if (status === 429) return new Trouble('wait', line);
  if (status === 409) return new Trouble('failed', line);
  return status === 503 ? new Trouble('unavailable', line) : new Trouble('failed', '');
}
