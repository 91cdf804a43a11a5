// Things named in a question: found, told apart, and masked for the classifier.
import {
  createNearest,
  meant,
  roleNames,
  strayQualifier,
  titleWordsOf,
  type Nearest,
} from '../../../pathways/names/find-role.ts';
import { createNameIndex, type NameIndex, type NameSpan } from '../../../pathways/names/name-index.ts';
import { normalise, tokensOf, withoutMarkup, type Token } from '../../../pathways/names/normalise.ts';
import type { PathwayData } from '../../../pathways/pathway.ts';
import { hoursIn, yearsIn } from './amounts.ts';
import { bandsIn } from './bands.ts';
import { maskedNames, unmaskedNames, type Thing } from './known-names.ts';
import type { Language } from '../words/language-data.ts';
import { maskedWords, restOf, type Found } from './masking.ts';
import { sharedHeads } from './shared-heads.ts';
import type { EntityType } from '../understanding.ts';

export interface Reading {
  readonly normalised: string;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** Words with a mask for each thing named. */
  readonly words: readonly string[];
  /** Words left when every thing named is taken out, and marks too. */
  readonly rest: readonly string[];
}

/** Which mask a name wears that several kinds of thing share. */
const RANK: readonly EntityType[] = [
  'role',
  'course',
  'body',
  'network',
  'zone',
  'region',
  'skill',
  'other-occupation',
  'guide',
  'family',
];
/** "in Reading" is the town, "reading reports" is not. */
const ORDINARY_PLACE = /\b(?:in|near|around|based in|from|work at|live in)$/;

export interface EntityReader {
  read(text: string): Reading;
  /** Roles nearest to words that name none. */
  readonly nearest: Nearest;
}

export function createEntityReader(data: PathwayData, language: Language): EntityReader {
  const { vocabulary, englishWords } = language;
  const options = {
    isWord: (word: string) => englishWords.has(word),
    short: new Map(Object.entries(vocabulary.shortForms)),
  };
  const quiet = createNameIndex(unmaskedNames(data, language), options);
  // "NHSX" is known, so it is no misspelt "NHS-R"; nor is "havent" the town of Havant.
  const isWord = (word: string): boolean =>
    englishWords.has(word) || Object.hasOwn(vocabulary.spellings, word) || quiet.knows(word);
  const index = createNameIndex(maskedNames(data, language), { ...options, isWord });
  const others = new Map(
    language.names.flatMap(({ name, others: more }) => (more === undefined ? [] : [[normalise(name), more] as const])),
  );
  const desk: Desk = {
    index,
    quiet,
    others,
    titleWords: titleWordsOf(data.roles),
    nearest: createNearest(roleNames(data.roles, language.names)),
    years: [...new Set(data.bands.flatMap((band) => (band.years ?? []).map((year) => year.year)))].sort().reverse(),
    capitalsOnly: new Set(vocabulary.capitalsOnly),
    subjects: new Set(language.names.flatMap(({ name, subject }) => (subject === true ? [normalise(name)] : []))),
    ordinaryPlaces: new Map(
      data.regions.flatMap((region) => (region.places ?? []).map((place) => [normalise(place), region.id] as const)),
    ),
  };
  return { read: (text) => readWith(desk, text), nearest: desk.nearest };
}

interface Desk {
  readonly index: NameIndex<Thing>;
  readonly quiet: NameIndex<Thing>;
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly titleWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nearest: Nearest;
  readonly years: readonly string[];
  readonly capitalsOnly: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly ordinaryPlaces: ReadonlyMap<string, string>;
}

function readWith(desk: Desk, text: string): Reading {
  const normalised = normalise(text);
  const tokens = tokensOf(normalised);
  const capitals = capitalWords(text);
  const spans = desk.index
    .find(parted(tokens))
    .filter((span) => isMeant(span, tokens, capitals, desk.capitalsOnly) && !isSubject(span, tokens, desk.subjects));
  const names = [...sharedHeads(tokens, spans, (words) => desk.index.find(words)), ...spans].flatMap((span) =>
    thingsIn(desk, span, tokens),
  );
  const quiet = desk.quiet.find(tokens).flatMap((span) => byType(span, tokens, false));
  const amounts = amountsIn(desk, normalised);
  const places = ordinaryPlaces(desk, tokens, names);
  // "governance" within "information governance" is no skill of its own, nor "Topol" within "Topol Review" the fellowship.
  const within = (one: Found, other: Found): boolean =>
    other.start <= one.start && one.end <= other.end && other.said !== one.said;
  const hides = (one: Found, other: Found): boolean =>
    (one.type === 'skill' && other.type === 'family') ||
    ((one.type === 'course' || one.type === 'skill') && other.type === 'guide' && !other.plain);
  const meantNames = names.filter((one) => !quiet.some((other) => hides(one, other) && within(one, other)));
  const found = [...meantNames, ...amounts, ...places, ...quiet].sort((a, b) => a.start - b.start || b.end - a.end);
  return { normalised, tokens, found, words: maskedWords(tokens, found), rest: restOf(tokens, found) };
}

