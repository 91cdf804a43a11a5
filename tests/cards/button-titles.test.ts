import assert from 'node:assert/strict';
import type { Ask } from '../../bot/conversation/ask.ts';
import { buttonTitle, choiceTitle } from '../../cards/button-titles.ts';

const pay = (about: Partial<Extract<Ask, { kind: 'pay' }>>): Ask => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
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
      ['Senior / lead data engineer', 'Data architect and more'],
      'Compare with Data architect and more',
    ],
    [{ kind: 'comparison', roleIds: ['a', 'b', 'c'] }, ['A', 'B', 'C'], 'Compare these 3 roles'],
    [{ kind: 'comparison', roleIds: ['a'] }, [], 'Compare with another role'],
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
    [{ kind: 'region', regionId: 'nw' }, ['North West'], 'NHS in North West'],
    [{ kind: 'guide', guideIds: [], topic: 'about-data', words: '' }, [], 'About the data'],
    [{ kind: 'guide', guideIds: [], topic: 'retention', words: '' }, [], 'About retention'],
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
  it('is never empty', () => assert.equal(choiceTitle({ kind: 'role', roleId: 'a' }, []), 'About this role'));
});
