// Text as PostgreSQL takes it. It refuses U+0000 everywhere and half a surrogate pair in jsonb, and a person can type
// both: without this a strange question could not be remembered, and so would not be answered.

// With the u flag a whole pair is one character, so only halves match.
const REFUSED = /[\0\p{Surrogate}]/gu;

/** `text` with what the engine refuses replaced by U+FFFD. */
export const storableText = (text: string): string => text.replace(REFUSED, '\uFFFD');

/** `text` cut to `most` UTF-16 units, or null when nothing but space is left. */
export function shortText(text: string | null, most: number): string | null {
  const kept = storableText((text ?? '').trim().slice(0, most)).trim();
  return kept === '' ? null : kept;
}

/** JSON for a jsonb column. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? storableText(item) : item));
