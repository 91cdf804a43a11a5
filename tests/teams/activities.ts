// Activities as Teams sends them (shapes of Microsoft Learn, ids made up).
import { ANA, BOT, TENANT } from './stage.ts';

export type Json = Readonly<Record<string, unknown>>;

let serial = 0;
const nextId = (): string => `17000000${String((serial += 1)).padStart(5, '0')}`;

const base = (serviceUrl: string, conversation: Json): Json => ({
  id: nextId(),
  timestamp: '2026-11-23T09:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: ANA,
  recipient: BOT,
  conversation: { tenantId: TENANT, ...conversation },
  channelData: { tenant: { id: TENANT } },
});

const CHAT = { id: 'a:chat', conversationType: 'personal' };
const GROUP = { id: '19:group', conversationType: 'groupChat', isGroup: true };
const CHANNEL = { id: '19:channel;messageid=1700000000000', conversationType: 'channel', isGroup: true };

export const MENTION = { type: 'mention', mentioned: BOT, text: '<at>Career</at>' };

/** A message in the personal chat. */
export const message = (serviceUrl: string, text: string, more: Json = {}): Json => ({
  type: 'message',
  ...base(serviceUrl, CHAT),
  text,
  textFormat: 'plain',
  entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
  ...more,
});

export const groupMessage = (serviceUrl: string, text: string, entities: readonly Json[]): Json =>
  message(serviceUrl, text, { conversation: { ...GROUP, tenantId: TENANT }, entities });

export const channelMessage = (serviceUrl: string, text: string, entities: readonly Json[]): Json =>
  message(serviceUrl, text, {
    conversation: { ...CHANNEL, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, channel: { id: '19:channel' } },
    entities,
  });

export const press = (serviceUrl: string, value: unknown, more: Json = {}): Json => ({
  ...message(serviceUrl, '', more),
  text: undefined,
  value,
});

export const invoke = (serviceUrl: string, name: string | undefined, value: unknown, more: Json = {}): Json => ({
  type: 'invoke',
  ...base(serviceUrl, CHAT),
  name,
  value,
  ...more,
});

export const event = (serviceUrl: string, type: string, more: Json = {}): Json => ({
  type,
  ...base(serviceUrl, CHAT),
  ...more,
});

export const edit = (serviceUrl: string, id: unknown, text: string, more: Json = {}): Json => ({
  ...message(serviceUrl, text),
  type: 'messageUpdate',
  id,
  channelData: { eventType: 'editMessage', tenant: { id: TENANT } },
  ...more,
});
