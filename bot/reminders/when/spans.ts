// Finding words inside a text while leaving every other character where it was, so that what was understood can be cut
// out of a title afterwards.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Found<T> extends Span {
  readonly value: T;
}

/** No word character and no space: nothing matches across a blank. */
export const BLANK = '\uE000';

/** The text with the span blanked out, of the same length. */
export const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end);

export const blankAll = (text: string, spans: readonly Span[]): string => spans.reduce(blank, text);

/** The text without the spans, one BLANK in the place of each. */
export function cut(text: string, spans: readonly Span[]): string {
  return blankAll(text, spans).replaceAll(new RegExp(`${BLANK}+`, 'g'), ` ${BLANK} `);
}

export type Reader<T> = (match: RegExpExecArray) => T | null;

/** The first match in the text that the reader accepts. */
export function findFirst<T>(text: string, pattern: RegExp, read: Reader<T>): Found<T> | null {
  for (const match of text.matchAll(pattern)) {
    const value = read(match);
    if (value !== null) return { start: match.index, end: match.index + match[0].length, value };
  }
  return null;
}

/** The first row, in order, that finds something. */
export function firstOf<T>(text: string, rows: readonly (readonly [RegExp, Reader<T>])[]): Found<T> | null {
  for (const [pattern, read] of rows) {
    const found = findFirst(text, pattern, read);
    if (found !== null) return found;
  }
  return null;
}
