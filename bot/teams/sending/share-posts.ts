// What sharing asks of Teams: post, change, delete, and who and what is there. Each is one request.
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Answer } from '../../conversation/answer.ts';
import { withoutThread } from '../../conversation/thread.ts';
import { codesIn } from '../../reminders/sending/outcomes.ts';
import type { Member, PostPlace, Posts, Refused } from '../../sharing/posts.ts';
import { call, idIn, type CallResult, type Channel, type ConnectorCall } from './connector-call.ts';
import type { Rendered } from '../ports.ts';
import { refusedBy } from './refusals.ts';
import { messageBody } from '../turn/write-activity.ts';

export interface SharePostsOptions {
  readonly channel: Channel;
  readonly render: (answer: Answer) => Rendered;
  readonly now: () => Date;
}

/** Somebody waits on what is looked up. */
const LOOK_UP_MS = 3000;
const KEPT_MS = 10 * 60 * 1000;
const MOST_KEPT = 5000;
const NAMES_SHOWN = 3;

type Wanted = Omit<ConnectorCall, 'serviceUrl' | 'how'>;
type Asked = (place: PostPlace, wanted: Wanted) => Promise<CallResult>;

export function createSharePosts({ channel, render, now }: SharePostsOptions): Posts {
  const ask = createAsked(channel);
  const kept = bounded(now);
  const lookUp = async <T>(key: string, place: PostPlace, path: readonly string[], shape: z.ZodType<T>) => {
    const result = await once(kept, key, () => ask(place, { method: 'GET', path, timeoutMs: LOOK_UP_MS }));
    return result.kind === 'done' ? (shape.safeParse(result.body).data ?? null) : null;
  };
  return {
    post: async (place, answer) => {
      const body = { ...messageBody(render(answer)), channelId: 'msteams', conversation: { id: place.id } };
      const sent = await ask(place, { method: 'POST', path: activities(place), body });
      return sent.kind === 'done' ? { kind: 'sent', messageId: idIn(sent.body) } : refusedBy(sent, 'unsure');
    },
    update: async (place, messageId, answer) => {
      const body = { ...messageBody(render(answer)), id: messageId, conversation: { id: place.id } };
      return done(await ask(place, { method: 'PUT', path: [...activities(place), messageId], body }));
    },
    remove: async (place, messageId) =>
      done(await ask(place, { method: 'DELETE', path: [...activities(place), messageId] })),
    member: async (place, userId, fresh = false) => {
      const key = JSON.stringify(['member', place.id, userId]);
      if (fresh) kept.delete(key);
      // Everybody of a team is in its channels; Teams is asked about the team.
      const path = ['conversations', place.teamId ?? withoutThread(place.id), 'members', userId];
      return memberIn(await once(kept, key, () => ask(place, { method: 'GET', path, timeoutMs: LOOK_UP_MS })));
    },
    channelName: async (place, teamId) => {
      const [team, channels] = await Promise.all([
        lookUp(JSON.stringify(['team', teamId]), place, ['teams', teamId], teamShape),
        lookUp(JSON.stringify(['channels', teamId]), place, ['teams', teamId, 'conversations'], channelsShape),
      ]);
      const found = channels?.conversations.find(({ id }) => id === place.id);
      if (team === null && found === undefined) return null;
      // Teams gives a team's first channel no name; it has the team's own id.
      return { team: team?.name ?? null, channel: found?.name ?? (place.id === teamId ? 'General' : null) };
    },
    someNames: async (place, besides) => {
      const path = ['conversations', place.id, 'pagedmembers'];
      const found = await lookUp(JSON.stringify(['names', place.id]), place, path, membersShape);
      if (found === null) return null;
      const names = found.members.flatMap(({ id, name }) => (id === besides || !name ? [] : [name]));
      return names.slice(0, NAMES_SHOWN);
    },
  };
}

const teamShape = z.object({ name: z.string().nullish() });
const channelsShape = z.object({ conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })) });
const membersShape = z.object({ members: z.array(z.object({ id: z.string(), name: z.string().nullish() })) });

const activities = (place: PostPlace): readonly string[] => ['conversations', place.id, 'activities'];

/** With a new token, or on the other host, when Teams says that this is what is wrong; else once. */
function createAsked(channel: Channel): Asked {
  return async (place, wanted) => {
    if (place.serviceUrl === null) return { kind: 'no-place' };
    const asked = { ...wanted, serviceUrl: place.serviceUrl };
    const first = await call(asked, channel);
    if (first.kind !== 'failed') return first;
    if (first.failure.status === 401) return call({ ...asked, how: 'fresh-token' }, channel);
    const isWrongHost = first.failure.status === 403 && codesIn(first.failure).has('invalidbotapihost');
    return isWrongHost ? call({ ...asked, how: 'other-host' }, channel) : first;
  };
}

/** Changing or deleting twice is the same as once, so an answer that was lost does no harm. */
const done = (result: CallResult): { readonly kind: 'done' } | Refused =>
  result.kind === 'done' ? { kind: 'done' } : refusedBy(result, 'later');

const memberShape = z.object({ name: z.string().nullish() });

function memberIn(result: CallResult): Member {
  if (result.kind === 'done')
    return { kind: 'member', name: memberShape.safeParse(result.body).data?.name?.trim() || null };
  if (result.kind === 'no-place') return { kind: 'not-there' };
  const { status } = result.failure;
  if (status === 403) return { kind: 'not-there' };
  if (status !== 404) return { kind: 'unknown' };
  return codesIn(result.failure).has('conversationnotfound') ? { kind: 'not-there' } : { kind: 'no-member' };
}

type Kept = LRUCache<string, Promise<CallResult>>;

const bounded = (now: () => Date): Kept =>
  new LRUCache({ max: MOST_KEPT, ttl: KEPT_MS, ttlResolution: 0, perf: { now: () => now().getTime() } });

/** All who ask for the same at once share one request; what failed is asked for again. */
function once(kept: Kept, key: string, make: () => Promise<CallResult>): Promise<CallResult> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  void made.then((result) => {
    if (result.kind !== 'done' && kept.get(key) === made) kept.delete(key);
  });
  return made;
}
