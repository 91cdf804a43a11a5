// Checks the data files against each other and against the code, and says what to mend where.
import { nameWords } from '../../../pathways/names/name-index.ts';
import { parseTemplate, partsUsed, TemplateError, type Template } from './grammar.ts';
import { isLabel, LABELS } from '../classifier/labels.ts';
import type { Grammar, Language } from './language-data.ts';

/** Everything wrong, one line each; empty = fine. */
export function lintLanguage(language: Language): readonly string[] {
  return [
    ...grammarProblems(language.grammar),
    ...signpostProblems(language),
    ...labelProblems(language),
    ...exampleProblems(language),
    ...nameProblems(language),
    ...spellingProblems(language),
  ];
}

function parsed(where: string, source: string): { template: Template | null; problems: string[] } {
  try {
    return { template: parseTemplate(source), problems: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { template: null, problems: [`${where}: ${error.message}`] };
  }
}

function grammarProblems({ parts, labels }: Grammar): string[] {
  const sources = [
    ...Object.entries(parts).map(([name, source]) => ({ where: `grammar.yaml parts.${name}`, source })),
    ...Object.entries(labels).flatMap(([label, list]) =>
      list.map((source) => ({ where: `grammar.yaml ${label}`, source })),
    ),
  ];
  const read = sources.map(({ where, source }) => ({ where, ...parsed(where, source) }));
  const used = read.flatMap(({ where, template }) =>
    template === null ? [] : partsUsed(template).map((name) => ({ where, name })),
  );
  const missing = used
    .filter(({ name }) => !(name in parts))
    .map(({ where, name }) => `${where}: there is no part <${name}>`);
  // "before" and "after" are said around whole sentences: training-set.ts.
  const names = new Set([...used.map(({ name }) => name), 'before', 'after']);
  const idle = Object.keys(parts)
    .filter((name) => !names.has(name))
    .map((name) => `grammar.yaml parts.${name}: never used`);
  return [...read.flatMap(({ problems }) => problems), ...missing, ...idle];
}

function signpostProblems({ signposts: { parts, first }, otherHelp }: Language): string[] {
  const phrases = [...first, ...otherHelp].flatMap((signpost) => [...signpost.phrases, ...signpost.unless]);
  const read = [...phrases, ...Object.values(parts)].map((source) => ({
    source,
    ...parsed(`signpost "${source}"`, source),
  }));
  const used = new Set(read.flatMap(({ template }) => (template === null ? [] : partsUsed(template))));
  const missing = [...used]
    .filter((name) => !(name in parts))
    .map((name) => `signposts.yaml: there is no part <${name}>`);
  const idle = Object.keys(parts)
    .filter((name) => !used.has(name))
    .map((name) => `signposts.yaml parts.${name}: never used`);
  // Brackets hold whole words: "burn(t|ed)" would look for "burn t".
  const torn = read
    .filter(({ source }) => /[a-z0-9][([]|[)\]][a-z0-9]/.test(source))
    .map(({ source }) => `signpost "${source}": a bracket inside a word`);
  return [...read.flatMap(({ problems }) => problems), ...missing, ...idle, ...torn];
}

function labelProblems({ grammar, examples }: Language): string[] {
  const unknown = [...Object.keys(grammar.labels), ...Object.keys(examples)].filter((label) => !isLabel(label));
  const bare = LABELS.filter(
    (label) => (grammar.labels[label] ?? []).length === 0 && (examples[label] ?? []).length === 0,
  );
  return [
    ...unknown.map((label) => `"${label}" is no label (see labels.ts)`),
    ...bare.map((label) => `"${label}" has neither templates nor examples`),
  ];
}

function exampleProblems({ examples }: Language): string[] {
  const seen = new Map<string, string>();
  return Object.entries(examples).flatMap(([label, sentences]) =>
    sentences.flatMap((sentence) => {
      const where = `examples.yaml ${label}`;
      const before = seen.get(sentence);
      seen.set(sentence, label);
      const twice = before !== undefined && before !== label ? [`${where}: "${sentence}" is also under ${before}`] : [];
      const slots = [...sentence.matchAll(/\{[^}]*\}/g)].flatMap(([slot]) => parsed(where, slot).problems);
      return [...twice, ...slots];
    }),
  );
}

function nameProblems({ names, otherOccupations }: Language): string[] {
  const key = (name: string): string => nameWords(name).join(' ');
  const settled = names.map(({ name }) => key(name));
  const doubled = names.filter(({ name }, index) => settled.indexOf(key(name)) !== index);
  const clashing = otherOccupations.filter((job) => settled.includes(key(job)));
  return [
    ...doubled.map(({ name }) => `ambiguous-names.yaml: "${name}" stands there twice`),
    ...clashing.map((job) => `other-occupations.yaml: "${job}" is also in ambiguous-names.yaml`),
  ];
}

function spellingProblems({ vocabulary }: Language): string[] {
  const chains = Object.entries(vocabulary.spellings).filter(([, to]) =>
    to.split(' ').some((word) => word in vocabulary.spellings),
  );
  return chains.map(([from, to]) => `vocabulary.yaml spellings.${from}: "${to}" is itself respelt`);
}
