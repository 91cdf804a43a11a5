// The template language of grammar.yaml: "(a|b)" one of, "[a]" perhaps, "<part>" a named part, "{slot}" a thing named.
// A template is parsed once into a tree; expanding walks the tree with random numbers that are handed in.

/** Slots a template may hold, and the word that stands for the thing in a masked sentence. */
export const SLOTS = {
  role: 'ROLE',
  band: 'BAND',
  skill: 'SKILL',
  course: 'COURSE',
  body: 'BODY',
  network: 'NETWORK',
  place: 'REGION',
  zone: 'ZONE',
  hours: 'HOURS',
  year: 'YEAR',
  job: 'OTHER',
} as const;

type SlotName = keyof typeof SLOTS;

export type Template =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotName }
  | { readonly kind: 'part'; readonly name: string }
  | { readonly kind: 'all'; readonly of: readonly Template[] }
  | { readonly kind: 'one'; readonly of: readonly Template[] };

/** 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** What is wrong with a template, in words a careers lead can act on. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

const isSlot = (name: string): name is SlotName => name in SLOTS;

/** Throws TemplateError. */
export function parseTemplate(source: string): Template {
  const reader = { source, at: 0 };
  const template = alternatives(reader, '');
  if (reader.at < source.length)
    throw new TemplateError(`"${source[reader.at]}" without its opening bracket: ${source}`);
  return template;
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader, closing: string): Template {
  const options: Template[] = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    if (closing !== ')' && closing !== ']') throw new TemplateError(`"|" outside brackets: ${reader.source}`);
    reader.at += 1;
    options.push(sequence(reader));
  }
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'one', of: options };
}

function sequence(reader: Reader): Template {
  const parts: Template[] = [];
  while (reader.at < reader.source.length && !')]|'.includes(reader.source[reader.at] ?? '')) parts.push(piece(reader));
  return { kind: 'all', of: parts };
}

function piece(reader: Reader): Template {
  const mark = reader.source[reader.at];
  if (mark === '(') return bracketed(reader, ')');
  if (mark === '[') return { kind: 'one', of: [bracketed(reader, ']'), { kind: 'text', text: '' }] };
  if (mark === '<') return { kind: 'part', name: named(reader, '>') };
  if (mark === '{') return slot(named(reader, '}'), reader.source);
  const text = /^[^()[\]<>{}|]+/.exec(reader.source.slice(reader.at))?.[0];
  if (text === undefined) throw new TemplateError(`"${mark}" without its opening bracket: ${reader.source}`);
  reader.at += text.length;
  return { kind: 'text', text };
}

function bracketed(reader: Reader, closing: ')' | ']'): Template {
  reader.at += 1;
  const inside = alternatives(reader, closing);
  if (reader.source[reader.at] !== closing) throw new TemplateError(`"${closing}" is missing: ${reader.source}`);
  reader.at += 1;
  return inside;
}

function named(reader: Reader, closing: string): string {
  const end = reader.source.indexOf(closing, reader.at);
  if (end < 0) throw new TemplateError(`"${closing}" is missing: ${reader.source}`);
  const name = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return name;
}

function slot(name: string, source: string): Template {
  if (!isSlot(name)) throw new TemplateError(`there is no slot {${name}}: ${source}`);
  return { kind: 'slot', slot: name };
}

/** Names of the parts a template uses, for the lint. */
export function partsUsed(template: Template): readonly string[] {
  if (template.kind === 'part') return [template.name];
  return template.kind === 'all' || template.kind === 'one' ? template.of.flatMap(partsUsed) : [];
}

/** One sentence, slots still in braces. A part that is not known expands to nothing; the lint reports it. */
export function expand(template: Template, parts: ReadonlyMap<string, Template>, random: Random): string {
  switch (template.kind) {
    case 'text':
      return template.text;
    case 'slot':
      return `{${template.slot}}`;
    case 'part': {
      const part = parts.get(template.name);
      return part === undefined ? '' : expand(part, parts, random);
    }
    case 'all':
      return template.of.map((part) => expand(part, parts, random)).join('');
    case 'one': {
      const chosen = template.of[Math.floor(random() * template.of.length)];
      return chosen === undefined ? '' : expand(chosen, parts, random);
    }
  }
}

/** Mulberry32: small, fast, the same everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
