import assert from 'node:assert/strict';
import { leavesOut, pointsAtIt, withinReach } from '../../../bot/conversation/understanding/reach.ts';
import { createEntityReader } from '../../../bot/conversation/understanding/naming/entities.ts';
import { after, data, language } from './real-understanding.ts';

const reader = createEntityReader(data, language);
const leaning = new Set([...language.vocabulary.filler, ...language.vocabulary.leaning]);
const talked = after({ kind: 'role', roleId: 'cio' }, ['cio']);
const reach = (text: string, isOld: boolean): readonly string[] =>
  withinReach({ ...talked, isOld }, reader.read(text), text, leaning).roleIds;

describe('what a question may take from the conversation', () => {
  const POINTS = [
    'what does it pay',
    'compare it with bi developer',
    'skills for that role',
    'and courses?',
    'what about pay',
    'how do i become one',
    'is that band 9',
    'which of those pays best',
    'how do i get there',
    'no, cto',
  ];
  for (const text of POINTS)
    it(`“${text}” points back, long after too`, () => {
      assert.deepEqual(reach(text, false), ['cio']);
      assert.deepEqual(reach(text, true), ['cio']);
    });

  const LEAVES_OUT = [
    'which courses?',
    'what next',
    'skills',
    'how much',
    'do i need sql',
    'compare with bi developer',
  ];
  for (const text of LEAVES_OUT)
    it(`“${text}” leaves out what it is about, right after only`, () => {
      assert.deepEqual(reach(text, false), ['cio']);
      assert.deepEqual(reach(text, true), []);
    });

  const SAYS_ALL = [
    'what courses are there',
    'how do i become a cto',
    'what does band 7 pay',
    'what jobs are there in cyber',
    'list all roles',
    'skills for a librarian',
    'which roles exist in the nhs',
    'jobs that pay well in general',
    'what IT courses are there',
  ];
  for (const text of SAYS_ALL) it(`“${text}” takes nothing`, () => assert.deepEqual(reach(text, false), []));

  it('keeps what was offered in any case, for it is picked from in words that say so', () => {
    const offered = { ...talked, offered: [{ kind: 'role', roleId: 'cto' }] as const };
    const text = 'what does band 7 pay';
    assert.equal(withinReach(offered, reader.read(text), text, leaning).offered.length, 1);
  });
});

describe('pronouns', () => {
  const points = (text: string): boolean => pointsAtIt(reader.read(text), text);
  it('are told from the department and from words that join', () => {
    assert.deepEqual(
      ['jobs in IT', 'it support roles', 'a job that pays well', 'this year', 'there are many'].map(points),
      [false, false, false, false, false],
    );
    assert.deepEqual(['is it hard', 'does that pay well', 'those two', 'up there'].map(points), [
      true,
      true,
      true,
      true,
    ]);
  });
  it('inside a name are none', () => assert.equal(points('it service manager'), false));
  it('are not needed where only a detail is said', () =>
    assert.equal(leavesOut(reader.read('in inner london?'), leaning), true));
});
