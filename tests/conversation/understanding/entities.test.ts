import assert from 'node:assert/strict';
import { createEntityReader } from '../../../bot/conversation/understanding/naming/entities.ts';
import type { EntityType } from '../../../bot/conversation/understanding/understanding.ts';
import { data, language } from './real-understanding.ts';

const reader = createEntityReader(data, language);
const named = (text: string, type: EntityType): string[] =>
  reader
    .read(text)
    .found.filter((one) => one.type === type)
    .flatMap((one) => one.ids);

describe('things named in a question', () => {
  const cases: readonly (readonly [string, EntityType, readonly string[]])[] = [
    ['how do I learn Python', 'skill', ['r-or-python']],
    ['power bi skills', 'skill', ['power-bi-or-tableau', 'power-bi-dax']],
    ['CISSP cost', 'course', ['cissp']],
    ['az104', 'course', ['microsoft-az-104']],
    ['what is FEDIP', 'body', ['fedip']],
    ['the faculty of clincal informatics', 'body', ['fci']],
    ['shuri network', 'network', ['shuri-network']],
    ['networks in Leeds', 'region', ['north-east-and-yorkshire']],
    ['jobs in Reading', 'region', ['south-east']],
    ['i like reading reports', 'region', []],
    ['remind me in march', 'region', []],
    ['moving to the north west', 'region', ['north-west']],
    ['outer london', 'zone', ['hcas-outer-london']],
    ['living in Watford', 'zone', ['hcas-fringe']],
    ['how to be a plumber', 'other-occupation', ['plumber']],
    ['jobs in information governance', 'family', ['ig']],
    ['band 6 at 0.8 wte', 'hours', ['30']],
    ['ta for that', 'role', []],
    ['ur great', 'role', []],
    ['what does a UR do', 'role', ['user-researcher']],
  ];
  for (const [text, type, ids] of cases)
    it(`finds the ${type} in "${text}"`, () => {
      const found = named(text, type);
      for (const id of ids) assert.ok(found.includes(id), `${id} not in ${found.join(', ')}`);
      if (ids.length === 0) assert.deepEqual(found, []);
    });

  it('puts one capital word for each thing named', () => {
    assert.deepEqual(reader.read('pay for a band 7 data engineer in Leeds').words, [
      'pay',
      'for',
      'a',
      'BAND',
      'ROLE',
      'in',
      'REGION',
    ]);
  });

  it('reads a list that is asked for, not a title with the same words', () => {
    assert.deepEqual(named('networks for analysts', 'role').includes('network-engineer'), false);
    assert.deepEqual(reader.read('networks for analysts').words, ['networks', 'for', 'ROLE']);
    assert.deepEqual(named('network engineer', 'role'), ['network-engineer']);
  });

  it('takes a course within the longer name of a guide for the guide', () => {
    assert.deepEqual(named('what is the topol review', 'course'), []);
    assert.ok(named('what is the topol review', 'guide').includes('topol-review'));
    assert.deepEqual(named('what is topol', 'course'), ['topol-digital-fellowship']);
  });

  it('takes what is used for a skill, and what is taken for a course', () => {
    assert.ok(reader.read('which jobs use snomed').words.includes('SKILL'));
    assert.ok(reader.read('how long is snomed').words.includes('COURSE'));
  });

  it('leaves words that only sometimes name a skill in the question', () => {
    const { words, found } = reader.read('is planning needed');
    assert.deepEqual(words, ['is', 'planning', 'needed']);
    assert.ok(found.some((one) => one.type === 'skill' && one.plain));
  });

  it('gives spans that point at the words said', () => {
    const { normalised, found } = reader.read('What does a Data Enginer earn in Leeds?');
    for (const one of found)
      assert.equal(normalised.slice(one.start, one.end).includes(one.said.split(' ')[0] ?? '?'), true);
    assert.equal(found.find((one) => one.type === 'role')?.said, 'data enginer');
  });

  it('counts the edits a name needed', () => {
    const [role] = reader.read('dta engneer').found.filter((one) => one.type === 'role');
    assert.equal(role?.edits, 2);
  });

  it('keeps meanings outside informatics beside the role', () => {
    const [role] = reader.read('CSO').found;
    assert.deepEqual([role?.ids, role?.others], [['clinical-safety-officer'], ['chief scientific officer']]);
  });
});
