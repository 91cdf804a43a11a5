// What a person keeps on their plan: addresses as links.ts writes them, so that each opens wherever links open.

/** More than a person looks through; a limit for what is sent to us. */
export const MOST_SAVED = 50;

/** Where saved places are kept. `personId` is the `Question`'s. */
export interface SavedPlaces {
  /** Newest first. */
  of(personId: string): Promise<readonly string[]>;
  /** Twice is once. 'full': nothing was kept, for there are too many. */
  keep(personId: string, place: string): Promise<'kept' | 'full'>;
  drop(personId: string, place: string): Promise<void>;
}
