// The few words that are said by this room itself, where Teams takes a line of text and no card.

/** A part of Teams from which this bot does not answer. */
export const NOT_HERE = 'I cannot answer from here. Open a chat with me and ask your question there.';

/** Something broke while answering. */
export const BROKEN = 'Sorry, something went wrong on our side. Please try again in a few minutes.';