/** Words typed in capitals within a text that is not all capitals. */
function capitalWords(text: string): ReadonlySet<string> {
  const plain = withoutMarkup(text);
  if (!/\p{Ll}/u.test(plain) && plain.length > 12) return new Set();
  return new Set([...plain.matchAll(/\b[A-Z]{1,4}\b/g)].map(([word]) => word.toLowerCase()));
}

/** "ta" is thanks and "UR" a user researcher: some short names count in capitals only, and no name is all filler. */
function isMeant(
  span: NameSpan<Thing>,
  tokens: readonly Token[],
  capitals: ReadonlySet<string>,
  capitalsOnly: ReadonlySet<string>,
): boolean {
  const only = span.end - span.first === 1 ? (tokens[span.first]?.text ?? '') : '';
  return !capitalsOnly.has(only) || capitals.has(only) || tokens.length === 1;
}

/** "Networks for analysts" asks for networks, and names no network analyst: a name ends where such a list is asked for. */
const parted = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    token.text === 'for' && /^(?:networks?|training)$/.test(tokens[at - 1]?.text ?? '')
      ? { ...token, text: ',' }
      : token,
  );

const BEFORE_SUBJECT = new Set(['in', 'into', 'of', 'with', 'within', 'using', 'use', 'do', 'doing', 'some']);
const AFTER_SUBJECT = new Set([
  'team',
  'teams',
  'tool',
  'tools',
  'work',
  'side',
  'stuff',
  'background',
  'experience',
  'function',
]);

/** "8a in BI", "our BI team": the kind of work and no one who does it. */
function isSubject(span: NameSpan<Thing>, tokens: readonly Token[], subjects: ReadonlySet<string>): boolean {
  const said = tokens
    .slice(span.first, span.end)
    .map(({ text }) => text)
    .join(' ');
  if (!subjects.has(said)) return false;
  return BEFORE_SUBJECT.has(tokens[span.first - 1]?.text ?? '') || AFTER_SUBJECT.has(tokens[span.end]?.text ?? '');
}

function thingsIn(desk: Desk, span: NameSpan<Thing>, tokens: readonly Token[]): Found[] {
  const all = byType(span, tokens, true);
  return all.map((one) => {
    if (one.type !== 'role') return one;
    const ids = meant({ ...span, of: one.ids }, tokens, desk.titleWords, desk.nearest);
    return { ...one, ids, others: strayQualifier(tokens, span) === null ? (desk.others.get(one.said) ?? []) : [] };
  });
}

/** One entity for each kind of thing the name can be, the likeliest kind first. */
function byType(span: NameSpan<Thing>, tokens: readonly Token[], masked: boolean): Found[] {
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.end - 1]?.end ?? 0;
  const said = tokens
    .slice(span.first, span.end)
    .map((token) => token.text)
    .join(' ');
  const types = RANK.filter((type) => span.of.some((thing) => thing.type === type));
  return types.map((type) => {
    const things = span.of.filter((thing) => thing.type === type);
    const plain = things.every((thing) => thing.plain);
    const ids = [...new Set(things.map((thing) => thing.id))];
    return { type, ids, start, end, edits: span.edits, said, others: [], masked: masked && !plain, plain };
  });
}

function amountsIn(desk: Desk, normalised: string): Found[] {
  const found = (type: EntityType, ids: readonly string[], start: number, end: number): Found => ({
    type,
    ids,
    start,
    end,
    edits: 0,
    said: normalised.slice(start, end),
    others: [],
    masked: true,
    plain: false,
  });
  return [
    ...bandsIn(normalised).map(({ bandIds, start, end }) => found('band', bandIds, start, end)),
    ...hoursIn(normalised).map(({ value, start, end }) => found('hours', [String(value)], start, end)),
    ...yearsIn(normalised, desk.years).map(({ value, start, end }) => found('year', [value], start, end)),
  ];
}

function ordinaryPlaces(desk: Desk, tokens: readonly Token[], names: readonly Found[]): Found[] {
  return tokens.flatMap((token, position) => {
    const id = desk.ordinaryPlaces.get(token.text);
    const before = tokens
      .slice(Math.max(0, position - 2), position)
      .map((one) => one.text)
      .join(' ');
    if (id === undefined || token.text === 'march' || !ORDINARY_PLACE.test(before)) return [];
    if (names.some((name) => name.start <= token.start && token.end <= name.end)) return [];
    return [
      {
        type: 'region',
        ids: [id],
        start: token.start,
        end: token.end,
        edits: 0,
        said: token.text,
        others: [],
        masked: true,
        plain: false,
      },
    ];
  });
}
