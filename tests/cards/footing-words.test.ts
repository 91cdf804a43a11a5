import assert from 'node:assert/strict';
import { footingLines, sourcesText, understoodText } from '../../cards/footing-words.ts';
import { BARE, footing, source } from '../../cards/sample-facts.ts';

describe('sources in words', () => {
  it('have their year once', () => {
    assert.equal(
      sourcesText([source('NHS Employers table', '2025/26'), source('GDaD 2025', '2025')]),
      'Sources: NHS Employers table (2025/26); GDaD 2025.',
    );
    assert.equal(sourcesText([source('One')]), 'Source: One.');
  });

  it('leave out what the title says in brackets', () => {
    const adverts = source('NHS Jobs adverts of November 2020 (14,842 adverts, public copy)', 'Nov 2020');
    assert.equal(sourcesText([adverts]), 'Source: NHS Jobs adverts of November 2020.');
    assert.equal(sourcesText([source('Pay steps', 'undated (post-2019)')]), 'Source: Pay steps (undated).');
    assert.equal(sourcesText([source('(untitled)', null)]), 'Source: (untitled).');
  });

  it('are named once and not all', () => {
    const many = ['A', 'A', 'B', 'C', 'D', 'E', 'F'].map((name) => source(name));
    assert.equal(sourcesText(many), 'Sources: A; B; C; D and 2 more.');
    assert.equal(sourcesText([]), null);
  });
});

describe('what was understood', () => {
  it('is the subject and the names', () => {
    const pay = { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: 'x', hours: null, year: null } as const;
    assert.equal(understoodText({ ask: pay, names: ['7', 'Inner London'] }), 'Pay · Band 7 and Inner London');
    assert.equal(understoodText({ ask: { kind: 'pathway', from: 'a', to: 'b' }, names: ['A', 'B'] }), 'Route · A to B');
    assert.equal(understoodText({ ask: { kind: 'pathway', from: 'a', to: null }, names: ['A'] }), 'What next · A');
    assert.equal(understoodText({ ask: { kind: 'pathway', from: null, to: 'b' }, names: ['B'] }), 'How to become · B');
    assert.equal(understoodText({ ask: { kind: 'actions', words: '' }, names: [] }), 'What leaders can do');
  });
});

describe('the lines under a card', () => {
  it('say where facts come from, how sure they are and of which year', () => {
    assert.deepEqual(footingLines(footing({ sources: [source('GDaD', '2025')] })), [
      'Source: GDaD (2025). Figures are for 2026/27. Some details are typical, not official.',
      'You asked: Role · Data engineer',
    ]);
  });

  it('say nothing of trust when all is official', () => {
    assert.deepEqual(footingLines({ ...BARE, sources: [source('A', '2025')], status: 'official', years: ['2025'] }), [
      'Source: A (2025).',
    ]);
  });

  it('say how old the data is only when it could not be refreshed', () => {
    const lines = footingLines({ ...BARE, age: { fetchedAt: '2026-11-20T09:00:00Z', stale: true } });
    assert.deepEqual(lines, ['The careers data could not be refreshed: this copy is from 20 November 2026.']);
    assert.deepEqual(footingLines({ ...BARE, age: { fetchedAt: '2026-11-20T09:00:00Z', stale: false } }), []);
  });

  it('are none when there is nothing to say', () => assert.deepEqual(footingLines(BARE), []));
});
