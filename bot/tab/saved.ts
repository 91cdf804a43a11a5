// Keeping a place on one's plan, and taking it off.
import { z } from 'zod';
import { namesFor } from '../conversation/answers/names.ts';
import { askAtPlace, placeOfAsk } from '../conversation/links.ts';
import type { TabParts } from './ports.ts';
import type { Person } from './visitor.ts';

const bodyShape = z.object({ place: z.string().max(2000), keep: z.boolean() });

export type Saving =
  | { readonly kind: 'saved' | 'dropped' | 'unreadable' | 'not-held' | 'full' | 'source-unavailable' }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number };

/** What the data does not hold cannot be kept, but can be taken off. */
export async function savePlace({ personId }: Person, body: unknown, parts: TabParts): Promise<Saving> {
  const { library, limit, now, saved } = parts;
  const read = bodyShape.safeParse(body).data;
  const ask = read === undefined ? null : askAtPlace(read.place);
  const place = ask === null ? null : placeOfAsk(ask);
  if (read === undefined || ask === null || place === null) return { kind: 'unreadable' };
  const admission = limit(personId, now());
  if (admission.kind === 'wait') return admission;
  if (!read.keep) {
    await saved.drop(personId, place);
    return { kind: 'dropped' };
  }
  const books = library();
  if (books === null) return { kind: 'source-unavailable' };
  if (namesFor(books.catalogue, ask).length === 0) return { kind: 'not-held' };
  const outcome = await saved.keep(personId, place);
  return { kind: outcome === 'full' ? 'full' : 'saved' };
}
