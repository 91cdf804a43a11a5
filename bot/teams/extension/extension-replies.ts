// The rows of the message extension in the table of invokes.
import { openReply, submitReply, type CareerCardParts } from './career-card.ts';
import type { InvokeRow } from '../invokes/invokes.ts';
import type { Extension } from './ports.ts';
import { queryReply, selectItemReply } from './search.ts';
import { linkReply } from './unfold.ts';

interface Parts extends CareerCardParts, Extension {
  readonly now: () => Date;
}

export function extensionReplies(parts: Parts): readonly InvokeRow[] {
  return [
    ['composeExtension/query', (activity) => queryReply(activity, parts)],
    ['composeExtension/selectItem', (activity) => selectItemReply(activity, parts)],
    ['composeExtension/queryLink', ({ value }) => linkReply(value, parts)],
    ['composeExtension/anonymousQueryLink', ({ value }) => linkReply(value, parts)],
    ['composeExtension/fetchTask', (activity) => openReply(activity, parts)],
    ['composeExtension/submitAction', (activity) => submitReply(activity, parts)],
  ];
}
