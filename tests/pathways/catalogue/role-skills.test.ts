import assert from 'node:assert/strict';
import { createSkillKeys, indexSkills, skillDistance } from '../../../bot/pathways/catalogue/role-skills.ts';
import { role, skill, skills } from '../../helpers/tiny-data.ts';

const keys = createSkillKeys([skill('sql'), skill('sql-2', { title: 'SQL' })]);
const indexed = (...texts: string[]) => indexSkills(role('r', { skills: skills(...texts) }), keys);

describe('skill identity', () => {
  it('is the id when the skills collection holds it', () => {
    assert.equal(keys.keyOf({ skillId: 'sql', name: 'Anything' }), 'sql');
    assert.equal(keys.keyOf({ skillId: 'sql-2', name: 'SQL' }), 'sql-2');
  });

  it('falls back to the name, however it is written', () => {
    assert.equal(keys.keyOf({ skillId: 'own-17', name: ' sql ' }), 'sql');
    assert.equal(keys.keyOfId('own-17'), 'sql');
  });

  it('joins new ids that bear one name, and names without an id', () => {
    const fresh = createSkillKeys([]);
    assert.equal(fresh.keyOf({ skillId: 'p1', name: 'Power BI/DAX' }), 'p1');
    assert.equal(fresh.keyOf({ skillId: 'p2', name: 'power bi (DAX)' }), 'p1');
    assert.equal(fresh.keyOf({ skillId: 'p1', name: 'Something else' }), 'p1');
    assert.equal(fresh.keyOf({ skillId: '', name: 'Power BI DAX' }), 'p1');
    assert.equal(fresh.keyOf({ skillId: '', name: 'Excel' }), 'excel');
    assert.equal(fresh.keyOfId('unheard-of'), 'unheard-of');
  });

  it('keeps C, C++ and C# apart', () => {
    const fresh = createSkillKeys([]);
    const found = ['C', 'C++', 'C#'].map((name) => fresh.keyOf({ skillId: '', name }));
    assert.equal(new Set(found).size, 3);
  });

  it('keeps the higher level of a skill listed twice', () => {
    assert.equal(indexed('sql:expert', 'sql:working')?.get('sql')?.level?.value, 'expert');
    assert.equal(indexed('sql', 'sql:working')?.get('sql')?.level?.value, 'working');
  });
});

describe('skill distance', () => {
  it('is the share of levels still to learn', () => {
    assert.equal(skillDistance(indexed('a:expert'), indexed('a:working')), 0);
    assert.equal(skillDistance(indexed('a:working'), indexed('a:expert')), 0.5);
    assert.equal(skillDistance(indexed('b:expert'), indexed('a:expert')), 1);
    assert.equal(skillDistance(indexed('a:working'), indexed('a:working', 'b:working')), 0.5);
  });

  it('reads a level that is not given as working', () => {
    assert.equal(skillDistance(indexed('a'), indexed('a:expert')), 0.5);
    assert.equal(skillDistance(indexed('a:awareness'), indexed('a')), 0.5);
  });

  it('is unknown when either list is, and nothing when nothing is needed', () => {
    assert.equal(skillDistance(null, indexed('a')), null);
    assert.equal(skillDistance(indexed('a'), null), null);
    assert.equal(skillDistance(indexed(), indexed()), 0);
  });
});
