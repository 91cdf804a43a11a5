// Text from people and from the API, made safe for a card. Teams reads a subset of Markdown in card text, so a title
// such as "[free money](https://…)" would become a link. What is shown stays readable: backslashes only where Markdown
// would act, and an invisible zero-width space where that is enough to break a pattern.

const ZERO_WIDTH = '\u200B';

/** Starts with a letter, and nothing in it that Markdown, HTML or a card macro could act on: most text, and the fast way out. */
const HARMLESS = /^[A-Za-z£(“][A-Za-z0-9 ,.;:'"()/£%?!+=|“”‘’–—·-]*$/;

/** Control and direction marks, and invisible characters that only serve to disguise text. Joiners stay: emoji and Persian need them. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/gu;

const unseenToSpace = (mark: string): string => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(mark) ? ' ' : '');

/** Plain text in one line, for places that read no Markdown (button titles, the summary): no unseen characters, tags or macros. */
export function clean(text: string): string {
  if (HARMLESS.test(text) && !text.includes('  ')) return text;
  return text
    .replace(UNSEEN, unseenToSpace)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/<(?=[\p{L}/!?])/gu, '‹')
    .replace(/(?<=‹[^<>]*)>/g, '›')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\$(?=\{)/g, '$ ');
}

/** Text for a TextBlock, a fact or a table cell: `clean`, and no Markdown in it takes effect. */
export function escape(text: string): string {
  if (HARMLESS.test(text) && !text.includes('  ')) return text;
  return clean(text)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/\*(?=\S)|(?<=\S)\*/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) => '\\_'.repeat(run.length))
    .replace(/~{2,}/g, (run) => '\\~'.repeat(run.length))
    .replace(/\](?=[([:])/g, `]${ZERO_WIDTH}`)
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, `&${ZERO_WIDTH}`)
    .replace(/^(?=#{1,6}\s|>|[-+*=]+(?:\s|$)|\d+[.)](?:\s|$))/, ZERO_WIDTH);
}

/** The first `most` characters, ending in … at a word where one is near. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  return `${(space >= most * 0.5 ? start.slice(0, space) : start).replace(/[\s,;:.–-]+$|[\uD800-\uDBFF]$/g, '')}…`;
}

/** What the person typed, said back in quotation marks: short, and no address in it can be pressed. Null when nothing is left. */
export function quoted(heard: string): string | null {
  const words = cut(clean(heard.slice(0, 400)), 60)
    .replace(/[“”]/g, '"')
    .replace(/:\/\//g, ': //');
  return words === '' ? null : `“${words}”`;
}

/** `escape` for a person's own words: a client that makes links of bare addresses finds none in it. */
export const unlinked = (text: string): string =>
  escape(text).replace(/(?<=[\p{L}\p{N}])(?:[.@]|:\/\/|:)(?=[\p{L}\p{N}])/gu, (mark) => `${mark}${ZERO_WIDTH}`);

/** A web address that may be pressed, with what would end a Markdown link encoded; null for every other scheme. */
export function webAddress(url: string | null): string | null {
  if (url === null || url.length > 1000 || !URL.canParse(url)) return null;
  const { protocol, href, username } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return null;
  return href.replace(/[()<>[\]\\*_`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
