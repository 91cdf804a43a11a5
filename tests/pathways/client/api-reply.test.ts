import assert from 'node:assert/strict';
import { readMeta, readPage, readRecords } from '../../../bot/pathways/client/api-reply.ts';
import type { CollectionName } from '../../../bot/pathways/pathway.ts';
import { COLLECTIONS } from '../../../bot/pathways/client/whole-data.ts';
import { generatedData } from '../../helpers/generated-data.ts';

const data = generatedData({ roles: 20, transitions: 30, seed: 7 });

/** A valid record of each collection with nothing but what must be there. */
const BARE: { readonly [C in CollectionName]: object } = {
  families: { id: 'f', title: 'Family' },
  roles: { id: 'r', title: 'Role' },
  transitions: { id: 't', from: 'a', to: 'b' },
  skills: { id: 's', title: 'Skill' },
  bands: { id: '7', title: 'Band 7' },
  paySupplements: { id: 'p', title: 'Inner London', kind: 'high-cost-area', share: 0.2, years: [] },
  courses: { id: 'c', title: 'Course', kind: 'degree' },
  bodies: { id: 'b', title: 'Body' },
  networks: { id: 'n', title: 'Network' },
  regions: { id: 'g', title: 'Region' },
  actions: { id: 'a', title: 'Action' },
  guides: { id: 'd', title: 'Guide' },
};

const provenance = { status: 'official', sources: [{ title: 'A source' }] };
const roleSkill = { skillId: 's', name: 'Skill', level: { scheme: 'gdad', value: 'working' } };
const bandYear = { year: '2025/26', entry: 1, top: 2, status: { entry: 'official', top: 'official' } };

/** One change of shape per kind of field: collection, what differs from the bare record, where and why it is refused. */
const CHANGED: readonly [CollectionName, object, string, RegExp][] = [
  ['roles', { id: undefined }, 'roles #0 id', /expected string/],
  ['roles', { id: 7 }, 'roles #0 id', /expected string/],
  ['roles', { id: '' }, 'roles #0 id', /small/],
  ['roles', { title: null }, 'roles "r" title', /expected string/],
  ['roles', { title: '' }, 'roles "r" title', /small/],
  ['roles', { kind: 'job' }, 'roles "r" kind', /"role"\|"starting-point"/],
  ['roles', { altTitles: 'one' }, 'roles "r" altTitles', /expected array/],
  ['roles', { altTitles: ['one', 2] }, 'roles "r" altTitles[1]', /expected string/],
  ['roles', { summary: { en: 'text' } }, 'roles "r" summary', /expected string/],
  ['roles', { level: '7' }, 'roles "r" level', /expected object/],
  ['roles', { level: { scheme: 'grade', min: '7' } }, 'roles "r" level.scheme', /"afc-band"/],
  ['roles', { level: { scheme: 'afc-band', min: 7 } }, 'roles "r" level.min', /expected string/],
  ['roles', { pay: { min: '30000' } }, 'roles "r" pay.min', /expected number/],
  [
    'roles',
    { skills: [roleSkill, { ...roleSkill, level: { scheme: 'gdad', value: 'guru' } }] },
    'roles "r" skills[1].level.value',
    /expert/,
  ],
  ['roles', { skills: {} }, 'roles "r" skills', /expected array/],
  ['roles', { externalIds: [{ scheme: 'ESCO' }] }, 'roles "r" externalIds[0].value', /expected string/],
  ['roles', { provenance: { ...provenance, status: 'rumour' } }, 'roles "r" provenance.status', /unconfirmed/],
  [
    'roles',
    { provenance: { ...provenance, sources: [{ url: 'https://x.example' }] } },
    'roles "r" provenance.sources[0].title',
    /expected string/,
  ],
  ['transitions', { from: null }, 'transitions "t" from', /expected string/],
  ['transitions', { kind: 'sideways' }, 'transitions "t" kind', /lateral/],
  ['transitions', { years: { min: 1 } }, 'transitions "t" years.max', /expected number/],
  ['bands', { years: [{ ...bandYear, entry: '£30,000' }] }, 'bands "7" years[0].entry', /expected number/],
  [
    'bands',
    { stepRules: { steps: [{ afterYears: 2, to: 'roof', status: 'official' }], text: '' } },
    'bands "7" stepRules.steps[0].to',
    /middle/,
  ],
  ['paySupplements', { share: 20 }, 'paySupplements "p" share', /<=1/],
  ['paySupplements', { years: null }, 'paySupplements "p" years', /expected array/],
  ['skills', { levels: [{ value: 'working' }] }, 'skills "s" levels[0].text', /expected string/],
  ['courses', { kind: null }, 'courses "c" kind', /apprenticeship/],
  ['courses', { intakes: [0] }, 'courses "c" intakes[0]', />=1/],
  ['courses', { intakes: [1.5] }, 'courses "c" intakes[0]', /int/],
  ['courses', { sessions: [{ id: 'x', online: 'yes' }] }, 'courses "c" sessions[0].online', /expected boolean/],
  ['bodies', { closed: 'no' }, 'bodies "b" closed', /expected boolean/],
  ['networks', { regionIds: [null] }, 'networks "n" regionIds[0]', /expected string/],
  ['regions', { places: 'Leeds' }, 'regions "g" places', /expected array/],
  ['actions', { area: 6 }, 'actions "a" area', /<=5/],
  ['guides', { points: [1] }, 'guides "d" points[0]', /expected string/],
  ['families', { bodyIds: 'x' }, 'families "f" bodyIds', /expected array/],
];

