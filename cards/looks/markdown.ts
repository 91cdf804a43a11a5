// The few marks that Teams draws in a card's text: bold, italic, lists, links. Everything else stays as it was typed.
// The text is escaped before any mark is read, so no markup of a person or of the data can reach the page.

const LINK = /\[([^[\]]*)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/i;
/** Stands for a link while the rest is read; taken out of what people wrote. */
const HOLD = '\uE000';
const BULLET = /^\s*[-*+]\s+(.*)$/;
const NUMBER = /^\s*(\d+)[.)]\s+(.*)$/;

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** HTML's own characters, and those that a backslash takes the meaning from, become entities. */
const escaped = (text: string): string =>
  text
    .replaceAll(HOLD, '')
    .replace(/\\([!-/:-@[-`{-~])|[&<>"']/g, (found: string, after: string | undefined) => entity(after ?? found));

function inline(text: string): string {
  const links: string[] = [];
  const withoutLinks = text.replace(LINK, (_all, label: string, address: string) => {
    links.push(link(label, address));
    return `${HOLD}${links.length - 1}${HOLD}`;
  });
  return emphasis(withoutLinks).replace(/\uE000(\d+)\uE000/g, (_all, index: string) => links[Number(index)] ?? '');
}

/** An address of another kind (javascript:, data:) leaves its label only. */
const link = (label: string, address: string): string =>
  SAFE_ADDRESS.test(address)
    ? `<a href="${address}" target="_blank" rel="noopener noreferrer">${emphasis(label)}</a>`
    : emphasis(label);

const emphasis = (text: string): string =>
  text
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)/g, '<em>$1</em>');

interface Block {
  readonly tag: 'p' | 'ul' | 'ol';
  readonly start: string;
  readonly lines: string[];
}

function read(line: string): { readonly tag: Block['tag']; readonly start: string; readonly text: string } {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { tag: 'ul', start: '', text: bullet[1] ?? '' };
  const number = NUMBER.exec(line);
  if (number !== null) return { tag: 'ol', start: number[1] ?? '1', text: number[2] ?? '' };
  return { tag: 'p', start: '', text: line };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const { tag, start, text: rest } = read(line);
    if (open === null || open.tag !== tag) blocks.push((open = { tag, start, lines: [] }));
    open.lines.push(rest);
  }
  return blocks;
}

function html(block: Block): string {
  // As in Teams, one line break inside a paragraph is only a space.
  if (block.tag === 'p') return `<p>${inline(block.lines.join(' '))}</p>`;
  const items = block.lines.map((line) => `<li>${inline(line)}</li>`).join('');
  return block.tag === 'ul' ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
}

/** Safe HTML for a card's or a bot's text. */
export const markdownToHtml = (text: string): string => blocksOf(escaped(text)).map(html).join('');
