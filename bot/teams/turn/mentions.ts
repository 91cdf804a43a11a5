// Mentions and the marks Teams puts into text. The bot's own name goes; other people's stay, as names.
import type { Activity } from 'botbuilder';
import { z } from 'zod';

const MOST_MENTIONS = 50;
const mentionShape = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1).max(500).nullish(),
  mentioned: z.object({ id: z.string() }),
});

const MARKS: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['#160', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
]);

/** The texts that stand for the bot in this message ("<at>Career</at>"); null when it is not mentioned. */
export function ownMentions(activity: Activity): readonly string[] | null {
  const own = (activity.entities ?? [])
    .slice(0, MOST_MENTIONS)
    .map((entity) => mentionShape.safeParse(entity))
    .filter((read) => read.success)
    .filter(({ data }) => data.mentioned.id === activity.recipient?.id);
  return own.length === 0 ? null : own.map(({ data }) => data.text ?? '').filter((text) => text !== '');
}

/** Pure: what the person wrote, as plain text. `own`: texts to leave out; `markup`: the whole text is HTML or XML. */
export function plainText(text: string, own: readonly string[], markup: boolean): string {
  const withoutBot = own.reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
  const withoutTags = withoutBot.replace(markup ? /<[^<>]*>/g : /<\/?at\b[^<>]*>/gi, markup ? ' ' : '');
  return withoutTags
    .replace(/&(nbsp|#160|amp|lt|gt|quot|apos|#39);/g, (mark, name: string) => MARKS.get(name) ?? mark)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();
}
