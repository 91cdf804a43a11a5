// The search box: what was typed, or nothing yet, to a list; a result that was picked, to its card.
import type { Activity } from 'botbuilder';
import { personIdOf, placeOf } from '../turn/read-activity.ts';
import type { Extension, Results } from './ports.ts';
import { readQuery } from './read-query.ts';
import { listReply, pickedReply, wordsReply } from './replies.ts';

type Parts = Pick<Extension, 'found'> & { readonly now: () => Date };

const OF_ANOTHER_RELEASE = 'This search is from another version of the app. Close it and open it again.';
const GONE = 'This is not in our data any more. Please search again.';

export async function queryReply(activity: Activity, { found, now }: Parts): Promise<object> {
  const query = readQuery(activity.value);
  if (query === null) return wordsReply(OF_ANOTHER_RELEASE);
  if (query.text !== '') return shown(await found.search(query.text, query.page), { own: false });
  const personId = personIdOf(activity);
  const place = placeOf(activity);
  const who = personId === null || place === null ? null : { personId, place };
  return shown(await found.start(who, now(), query.page), { own: true });
}

const shown = ({ results, words }: Results, list: { readonly own: boolean }): object =>
  results.length === 0 ? wordsReply(words) : listReply(results, list);

export async function selectItemReply({ value }: Activity, { found }: Parts): Promise<object> {
  const result = await found.open(value);
  return result === null ? wordsReply(GONE) : pickedReply(result);
}
