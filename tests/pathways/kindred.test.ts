import assert from 'node:assert/strict';
import { kindredIn } from '../../bot/pathways/kindred.ts';
import { role, skills } from '../helpers/tiny-data.ts';

describe('everyday words and the words of roles', () => {
  const trainer = role('epr-trainer', {
    title: 'EPR trainer',
    skills: skills('presentation'),
    summary: 'Phone manner.',
  });

  it('meet in titles before skills, and in skills before the purpose', () => {
    assert.deepEqual(kindredIn('I like teaching')(trainer), [
      { said: 'teaching', words: ['trainer', 'presentation'], score: 9 },
    ]);
    assert.deepEqual(kindredIn('helping')(trainer), [
      { said: 'helping', words: ['trainer', 'phone manner'], score: 8 },
    ]);
  });

  it('count once for each thing liked, and need whole words', () => {
    assert.equal(kindredIn('talking, helping, people')(trainer).length, 1);
    assert.deepEqual(kindredIn('I like teaching')(role('x', { title: 'Trainers of coders' })), []);
    assert.deepEqual(kindredIn('xylophones')(trainer), []);
    assert.deepEqual(kindredIn('numbers')(role('y', { skills: null, summary: null })), []);
  });
});
