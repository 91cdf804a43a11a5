// The message on which "Answer with a career card" was chosen, as plain words. It was written by somebody else, in HTML.
import { z } from 'zod';
import { plainText } from '../turn/mentions.ts';

const LONGEST = 20_000;
const MOST_MENTIONS = 50;
const text = z.string().transform((all) => all.slice(0, LONGEST));

const messageShape = z.object({
  id: z.string().max(200).nullish().catch(null),
  replyToId: z.string().max(200).nullish().catch(null),
  subject: text.nullish().catch(null),
  body: z
    .object({ contentType: z.string().nullish().catch(null), content: text.nullish() })
    .nullish()
    .catch(null),
  mentions: z
    .array(
      z.object({
        id: z.number(),
        mentioned: z.object({ application: z.object({ id: z.string() }).nullish() }).nullish(),
      }),
    )
    .max(MOST_MENTIONS)
    .catch([]),
});

const shape = z.object({ messagePayload: messageShape });

export interface ReadMessage {
  readonly words: string;
  /** The message that begins its thread, where there are threads. */
  readonly threadId: string | null;
}

/** Null when the action was not chosen on a message. `botId`: mentions of the bot are no part of the question. */
export function readMessage(value: unknown, botId: string): ReadMessage | null {
  const read = shape.safeParse(value).data?.messagePayload;
  if (read === undefined) return null;
  const own = read.mentions.filter(({ mentioned }) => mentioned?.application?.id === botId).map(({ id }) => id);
  const content = withoutMentions(read.body?.content ?? '', own);
  const isHtml = read.body?.contentType?.toLowerCase() !== 'text';
  const words = [read.subject ?? '', content].map((part) => plainText(part, [], isHtml)).join(' ');
  return { words: words.replace(/\s+/g, ' ').trim(), threadId: read.replyToId || read.id || null };
}

/** `<at id="0">Career Pathways</at>` */
const withoutMentions = (html: string, ids: readonly number[]): string =>
  ids.reduce((rest, id) => rest.replace(new RegExp(`<at id="${id}">[^<>]{0,200}</at>`, 'gi'), ' '), html);