describe('records of the Pathway API', () => {
  for (const collection of COLLECTIONS) {
    it(`takes ${collection} with nothing but what must be there, the rest as null`, () => {
      const read = readRecords(collection, [BARE[collection]]);
      assert.equal(read.kind, 'read');
      const record: object = read.records[0] ?? {};
      for (const [field, value] of Object.entries(record)) {
        if (field in BARE[collection]) continue;
        const expected = field === 'closed' ? false : collection === 'roles' && field === 'kind' ? 'role' : null;
        assert.deepEqual(value, expected, field);
      }
    });
  }

  it('takes every generated record as it is', () => {
    for (const collection of COLLECTIONS) {
      assert.deepEqual(readRecords(collection, data[collection]), { kind: 'read', records: data[collection] });
    }
  });

  it('keeps null and the empty list apart', () => {
    const read = readRecords('roles', [{ ...BARE.roles, skills: [], bodyIds: null }]);
    assert.equal(read.kind, 'read');
    assert.deepEqual([read.records[0]?.skills, read.records[0]?.bodyIds, read.records[0]?.notes], [[], null, null]);
  });

  it('drops fields it does not know', () => {
    const read = readRecords('regions', [{ ...BARE.regions, colour: 'blue' }]);
    assert.equal(read.kind, 'read');
    assert.ok(!('colour' in (read.records[0] ?? {})));
  });

  it('drops a link that is no web address, and keeps the record', () => {
    for (const url of ['javascript:alert(1)', 'www.example.org', 'file:///etc/passwd', 'https://a b', 'msteams://x']) {
      const read = readRecords('courses', [{ ...BARE.courses, url }]);
      assert.equal(read.kind, 'read');
      assert.equal(read.records[0]?.url, null);
    }
    const read = readRecords('courses', [{ ...BARE.courses, url: 'HTTPS://example.org/a?b=c#d' }]);
    assert.equal(read.kind, 'read');
    assert.equal(read.records[0]?.url, 'HTTPS://example.org/a?b=c#d');
  });

  for (const [collection, change, where, reason] of CHANGED) {
    it(`names the changed shape at ${where} (${JSON.stringify(change).slice(0, 50)})`, () => {
      const read = readRecords(collection, [{ ...BARE[collection], ...change }]);
      assert.equal(read.kind, 'unreadable');
      assert.equal(read.where, where);
      assert.match(read.reason, reason);
    });
  }

  it('names the one bad record among many, and never its values', () => {
    const roles = data.roles.map((role, index) => (index === 13 ? { ...role, summary: ['secret text'] } : role));
    const read = readRecords('roles', roles);
    assert.deepEqual(read, {
      kind: 'unreadable',
      where: 'roles "role-14" summary',
      reason: 'Invalid input: expected string, received array',
    });
  });

  it('refuses a record that is no object, and a list that is no list', () => {
    for (const items of [[null], ['role'], [[]], null, undefined, {}, 'roles']) {
      assert.equal(readRecords('roles', items).kind, 'unreadable');
    }
  });

  it('keeps line breaks in an id out of the name of the place', () => {
    const read = readRecords('roles', [{ id: 'a\nb', title: 1 }]);
    assert.equal(read.kind === 'unreadable' && read.where, 'roles "a b" title');
  });
});

describe('pages of the Pathway API', () => {
  const whole = { items: [BARE.roles], nextCursor: 'next', total: 1, dataVersion: '1' };

  it('reads a page', () => {
    const read = readPage('roles', whole);
    assert.equal(read.kind, 'read');
    assert.deepEqual([read.page.items.length, read.page.nextCursor, read.page.dataVersion], [1, 'next', '1']);
  });

  it('takes a missing, null or empty cursor as the end', () => {
    for (const nextCursor of [undefined, null, '']) {
      const read = readPage('roles', { ...whole, nextCursor });
      assert.equal(read.kind === 'read' && read.page.nextCursor, null);
    }
  });

  const BAD: readonly [unknown, string][] = [
    [null, 'roles page'],
    [[BARE.roles], 'roles page'],
    [{ ...whole, items: undefined }, 'roles page items'],
    [{ ...whole, items: { 0: BARE.roles } }, 'roles page items'],
    [{ ...whole, nextCursor: 2 }, 'roles page nextCursor'],
    [{ ...whole, nextCursor: 'x'.repeat(2001) }, 'roles page nextCursor'],
    [{ ...whole, dataVersion: undefined }, 'roles page dataVersion'],
    [{ ...whole, dataVersion: '' }, 'roles page dataVersion'],
    [{ ...whole, items: [{ id: 'r', title: 7 }] }, 'roles "r" title'],
  ];
  for (const [json, where] of BAD) {
    it(`refuses a changed envelope: ${where} in ${JSON.stringify(json).slice(0, 60)}`, () => {
      const read = readPage('roles', json);
      assert.equal(read.kind === 'unreadable' && read.where, where);
    });
  }
});

describe('the description of the service', () => {
  it('needs the data version only', () => {
    assert.deepEqual(readMeta({ dataVersion: '1' }), { kind: 'read', meta: { name: 'Pathway API', dataVersion: '1' } });
    const named = readMeta({ name: 'Careers', dataVersion: '1', capabilities: [], sources: 7 });
    assert.deepEqual(named, { kind: 'read', meta: { name: 'Careers', dataVersion: '1' } });
  });

  it('names what is missing', () => {
    const read = readMeta({ name: 'Careers' });
    assert.equal(read.kind === 'unreadable' && read.where, 'service dataVersion');
  });
});
