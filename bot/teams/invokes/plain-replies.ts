// A valid reply to each invoke of Teams, saying one calm line where its shape has room for words. botbuilder answers 501 to whatever
// it does not know, and Teams then shows an error; so this table answers all that nothing else answers, and all that fails.
// Shapes: Microsoft Learn, one page per feature, and what botbuilder 4.23.3 was seen to send.
import { cardMessage } from './card-action.ts';

type Reply = (text: string) => object | undefined;

const extensionMessage: Reply = (text) => ({ composeExtension: { type: 'message', text } });
const noResults: Reply = () => ({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } });
const dialogMessage: Reply = (text) => ({ task: { type: 'message', value: text } });
const settingsMessage: Reply = (text) => ({ responseType: 'config', config: { type: 'message', value: text } });
const noCards: Reply = () => ({ tab: { type: 'continue', value: { cards: [] } } });
const nothing: Reply = () => undefined;

const REPLIES: ReadonlyMap<string, Reply> = new Map([
  ['adaptiveCard/action', cardMessage],
  ['application/search', searchedInVain],
  ['composeExtension/query', extensionMessage],
  ['composeExtension/querySettingUrl', extensionMessage],
  ['composeExtension/selectItem', noResults],
  ['composeExtension/queryLink', noResults],
  ['composeExtension/anonymousQueryLink', noResults],
  ['composeExtension/fetchTask', dialogMessage],
  ['composeExtension/submitAction', dialogMessage],
  ['composeExtension/setting', nothing],
  ['composeExtension/onCardButtonClicked', nothing],
  ['task/fetch', dialogMessage],
  ['task/submit', dialogMessage],
  ['message/fetchTask', dialogMessage],
  ['message/submitAction', () => ({})],
  ['config/fetch', settingsMessage],
  ['config/submit', settingsMessage],
  ['tab/fetch', noCards],
  ['tab/submit', noCards],
  ['signin/verifyState', nothing],
  ['signin/tokenExchange', nothing],
  ['signin/failure', nothing],
  ['fileConsent/invoke', nothing],
  ['handoff/action', nothing],
  ['actionableMessage/executeAction', nothing],
  ['suggestedActions/submit', nothing],
]);

/** The body for an invoke of this name; nothing for one we have never heard of, which is valid too. */
export const plainReply = (name: string | undefined, text: string): object | undefined =>
  REPLIES.get(name ?? '')?.(text);

function searchedInVain(): object {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: [] },
  };
}
