import assert from 'node:assert/strict';
import { createConversationStore } from '../../bot/store/conversation-store.ts';
import { createMemoryStore } from '../../bot/store/memory-store.ts';
import { MEMORY_VERSION, type Remembered } from '../../bot/conversation/memory.ts';
import { NO_THREAD } from '../../bot/conversation/reminder-thread.ts';
import { PERSON_TABLES, exportPerson, forgetPerson } from '../../bot/store/person.ts';
import { createSavedPlaceStore } from '../../bot/store/saved-place-store.ts';
import { createProfileStore } from '../../bot/store/profile-store.ts';
import { createPlaceStore } from '../../bot/sharing/place-store.ts';
import { createShareStore } from '../../bot/sharing/share-store.ts';
import { createReminders } from '../../bot/reminders/create-reminders.ts';
import { createInvites } from '../../bot/reminders/keeping/invites.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import { onEachEngine } from './engines.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const remembered: Remembered = {
  version: MEMORY_VERSION,
  at: NOW.toISOString(),
  talkedAt: NOW.toISOString(),
  lastAsk: null,
  roleIds: ['coder'],
  bandIds: [],
  offered: [],
  asking: false,
  others: [],
  reminder: NO_THREAD,
  afterReminder: false,
};

onEachEngine('everything kept about a person', (store) => {
  const tablesInDatabase = async (): Promise<string[]> =>
    (
      await store().query(
        `select table_name from information_schema.columns
         where table_schema = current_schema() and column_name ~ 'person' order by 1`,
      )
    ).rows.map((row) => String(row['table_name']));

  const rowsOf = async (personId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of await tablesInDatabase())
      counts[table] = (await store().query(`select 1 from ${table} where person_id = $1`, [personId])).rowCount;
    return counts;
  };

  async function writeAbout(personId: string): Promise<void> {
    const now = (): Date => NOW;
    const memory = createMemoryStore({ store: store(), now, readAsk: () => null });
    await memory.keep(`${personId}|chat`, remembered);
    await memory.keep(`${personId}|channel;messageid=1`, remembered);
    await createProfileStore({ store: store(), now }).change(personId, { place: 'Leeds' });
    await createConversationStore(store()).put(
      {
        personId,
        conversationId: `chat of ${personId}`,
        scope: 'personal',
        tenantId: 't1',
        serviceUrl: 'https://smba.example/',
        reference: { user: { id: personId } },
      },
      NOW,
    );
    await createReminders({
      store: createReminderStore({ database: store(), now }),
      now,
      newId: () => `reminder of ${personId}`,
      courseDates: () => null,
    }).handle({
      personId,
      placeRef: `chat of ${personId}`,
      zone: null,
      act: 'set',
      words: 'remind me tomorrow to apply',
      context: { lastReminderId: null, pendingTitle: null },
    });
    await createInvites({ database: store(), now, newId: () => `invite of ${personId}` }).open({
      personId,
      courseId: 'c1',
    });
    await createPlaceStore(store()).seen(
      {
        placeId: '19:channel',
        scope: 'channel',
        tenantId: 't1',
        serviceUrl: 'https://smba.example/',
        teamId: null,
        title: 'General',
        teamTitle: null,
        person: { personId, userId: `29:${personId}` },
      },
      NOW,
    );
    await createSavedPlaceStore({ store: store(), now }).keep(personId, 'role/clinical-coder');
    const shares = createShareStore(store(), () => ({ kind: 'help' }));
    const sharer = { personId, userId: `29:${personId}` };
    const place = { id: '19:channel', scope: 'channel', tenantId: 't1', serviceUrl: null } as const;
    await shares.add({ id: `share of ${personId}`, ask: { kind: 'help' }, note: 'hello', sharer, place }, NOW);
    await shares.keepView(`share of ${personId}`, personId, 'me', NOW);
  }

  const written = {
    conversation: 1,
    memory: 2,
    profile: 1,
    reminder: 1,
    reminder_delivery: 0,
    reminder_invite: 1,
    reminder_person: 1,
    saved_place: 1,
    share: 1,
    share_presence: 1,
    share_view: 1,
  };
  const nothing = Object.fromEntries(Object.keys(written).map((table) => [table, 0]));

  beforeEach(async () => {
    for (const table of await tablesInDatabase()) await store().query(`delete from ${table}`);
  });

  it('is in the tables this room knows of, and in no other', async () => {
    assert.deepEqual(await tablesInDatabase(), [...PERSON_TABLES].toSorted());
  });

  it('is gone from every table once forgotten, and others stay whole', async () => {
    await writeAbout('p1');
    await writeAbout('p10');
    assert.deepEqual(await rowsOf('p1'), written);
    await forgetPerson(store(), 'p1');
    assert.deepEqual(await rowsOf('p1'), nothing);
    assert.deepEqual(await rowsOf('p10'), written);
  });

  it('leaves no trace of the id anywhere in the database', async () => {
    await writeAbout('unmistakable-person');
    await forgetPerson(store(), 'unmistakable-person');
    const { rows } = await store().query(
      `select table_name from information_schema.tables where table_schema = current_schema()`,
    );
    for (const { table_name: table } of rows) {
      const found = await store().query(`select 1 from ${String(table)} t where t::text like '%unmistakable-person%'`);
      assert.equal(found.rowCount, 0, String(table));
    }
  });

  it('can be forgotten when an id holds the sign that divides memory keys', async () => {
    await writeAbout('p1|x');
    await writeAbout('p1');
    await forgetPerson(store(), 'p1|x');
    const { rows } = await store().query('select key from memory order by key');
    assert.deepEqual(
      rows.map(({ key }) => key),
      ['p1|channel;messageid=1', 'p1|chat'],
    );
  });

  it('is handed out as plain JSON, only this person', async () => {
    await writeAbout('p1');
    await writeAbout('p2');
    const kept = await exportPerson(store(), 'p1');
    assert.deepEqual(Object.keys(kept), [...PERSON_TABLES]);
    assert.equal(kept['memory']?.length, 2);
    const text = JSON.stringify(kept);
    assert.match(text, /Leeds/);
    assert.doesNotMatch(text, /p2/);
    assert.deepEqual(JSON.parse(text), kept);
  });
});
