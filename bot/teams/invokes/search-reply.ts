// Typeahead in a card (`application/search`). botbuilder refuses an empty query with 400, so this comes before it.
import { z } from 'zod';
import type { RoleChoice } from '../ports.ts';

const MOST_RESULTS = 25;
const MOST_CHARACTERS = 200;

const shape = z.object({
  dataset: z.string().optional(),
  queryText: z.string().nullish(),
  queryOptions: z.object({ skip: z.number().min(0).nullish(), top: z.number().min(1).nullish() }).nullish(),
});

/** What can be looked up, by the name a card gives it. */
export type Datasets = ReadonlyMap<string, (text: string) => Promise<readonly RoleChoice[]>>;

/** The body of the reply. A set of data we do not have, or a request that cannot be read, has no results. */
export async function searchReply(value: unknown, datasets: Datasets): Promise<object> {
  const read = shape.safeParse(value);
  const search = datasets.get(read.data?.dataset ?? '');
  if (!read.success || search === undefined) return searchResponse([]);
  const { queryText, queryOptions } = read.data;
  const found = await search((queryText ?? '').trim().slice(0, MOST_CHARACTERS));
  const skip = Math.floor(queryOptions?.skip ?? 0);
  const top = Math.min(Math.floor(queryOptions?.top ?? MOST_RESULTS), MOST_RESULTS);
  return searchResponse(found.slice(skip, skip + top));
}

const searchResponse = (results: readonly object[]): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results },
});
