// What was typed into the search box, and which part of the list is wanted. Pure; anything odd is read as far as it makes sense.
import { z } from 'zod';
import type { Page } from './ports.ts';

/** As in manifest.json. */
export const SEARCH = 'search';
const MOST_ON_A_PAGE = 25;
const MOST_SKIPPED = 1000;
/** More than anybody types; what is behind is not read. */
const LONGEST = 500;
const INITIAL_RUN = 'initialRun';

const parameter = z.object({ name: z.string(), value: z.unknown() });
const queryShape = z.object({
  commandId: z.literal(SEARCH),
  parameters: z.array(parameter).max(20).catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(MOST_SKIPPED).catch(0),
      count: z.number().int().min(1).catch(MOST_ON_A_PAGE),
    })
    .catch({ skip: 0, count: MOST_ON_A_PAGE }),
});

export interface Query {
  /** '' before anything is typed. */
  readonly text: string;
  readonly page: Page;
}

/** Null when it is no search of this release. */
export function readQuery(value: unknown): Query | null {
  const read = queryShape.safeParse(value).data;
  if (read === undefined) return null;
  const typed = read.parameters.find(({ name }) => name !== INITIAL_RUN)?.value;
  const text = typeof typed === 'string' ? typed.slice(0, LONGEST).trim() : '';
  const { skip, count } = read.queryOptions;
  return { text, page: { skip, count: Math.min(count, MOST_ON_A_PAGE) } };
}
