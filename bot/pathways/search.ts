// Full-text search over the short records people ask for in their own words: courses, bodies, networks, guides,
// actions. Names are found by name-index; this finds what is only described ("help holding on to staff").
import MiniSearch from 'minisearch';
import type { PathwayData } from './pathway.ts';

export type SearchableName = 'courses' | 'bodies' | 'networks' | 'guides' | 'actions';
const SEARCHABLE: readonly SearchableName[] = ['courses', 'bodies', 'networks', 'guides', 'actions'];

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export type Search = (collection: SearchableName, words: string) => readonly Hit[];

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly topics: string;
  readonly text: string;
}

/** Words of a question that say nothing of its subject. */
const EMPTY_WORDS = new Set(
  'a about all an and any are as at be been being best by can could did do does for from get give go good have has help how i if in into is it its job jobs know like me my need of on one or our out please should some staff tell than that the their them there they this to up us was we what when where which who why will with would you your nhs im ive dont'.split(
    ' ',
  ),
);

const toTerm = (term: string): string | null => {
  const plain = term.toLowerCase();
  if (EMPTY_WORDS.has(plain) || plain.length < 2) return null;
  return plain.length > 4 ? plain.replace(/(?:ies)$/, 'y').replace(/(?<=[^s])s$/, '') : plain;
};

/** Builds one small index a collection; a few hundred records take some milliseconds. */
export function createSearch(data: PathwayData): Search {
  const indexes = new Map(SEARCHABLE.map((name) => [name, indexOf(data[name])]));
  return (collection, words) => {
    const index = indexes.get(collection);
    if (index === undefined || words.trim() === '') return [];
    return index.search(words.slice(0, 500)).map((result) => ({ id: String(result.id), score: result.score }));
  };
}

type Searchable = PathwayData[SearchableName][number];

function indexOf(records: readonly Searchable[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'names', 'topics', 'text'],
    processTerm: toTerm,
    searchOptions: {
      boost: { title: 3, names: 3, topics: 2 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  });
  index.addAll(records.map(entryOf));
  return index;
}

function entryOf(record: Searchable): Entry {
  const lines = (...parts: readonly (string | null | readonly string[])[]): string =>
    parts.flatMap((part) => part ?? []).join('\n');
  return {
    id: record.id,
    title: record.title,
    names: lines(
      'altTitles' in record ? record.altTitles : null,
      'abbreviations' in record ? record.abbreviations : null,
    ),
    topics: lines(
      'topics' in record ? record.topics : null,
      'topic' in record ? record.topic : null,
      'kind' in record ? record.kind : null,
    ),
    text: lines(
      'text' in record ? record.text : null,
      'points' in record ? record.points : null,
      'notes' in record ? record.notes : null,
      'audience' in record ? record.audience : null,
      'provider' in record ? record.provider : null,
      'requirements' in record ? record.requirements : null,
    ),
  };
}
