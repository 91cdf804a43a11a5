// What a refusal says, and whether it offers anything.
export interface Refusal {
  readonly head: string;
  readonly lines: readonly string[];
  /** Whether "I can only help with …" is said: not to someone in distress, and not where the lines say what we can do. */
  readonly scope: 'said' | 'unsaid';
  /** No button invites someone in danger or distress to try the bot. */
  readonly buttons: 'shown' | 'none';
  /** A page of a national service that answers the question. */
  readonly link?: { readonly words: string; readonly url: string };
}

export const SCOPE = 'I can only help with NHS informatics careers: roles, pay bands, routes, skills and courses.';

/** Help from people, and nothing else. */
export const help = (head: string, ...lines: readonly string[]): Refusal => ({
  head,
  lines,
  scope: 'unsaid',
  buttons: 'none',
});

/** Help from others, and what we can add to it. */
export const helpWithOffers = (head: string, ...lines: readonly string[]): Refusal => ({
  head,
  lines,
  scope: 'unsaid',
  buttons: 'shown',
});

/** Outside what we know, with what we do know. */
export const refusal = (head: string, ...lines: readonly string[]): Refusal => ({
  head,
  lines,
  scope: 'said',
  buttons: 'shown',
});

/** As refusal, with no buttons. */
export const quiet = (head: string, ...lines: readonly string[]): Refusal => ({
  head,
  lines,
  scope: 'said',
  buttons: 'none',
});
