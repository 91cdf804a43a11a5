// The data set as the service holds it: every record already in JSON with its ETag, ready to be sent.
import { COLLECTION_NAMES, type CollectionName, type Collections } from './contract.ts';
import { FILTERS, type Filters } from './filters.ts';
import type { DataSet } from './load.ts';
import { cutPage, LIMIT, readLimit } from './page.ts';
import { etagOf, refuse, type Reply } from './reply.ts';

export interface Shelf {
  one(id: string): Reply;
  list(query: URLSearchParams): Reply;
}

export interface Catalogue {
  readonly about: Reply;
  readonly shelves: ReadonlyMap<string, Shelf>;
}

interface Card<T> {
  readonly record: T;
  readonly json: string;
  readonly etag: string;
}

const NAME = 'NHS informatics career pathways';

export function buildCatalogue(dataSet: DataSet): Catalogue {
  const { dataVersion, contractVersion, sources, holdings } = dataSet;
  const shelf = <Name extends CollectionName>(name: Name): readonly [string, Shelf] => [
    name,
    openShelf<Collections[Name]>(name, holdings[name], FILTERS[name] ?? {}, dataVersion),
  ];
  const about = { name: NAME, version: contractVersion, dataVersion, capabilities: COLLECTION_NAMES, sources };
  return { about: content(JSON.stringify(about)), shelves: new Map(COLLECTION_NAMES.map((name) => shelf(name))) };
}

function openShelf<T extends { id: string }>(
  name: CollectionName,
  records: readonly T[],
  filters: Filters<T>,
  dataVersion: string,
): Shelf {
  const cards = records.map((record) => cardOf(record));
  const byId = new Map(cards.map((card) => [card.record.id, card]));

  function list(query: URLSearchParams): Reply {
    const wrong = wrongParameter(query, [...Object.keys(filters), 'limit', 'cursor']);
    if (wrong !== null) return refuse(400, wrong);
    const limit = readLimit(query.get('limit'));
    if (limit === null) return refuse(400, `"limit" must be a whole number from 1 to ${LIMIT.max}.`);
    let kept: readonly Card<T>[] = cards;
    const asked: string[] = [name, dataVersion];
    for (const [parameter, filter] of Object.entries(filters)) {
      const value = query.get(parameter);
      if (value === null) continue;
      const test = filter(value);
      if (test === null) return refuse(400, `"${parameter}" has a value that this filter does not know.`);
      kept = kept.filter(({ record }) => test(record));
      asked.push(parameter, value);
    }
    const page = cutPage(kept, etagOf(JSON.stringify(asked)), limit, query.get('cursor'));
    if (page === null)
      return refuse(400, '"cursor" does not belong to this list as it is now. Start again without a cursor.');
    const rest = { nextCursor: page.nextCursor, total: page.total, dataVersion };
    return {
      kind: 'content',
      etag: etagOf(JSON.stringify([rest, page.items.map((card) => card.etag)])),
      body: () => `{"items":[${page.items.map((card) => card.json).join(',')}],${JSON.stringify(rest).slice(1)}`,
    };
  }

  function one(id: string): Reply {
    const card = byId.get(id);
    if (card === undefined) return refuse(404, `There is no such record in ${name}.`);
    return { kind: 'content', etag: card.etag, body: () => card.json };
  }
  return { one, list };
}

function cardOf<T>(record: T): Card<T> {
  const json = JSON.stringify(record);
  return { record, json, etag: etagOf(json) };
}

function content(json: string): Reply {
  return { kind: 'content', etag: etagOf(json), body: () => json };
}

// A filter that is misspelt or given twice would otherwise pass unseen and answer another question.
function wrongParameter(query: URLSearchParams, allowed: readonly string[]): string | null {
  for (const name of new Set(query.keys())) {
    if (!allowed.includes(name)) return `"${name}" is not a parameter of this list; there are ${allowed.join(', ')}.`;
    if (query.getAll(name).length > 1) return `"${name}" may be given once.`;
    if (query.get(name) === '') return `"${name}" is empty.`;
  }
  return null;
}
