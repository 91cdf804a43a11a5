// Asks the bot's message extension as Teams does.
import { act, type Where } from './api.ts';
import { readReply, type ExtensionReply } from './extension-reply.ts';

/** As in manifest/manifest.json. */
const SEARCH = 'search';
const ACTION = 'careerCard';

export const PAGE_OF_RESULTS = 25;

/** '' before anything is typed. */
export const search = (where: Where, text: string, skip: number): Promise<ExtensionReply> =>
  ask(where, 'query', {
    commandId: SEARCH,
    parameters: [text === '' ? { name: 'initialRun', value: 'true' } : { name: 'q', value: text }],
    queryOptions: { skip, count: PAGE_OF_RESULTS },
  });

export const pick = (where: Where, payload: unknown): Promise<ExtensionReply> => ask(where, 'selectItem', payload);

export const unfold = (where: Where, url: string): Promise<ExtensionReply> => ask(where, 'queryLink', { url });

/** The message an action is chosen on. */
export interface ActedOn {
  readonly id: string;
  readonly text: string;
}

export const openAction = (where: Where, message: ActedOn): Promise<ExtensionReply> =>
  ask(where, 'fetchTask', { ...command(message), context: { theme: 'default' } });

export const submitAction = (where: Where, message: ActedOn, more: object): Promise<ExtensionReply> =>
  ask(where, 'submitAction', { ...command(message), ...more });

const command = ({ id, text }: ActedOn): object => ({
  commandId: ACTION,
  commandContext: 'message',
  messagePayload: { id, body: { contentType: 'text', content: text }, mentions: [], reactions: [] },
});

async function ask(where: Where, name: string, value: unknown): Promise<ExtensionReply> {
  const { outcome, deliveries } = await act('extension', { ...where, name: `composeExtension/${name}`, value });
  if (outcome.kind === 'failed') return { kind: 'words', words: `Something went wrong. ${outcome.detail}` };
  const reply = deliveries[0]?.reply;
  return reply?.kind === 'answered' ? readReply(reply.body) : { kind: 'nothing' };
}
