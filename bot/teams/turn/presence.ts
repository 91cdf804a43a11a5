// Activity -> who is where: kept for sharing, which lets nobody share where they were not seen. Pure.
import { withoutThread } from '../../conversation/thread.ts';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { PlaceChange, Presence } from '../../sharing/sharing.ts';
import { personIdOf, placeOf } from './read-activity.ts';

const text = z.string().trim().min(1).max(400);

const channelData = z.object({
  team: z
    .object({ id: text.nullish().catch(null), name: text.nullish().catch(null) })
    .nullish()
    .catch(null),
  channel: z
    .object({ id: text.nullish().catch(null), name: text.nullish().catch(null) })
    .nullish()
    .catch(null),
  eventType: text.nullish().catch(null),
});

type Data = z.infer<typeof channelData>;

const dataOf = (activity: Activity): Data => channelData.safeParse(activity.channelData).data ?? {};

/** Null in a chat with one person, and when the activity says not where it is from. */
export function presenceIn(activity: Activity): Presence | null {
  const place = placeOf(activity);
  if (place === null || place.scope === 'personal' || !activity.serviceUrl) return null;
  const { team, channel } = dataOf(activity);
  const personId = personIdOf(activity);
  const userId = activity.from?.id;
  return {
    placeId: withoutThread(place.id),
    scope: place.scope,
    tenantId: place.tenantId,
    serviceUrl: activity.serviceUrl,
    teamId: team?.id ?? null,
    title:
      place.scope === 'channel' ? (channel?.name ?? null) : (text.safeParse(activity.conversation.name).data ?? null),
    teamTitle: team?.name ?? null,
    person: personId === null || !userId || isBot(activity) ? null : { personId, userId },
  };
}

const isBot = ({ from, recipient }: Activity): boolean => from?.role === 'bot' || from?.id === recipient?.id;

/** What a conversationUpdate or an uninstall says about places; null for all else. */
export function placeChangeIn(activity: Activity): PlaceChange | null {
  const place = placeOf(activity);
  if (place === null || place.scope === 'personal') return null;
  const placeId = withoutThread(place.id);
  const data = dataOf(activity);
  const teamId = data.team?.id ?? null;
  if (activity.type === 'installationUpdate')
    return (activity.action ?? '').startsWith('remove') && activity.action !== 'remove-upgrade'
      ? { kind: 'bot-left', placeId, teamId }
      : null;
  if (activity.type !== 'conversationUpdate') return null;
  const removed = (activity.membersRemoved ?? []).map(({ id }) => id).filter(Boolean);
  if (removed.includes(activity.recipient?.id ?? '')) return { kind: 'bot-left', placeId, teamId };
  if (removed.length > 0) return { kind: 'people-left', placeId, teamId, userIds: removed };
  return renamedOrDeleted(data, teamId);
}

function renamedOrDeleted({ eventType, channel, team }: Data, teamId: string | null): PlaceChange | null {
  switch (eventType) {
    case 'channelRenamed':
      return channel?.id && channel.name ? { kind: 'renamed', placeId: channel.id, title: channel.name } : null;
    case 'channelDeleted':
      return channel?.id ? { kind: 'place-deleted', placeId: channel.id } : null;
    case 'teamRenamed':
      return teamId !== null && team?.name ? { kind: 'team-renamed', teamId, title: team.name } : null;
    case 'teamDeleted':
    case 'teamHardDeleted':
      return teamId === null ? null : { kind: 'team-deleted', teamId };
    default:
      return null;
  }
}
