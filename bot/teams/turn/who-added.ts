// Who added the bot where others may wonder. Teams often leaves the name out of what it tells, so it is asked for; the name is said and
// not kept.
import { withoutThread } from '../../conversation/thread.ts';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { call, type Channel } from '../sending/connector-call.ts';
import { placeOf } from './read-activity.ts';

const WITHIN_MS = 3000;
const member = z.object({ name: z.string().trim().min(1).max(200) });
const team = z.object({ team: z.object({ id: z.string().min(1) }) });

export type WhoAdded = (activity: Activity) => Promise<string | null>;

/** Null in a chat of one's own, where it is plain, and when Teams does not say. */
export const createWhoAdded =
  (channel: Channel): WhoAdded =>
  async (activity) => {
    const place = placeOf(activity);
    const { from, serviceUrl } = activity;
    if (place === null || place.scope === 'personal' || !from?.id || !serviceUrl) return null;
    if (from.name) return from.name;
    const teamId = team.safeParse(activity.channelData).data?.team.id;
    const path = ['conversations', teamId ?? withoutThread(place.id), 'members', from.id];
    const found = await call({ method: 'GET', serviceUrl, path, timeoutMs: WITHIN_MS }, channel);
    return found.kind === 'done' ? (member.safeParse(found.body).data?.name ?? null) : null;
  };
