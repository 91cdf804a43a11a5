// The data files of this folder, read and checked: vocabulary, grammar, examples, other occupations, settled names,
// signposts. They are data so that someone who knows careers, and no code, can add a word.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.coerce.string());
const oneOrMore = z.record(z.string(), words);

const vocabularySchema = z.strictObject({
  spellings: z.record(z.string(), z.string()),
  shortForms: oneOrMore,
  capitalsOnly: words,
  toolNames: words,
  families: oneOrMore,
  otherCountries: words,
  filler: words,
  leaning: words,
  cues: oneOrMore,
});

const grammarSchema = z.strictObject({ parts: z.record(z.string(), z.string()), labels: oneOrMore });

const namesSchema = z.array(
  z.strictObject({
    name: z.coerce.string(),
    roleIds: words,
    /** What else the name means outside informatics; asked about beside the roles. */
    others: words.optional(),
  }),
);

const signpostSchema = z.strictObject({ phrases: words, unless: words });
const signpostsSchema = z.strictObject({
  crisis: signpostSchema,
  clinical: signpostSchema,
  instructions: signpostSchema,
  abuse: signpostSchema,
});

type Vocabulary = z.infer<typeof vocabularySchema>;
export type Grammar = z.infer<typeof grammarSchema>;
type NamesByHand = z.infer<typeof namesSchema>;
export type Signposts = z.infer<typeof signpostsSchema>;

export interface Language {
  readonly vocabulary: Vocabulary;
  readonly grammar: Grammar;
  /** Real-style questions by label, slots in braces. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly otherOccupations: readonly string[];
  readonly names: NamesByHand;
  readonly signposts: Signposts;
  /** Ordinary words, singular. */
  readonly englishWords: ReadonlySet<string>;
}

/** Reads every data file in a folder. Throws an Error naming the file and field when one does not fit. */
export function readLanguageData(folder: string): Language {
  const english = read(folder, 'english-words.yaml', z.strictObject({ words: z.string() }));
  return {
    vocabulary: read(folder, 'vocabulary.yaml', vocabularySchema),
    grammar: read(folder, 'grammar.yaml', grammarSchema),
    examples: read(folder, 'examples.yaml', oneOrMore),
    otherOccupations: read(folder, 'other-occupations.yaml', words),
    names: read(folder, 'ambiguous-names.yaml', namesSchema),
    signposts: read(folder, 'signposts.yaml', signpostsSchema),
    englishWords: new Set(english.words.split(/\s+/)),
  };
}

function read<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  // "yes", "no" and "on" are words here, so the core schema of YAML 1.2 is what we want: it leaves them alone.
  const parsed = schema.safeParse(parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join('; ')}`);
}
