// What someone typed, made plain: lower-case words parted by single spaces, with "," where a phrase ends and "/"
// where two things stand side by side. Names in the data go through the same function, so both sides agree.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Far above any question; bounds the work on hostile input. */
const MOST_CHARACTERS = 40_000;

/** Text without markup: HTML tags and entities, Markdown marks and links, invisible and control characters, emoji. */
export function withoutMarkup(text: string): string {
  return (
    text
      .slice(0, MOST_CHARACTERS)
      .normalize('NFKC')
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
      .replace(/&#x?[0-9a-f]{1,6};/gi, ' ')
      // Bounded, so that "<<<<<" in bulk stays linear.
      .replace(/<\/?[a-z!][^<>]{0,300}>/gi, ' ')
      .replace(/\]\([^()\s]{0,300}\)/g, ' ')
      .replace(/https?:\/\/\S{1,300}/gi, ' ')
      .replace(/[\p{Cf}\uFE0F\u20E3]/gu, '')
      .replace(/[\p{Cc}]/gu, ' ')
      .replace(/\p{Extended_Pictographic}/gu, ' , ')
      .replace(/[‘’ʼ′`´]/g, "'")
      .replace(/[“”«»″]/g, '"')
      .replace(/(?:->|=>|→|➔|⇒)/g, ' to ')
      .replace(/[‐‑‒–—―−]/g, '-')
  );
}

/** See the top of the file. "B7 – what's it pay?" becomes "b7 , whats it pay ,". */
export function normalise(text: string): string {
  return (
    withoutMarkup(text)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/'/g, '')
      .replace(/(\d[a-d]?)\s?-\s?(\d)/g, '$1 to $2')
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .replace(/\bc#/g, 'c sharp')
      .replace(/&/g, ' and ')
      .replace(/%/g, ' percent ')
      .replace(/£/g, ' pounds ')
      .replace(/\+(?=\s|$|[,.?!/])/g, ' plus ')
      // A full stop between digits is a decimal point, between letters part of a name ("nhs.pycom").
      .replace(/\.(?=\d)/g, (dot, at: number, all: string) => (/\d/.test(all[at - 1] ?? '') ? dot : ' '))
      .replace(/\.(?=[a-z])/g, ' ')
      .replace(/[()[\]{}]/g, ' ')
      .replace(/\s-+\s|[,;:.?!"|]+(?![0-9])/g, ' , ')
      .replace(/\//g, ' / ')
      .replace(/[^\p{L}\p{N}.,/]+/gu, ' ')
      .replace(/(?:\s*,)+/g, ' ,')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:, ?)+/, '')
  );
}

/** Endings that are no plural; HCAS is the London supplement and not several health care assistants. */
const KEEPS_S = /(?:ss|us|is|ous|^hcas)$/;

/** One form for singular and plural, the same for names and questions: "clerks" "clerk", "studies" "study". */
export function fold(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEPS_S.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.length > 4 && /(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export interface Token {
  /** As normalised. */
  readonly text: string;
  readonly folded: string;
  /** Character span in the normalised text. */
  readonly start: number;
  readonly end: number;
}

/** Words and marks of a normalised text. */
export function tokensOf(normalised: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const text of normalised.split(' ')) {
    if (text !== '') tokens.push({ text, folded: fold(text), start, end: start + text.length });
    start += text.length + 1;
  }
  return tokens;
}
