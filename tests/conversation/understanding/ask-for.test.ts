import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { askFor, withId } from '../../../bot/conversation/understanding/asking/ask-for.ts';
import { bareLabel } from '../../../bot/conversation/understanding/telling/bare.ts';
import { createDesk } from '../../../bot/conversation/understanding/desk.ts';
import type { Outcome } from '../../../bot/conversation/understanding/frame.ts';
import type { Label } from '../../../bot/conversation/understanding/classifier/labels.ts';
import { thingsIn } from '../../../bot/conversation/understanding/naming/things.ts';
import type { Context } from '../../../bot/conversation/understanding/understanding.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, data, language, model } from './real-understanding.ts';

const desk = createDesk({ data, language, model });

function outcomeOf(label: Label, text: string, context: Context = NO_CONTEXT): Outcome {
  const reading = desk.reader.read(text);
  return askFor({ label, text, reading, things: thingsIn(reading), context, known: desk.known });
}
/** The ask, or what is missing or why it is refused. */
function brief(label: Label, text: string, context: Context = NO_CONTEXT): Ask | string {
  const outcome = outcomeOf(label, text, context);
  if (outcome.kind === 'ask') return outcome.ask;
  if (outcome.kind === 'missing') return outcome.why;
  return outcome.kind === 'which' ? outcome.kind : (outcome.reason ?? 'not known');
}

const PAY = { bandIds: [], roleIds: [], supplementId: null, hours: null, year: null };
const COURSES = { skillId: null, familyId: null, courseKind: null };
const profile = { roleId: 'clinical-coder', bandId: '5', regionId: 'london' };
const own = { ...NO_CONTEXT, profile };
const talked = after({ kind: 'role', roleId: 'cio' }, ['cio']);

