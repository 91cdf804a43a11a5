import assert from 'node:assert/strict';
import type { Ask } from '../../bot/conversation/ask.ts';
import { buttonTitle, choiceTitle, choiceTitles } from '../../cards/button-titles.ts';

const pay = (about: Partial<Extract<Ask, { kind: 'pay' }>>): Ask => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
  ...about,
});
const goal = (familyId: string | null, bandId: string | null): Ask => ({
  kind: 'pathway',
  from: 'a',
  to: null,
  goal: { familyId, bandId },
});
const payOrder = (about: Partial<Extract<Ask, { kind: 'pay-order' }>>): Ask => ({
  kind: 'pay-order',
  first: 'highest',
  familyIds: [],
  atLeast: null,
  atMost: null,
  ...about,
});
const courses: Ask = { kind: 'courses', roleId: 'a', skillId: null, familyId: null, courseKind: null, words: '' };
const matches = (bandIds: readonly string[], familyIds: readonly string[] = []): Ask => ({
  kind: 'matches',
  bandIds,
  familyIds,
  skillIds: [],
  words: '',
});
const LONG = 'Clinical informatics lead and deputy chief clinical information officer';

describe('the title of a button', () => {
  const rows: readonly (readonly [Ask, readonly string[], string])[] = [
    [{ kind: 'role', roleId: 'a' }, ['Data engineer'], 'About Data engineer'],
    [{ kind: 'comparison', roleIds: ['a', 'b'] }, ['Data engineer'], 'Compare with Data engineer'],
    [
      { kind: 'comparison', roleIds: ['a', 'b'] },
      ['BI developer', 'Data engineer'],
      'Compare BI developer and Data engineer',
    ],
    [
      { kind: 'comparison', roleIds: ['a', 'b'] },
      ['Senior / lead data engineer', 'Data architect'],
      'Compare Senior data… and Data architect',
    ],
    [{ kind: 'comparison', roleIds: ['a', 'b', 'c'] }, ['A', 'B', 'C'], 'Compare these 3 roles'],
    [{ kind: 'comparison', roleIds: ['a'] }, [], 'Compare two roles'],
    [{ kind: 'pathway', from: 'a', to: null }, ['Clinical coder'], 'What next from Clinical coder'],
    [{ kind: 'pathway', from: null, to: 'b' }, ['CNIO'], 'How to become CNIO'],
    [{ kind: 'pathway', from: 'a', to: 'b' }, ['Ward clerk', 'Data analyst'], 'Route to Data analyst'],
    [{ kind: 'pathway', from: null, to: null }, [], 'Plan a route'],
    [pay({ bandIds: ['7'] }), ['Band 7'], 'Pay for Band 7'],
    [pay({ bandIds: ['7'] }), [], 'Pay for Band 7'],
    [pay({ bandIds: ['7', '8a'] }), ['Band 7', 'Band 8a'], 'Pay for Band 7 and Band 8a'],
    [
      pay({ bandIds: ['7'], supplementId: 'x' }),
      ['Band 7', 'Inner London high cost area supplement'],
      'Pay for Band 7 in Inner London',
    ],
    [pay({ supplementId: 'x' }), ['Inner London'], 'Pay in Inner London'],
    [pay({ roleIds: ['a'] }), ['Data engineer'], 'Pay for Data engineer'],
    [pay({}), [], 'What the bands pay'],
    [{ kind: 'skills', roleId: 'a', skillId: null }, ['Data engineer'], 'Skills for Data engineer'],
    [{ kind: 'skills', roleId: null, skillId: 's' }, ['Data modelling'], 'About Data modelling'],
    [{ kind: 'gap', from: 'a', to: 'b' }, ['BI developer', 'Data engineer'], 'What to learn for Data engineer'],
    [matches(['7']), ['Band 7'], 'Roles at Band 7'],
    [matches([], ['dat']), ['Clinical coding'], 'Roles in Clinical coding'],
    [matches([]), ['SQL'], 'Roles that use SQL'],
    [matches([]), [], 'Find roles that suit me'],
    [courses, ['Data engineer'], 'Courses for Data engineer'],
    [{ kind: 'course', courseId: 'c' }, ['Topol Digital Fellowship'], 'Topol Digital Fellowship'],
    [{ kind: 'bodies', bodyIds: ['bcs'], roleId: null, familyId: null }, ['BCS'], 'About BCS'],
    [{ kind: 'bodies', bodyIds: [], roleId: 'a', familyId: null }, ['Data engineer'], 'Bodies for Data engineer'],
    [{ kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' }, [], 'Networks to join'],
    [{ kind: 'region', regionId: 'nw' }, ['North West'], 'The NHS in North West'],
    [{ kind: 'guide', guideIds: [], topic: 'about-data', words: '' }, [], 'Where these facts come from'],
    [{ kind: 'guide', guideIds: [], topic: 'retention', words: '' }, [], 'Getting on and staying in your job'],
    [{ kind: 'guide', guideIds: [], topic: 'night-work', words: '' }, [], 'Guides on night work'],
    [{ kind: 'guide', guideIds: [], topic: null, words: '' }, [], 'Read the guides'],
    [goal('cyb', null), ['Service desk analyst', 'Cyber security'], 'Ways into Cyber security'],
    [goal(null, '8a'), ['Service desk analyst', 'Band 8a'], 'Route to Band 8a'],
    [{ kind: 'pathway', from: 'a', to: null, about: 'future' }, ['Clinical coder'], 'The future of Clinical coder'],
    [{ ...goal('cod', null), about: 'onward' } as Ask, ['Clinical coding'], 'What next from Clinical coding'],
    [pay({ bandIds: ['7'], hours: 30 }), ['Band 7'], 'Pay for Band 7, 30 hours'],
    [pay({ bandIds: ['7'], about: 'steps' }), ['Band 7'], 'When pay goes up in Band 7'],
    [payOrder({}), [], 'Best paid roles'],
    [payOrder({ first: 'lowest', familyIds: ['cod'] }), ['Clinical coding'], 'Least paid roles in Clinical coding'],
    [payOrder({ atLeast: 60_000 }), [], 'Roles that can pay £60,000 or more'],
    [payOrder({ atMost: 30_000 }), [], 'Roles that can pay £30,000 or less'],
    [{ kind: 'guide', guideIds: ['g'], topic: null, words: '' }, ['How pay steps work'], 'How pay steps work'],
    [{ kind: 'actions', words: '' }, [], 'What leaders can do'],
    [{ kind: 'help' }, [], 'What can I ask?'],
    [{ kind: 'privacy', act: 'forget' }, [], 'Forget me'],
    [{ kind: 'reminder', act: 'list', words: '' }, [], 'My reminders'],
  ];
  for (const [ask, names, expected] of rows)
    it(`is “${expected}”`, () => assert.equal(buttonTitle(ask, names), expected));

  it('is cut to fit, at a word', () => {
    for (const ask of [{ kind: 'role', roleId: 'a' }, { kind: 'pathway', from: 'a', to: null }, courses] as const) {
      const title = buttonTitle(ask, [LONG]);
      assert.ok(title.length <= 46, title);
      assert.match(title, /[a-z]…$/);
    }
  });

  it('takes the first of two names rather than cut both', () => {
    const title = buttonTitle(courses, ['Digital nurse / clinical informatics specialist']);
    assert.equal(title, 'Courses for Digital nurse');
  });

  it('takes no markup or direction marks from a name', () => {
    assert.equal(buttonTitle({ kind: 'role', roleId: 'a' }, ['<b>A</b>\u202E']), 'About ‹b›A‹/b›');
  });
});

describe('the title of a choice', () => {
  it('is the role itself', () =>
    assert.equal(choiceTitle({ kind: 'role', roleId: 'a' }, ['Clinical coder']), 'Clinical coder'));
  it('is the question for everything else', () =>
    assert.equal(choiceTitle(pay({ bandIds: ['7'] }), ['Band 7']), 'Pay for Band 7'));
  it('is the other job that goes by the same name', () => {
    const other: Ask = { kind: 'not-covered', reason: 'other-occupation', heard: 'chief scientific officer' };
    assert.equal(choiceTitle(other, []), 'Chief scientific officer');
    assert.equal(choiceTitle({ ...other, heard: '' }, []), 'What can I ask?');
  });
  it('is never empty', () => assert.equal(choiceTitle({ kind: 'role', roleId: 'a' }, []), 'About this role'));
});

describe('choices of one name', () => {
  const compare = (id: string, name: string) => ({
    ask: { kind: 'comparison', roleIds: ['ba', id] } as const,
    names: ['Business analyst', name],
  });

  it('are told by what they do not share', () => {
    const choices = [compare('pm', 'Project manager (digital)'), compare('pdm', 'Product manager')];
    assert.deepEqual(choiceTitles(choices, 'name'), ['Project manager (digital)', 'Product manager']);
    assert.deepEqual(choiceTitles(choices, 'unsure'), [
      'Compare Business analyst and Project manager',
      'Compare Business analyst and Product manager',
    ]);
  });

  it('keep their whole titles where the names do not tell them apart', () => {
    const other = {
      ask: { kind: 'not-covered', reason: 'other-occupation', heard: 'chief scientific officer' } as const,
      names: [],
    };
    assert.deepEqual(choiceTitles([compare('pm', 'Project manager'), other], 'name'), [
      'Business analyst, Project manager',
      'Chief scientific officer',
    ]);
    const twice = [compare('a', 'Tester'), compare('b', 'Tester')];
    assert.deepEqual(choiceTitles(twice, 'name'), [
      'Compare Business analyst and Tester',
      'Compare Business analyst and Tester',
    ]);
  });
});
