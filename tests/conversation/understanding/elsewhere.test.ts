// Other languages, keys hit at random, titles nobody holds, other trades, and topics within HR.
import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { refined } from '../../../bot/conversation/understanding/telling/hr-topic.ts';
import { isNonsense } from '../../../bot/conversation/understanding/telling/nonsense.ts';
import { createIsOtherLanguage } from '../../../bot/conversation/understanding/telling/other-language.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { askOf, inShort, language, understand } from './real-understanding.ts';

describe('another language', () => {
  const isOther = createIsOtherLanguage(language.otherLanguages);
  const others = [
    'dw i eisiau gwybod am gyflog',
    'ile zarabia analityk',
    'je veux devenir data analyst',
    'mujhe data analyst banna hai',
    'як стати аналітиком даних',
    'मैं डेटा एनालिस्ट कैसे बनूँ',
    '我想成为数据分析师',
    'quiero ser analista de datos',
    'wie werde ich Datenanalyst, ich bin Krankenpfleger',
    'bonjour',
  ];
  for (const text of others) it(`is heard in "${text}"`, () => assert.ok(isOther(normalise(text))));
  const english = [
    'what does a data engineer do',
    'am i too old to be a coder',
    'die hard fan of sql, what job',
    'come on, how do i become a ccio',
    'un-banded role?',
    'R or Python',
    'b7',
    'café manager',
    'data analyst per hour pay',
  ];
  for (const text of english) it(`is not heard in "${text}"`, () => assert.equal(isOther(normalise(text)), false));
});

describe('nonsense', () => {
  const isWord = (word: string): boolean => ['data', 'what', 'band', 'pay', 'role'].includes(word);
  it('is mostly no words', () => {
    assert.ok(isNonsense(['skdjf', 'data', 'ksdjf'], { isWord }));
    assert.equal(isNonsense(['what', 'data', 'ksdjf'], { isWord }), false);
    assert.equal(isNonsense(['xq'], { isWord }), false);
    assert.equal(isNonsense([], { isWord }), false);
  });
  it('is asked about, and a misspelt question is not taken for it', () => {
    assert.equal(inShort(understand('skdjf data ksdjf', NO_CONTEXT)), 'refuse:nonsense');
    assert.notEqual(inShort(understand('wat dos a dta enginer do', NO_CONTEXT)), 'refuse:nonsense');
  });
});

describe('a job title nobody holds here', () => {
  const titles: readonly (readonly [text: string, title: string])[] = [
    ['RPA developer', 'RPA developer'],
    ['how do i become a prompt engineer', 'prompt engineer'],
    ['what does an Epic trainer do', 'Epic trainer'],
    ['CSU analyst', 'CSU analyst'],
    ['chief happiness officer', 'happiness officer'],
    ['what does a cloud solutions consultant earn', 'cloud solutions consultant'],
    ['salesforce administrator', 'salesforce administrator'],
  ];
  for (const [text, title] of titles)
    it(`is said back for "${text}", with the nearest roles`, () => {
      const found = understand(text, NO_CONTEXT);
      assert.equal(inShort(found), 'refuse:not understood');
      assert.ok(found.kind === 'refuse' && found.heard === title, JSON.stringify(found));
      assert.ok(found.nearest.every((ask) => ask.kind === 'role') && found.nearest.length <= 3);
    });

  const held = [
    'senior developer',
    'become a developer',
    'nhs analyst',
    'my line manager',
    'mental health data analyst',
  ];
  for (const text of held)
    it(`is not made of "${text}"`, () => {
      const found = understand(text, NO_CONTEXT);
      assert.ok(found.kind !== 'refuse' || found.heard === text, JSON.stringify(found));
    });

  it('with a field before a role of ours is that role', () => {
    for (const text of ['mental health data analyst', 'suicide prevention data analyst', 'stress-test analyst'])
      assert.equal(askOf(text)?.kind, 'role', text);
    for (const text of ['courses data analyst', 'salary data analyst'])
      assert.notEqual(askOf(text)?.kind, 'role', text);
  });
});

describe('another trade', () => {
  const cases: readonly (readonly [text: string, wanted: string])[] = [
    ['how do i become a paramedic', 'refuse:other-occupation'],
    ['train as a midwife', 'refuse:other-occupation'],
    ['what band is a staff nurse', 'refuse:other-occupation'],
    ['what skills does a nurse need', 'refuse:other-occupation'],
    ['im a data analyst and want to become a nurse', 'refuse:other-occupation'],
    ['can a clinical coder retrain as a nurse', 'refuse:other-occupation'],
    ['plumber or clinical coder', 'refuse:other-occupation'],
    ['is a plumber paid more than a clinical coder', 'refuse:other-occupation'],
    ["I'm a nurse and want to get into informatics", 'ask:pathway'],
    ['im a physio who wants to move into informatics', 'ask:pathway'],
    ['health visitor wanting a digital job', 'ask:pathway'],
    ['can a nurse become a data analyst', 'ask:pathway'],
    ['become a data analyst from being a nurse', 'ask:pathway'],
    ['nurse', 'ask:pathway'],
  ];
  for (const [text, wanted] of cases)
    it(`"${text}" gives ${wanted}`, () => assert.equal(inShort(understand(text, NO_CONTEXT)), wanted));

  it('leaves the way out of a role of ours at hand', () => {
    const found = understand('i am a clinical coder and want to become a nurse', NO_CONTEXT);
    assert.deepEqual(found.kind === 'refuse' && found.nearest, [{ kind: 'pathway', from: 'clinical-coder', to: null }]);
  });
});

describe('what we hold beside a signpost', () => {
  const nearest = (text: string): readonly Ask[] => {
    const found = understand(text, NO_CONTEXT);
    return found.kind === 'refuse' ? found.nearest : [];
  };
  const kinds = (asks: readonly Ask[]): readonly string[] => asks.map(({ kind }) => kind);
  it('is the pay before tax, the courses for the skill, the role, the course', () => {
    assert.deepEqual(kinds(nearest('net pay for band 6')), ['pay']);
    assert.deepEqual(kinds(nearest('what does google pay a data engineer')), ['pay']);
    assert.deepEqual(kinds(nearest('how do i write a query in sql')), ['courses']);
    assert.deepEqual(kinds(nearest('any data engineer jobs going')), ['role']);
    assert.deepEqual(kinds(nearest('book me on the topol fellowship')), ['course']);
    assert.deepEqual(nearest('i hate my job'), []);
  });
  it('is the ways on from a role when its future is asked about', () =>
    assert.deepEqual(askOf('will ai replace clinical coders'), {
      kind: 'pathway',
      from: 'clinical-coder',
      to: null,
      about: 'future',
    }));
  it('is nothing of England for those abroad', () =>
    assert.equal(inShort(understand('jobs in australia', NO_CONTEXT)), 'refuse:other-country'));
});

describe('a matter for HR', () => {
  it('has its topic told by a word', () => {
    assert.equal(refined('hr-admin', 'when does my contract end'), 'contract');
    assert.equal(refined('hr-admin', 'sort out my pension'), 'pension');
    assert.equal(refined('hr-admin', 'my payslip is wrong'), 'hr-admin');
    assert.equal(refined('off-topic', 'leave me'), 'off-topic');
  });
});