describe('a kind of question with what it names', () => {
  const cases: readonly (readonly [Label, string, Context, Ask | string])[] = [
    ['role', 'nurse', NO_CONTEXT, { kind: 'pathway', from: 'x-nurse', to: null }],
    ['role', 'what is it', talked, { kind: 'role', roleId: 'cio' }],
    ['role', 'what is it', NO_CONTEXT, 'missing-role'],
    ['role', 'cio and cto', NO_CONTEXT, { kind: 'comparison', roleIds: ['cio', 'cto'] }],
    [
      'comparison',
      'compare me with a librarian',
      own,
      { kind: 'comparison', roleIds: ['clinical-coder', 'librarian'] },
    ],
    [
      'comparison',
      'compare those two',
      after({ kind: 'role', roleId: 'cio' }, ['cio', 'cto']),
      { kind: 'comparison', roleIds: ['cio', 'cto'] },
    ],
    [
      'comparison',
      'compare it with cto and librarian',
      talked,
      { kind: 'comparison', roleIds: ['cio', 'cto', 'librarian'] },
    ],
    ['comparison', 'prince2 and agilepm', NO_CONTEXT, { kind: 'course', courseId: 'prince2' }],
    ['comparison', 'compare cissp', NO_CONTEXT, { kind: 'course', courseId: 'cissp' }],
    [
      'comparison',
      'bcs and apha',
      NO_CONTEXT,
      { kind: 'bodies', bodyIds: ['bcs', 'apha'], roleId: null, familyId: null },
    ],
    ['pathway/become', 'the librarian', NO_CONTEXT, { kind: 'pathway', from: null, to: 'librarian' }],
    ['pathway/next', 'the librarian', NO_CONTEXT, { kind: 'pathway', from: 'librarian', to: null }],
    ['pathway/between', 'librarian', NO_CONTEXT, { kind: 'pathway', from: 'librarian', to: null }],
    ['pathway/between', 'librarian to cio', NO_CONTEXT, { kind: 'pathway', from: 'librarian', to: 'cio' }],
    ['pathway/between', 'digital nurse, nurse', NO_CONTEXT, { kind: 'pathway', from: 'x-nurse', to: 'digital-nurse' }],
    [
      'pathway/become',
      'how do i get to librarian from there',
      talked,
      { kind: 'pathway', from: 'cio', to: 'librarian' },
    ],
    ['pathway/become', 'how do i become one', talked, { kind: 'pathway', from: null, to: 'cio' }],
    [
      'pathway/next',
      'how do i progress from band 6',
      NO_CONTEXT,
      { kind: 'guide', guideIds: [], topic: 'retention', words: 'how do i progress from band 6' },
    ],
    ['pathway/next', 'what comes after band 6', NO_CONTEXT, 'missing-role'],
    [
      'pathway/next',
      'what comes after band 9',
      NO_CONTEXT,
      { kind: 'guide', guideIds: [], topic: 'pay', words: 'very senior manager, outside Agenda for Change' },
    ],
    ['gap', 'gap', talked, { kind: 'gap', from: null, to: 'cio' }],
    ['gap', 'gap', NO_CONTEXT, 'missing-goal'],
    ['gap', 'im a librarian', NO_CONTEXT, 'missing-goal'],
    ['gap', 'im a librarian', talked, { kind: 'gap', from: 'librarian', to: 'cio' }],
    ['gap', 'gap from that to librarian', talked, { kind: 'gap', from: 'cio', to: 'librarian' }],
    ['gap', 'missing for librarian', own, { kind: 'gap', from: null, to: 'librarian' }],
    ['gap', 'librarian to cio', NO_CONTEXT, { kind: 'gap', from: 'librarian', to: 'cio' }],
    ['skills/role', 'skills', talked, { kind: 'skills', roleId: 'cio', skillId: null }],
    ['skills/role', 'skills', NO_CONTEXT, 'missing-role'],
    ['skills/skill', 'sql', NO_CONTEXT, { kind: 'skills', roleId: null, skillId: 'sql' }],
    [
      'skills/skill',
      'explain the levels',
      NO_CONTEXT,
      { kind: 'guide', guideIds: [], topic: 'framework', words: 'explain the levels' },
    ],
    ['skills/check', 'does a librarian need sql', NO_CONTEXT, { kind: 'skills', roleId: 'librarian', skillId: 'sql' }],
    ['pay/role', 'pay', own, { ...PAY, kind: 'pay', roleIds: ['clinical-coder'] }],
    ['pay/role', 'my pay', own, { ...PAY, kind: 'pay', bandIds: ['5'] }],
    ['pay/role', 'pay', NO_CONTEXT, 'missing-band'],
    ['pay/role', 'nurse pay', NO_CONTEXT, 'other-occupation'],
    ['pay/zone', 'hcas', NO_CONTEXT, { kind: 'guide', guideIds: ['high-cost-area-rules'], topic: null, words: 'hcas' }],
    ['pay/zone', 'outer london', NO_CONTEXT, { ...PAY, kind: 'pay', supplementId: 'hcas-outer-london' }],
    ['pay/zone', 'pay in croydon', NO_CONTEXT, { ...PAY, kind: 'pay', supplementId: 'hcas-inner-london' }],
    [
      'pay/zone',
      'outer london',
      after({ ...PAY, kind: 'pay', bandIds: ['6'] }),
      { ...PAY, kind: 'pay', bandIds: ['6'], supplementId: 'hcas-outer-london' },
    ],
    [
      'matches/list',
      'band 5 roles in information governance',
      NO_CONTEXT,
      { kind: 'matches', bandIds: ['5'], familyIds: ['ig'], skillIds: [], words: '' },
    ],
    [
      'matches/words',
      'i know sql',
      NO_CONTEXT,
      { kind: 'matches', bandIds: [], familyIds: [], skillIds: ['sql'], words: 'i know sql' },
    ],
    [
      'courses/list',
      'degree for a librarian',
      NO_CONTEXT,
      { ...COURSES, kind: 'courses', roleId: 'librarian', courseKind: 'degree', words: 'degree for a librarian' },
    ],
    [
      'courses/list',
      'librarian who wants to be a cio: training',
      NO_CONTEXT,
      { ...COURSES, kind: 'courses', roleId: 'cio', words: 'librarian who wants to be a cio: training' },
    ],
    [
      'courses/list',
      'training in sql',
      talked,
      { ...COURSES, kind: 'courses', roleId: null, skillId: 'sql', words: 'training in sql' },
    ],
    [
      'courses/list',
      'apprenticeships in cyber',
      NO_CONTEXT,
      {
        ...COURSES,
        kind: 'courses',
        roleId: null,
        familyId: 'cyb',
        courseKind: 'apprenticeship',
        words: 'apprenticeships in cyber',
      },
    ],
    [
      'courses/list',
      'any short course',
      talked,
      { ...COURSES, kind: 'courses', roleId: 'cio', courseKind: 'short-course', words: 'any short course' },
    ],
    [
      'courses/one',
      'topol or dhlp',
      NO_CONTEXT,
      {
        kind: 'courses',
        courseIds: ['topol-digital-fellowship', 'digital-health-leadership-programme'],
        roleId: null,
        skillId: null,
        familyId: null,
        courseKind: null,
        words: '',
      },
    ],
    [
      'bodies',
      'body for a librarian',
      NO_CONTEXT,
      { kind: 'bodies', bodyIds: [], roleId: 'librarian', familyId: null },
    ],
    [
      'bodies',
      'bodies for cyber security people',
      NO_CONTEXT,
      { kind: 'bodies', bodyIds: [], roleId: null, familyId: 'cyb' },
    ],
    ['bodies', 'which should i join', own, { kind: 'bodies', bodyIds: [], roleId: 'clinical-coder', familyId: null }],
    [
      'networks',
      'groups in cyber near Leeds',
      NO_CONTEXT,
      {
        kind: 'networks',
        networkIds: [],
        regionId: 'north-east-and-yorkshire',
        familyId: 'cyb',
        words: 'groups in cyber near',
      },
    ],
    [
      'networks',
      'networks for librarians',
      NO_CONTEXT,
      { kind: 'networks', networkIds: [], roleId: 'librarian', regionId: null, familyId: null, words: 'networks for' },
    ],
    [
      'networks',
      'who else is an analyst that i can ask',
      NO_CONTEXT,
      { kind: 'networks', networkIds: [], regionId: null, familyId: 'dat', words: '' },
    ],
    ['networks', 'networks near the infirmary', NO_CONTEXT, { kind: 'region', regionId: null }],
    ['networks', 'a network near my trust', own, { kind: 'region', regionId: 'london' }],
    [
      'networks',
      'cyber networks near my trust',
      NO_CONTEXT,
      {
        kind: 'networks',
        networkIds: [],
        regionId: null,
        familyId: 'cyb',
        words: 'cyber networks near my trust',
      },
    ],
    [
      'bodies',
      'body for coders',
      NO_CONTEXT,
      { kind: 'bodies', bodyIds: [], roleId: 'clinical-coder', familyId: null },
    ],
    ['bodies', 'what is bcs', own, { kind: 'bodies', bodyIds: ['bcs'], roleId: null, familyId: null }],
    [
      'courses/list',
      'free level four apprenticeships',
      NO_CONTEXT,
      {
        ...COURSES,
        kind: 'courses',
        roleId: null,
        courseKind: 'apprenticeship',
        level: '4',
        free: true,
        words: 'free level four apprenticeships',
      },
    ],
    [
      'courses/one',
      'l6 software developer apprenticeship',
      NO_CONTEXT,
      {
        ...COURSES,
        kind: 'courses',
        roleId: null,
        familyId: 'sof',
        courseKind: 'apprenticeship',
        level: '6',
        words: 'l6 software developer apprenticeship',
      },
    ],
    [
      'matches/list',
      'any trainee posts in coding',
      NO_CONTEXT,
      { kind: 'matches', bandIds: [], familyIds: ['cod'], skillIds: [], words: 'any trainee posts in' },
    ],
    ['profile/set', 'im at LTHT', NO_CONTEXT, { kind: 'region', regionId: null }],
    ['guide/report', 'who wrote it', NO_CONTEXT, { kind: 'guide', guideIds: [], topic: null, words: 'who wrote it' }],
    [
      'bodies',
      'do nurses need fedip',
      NO_CONTEXT,
      { kind: 'bodies', bodyIds: ['fedip'], roleId: 'x-nurse', familyId: null },
    ],
    ['region', 'my region', own, { kind: 'region', regionId: 'london' }],
    ['region', 'regions', NO_CONTEXT, { kind: 'region', regionId: null }],
    [
      'guide/retention',
      'stop losing people',
      NO_CONTEXT,
      { kind: 'guide', guideIds: [], topic: 'retention', words: 'stop losing people' },
    ],
    ['actions', 'what should boards do', NO_CONTEXT, { kind: 'actions', words: 'what should boards do' }],
    ['profile/set', 'update', NO_CONTEXT, { kind: 'profile', change: null }],
    [
      'profile/set',
      'i am expert in sql',
      NO_CONTEXT,
      { kind: 'profile', change: { skills: [{ skillId: 'sql', level: 'expert' }] } },
    ],
    [
      'profile/set',
      'i live in newcastle',
      NO_CONTEXT,
      { kind: 'profile', change: { regionId: 'north-east-and-yorkshire', place: 'Newcastle' } },
    ],
    ['privacy/export', 'x', NO_CONTEXT, { kind: 'privacy', act: 'export' }],
    [
      'reminder/done',
      'that is off my list',
      NO_CONTEXT,
      { kind: 'reminder', act: 'done', words: 'that is off my list' },
    ],
    ['small-talk/praise', 'x', NO_CONTEXT, { kind: 'small-talk', topic: 'praise' }],
    ['help', 'x', NO_CONTEXT, { kind: 'help' }],
    ['not-covered/off-topic', 'x', NO_CONTEXT, 'off-topic'],
  ];
  for (const [label, text, context, wanted] of cases)
    it(`${label}: "${text}"${context === NO_CONTEXT ? '' : ' in its conversation'}`, () =>
      assert.deepEqual(brief(label, text, context), wanted));

  it('offers the other zones London may mean', () => {
    const outcome = outcomeOf('pay/band', 'band 6 in london');
    const zones =
      outcome.kind === 'ask' ? outcome.alternatives.map((ask) => ask.kind === 'pay' && ask.supplementId) : [];
    assert.deepEqual(zones.slice(0, 2), ['hcas-outer-london', 'hcas-fringe']);
  });

  it('offers four bands when none is named', () => {
    const outcome = outcomeOf('pay/role', 'pay');
    assert.deepEqual(outcome.kind === 'missing' && outcome.asks.map((ask) => ask.kind === 'pay' && ask.bandIds[0]), [
      '5',
      '6',
      '7',
      '8a',
    ]);
  });
});

