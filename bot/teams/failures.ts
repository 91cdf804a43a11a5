// What the log may hold of something thrown. Errors of the HTTP clients carry whole requests, tokens included, and messages may quote
// what a person typed; so fields are picked, never the error itself.
const MOST_CAUSES = 3;
const MOST_CHARACTERS = 2000;

/** The channel did not take a reply; `cause` is what botbuilder threw. */
export class ReplyNotSent extends Error {
  constructor(cause: unknown) {
    super('The channel did not take a reply', { cause });
    this.name = 'ReplyNotSent';
  }
}

/** Pure: an error and its causes as plain fields. `hide` is taken out wherever it stands. */
export function describeError(error: unknown, hide = ''): readonly Readonly<Record<string, unknown>>[] {
  const described: Record<string, unknown>[] = [];
  for (let at = error; at !== undefined && described.length < MOST_CAUSES; at = causeOf(at)) {
    described.push(fieldsOf(at, hide));
  }
  return described;
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

function fieldsOf(error: unknown, hide: string): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const clean = (text: string | undefined): string | undefined =>
    (hide.trim().length > 2 ? text?.replaceAll(hide, '…') : text)?.slice(0, MOST_CHARACTERS);
  return {
    name: error.name,
    message: clean(error.message),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('statusCode' in error && typeof error.statusCode === 'number' ? { status: error.statusCode } : {}),
    stack: clean(error.stack),
  };
}
