// Ways to goals that are no one role, families held against each other, guides called by their name.
import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, askOf, inShort, understand } from './real-understanding.ts';

type Pathway = Extract<Ask, { kind: 'pathway' }>;

const show = (text: string, context = NO_CONTEXT): Ask | string =>
  askOf(text, context) ?? inShort(understand(text, context));
const way = (from: string | null, familyId: string | null, bandId: string | null = null): Pathway => ({
  kind: 'pathway',
  from,
  to: null,
  goal: { familyId, bandId },
});
const become = (to: string, from: string | null = null): Pathway => ({ kind: 'pathway', from, to });

describe('a family or a band as the goal', () => {
  const rows: readonly (readonly [string, Pathway])[] = [
    ['it support to cyber', way('service-desk-analyst', 'cyb')],
    ['how do i move from service desk to cyber security', way('service-desk-analyst', 'cyb')],
    ['from librarian into data', way('librarian', 'dat')],
    ['service desk to 8a how long', way('service-desk-analyst', null, '8a')],
    ['information analyst to band 8a', way('information-analyst', null, '8a')],
    ['im a band 5 information analyst how do i get to 8a', way('information-analyst', null, '8a')],
    ['how do i get into cyber', way(null, 'cyb')],
    ['i want to get into data with no experience', way(null, 'dat')],
    ['how could someone break into software development', way(null, 'sof')],
    [
      'I work as a health records clerk. I have done it for six years. Is there any way I could end up in IT?',
      way('health-records-clerk', 'ops'),
    ],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(show(text), expected));

  it('is asked of one’s own role where that is known', () => {
    const own = { ...NO_CONTEXT, profile: { roleId: 'ward-clerk', bandId: null, regionId: null } };
    assert.deepEqual(show('how do i get into cyber', own), way('ward-clerk', 'cyb'));
    assert.deepEqual(show('how do i get into cyber from scratch', own), way(null, 'cyb'));
  });

  it('is none in a question about courses, networks or jobs there', () => {
    assert.notEqual(askOf('courses to get into cyber')?.kind, 'pathway');
    assert.notEqual(askOf('jobs in cyber')?.kind, 'pathway');
  });

  it('is none in one’s own band', () => {
    const ask = askOf('im on band 5 as a data engineer, what next');
    assert.deepEqual(ask, { kind: 'pathway', from: 'data-engineer', to: null });
  });
});

describe('from nothing', () => {
  for (const text of [
    'from nothing to data analyst',
    'from scratch to information analyst',
    'information analyst with no experience, how',
    'complete beginner wanting to be an information analyst',
    'what would a complete novice do to become an information analyst',
  ])
    it(text, () => assert.deepEqual(show(text), become('information-analyst')));

  it('is not where a trade is named to start from', () =>
    assert.deepEqual(show('nurse with no experience of it, what next'), {
      kind: 'pathway',
      from: 'x-nurse',
      to: null,
    }));
});

describe('the question at the end of a story', () => {
  const story =
    'I have been on the wards for ten years and the team has been good to me. I sort the coding queries too. ';

  it('is answered by itself where it names what it is about', () => {
    assert.deepEqual(show(`${story}What does a data engineer earn?`), {
      kind: 'pay',
      bandIds: [],
      roleIds: ['data-engineer'],
      supplementId: null,
      hours: null,
      year: null,
    });
    assert.equal(askOf(`${story}Which skills does a BI developer need?`)?.kind, 'skills');
  });

  it('starts from what the story tells where a way is asked', () =>
    assert.deepEqual(
      show(
        'I am a service desk analyst and the trust is merging with another one, so nobody knows. How would I move into cyber security?',
      ),
      way('service-desk-analyst', 'cyb'),
    ));

  it('is read with the story where it points back at it, is too short, or is none', () => {
    const ask = askOf(`I am a data engineer. ${story}Is that well paid?`);
    assert.deepEqual(ask?.kind === 'pay' ? ask.roleIds : ask, ['data-engineer']);
    for (const end of ['Any tips?', 'That is all.'])
      assert.notEqual(askOf(`I am a data engineer. ${story}${end}`)?.kind, 'pay', end);
  });

  it('never outdoes someone in need', () => {
    const found = understand(`I want to end my life. ${story}What does band 6 pay?`, NO_CONTEXT);
    assert.equal(found.kind, 'refuse');
  });
});

describe('bands as steps', () => {
  it('are told by the rule of moving up', () => {
    for (const text of ['how long to get to 8a from 5', 'how long does it take to go from band 5 to band 7']) {
      const ask = askOf(text);
      assert.ok(ask?.kind === 'guide', inShort(understand(text, NO_CONTEXT)));
    }
    for (const text of ['can I skip a band', 'can you jump two bands']) {
      const ask = askOf(text);
      assert.deepEqual(ask?.kind === 'guide' ? ask.guideIds : ask, ['moving-band'], text);
    }
  });
});

