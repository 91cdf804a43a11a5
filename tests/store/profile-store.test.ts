import assert from 'node:assert/strict';
import type { Profiles } from '../../bot/conversation/profile.ts';
import { createProfileStore } from '../../bot/store/profile-store.ts';
import { onEachEngine } from './engines.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const EMPTY = {
  roleId: null,
  bandId: null,
  regionId: null,
  place: null,
  timeZone: null,
  skills: [],
  updatedAt: NOW.toISOString(),
};

onEachEngine('profiles', (store) => {
  let profiles: Profiles;
  beforeEach(async () => {
    await store().query('delete from profile');
    profiles = createProfileStore({ store: store(), now: () => NOW });
  });

  it('are nothing for a person who has said nothing', async () => {
    assert.equal(await profiles.read('p1'), null);
  });

  it('keep what was said and leave the rest', async () => {
    const first = await profiles.change('p1', { bandId: '5', place: 'Leeds' });
    assert.deepEqual(first, { ...EMPTY, bandId: '5', place: 'Leeds' });
    await profiles.change('p1', { roleId: 'coder', place: null });
    assert.deepEqual(await profiles.read('p1'), { ...EMPTY, bandId: '5', roleId: 'coder' });
    assert.equal(await profiles.read('p2'), null);
  });

  it('join skills by id, and clear them with an empty list', async () => {
    await profiles.change('p1', { skills: [{ skillId: 'sql', level: 'working' }] });
    const both = await profiles.change('p1', {
      skills: [
        { skillId: 'r', level: null },
        { skillId: 'sql', level: 'expert' },
      ],
    });
    assert.deepEqual(both.skills, [
      { skillId: 'sql', level: 'expert' },
      { skillId: 'r', level: null },
    ]);
    assert.deepEqual((await profiles.change('p1', { skills: [] })).skills, []);
  });

  it('take off one skill and leave the rest', async () => {
    const sql = { skillId: 'sql', level: 'working' };
    await profiles.change('p1', { bandId: '5', skills: [sql, { skillId: 'r', level: null }] });
    await profiles.change('p1', { withoutSkills: ['r', 'never-had'] });
    assert.deepEqual(await profiles.read('p1'), { ...EMPTY, bandId: '5', skills: [sql] });
    const both = await profiles.change('p1', { withoutSkills: ['sql'], skills: [{ skillId: 'sql', level: null }] });
    assert.deepEqual(both.skills, [{ skillId: 'sql', level: null }]);
  });

  it('keep every one of many changes at once', async () => {
    await Promise.all([
      profiles.change('p1', { roleId: 'coder' }),
      profiles.change('p1', { bandId: '6' }),
      profiles.change('p1', { regionId: 'london' }),
      profiles.change('p1', { timeZone: 'Europe/London' }),
      ...Array.from({ length: 10 }, (_, at) => profiles.change('p1', { skills: [{ skillId: `s${at}`, level: null }] })),
    ]);
    const profile = await profiles.read('p1');
    assert.deepEqual(
      { ...profile, skills: profile?.skills.length },
      { ...EMPTY, roleId: 'coder', bandId: '6', regionId: 'london', timeZone: 'Europe/London', skills: 10 },
    );
  });

  for (const [what, set] of [
    ['of another version', 'version = 99'],
    ['with a broken shape', `profile = '{"roleId": 7}'`],
    ['that is null', `profile = 'null'`],
  ] as const)
    it(`set a row aside ${what}, and start afresh with the next change`, async () => {
      await profiles.change('p1', { roleId: 'coder', bandId: '5' });
      await store().query(`update profile set ${set}`);
      assert.equal(await profiles.read('p1'), null);
      assert.deepEqual(await profiles.change('p1', { bandId: '6' }), { ...EMPTY, bandId: '6' });
      assert.deepEqual(await profiles.read('p1'), { ...EMPTY, bandId: '6' });
    });

  it('refuse a change that is too long, and keep what was there', async () => {
    await profiles.change('p1', { place: 'Leeds' });
    await assert.rejects(profiles.change('p1', { place: 'x'.repeat(201) }));
    await assert.rejects(profiles.change('p2', { place: 'x'.repeat(201) }));
    assert.equal((await profiles.read('p1'))?.place, 'Leeds');
    assert.equal((await store().query('select 1 from profile')).rowCount, 1);
  });

  it('are handed out whole', async () => {
    await profiles.change('p1', { place: `King's Lynn` });
    const kept = await profiles.export('p1');
    assert.equal(kept['profile']?.length, 1);
    assert.match(JSON.stringify(kept['profile']), /King's Lynn/);
    for (const rows of Object.values(await profiles.export('p2'))) assert.deepEqual(rows, []);
  });

  it('are gone once erased', async () => {
    await profiles.change('p1', { roleId: 'coder' });
    await profiles.change('p2', { roleId: 'coder' });
    await profiles.erase('p1');
    assert.equal(await profiles.read('p1'), null);
    assert.notEqual(await profiles.read('p2'), null);
    assert.equal((await store().query('select 1 from profile')).rowCount, 1);
  });
});
