// The rows of the message extension in the table of invokes.
import { openReply, submitReply, type CareerCardParts } from './career-card.ts';
import type { InvokeRow } from '../invokes.ts';
import type { Extension } from './ports.ts';
import { queryReply, selectItemReply } from './search.ts';
import { createSentCards } from './sent-cards.ts';
import { linkReply } from './unfold.ts';

interface Parts extends Omit<CareerCardParts, 'sent'>, Extension {
  readonly now: () => Date;
}

export function extensionReplies(parts: Parts): readonly InvokeRow[] {
  const withSent = { ...parts, sent: createSentCards(parts.now) };
  return [
    ['composeExtension/query', (activity) => queryReply(activity, parts)],
    ['composeExtension/selectItem', (activity) => selectItemReply(activity, parts)],
    ['composeExtension/queryLink', ({ value }) => linkReply(value, parts)],
    ['composeExtension/anonymousQueryLink', ({ value }) => linkReply(value, parts)],
    ['composeExtension/fetchTask', (activity) => openReply(activity, withSent)],
    ['composeExtension/submitAction', (activity) => submitReply(activity, withSent)],
  ];
}
