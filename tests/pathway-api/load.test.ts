import assert from 'node:assert/strict';
import { loadDataSet } from '../../bot/pathway-api/load.ts';
import { DataSetError } from '../../bot/pathway-api/problems.ts';
import { SMALL_FILES, withDataFolder } from './small-data-set.ts';

type Changes = Readonly<Record<string, string | null>>;

function linesOf(changes: Changes): readonly string[] {
  return withDataFolder(changes, (folder) => {
    try {
      loadDataSet(folder);
      return [];
    } catch (error) {
      assert.ok(error instanceof DataSetError, String(error));
      return error.message.split('\n').slice(1);
    }
  });
}

/** The small file with one piece of its text replaced. */
function edit(file: string, from: string, to: string): Changes {
  const text = SMALL_FILES[file] ?? '';
  assert.ok(text.includes(from), `${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
}

const BREAKAGES: readonly (readonly [string, Changes, string])[] = [
  [
    'a misspelt field',
    edit('roles.yaml', 'familyIds', 'famlyIds'),
    '- roles.yaml, analyst, famlyIds: is not a field of the contract',
  ],
  ['a missing title', edit('skills.yaml', 'title: SQL, ', ''), '- skills.yaml, sql, title: is missing'],
  [
    'a number for a title',
    edit('regions.yaml', 'title: North', 'title: 7'),
    '- regions.yaml, north, title: must be string',
  ],
  [
    'a band that does not exist',
    edit('roles.yaml', 'min: "5"', 'min: "1"'),
    '- roles.yaml, analyst, level.min: must be one of 2, 3, 4, 5, 6, 7, 8a, 8b, 8c, 8d, 9',
  ],
  [
    'a level that does not exist',
    edit('roles.yaml', 'level: working', 'level: good'),
    '- roles.yaml, analyst, skills.0.level.value: must be one of awareness, working, practitioner, expert',
  ],
  [
    'a wrong constant',
    edit('pay-supplements.yaml', 'high-cost-area', 'weighting'),
    '- pay-supplements.yaml, inner, kind: must be high-cost-area',
  ],
  [
    'a wrong day',
    edit('families.yaml', '2026-01-01', 'January'),
    '- families.yaml, dat, provenance.reviewedAt: must match format "date"',
  ],
  [
    'a role in no family we have',
    edit('roles.yaml', '[dat]', '[dta]'),
    '- roles.yaml, analyst, familyIds: "dta" is not in families',
  ],
  [
    'a skill nobody described',
    edit('courses.yaml', '[sql]', '[sequel]'),
    '- courses.yaml, c1, skillIds: "sequel" is not in skills',
  ],
  [
    'a move from nowhere',
    edit('transitions.yaml', 'from: nurse/é', 'from: nurse'),
    '- transitions.yaml, t1, from: "nurse" is not in roles',
  ],
  [
    'a move to itself',
    edit('transitions.yaml', 'from: nurse/é', 'from: analyst'),
    '- transitions.yaml, t1, to: must be another role than `from`',
  ],
  [
    'years the wrong way round',
    edit('transitions.yaml', 'min: 1', 'min: 9'),
    '- transitions.yaml, t1, years: `min` is above `max`',
  ],
  [
    'bands the wrong way round',
    edit('roles.yaml', 'min: "5"', 'min: 8a'),
    '- roles.yaml, analyst, level: `min` is above `max`',
  ],
  [
    'pay that falls',
    edit('bands.yaml', 'entry: 2,', 'entry: 9,'),
    '- bands.yaml, 5, years.0: pay must not fall from entry to top',
  ],
  [
    'years in the wrong order',
    edit('bands.yaml', '2026/27', '2024/25'),
    '- bands.yaml, 5, years: the newest year comes first, each year once',
  ],
  [
    'a status for no figure',
    edit('bands.yaml', 'middle: 3, ', ''),
    '- bands.yaml, 5, years.0.status.middle: must be null exactly when `middle` is null',
  ],
  [
    'a related id in no collection',
    edit('guides.yaml', 'c1', 'c9'),
    '- guides.yaml, g1, relatedIds: "c9" is not in any collection',
  ],
  [
    'a source code that is not registered',
    edit('families.yaml', 'S1', 'S9'),
    '- families.yaml, dat, provenance.sources: "S9" is not in sources.yaml',
  ],
  [
    'a source code used twice',
    { 'sources.yaml': '- { code: S1, title: A }\n- { code: S1, title: B }\n' },
    '- sources.yaml, S1, id: is used twice; first in sources.yaml',
  ],
  [
    'an id used twice across files',
    { 'regions/more.yaml': '- { id: north, title: North again }\n' },
    '- regions.yaml, north, id: is used twice; first in regions/more.yaml',
  ],
  ['a record without an id', { 'actions.yaml': '- { title: Do it }\n' }, '- actions.yaml, record 1, id: is missing'],
  [
    'a record that is only a word',
    { 'actions.yaml': '- hello\n' },
    '- actions.yaml, record 1: must be a set of named fields',
  ],
  ['a file that is not a list', { 'actions.yaml': 'id: a1\n' }, '- actions.yaml: must be a list of records'],
  ['a file left out', { 'actions.yaml': null }, '- actions.yaml: is missing (and no folder has its name)'],
  ['a file of no collection', { 'coarses.yaml': '[]\n' }, '- coarses.yaml: is not a collection of the contract'],
];

describe('loading the data set', () => {
  it('accepts the smallest whole folder', () => assert.deepEqual(linesOf({}), []));

  for (const [what, changes, line] of BREAKAGES)
    it(`names file, record, field and reason for ${what}`, () => assert.deepEqual(linesOf(changes), [line]));

  it('names the line of a file that is not YAML', () => {
    const [line, ...others] = linesOf({ 'actions.yaml': '- id: a1\n  title: "open\n' });
    assert.match(line ?? '', /^- actions\.yaml, line \d+: is not readable YAML: ./);
    assert.deepEqual(others, []);
  });

  it('collects every problem, not just the first', () => {
    const changes = {
      ...edit('skills.yaml', 'title: SQL, ', ''),
      'guides.yaml': null,
      ...edit('roles.yaml', '[dat]', '[x]'),
    };
    assert.deepEqual(
      linesOf(changes)
        .map((line) => line.slice(2, line.indexOf('.yaml')))
        .sort(),
      ['guides', 'roles', 'skills'],
    );
  });

  it('fills what was left out: null, constants, source titles, the name and kind of a skill', () => {
    const { holdings } = withDataFolder({}, loadDataSet);
    const role = holdings.roles[0];
    assert.equal(role?.summary, null);
    assert.deepEqual(role?.level, {
      scheme: 'afc-band',
      min: '5',
      max: '6',
      text: null,
      evidence: null,
      status: 'found',
    });
    assert.deepEqual(role?.skills, [
      {
        skillId: 'sql',
        name: 'SQL',
        kind: 'technology',
        necessity: null,
        importance: null,
        level: { scheme: 'gdad', value: 'working' },
        status: 'derived',
      },
    ]);
    assert.deepEqual(role?.provenance?.sources, [{ code: 'S1', title: 'A source', url: null, year: null }]);
  });

  it('keeps the difference between nothing known and known to be empty', () => {
    const { holdings } = withDataFolder(edit('roles.yaml', 'bodyIds: [bcs]', 'bodyIds: []'), loadDataSet);
    assert.deepEqual([holdings.roles[0]?.bodyIds, holdings.roles[1]?.bodyIds], [[], null]);
  });

  it('changes its version with any record and only then', () => {
    const version = (changes: Changes) => withDataFolder(changes, (folder) => loadDataSet(folder).dataVersion);
    assert.equal(version({}), version({}));
    assert.notEqual(version({}), version(edit('regions.yaml', 'North', 'Far north')));
  });
});
