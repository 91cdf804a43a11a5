// A channel's conversation id may name a thread: "19:…;messageid=1690000000000".
export const THREAD = ';messageid=';

/** The chat or channel itself. */
export const withoutThread = (conversationId: string): string => conversationId.split(THREAD, 1)[0] ?? conversationId;
