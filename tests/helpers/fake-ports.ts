// Ports of the conversation that keep what they are told, in memory.
import type { Ports } from '../../bot/conversation/turn.ts';
import type { Asked, Judgement } from '../../bot/conversation/feedback.ts';
import type { Remembered } from '../../bot/conversation/memory.ts';
import { changedProfile, type Profile } from '../../bot/conversation/profile.ts';
import { createReminders } from '../../bot/reminders/create-reminders.ts';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';

export interface FakePorts extends Omit<Ports, 'library'> {
  readonly remembered: Map<string, Remembered>;
  readonly kept: Map<string, Profile>;
  readonly asked: Asked[];
  readonly judged: Judgement[];
}

export function fakePorts(now: () => Date): FakePorts {
  const remembered = new Map<string, Remembered>();
  const kept = new Map<string, Profile>();
  const asked: Asked[] = [];
  const judged: Judgement[] = [];
  let ids = 0;
  return {
    remembered,
    kept,
    asked,
    judged,
    memory: {
      recall: async (key) => remembered.get(key) ?? null,
      keep: async (key, value) => void remembered.set(key, value),
      forget: async (key) => void remembered.delete(key),
    },
    profiles: {
      read: async (personId) => kept.get(personId) ?? null,
      change: async (personId, change) => {
        const after = changedProfile(kept.get(personId) ?? null, change, now());
        kept.set(personId, after);
        return after;
      },
      erase: async (personId) => {
        kept.delete(personId);
        for (const key of remembered.keys()) if (key.startsWith(`${personId}|`)) remembered.delete(key);
      },
      export: async (personId) => ({ profile: [kept.get(personId)].filter((one) => one !== undefined) }),
    },
    feedback: {
      judge: async (judgement) => void judged.push(judgement),
      logQuestion: async (one) => void asked.push(one),
    },
    encode: async () => null,
    answerShare: async () => ({ kind: 'share', stage: { kind: 'no-places' }, next: [] }),
    invites: { open: async () => 'invite-1', count: async () => null },
    reminders: createReminders({
      store: createMemoryStore(),
      now,
      newId: () => `r${(ids += 1)}`,
      courseDates: () => null,
    }),
  };
}
