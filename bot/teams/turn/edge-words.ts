// The few words that are said by this room itself, where Teams takes a line of text and no card.

/** A part of Teams from which this bot does not answer. */
export const NOT_HERE = 'I cannot answer from here. Open a chat with me and ask your question there.';

/** A dialog that cannot be opened here. */
export const NO_DIALOG = 'I cannot open this here. Ask me about your profile or your reminders in our chat.';

/** People of an organisation that is not on the operator's list. */
export const NOT_YOURS = 'This app is not set up for your organisation. Please ask the people who run it.';

/** Something broke while answering. */
export const BROKEN = 'Sorry, something went wrong on our side. Please try again in a few minutes.';

/** Said where others read, when the answer went to the person's own chat with the bot. */
export const ANSWERED_IN_OWN_CHAT = 'I have answered you in our own chat.';

/** Said where others read, when there was no way to answer the person alone. */
export const ASK_IN_OWN_CHAT = 'The answer to that is for you alone. Please open a chat with me and ask me there.';