describe('an ask with one id in place of another', () => {
  it('changes it wherever it stands', () => {
    assert.deepEqual(withId({ kind: 'comparison', roleIds: ['a', 'b'] }, 'a', 'c'), {
      kind: 'comparison',
      roleIds: ['c', 'b'],
    });
    assert.deepEqual(withId({ kind: 'profile', change: { roleId: 'a' } }, 'a', 'c'), {
      kind: 'profile',
      change: { roleId: 'c' },
    });
    assert.deepEqual(withId({ kind: 'pathway', from: null, to: 'a' }, 'x', 'c'), {
      kind: 'pathway',
      from: null,
      to: 'a',
    });
  });
});

describe('a question of names alone', () => {
  const cases: readonly (readonly [string, Label | null])[] = [
    ['data engineer please', 'role'],
    ['cio, cto', 'comparison'],
    ['librarian to cio', 'pathway/between'],
    ['librarian in watford', 'pay/role'],
    ['librarian 30 hours', 'pay/role'],
    ['plumber', 'not-covered/other-occupation'],
    ['topol', 'courses/one'],
    ['fedip', 'bodies'],
    ['shuri network', 'networks'],
    ['band 6 cyber', 'matches/list'],
    ['band 6', 'pay/band'],
    ['inner london', 'pay/zone'],
    ['what is rrp', 'guide/report'],
    ['sql', 'skills/skill'],
    ['leeds', 'region'],
    ['cyber', 'matches/list'],
    ['hello', null],
    ['why is a data engineer late', null],
  ];
  for (const [text, label] of cases)
    it(`"${text}" is ${label ?? 'none'}`, () => {
      const reading = desk.reader.read(text);
      assert.equal(bareLabel(reading, thingsIn(reading), desk.filler), label);
    });
});
