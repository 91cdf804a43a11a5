// What a person may call something that was offered: "the clinical one", "the level 7 one", "the pay one".
import { nameWords } from '../../../pathways/names/name-index.ts';
import type { PathwayData } from '../../../pathways/pathway.ts';
import type { Ask } from '../../ask.ts';

/** Words by which an offered ask can be told from others, folded. */
export type CallingWords = (ask: Ask) => Calling;

export interface Calling {
  readonly words: ReadonlySet<string>;
  /** Each of its names, in folded words with single spaces. */
  readonly names: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly altTitles?: readonly string[] | null;
  readonly abbreviations?: readonly string[] | null;
  readonly level?: unknown;
  readonly kind?: unknown;
}

/** The kind of question, in the words of a button and the words people use for it. */
const KINDS: Partial<Record<Ask['kind'], string>> = {
  role: 'role about job overview',
  comparison: 'compare comparison difference',
  pathway: 'route path pathway next become',
  pay: 'pay salary money earn wage',
  skills: 'skill',
  gap: 'gap learn missing',
  matches: 'roles jobs matches suit',
  courses: 'course training',
  bodies: 'body bodies membership',
  networks: 'network community',
  region: 'region',
  guide: 'guide',
};

export function createCallingWords(
  data: PathwayData,
  shortForms: ReadonlyMap<string, readonly string[]>,
): CallingWords {
  const records: readonly Named[] = [
    ...data.roles.map(({ id, title, altTitles, abbreviations }) => ({ id, title, altTitles, abbreviations })),
    ...data.courses,
    ...data.bodies.map(({ id, title, altTitles, abbreviations }) => ({ id, title, altTitles, abbreviations })),
    ...data.networks.map(({ id, title, altTitles, abbreviations }) => ({ id, title, altTitles, abbreviations })),
    ...data.skills.map(({ id, title, altTitles }) => ({ id, title, altTitles })),
    ...data.guides.map(({ id, title, altTitles }) => ({ id, title, altTitles })),
    ...data.regions.map(({ id, title, altTitles }) => ({ id, title, altTitles })),
    ...data.families.map(({ id, title }) => ({ id, title })),
    ...data.bands.map(({ id }) => ({ id, title: `band ${id}` })),
  ];
  // Made plain once: there are hundreds of records to try them on.
  const shorts = [...shortForms].map(([form, long]): ShortForm => [form, long.map(nameWords)]);
  const byId = new Map(records.map((record) => [record.id, callingOf(record, shorts)]));
  return (ask) => {
    const callings = idsIn(ask).flatMap((id) => byId.get(id) ?? []);
    return {
      words: new Set([
        ...callings.flatMap(({ words }) => [...words]),
        ...nameWords(KINDS[ask.kind] ?? ''),
        ...(ask.kind === 'not-covered' ? nameWords(ask.heard) : []),
      ]),
      names: new Set(callings.flatMap(({ names }) => [...names])),
    };
  };
}

/** A short form, and the words of each long one. */
type ShortForm = readonly [form: string, long: readonly (readonly string[])[]];

function callingOf({ title, altTitles, abbreviations, level, kind }: Named, shorts: readonly ShortForm[]): Calling {
  const names = [title, title.replace(/\([^)]*\)/g, ' '), ...(altTitles ?? []), ...(abbreviations ?? [])].map(
    nameWords,
  );
  const long = new Set(names.flat());
  // "the BI one" for "business intelligence": short forms stand for their long ones.
  const short = shorts.filter(([, forms]) => forms.some((words) => words.every((word) => long.has(word))));
  const more = [
    ...(typeof level === 'string' ? nameWords(`level ${level}`) : []),
    ...(typeof kind === 'string' ? nameWords(kind.replace(/-/g, ' ')) : []),
  ];
  return {
    words: new Set([...long, ...short.map(([form]) => form), ...more]),
    names: new Set(names.map((one) => one.join(' '))),
  };
}

/** Every id in an ask, wherever it stands. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

/** The title of the one thing an ask is about: "remind me about it". */
export function createTitleOf({
  roles,
  courses,
  bodies,
  networks,
  guides,
  skills,
}: PathwayData): (ask: Ask) => string | null {
  const titles = new Map(
    [...roles, ...courses, ...bodies, ...networks, ...guides, ...skills].map(({ id, title }) => [id, title]),
  );
  return (ask) => {
    const [only, second] = idsIn(ask).filter((id) => titles.has(id));
    return only === undefined || second !== undefined ? null : (titles.get(only) ?? null);
  };
}
