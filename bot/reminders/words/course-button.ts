// How a button names a course in the words that it sends.

const BUTTON = /^#course:(\S{1,300})(?:\s+|$)/;

/** The words of a button that sets a reminder about a course. */
export const courseWords = (courseId: string): string => `#course:${encodeURIComponent(courseId)}`;
/** The same, for one that has no dates yet. */
export const datesWords = (courseId: string): string => `${courseWords(courseId)} when its dates are published`;

export function courseButton(words: string): { readonly courseId: string; readonly rest: string } | null {
  const [whole = '', id = ''] = BUTTON.exec(words.trim()) ?? [];
  try {
    return id === '' ? null : { courseId: decodeURIComponent(id), rest: words.trim().slice(whole.length) };
  } catch {
    return null;
  }
}
