// Sends reminders to stored conversations. Straight over HTTP: botbuilder's client would send a POST up to four times by
// itself when a gateway fails, so one reminder could arrive four times, and the runner's own tries would multiply it.
import type { Deliver, Delivery, DeliveryItem, DeliveryResult, How } from '../reminders/delivery.ts';
import { failureOf, jsonOr, NO_REPLY } from './send-failure.ts';
import { CARD_TYPE } from './write-activity.ts';
import type { Rendered } from './ports.ts';

/** Where to write, as it was kept from the last activity there. */
export interface DeliveryPlace {
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** botbuilder's conversation reference, as JSON. */
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface DeliverOptions {
  /** Null when the conversation is not known or the bot was taken out of it. */
  readonly findPlace: (delivery: {
    readonly personId: string;
    readonly placeRef: string;
  }) => Promise<DeliveryPlace | null>;
  /** One message for all: one item as a rule, several when a morning brings several. */
  readonly render: (items: readonly DeliveryItem[]) => Rendered;
  /** Null in local mode. `fresh`: not one from a cache. */
  readonly token: (fresh: boolean) => Promise<string | null>;
  /** Whether the bot may send there, with its token. */
  readonly mayReach: (serviceUrl: string) => boolean;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;

export function createDeliver({ findPlace, render, token, mayReach, timeoutMs = TIMEOUT_MS }: DeliverOptions): Deliver {
  return async (delivery) => {
    const place = await findPlace(delivery);
    if (place === null) return { kind: 'no-place' };
    const serviceUrl = delivery.how === 'other-host' ? otherHost(place.serviceUrl) : place.serviceUrl;
    // An address that is no longer allowed gets neither token nor words.
    if (!mayReach(serviceUrl)) return { kind: 'no-place' };
    const bearer = await tokenOrNone(token, delivery.how);
    if (bearer.kind === 'failed') return bearer;
    return post({
      url: activitiesUrl(serviceUrl, place.conversationId),
      bearer: bearer.token,
      body: { ...addressed(place), ...messageOf(delivery, render) },
      timeoutMs,
    });
  };
}

type Bearer = { readonly kind: 'token'; readonly token: string | null } | Extract<DeliveryResult, { kind: 'failed' }>;

/** No token is as good as a token that is refused: an operator has to look. */
async function tokenOrNone(token: DeliverOptions['token'], how: How): Promise<Bearer> {
  try {
    return { kind: 'token', token: await token(how === 'fresh-token') };
  } catch {
    return { kind: 'failed', failure: { ...NO_REPLY, status: 401, code: 'NoToken' } };
  }
}

/** As botbuilder addresses what it sends. */
const addressed = ({ conversationId, reference }: DeliveryPlace): object => ({
  channelId: reference['channelId'],
  from: reference['bot'],
  recipient: reference['user'],
  conversation: reference['conversation'] ?? { id: conversationId },
});

/** A card goes alone, for Teams splits text and card into two messages; the plain text is for when a card is too big. */
function messageOf({ items, how }: Delivery, render: DeliverOptions['render']): object {
  const { card, summary, text } = render(items);
  const shown =
    card === null || how === 'plain-text'
      ? { text: text === '' ? summary : text, textFormat: 'plain' }
      : { attachments: [{ contentType: CARD_TYPE, content: card }] };
  return { type: 'message', summary, ...shown };
}

const activitiesUrl = (serviceUrl: string, conversationId: string): string =>
  `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;

const PUBLIC_HOST = 'https://smba.trafficmanager.net/teams/';
const GCC_HOST = 'https://smba.infra.gcc.teams.microsoft.com/teams';

/** "InvalidBotApiHost": a tenant of the government cloud called on the public host, or the other way round. */
const otherHost = (serviceUrl: string): string =>
  URL.canParse(serviceUrl) && new URL(serviceUrl).hostname === new URL(GCC_HOST).hostname ? PUBLIC_HOST : GCC_HOST;

interface Post {
  readonly url: string;
  readonly bearer: string | null;
  readonly body: object;
  readonly timeoutMs: number;
}

async function post({ url, bearer, body, timeoutMs }: Post): Promise<DeliveryResult> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
      // The token must not follow a redirect.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const reply = await readSome(response);
    if (!response.ok) return { kind: 'failed', failure: failureOf(response, reply) };
    return { kind: 'sent', messageId: idIn(reply) };
  } catch (error) {
    return { kind: 'failed', failure: { ...NO_REPLY, code: codeOf(error) } };
  }
}

/** More than this is no reply of Teams. */
const MOST_BYTES = 64 * 1024;

/** The reply as text, cut off where it gets too long. A reply that breaks off after its status still has its status. */
async function readSome(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > MOST_BYTES) break;
    }
  } catch {
    return text;
  }
  return text;
}

function idIn(reply: string): string | null {
  const body = jsonOr(reply);
  return typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : null;
}

function codeOf(error: unknown): string | null {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : null;
}
