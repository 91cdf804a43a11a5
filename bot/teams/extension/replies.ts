// The shapes in which a message extension is answered.
import { CARD_TYPE } from '../turn/write-activity.ts';
import type { Listed, Result } from './ports.ts';

const THUMBNAIL_TYPE = 'application/vnd.microsoft.card.thumbnail';

/** Teams may ask again for the same words within this time without asking us. */
const SAME_FOR_SECONDS = 300;

/** Results to pick from. `own`: the list is this person's, so it must not be kept. */
export const listReply = (results: readonly Result[], { own }: { readonly own: boolean }): object => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: results.map(asAttachment),
    cacheInfo: own ? { cacheType: 'NO_CACHE' } : { cacheType: 'CACHE', cacheDuration: SAME_FOR_SECONDS },
  },
});

/** The one result that was picked. */
export const pickedReply = (result: Listed): object => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [withPreview(result, {})] },
});

/** Words in place of results. */
export const wordsReply = (text: string): object => ({ composeExtension: { type: 'message', text } });

/** Teams keeps an unfolded link for half an hour; an empty answer is not to be kept, for the link may lead somewhere soon. */
const NOT_KEPT = {
  actions: [{ type: 'setCachePolicy', title: 'default', value: JSON.stringify({ type: 'no-cache' }) }],
};

export const unfoldedReply = (link: Listed | null): object => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: link === null ? [] : [withPreview(link, {})],
    ...(link === null ? { suggestedActions: NOT_KEPT } : {}),
  },
});

const asAttachment = (result: Result): object =>
  withPreview(result, { tap: { type: 'invoke', value: result.payload } });

const withPreview = ({ title, line, card }: Listed, more: object): object => ({
  contentType: CARD_TYPE,
  content: card,
  preview: { contentType: THUMBNAIL_TYPE, content: { title, text: line, ...more } },
});

export const dialogReply = (title: string, card: object): object => ({
  task: {
    type: 'continue',
    value: { title, height: 'large', width: 'medium', card: { contentType: CARD_TYPE, content: card } },
  },
});

/** One line in place of the dialog. */
export const dialogWordsReply = (text: string): object => ({ task: { type: 'message', value: text } });

/** The card as it will be posted, with Teams' own buttons to edit it or send it. */
export const previewReply = (card: object, summary: string): object => ({
  composeExtension: {
    type: 'botMessagePreview',
    activityPreview: { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] },
  },
});
