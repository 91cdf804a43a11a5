// Who may see an answer. In a channel or a group chat a personal answer goes to the person alone. Pure.
import type { Activity } from 'botbuilder';
import type { Answer } from '../../conversation/answer.ts';
import { isPersonal } from '../../conversation/personal.ts';
import type { Place } from '../../conversation/question.ts';
import { isLoopbackHost } from '../door/loopback.ts';

export type Way =
  /** A message in the same place that only they see. */
  | 'targeted'
  /** The chat they have with the bot. */
  | 'own-chat'
  /** A line, for all to read, that says where to ask. */
  | 'pointer';

export interface Circumstances {
  readonly scope: Place['scope'];
  readonly channelId: string | undefined;
  readonly serviceUrl: string | undefined;
  /** Teams' id for the person. */
  readonly userId: string | undefined;
  /** Where the bot can write to them alone. */
  readonly ownChat: boolean;
}

/** True when the answer must not be read by others, or the person asked where others do not read. */
export const isForOneAlone = (answer: Answer, scope: Place['scope'], askedAlone: boolean): boolean =>
  scope !== 'personal' && (isPersonal(answer) || askedAlone);

/** In the order to be tried; the last never fails to keep the answer from others. */
export function privateWays({ scope, channelId, serviceUrl, userId, ownChat }: Circumstances): readonly Way[] {
  const targeted = scope !== 'personal' && channelId === 'msteams' && Boolean(userId) && takesTargeted(serviceUrl);
  return [
    ...(targeted ? (['targeted'] as const) : []),
    ...(ownChat ? (['own-chat'] as const) : []),
    'pointer' as const,
  ];
}

const PUBLIC_CLOUD = 'smba.trafficmanager.net';

/**
 * Only where targeted messages are known to be taken: a cloud that did not know them would show the answer to everybody. We have not
 * seen them described for the government clouds.
 */
function takesTargeted(serviceUrl: string | undefined): boolean {
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return false;
  const { hostname } = new URL(serviceUrl);
  return hostname === PUBLIC_CLOUD || isLoopbackHost(hostname);
}

/** The person wrote a message that only the bot saw, or pressed a button of an answer that only they saw. */
export function askedAlone({ recipient, value }: Pick<Activity, 'recipient' | 'value'>): boolean {
  const account: unknown = recipient;
  return isSet(account, 'isTargeted') || isSet(value, ALONE);
}

const ALONE = 'alone';

const isSet = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([name, set]) => name === key && set === true);

/** A card whose plain buttons say that what they ask is for one person's eyes. */
export function forOneAlone(card: object): object {
  const marked: object = JSON.parse(JSON.stringify(card), (_key, value: unknown) =>
    isOwnButton(value) ? { ...value, data: { ...value.data, [ALONE]: true } } : value,
  );
  return marked;
}

const isOwnButton = (value: unknown): value is { readonly data: object } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Action.Submit' &&
  'data' in value &&
  typeof value.data === 'object' &&
  value.data !== null &&
  'v' in value.data;
