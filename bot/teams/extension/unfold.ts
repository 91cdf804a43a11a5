// A link pasted into a message. Ours unfold into a card with facts that anyone may see, the same with the app and without it; all others
// are left as they are.
import { z } from 'zod';
import { placeInLink } from './own-link.ts';
import type { Extension } from './ports.ts';
import { unfoldedReply } from './replies.ts';

type Parts = Pick<Extension, 'found' | 'home' | 'appIds'>;

const shape = z.object({ url: z.string() });

/** `value` of queryLink and anonymousQueryLink alike. */
export async function linkReply(value: unknown, { found, home, appIds }: Parts): Promise<object> {
  const url = shape.safeParse(value).data?.url ?? '';
  const place = placeInLink(url, { home: home(), appIds });
  if (place === null) return unfoldedReply(null);
  // Without what else the pasted address may have carried along.
  const address = home() === null ? url : `${home()}/tab/${place}`;
  return unfoldedReply(await found.unfold(place, address));
}