describe('two families', () => {
  const families = (text: string): readonly string[] | string => {
    const ask = askOf(text);
    return ask?.kind === 'comparison' ? (ask.familyIds ?? []) : inShort(understand(text, NO_CONTEXT));
  };

  it('are set side by side', () => {
    assert.deepEqual(families('cyber or data'), ['cyb', 'dat']);
    assert.deepEqual(families('is coding better than records'), ['cod', 'rec']);
    assert.deepEqual(families('ig vs records, which should i choose'), ['ig', 'rec']);
  });

  it('are compared afresh after another comparison', () => {
    const talked = after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']);
    const ask = askOf('cyber or data', talked);
    assert.deepEqual(ask?.kind === 'comparison' ? ask.familyIds : ask, ['cyb', 'dat']);
  });

  it('are a list where jobs in both are wanted', () => assert.equal(families('jobs in cyber or data'), 'ask:matches'));
});

describe('two roles', () => {
  it('have a gap between them, or skills in common', () => {
    assert.deepEqual(show('gap between information analyst and data engineer'), {
      kind: 'gap',
      from: 'information-analyst',
      to: 'data-engineer',
    });
    assert.deepEqual(show('what skills do a service designer and a user researcher share'), {
      kind: 'comparison',
      roleIds: ['service-designer', 'user-researcher'],
    });
  });

  it('are compared by nothing but a word between them', () =>
    assert.deepEqual(show('ward clerk vs digital nurse'), {
      kind: 'comparison',
      roleIds: ['ward-clerk', 'digital-nurse'],
    }));

  it('of which one is where people come from are compared all the same', () =>
    assert.deepEqual(show('nurse vs digital nurse'), { kind: 'comparison', roleIds: ['x-nurse', 'digital-nurse'] }));
});

describe('the ways on', () => {
  it('are those of a role, however it is put', () => {
    for (const text of [
      'how far can a ward clerk go',
      'where could being a ward clerk take me',
      'how do i get out of being a ward clerk',
      'I started as a booking clerk and now im a ward clerk. What is the next step up from here?',
    ])
      assert.deepEqual(show(text), { kind: 'pathway', from: 'ward-clerk', to: null }, text);
  });

  it('are those out of a family', () => {
    assert.deepEqual(show('paths out of clinical coding'), { ...way(null, 'cod'), about: 'onward' });
    assert.notEqual(askOf('courses to get out of clinical coding')?.kind, 'pathway');
  });

  it('above the last band are the posts outside the bands', () => {
    const ask = askOf('what comes above band 9');
    assert.ok(ask?.kind === 'guide' && ask.topic === 'pay');
  });
});

describe('two names of one role', () => {
  it('are that role', () =>
    assert.deepEqual(show('is a pacs manager better than a ris manager'), {
      kind: 'role',
      roleId: 'pacs-manager',
      twoNames: true,
    }));
});

describe('a last word said once', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'solution v technical v enterprise architect',
      ['solution-architect', 'technical-architect', 'enterprise-architect'],
    ],
    ['data or network engineer', ['data-engineer', 'network-engineer']],
    ['data, network and infrastructure engineer', ['data-engineer', 'network-engineer', 'infrastructure-engineer']],
    ['network, stress or data engineer', ['network-engineer', 'data-engineer']],
    ['coding and bi developer', ['bi-developer']],
    ['jobs and bi developer', ['bi-developer']],
    ['or bi developer', ['bi-developer']],
    ['librarian or data engineer', ['librarian', 'data-engineer']],
  ];
  for (const [text, roleIds] of rows)
    it(`stands for all: ${text}`, () => {
      const found = understand(text, NO_CONTEXT);
      const entities = found.kind === 'refuse' ? [] : found.entities;
      assert.deepEqual(
        entities.filter(({ type }) => type === 'role').map(({ ids }) => ids[0]),
        roleIds,
      );
    });
});

describe('roles that use a skill', () => {
  it('are those of the skill, though a course bears its name', () => {
    assert.deepEqual(show('which roles need FHIR'), { kind: 'skills', roleId: null, skillId: 'fhir-and-hl7' });
    assert.equal(askOf('what jobs use python')?.kind, 'skills');
  });
});

describe('the name of a kind of work', () => {
  it('is asked about alone, and is no role in other words', () => {
    const found = understand('BI', NO_CONTEXT);
    assert.deepEqual(found.kind === 'choose' ? [found.heard, found.asks] : found, [
      'BI',
      [
        { kind: 'role', roleId: 'bi-developer' },
        { kind: 'role', roleId: 'head-of-bi' },
      ],
    ]);
    assert.equal(inShort(understand('what is BI', NO_CONTEXT)), 'choose:name');
    assert.notEqual(inShort(understand('how do i get from 8a to 8b in BI', NO_CONTEXT)), 'choose:name');
  });
});

describe('whether the work will last', () => {
  it('is asked of a role or of its family, and of nothing said before', () => {
    assert.deepEqual(show('will AI replace clinical coders'), {
      ...become('x'),
      from: 'clinical-coder',
      to: null,
      about: 'future',
    });
    assert.deepEqual(show('is clinical coding a dying career'), { ...way(null, 'cod'), about: 'future' });
    assert.deepEqual(show('is there a future in medical secretary work'), {
      ...become('x'),
      from: 'medical-secretary',
      to: null,
      about: 'future',
    });
    const talked = after({ kind: 'role', roleId: 'cio' }, ['cio']);
    assert.deepEqual(show('is clinical coding a dying career', talked), { ...way(null, 'cod'), about: 'future' });
  });
});
