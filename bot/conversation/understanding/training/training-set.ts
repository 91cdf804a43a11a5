// Labelled sentences to learn from: the grammar expanded at random, and the hand-written examples.
import { expand, parseTemplate, seededRandom, type Random, type Template } from '../words/grammar.ts';
import { isLabel, type Label } from '../classifier/labels.ts';
import type { Language } from '../words/language-data.ts';
import { createSpelling, maskedFrom, spokenFrom, wordsFromTemplate, type Masked } from '../classifier/sentence.ts';

export interface Sample {
  readonly label: Label;
  readonly sentence: Masked;
  /** The same as ordinary text, for the encoder. */
  readonly spoken: string;
  /** From examples.yaml: what thresholds are fitted on. */
  readonly byHand: boolean;
}

/** Sentences drawn from the templates of one label: at least so many, and more where there are many templates. */
const DRAWN_PER_LABEL = 300;
const DRAWN_PER_TEMPLATE = 18;
/** One in so many drawn sentences gets a misspelt word, so that letters within words carry weight. */
const MISSPELT_SHARE = 0.15;
const THING_FIRST_SHARE = 0.08;
const POINTERS = ['', 'that', 'it', 'them', 'one'];
const CHATTER_SHARE = 0.3;
/** Labels whose templates are whole commands or greetings; chatter would drown them. */
const KEPT_WHOLE = /^(?:small-talk|help)/;

/** Deterministic: same data, same list in the same order. */
export function trainingSet(language: Language, seed = 20261122): readonly Sample[] {
  const random = seededRandom(seed);
  const spelling = createSpelling(language.vocabulary.spellings);
  const parts = new Map(Object.entries(language.grammar.parts).map(([name, source]) => [name, parseTemplate(source)]));
  const drawn = Object.entries(language.grammar.labels).flatMap(([label, sources]) =>
    drawnFor(label, sources.map(parseTemplate), parts, random).map((said) => ({ label, said, byHand: false })),
  );
  const written = Object.entries(language.examples).flatMap(([label, sentences]) =>
    sentences.map((said) => ({ label, said, byHand: true })),
  );
  return [...drawn, ...written].flatMap(({ label, said, byHand }) => {
    const words = wordsFromTemplate(said);
    const sentence = maskedFrom(words, spelling);
    return isLabel(label) && sentence.length > 0
      ? [{ label, sentence, spoken: spokenFrom(words, spelling), byHand }]
      : [];
  });
}

function drawnFor(
  label: string,
  templates: readonly Template[],
  parts: ReadonlyMap<string, Template>,
  random: Random,
): readonly string[] {
  const drawn = new Set<string>();
  const wanted = Math.max(DRAWN_PER_LABEL, templates.length * DRAWN_PER_TEMPLATE);
  // Every template in turn, so that a long one does not crowd out the others; a small grammar may run dry.
  for (let turn = 0; turn < wanted * 3 && drawn.size < wanted; turn += 1) {
    const template = templates[turn % templates.length];
    if (template === undefined) break;
    const said = expand(template, parts, random);
    const sentence = (KEPT_WHOLE.test(label) ? said : varied(said, parts, random)).replace(/\s+/g, ' ').trim();
    drawn.add(random() < MISSPELT_SHARE ? misspelt(sentence, random) : sentence);
  }
  drawn.delete('');
  return [...drawn];
}

/** The same question as others put it: the thing first ("coder, what do they earn"), or chatter around it. */
function varied(sentence: string, parts: ReadonlyMap<string, Template>, random: Random): string {
  const said = (part: string): string => expand({ kind: 'part', name: part }, parts, random);
  const turned = random() < THING_FIRST_SHARE ? thingFirst(sentence, random) : sentence;
  if (random() >= CHATTER_SHARE) return turned;
  return random() < 0.5 ? `${said('before')} , ${turned}` : `${turned} , ${said('after')}`;
}

/** Only a single thing near the end can be moved to the front and leave a sentence behind. */
function thingFirst(sentence: string, random: Random): string {
  const match = /^(\w.*?)(?: (?:a|an|the))? (\{\w+\})(?: \w+)?$/.exec(sentence.trim());
  const [, front = '', slot = ''] = match ?? [];
  return match === null || front.includes('{')
    ? sentence
    : `${slot} , ${front} ${POINTERS[Math.floor(random() * POINTERS.length)] ?? ''}`;
}

/** One plain word of five letters or more loses a letter or has two swapped. */
function misspelt(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const long = words.flatMap((word, index) => (/^[a-z]{5,}$/.test(word) ? [index] : []));
  const chosen = long[Math.floor(random() * long.length)];
  if (chosen === undefined) return sentence;
  const word = words[chosen] ?? '';
  const at = 1 + Math.floor(random() * (word.length - 2));
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  const shortened = word.slice(0, at) + word.slice(at + 1);
  return words.with(chosen, random() < 0.5 ? swapped : shortened).join(' ');
}
