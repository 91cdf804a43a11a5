import assert from 'node:assert/strict';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import { longerWaysIn, type WaysInOptions } from '../../../bot/pathways/routes/ways-in.ts';
import { band, level, role, tinyData, transition } from '../../helpers/tiny-data.ts';

const years = (count: number) => ({ years: { min: count, max: count } });

const catalogue = createCatalogue(
  tinyData({
    bands: [band('4', null), band('5', null)],
    roles: [
      role('graduate', { kind: 'starting-point' }),
      role('nurse', { kind: 'starting-point' }),
      role('teacher', { kind: 'starting-point' }),
      role('lawyer', { kind: 'starting-point' }),
      role('clerk', { level: level('4') }),
      role('trainee', { level: level('4-5') }),
      role('analyst', { level: level('5') }),
      role('developer'),
      role('engineer'),
    ],
    transitions: [
      transition('graduate', 'analyst', years(0)),
      transition('nurse', 'analyst', years(1)),
      transition('teacher', 'trainee', years(2)),
      transition('lawyer', 'engineer', years(9)),
      transition('clerk', 'trainee', years(1)),
      transition('trainee', 'developer', years(1)),
      transition('analyst', 'engineer', years(2)),
      transition('developer', 'engineer', years(2)),
      transition('analyst', 'developer', years(1)),
    ],
  }),
);

const waysTo = (roleId: string, options?: WaysInOptions): string[] =>
  longerWaysIn(catalogue, roleId, options).map((route) =>
    [...route.steps.map((step) => step.from.id), route.steps.at(-1)?.to.id].join(' '),
  );

describe('longer ways in', () => {
  it('begin at the common starting points, nearest first, and leave direct moves out', () => {
    assert.deepEqual(waysTo('engineer'), [
      'graduate analyst engineer',
      'nurse analyst engineer',
      'teacher trainee developer engineer',
    ]);
  });

  it('prefer ways that arrive through different roles', () => {
    assert.deepEqual(waysTo('engineer', { count: 2 }), [
      'graduate analyst engineer',
      'teacher trainee developer engineer',
    ]);
  });

  it('begin at the role or the band of the person when it is known', () => {
    assert.deepEqual(waysTo('engineer', { fromRoleId: 'clerk' }), ['clerk trainee developer engineer']);
    assert.deepEqual(waysTo('engineer', { fromRoleId: 'analyst' }), ['analyst developer engineer']);
    assert.deepEqual(waysTo('engineer', { fromBandId: '4' }), [
      'trainee developer engineer',
      'clerk trainee developer engineer',
    ]);
    assert.deepEqual(waysTo('engineer', { fromBandId: '5', fromRoleId: null }), ['trainee developer engineer']);
  });

  it('are none where nothing leads, and never begin at the goal', () => {
    assert.deepEqual(waysTo('clerk'), []);
    assert.deepEqual(waysTo('clerk', { fromRoleId: 'engineer' }), []);
    assert.deepEqual(waysTo('clerk', { fromRoleId: 'clerk' }), []);
    assert.deepEqual(waysTo('gone'), []);
  });

  it('do not go through all starts of a large catalogue', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `start-${index}`);
    const large = createCatalogue(
      tinyData({
        roles: [...ids.map((id) => role(id, { kind: 'starting-point' })), role('hub'), role('goal')],
        transitions: [...ids.map((id) => transition(id, 'hub')), transition('hub', 'goal')],
      }),
    );
    assert.equal(longerWaysIn(large, 'goal', { count: 99 }).length, 24);
  });
});
