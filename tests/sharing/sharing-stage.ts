// The sharing room on a real database, with a stand-in for Teams that keeps what it was told and can be made to refuse.
import fs from 'node:fs';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import type { SharedPress, ShareStep } from '../../bot/conversation/ask-sharing.ts';
import type { Member, PostPlace, Posts, Refused } from '../../bot/sharing/posts.ts';
import { createSharing } from '../../bot/sharing/create-sharing.ts';
import type { Presence, Sharing } from '../../bot/sharing/sharing.ts';
import type { Store } from '../../bot/store/database.ts';
import { openStore } from '../../bot/store/open.ts';
import { readAsk } from '../../cards/read-button.ts';
import { placeTitle } from '../../cards/share/place-title.ts';
import { deskOver } from '../helpers/desk.ts';
import { level, role, tinyData, transition } from '../helpers/tiny-data.ts';
import { folderWithDatabase, silent } from '../store/engines.ts';

export const CHANNEL = '19:general';
export const CHAT = '19:chat';
export const START = Date.parse('2026-11-23T09:00:00.000Z');

const DESK = deskOver(
  tinyData({
    roles: ['analyst', 'engineer', 'architect', 'coder', 'tester', 'manager', 'clerk'].map((id) =>
      role(id, { level: level('5-6'), summary: `What a person does as ${id}.` }),
    ),
    transitions: [transition('analyst', 'engineer'), transition('coder', 'analyst')],
  }),
);

export interface Call {
  readonly what: 'post' | 'update' | 'remove';
  readonly place: PostPlace;
  readonly messageId: string | null;
  readonly answer: Answer | null;
}

/** Teams, as far as sharing asks it. */
export interface FakeTeams extends Posts {
  readonly calls: Call[];
  /** What the next calls of a kind come to; after them all goes well. */
  readonly refuse: Record<Call['what'], Refused[]>;
  readonly members: Map<string, Member>;
  memberAsked: number;
  /** Held back until the promise resolves. */
  hold: Promise<void> | null;
}

export interface SharingStage {
  readonly sharing: Sharing;
  readonly teams: FakeTeams;
  readonly store: Store;
  readonly waits: number[];
  readonly troubles: unknown[];
  library: typeof DESK | null;
  now: () => Date;
  forward(ms: number): void;
  /** Somebody was seen somewhere. */
  seen(placeId: string, personId: string, about?: Partial<Presence>): Promise<void>;
  step(step: ShareStep, personId?: string): Promise<Answer>;
  press(
    press: Partial<SharedPress> & Pick<SharedPress, 'shareId' | 'act'>,
    personId?: string,
    placeId?: string,
    pressedOn?: string | null,
  ): Promise<Answer>;
  /** The same room as after a restart: nothing is remembered but what is in the database. */
  restarted(): Sharing;
  close(): Promise<void>;
}

export const COMPARISON: Ask = { kind: 'comparison', roleIds: ['analyst', 'engineer'] };

export async function openSharingStage(): Promise<SharingStage> {
  const dataDir = await folderWithDatabase();
  const store = await openStore({ databaseUrl: null, dataDir, log: silent, now: () => new Date() });
  let ms = START;
  let ids = 0;
  const now = (): Date => new Date(ms);
  const teams = fakeTeams();
  const waits: number[] = [];
  const troubles: unknown[] = [];
  const make = (): Sharing =>
    createSharing({
      database: store,
      readAsk,
      library: () => stage.library,
      posts: teams,
      titleOf: placeTitle,
      now,
      newId: () => `share-${(ids += 1)}`,
      sleep: async (wait) => void waits.push(wait),
      onTrouble: (error) => troubles.push(error),
    });
  const asker = (personId: string, placeId: string, pressedOn: string | null = null) => ({
    pressedOn,
    personId,
    place: {
      id: placeId,
      scope: placeId.startsWith('19:') ? ('channel' as const) : ('personal' as const),
      tenantId: 't',
    },
    at: now(),
    answer: async (ask: Ask): Promise<Answer> => ({
      kind: 'not-known',
      heard: `${personId}: ${JSON.stringify(ask)}`,
      next: [],
    }),
  });
  const stage: SharingStage = {
    sharing: make(),
    teams,
    store,
    waits,
    troubles,
    library: DESK,
    now,
    forward: (by) => {
      ms += by;
    },
    seen: (placeId, personId, about = {}) =>
      stage.sharing.seen(
        {
          placeId,
          scope: placeId === CHAT ? 'group' : 'channel',
          tenantId: 't',
          serviceUrl: 'https://smba.example/',
          teamId: placeId === CHAT ? null : '19:team',
          title: placeId === CHAT ? null : 'General',
          teamTitle: placeId === CHAT ? null : 'Informatics',
          person: { personId, userId: `29:${personId}` },
          ...about,
        },
        now(),
      ),
    step: (step, personId = 'ana') => stage.sharing.answer({ kind: 'share', step }, asker(personId, `a:${personId}`)),
    press: (press, personId = 'ben', placeId = `${CHANNEL};messageid=m1`, pressedOn = null) =>
      stage.sharing.answer(
        { kind: 'shared-card', press: { ask: COMPARISON, roleId: null, inner: null, ...press } },
        asker(personId, placeId, pressedOn),
      ),
    restarted: make,
    close: async () => {
      await store.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return stage;
}

function fakeTeams(): FakeTeams {
  const calls: Call[] = [];
  const refuse: FakeTeams['refuse'] = { post: [], update: [], remove: [] };
  const done = async (call: Call): Promise<Refused | null> => {
    await teams.hold;
    calls.push(call);
    return refuse[call.what].shift() ?? null;
  };
  const teams: FakeTeams = {
    calls,
    refuse,
    members: new Map(),
    memberAsked: 0,
    hold: null,
    post: async (place, answer) =>
      (await done({ what: 'post', place, messageId: null, answer })) ?? { kind: 'sent', messageId: `m${calls.length}` },
    update: async (place, messageId, answer) =>
      (await done({ what: 'update', place, messageId, answer })) ?? { kind: 'done' },
    remove: async (place, messageId) =>
      (await done({ what: 'remove', place, messageId, answer: null })) ?? { kind: 'done' },
    member: async (_place, userId) => {
      teams.memberAsked += 1;
      return teams.members.get(userId) ?? { kind: 'member', name: `Name of ${userId}` };
    },
    channelName: async () => ({ team: 'Informatics', channel: 'General' }),
    someNames: async () => ['Ben Hughes', 'Priya Nair'],
  };
  return teams;
}
