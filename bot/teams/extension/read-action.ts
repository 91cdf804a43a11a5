// The steps of an action command as Teams sends them. Pure; null for what is none of this release.
import { z } from 'zod';

/** As in manifest.json. */
export const ACTION = 'careerCard';

const command = z.object({ commandId: z.literal(ACTION) });
const previewed = z.object({ attachments: z.array(z.object({ content: z.unknown() })).length(1) });
const submitted = command.extend({
  botMessagePreviewAction: z.string().nullish(),
  botActivityPreview: z.array(z.unknown()).max(10).nullish(),
  data: z.unknown().optional(),
});
const installed = z.object({ msteams: z.object({ justInTimeInstall: z.literal(true) }) });

export type Step =
  /** The form was filled in. */
  | { readonly kind: 'form'; readonly data: unknown }
  /** The bot was added to the conversation. */
  | { readonly kind: 'installed'; readonly data: unknown }
  /** The previewed card, as it came back: not to be trusted. */
  | { readonly kind: 'edit' | 'send'; readonly card: unknown };

export const isAction = (value: unknown): boolean => command.safeParse(value).success;

export function readStep(value: unknown): Step | null {
  const read = submitted.safeParse(value).data;
  if (read === undefined) return null;
  const { botMessagePreviewAction: pressed, botActivityPreview, data } = read;
  if (pressed === 'edit' || pressed === 'send') {
    const card = previewed.safeParse(botActivityPreview?.[0]).data?.attachments[0]?.content;
    return { kind: pressed, card };
  }
  if (pressed !== null && pressed !== undefined && pressed !== '') return null;
  return { kind: installed.safeParse(data).success ? 'installed' : 'form', data };
}
