import assert from 'node:assert/strict';
import { answerProfile } from '../../bot/conversation/answers/own.ts';
import { deskOver } from '../helpers/desk.ts';
import { fakePorts } from '../helpers/fake-ports.ts';
import { realData } from '../helpers/real-data.ts';

describe('a change to the profile', () => {
  it('that names only skills we do not hold clears none of those kept', async () => {
    const data = realData();
    const { profiles } = fakePorts(() => new Date('2026-11-23T09:00:00.000Z'));
    const kept = { skillId: data.skills[0]?.id ?? '', level: null };
    const change = (skills: { skillId: string; level: null }[]) =>
      answerProfile({ skills }, 'p1', profiles, deskOver(data));
    await change([kept]);
    await change([{ skillId: 'no-such-skill', level: null }]);
    assert.deepEqual((await profiles.read('p1'))?.skills, [kept]);
    await change([]);
    assert.deepEqual((await profiles.read('p1'))?.skills, []);
  });
});
