// Finding wording in a text: the templates of grammar.ts, read the other way round. Besides "(a|b)", "[a]" and "<part>":
// "_" for up to three words between, "word*" for any ending, "^" for the start of the text and "$" for its end.
// Brackets hold whole words; every word may start and end a phrase.
import { partsUsed, parseTemplate, SLOTS, type Template } from './grammar.ts';

/** Words of a pattern in the plain spelling of the texts it is tried on. */
type Plain = (word: string) => readonly string[];

export interface Patterns {
  readonly parts: Readonly<Record<string, string>>;
  readonly plain: Plain;
}

/** One pattern for several phrases, to be tried on " words with single spaces and one before". Throws TemplateError. */
export function patternOf(phrases: readonly string[], patterns: Patterns): RegExp {
  if (phrases.length === 0) return /(?!)/;
  const either = phrases.map((phrase) => compiled(parseTemplate(phrase), patterns)).join('|');
  return new RegExp(`(?:${either})(?= |$)`);
}

/** The words a text must be spelt in to be found: those of the phrases and the parts they use. */
export function wordsOf(phrases: readonly string[], { parts, plain }: Patterns): readonly string[] {
  const templates = phrases.map((phrase) => parseTemplate(phrase));
  const names = new Set(templates.flatMap(partsUsed));
  const used = [...names].map((name) => parts[name] ?? '').filter((source) => source !== '');
  return [...phrases, ...used].flatMap((source) =>
    source
      .split(/[^a-z0-9*<>]+/)
      .filter((word) => /^[a-z0-9]+$/.test(word))
      .flatMap(plain),
  );
}

function compiled(template: Template, patterns: Patterns): string {
  switch (template.kind) {
    case 'text':
      return template.text
        .split(' ')
        .map((word) => wordPattern(word, patterns.plain))
        .join('');
    case 'slot':
      return ` ${SLOTS[template.slot]}`;
    case 'part':
      return compiled(parseTemplate(patterns.parts[template.name] ?? ''), patterns);
    case 'all':
      return template.of.map((part) => compiled(part, patterns)).join('');
    case 'one':
      return `(?:${template.of.map((part) => compiled(part, patterns)).join('|')})`;
  }
}

function wordPattern(word: string, plain: Plain): string {
  if (word === '') return '';
  if (word === '_') return '(?: \\S+){0,3}?';
  if (word === '^' || word === '$') return word;
  if (word.endsWith('*')) return ` ${word.slice(0, -1)}\\S*`;
  return plain(word)
    .map((one) => ` ${one}`)
    .join('');
}
