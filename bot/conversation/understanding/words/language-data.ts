// The data files of this folder, read and checked: vocabulary, grammar, examples, other occupations, settled names,
// signposts. They are data so that someone who knows careers, and no code, can add a word.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { NOT_COVERED, SMALL_TALK } from '../../ask-topics.ts';
import type { Sign } from '../telling/signs.ts';

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
  general: words,
  cues: oneOrMore,
});

const grammarSchema = z.strictObject({ parts: z.record(z.string(), z.string()), labels: oneOrMore });

const namesSchema = z.array(
  z.strictObject({
    name: z.coerce.string(),
    roleIds: words,
    /** What else the name means outside informatics; asked about beside the roles. */
    others: words.optional(),
    /** The name of a kind of work too: "in BI" and "BI team" mean no role. */
    subject: z.boolean().optional(),
  }),
);

/** "not-covered/wellbeing", "small-talk/human", "privacy/what": what the words call for. */
const signSchema = z.string().transform((name, context): Sign => {
  const [kind = '', about = ''] = name.split('/');
  const reason = NOT_COVERED.find((one) => kind === 'not-covered' && one === about);
  if (reason !== undefined) return { kind: 'refuse', reason };
  const topic = SMALL_TALK.find((one) => kind === 'small-talk' && one === about);
  if (topic !== undefined) return { kind: 'ask', ask: { kind: 'small-talk', topic } };
  context.addIssue({ code: 'custom', message: `there is no sign "${name}"` });
  return z.NEVER;
});

const signpostSchema = z
  .strictObject({ to: signSchema, phrases: words, unless: words.optional() })
  .transform(({ to, phrases, unless }) => ({ sign: to, phrases, unless: unless ?? [] }));
const signpostsSchema = z.strictObject({ parts: z.record(z.string(), z.string()), first: z.array(signpostSchema) });

type Vocabulary = z.infer<typeof vocabularySchema>;
export type Grammar = z.infer<typeof grammarSchema>;
type NamesByHand = z.infer<typeof namesSchema>;
export type Signpost = z.infer<typeof signpostSchema>;
type Signposts = z.infer<typeof signpostsSchema>;

const titleWordsSchema = z.strictObject({ before: words, heads: words });

const otherLanguagesSchema = z.strictObject({ english: words, languages: oneOrMore, greetings: words });
export type OtherLanguages = z.infer<typeof otherLanguagesSchema>;

export interface Language {
  readonly vocabulary: Vocabulary;
  readonly grammar: Grammar;
  /** Real-style questions by label, slots in braces. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly otherOccupations: readonly string[];
  readonly names: NamesByHand;
  /** Signposts that come before everything, and the parts that all signposts share. */
  readonly signposts: Signposts;
  /** Signposts that come after commands and reminders. */
  readonly otherHelp: readonly Signpost[];
  readonly otherLanguages: OtherLanguages;
  readonly titleWords: z.infer<typeof titleWordsSchema>;
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
    otherHelp: read(folder, 'other-help.yaml', z.array(signpostSchema)),
    otherLanguages: read(folder, 'other-languages.yaml', otherLanguagesSchema),
    titleWords: read(folder, 'title-words.yaml', titleWordsSchema),
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
