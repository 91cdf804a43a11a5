// Addresses of the page: what they show, and that the odd ones show nothing.
import assert from 'node:assert/strict';
import {
  addressOf,
  baseIn,
  comparePlace,
  familyPlace,
  pathwayPlace,
  placeIn,
  placeOfPayload,
  rolePlace,
  viewAt,
} from '../../bot/tab/page/places.ts';
import { atPlace, teamsLink } from '../../bot/tab/teams-link.ts';
import { shareFormData } from '../../cards/share-payload.ts';

describe('places of the tab', () => {
  const shown: Record<string, string> = {
    '': 'explore',
    explore: 'explore',
    roles: 'roles',
    'roles/dat': 'roles',
    'role/data-engineer': 'card',
    'course/x': 'card',
    compare: 'compare',
    'compare/a+b': 'compare',
    pathways: 'pathways',
    'pathways/dat': 'pathways',
    'pathway/a/b': 'pathways',
    'pathway/-/b': 'pathways',
    plan: 'plan',
    report: 'report',
    answer: 'answer',
    config: 'config',
    'dialog/profile': 'dialog',
    'dialog/reminders': 'dialog',
  };
  for (const [place, view] of Object.entries(shown))
    it(`show ${view} at "${place}"`, () => assert.equal(viewAt(place).view, view));

  it('show nothing where there is nothing', () => {
    const odd = [
      'nowhere',
      'role',
      'role/',
      'role/a/b',
      'compare/a+b+c+d+e+f+g',
      'pathway/-/-',
      'dialog/other',
      'plan/x',
      'roles/a/b',
      '%E0%A4%A',
      'role/%E0%A4%A',
      '__proto__',
      'constructor',
    ];
    for (const place of odd) assert.equal(viewAt(place).view, 'none', place);
  });

  it('carry any id unharmed', () => {
    for (const id of ['a b', 'a/b', 'a+b', '<script>', '"&\'', 'ä', '100%', '..']) {
      const place = placeIn(new URL(addressOf(rolePlace(id)), 'https://x').pathname);
      if (id === '..') continue;
      assert.deepEqual(viewAt(place), { view: 'card', place, about: 'role' }, id);
      const compared = viewAt(comparePlace([id, 'other']));
      assert.deepEqual(compared, { view: 'compare', roleIds: [id, 'other'] });
      const route = viewAt(pathwayPlace(id, null));
      assert.deepEqual(route, { view: 'pathways', from: id, to: null, familyId: null });
      assert.deepEqual(viewAt(familyPlace(id)), { view: 'roles', familyId: id });
    }
  });

  it('are read from addresses of ours alone', () => {
    assert.equal(placeIn('/tab'), '');
    assert.equal(placeIn('/tab/'), '');
    assert.equal(placeIn('/tab/role/x/'), 'role/x');
    assert.equal(placeIn('/tabloid'), '');
    assert.equal(placeIn('/try'), '');
  });

  it('may lie under a path of a proxy', () => {
    assert.equal(baseIn('/careers/tab/role/x'), '/careers/tab');
    assert.equal(baseIn('/tab'), '/tab');
    assert.equal(baseIn('/tab/role/tab'), '/tab');
    assert.equal(baseIn('/tabloid'), '/tab');
  });

  it('are where the buttons of cards lead', () => {
    const at = (ask: unknown): string | null => placeOfPayload({ v: 1, ask });
    assert.equal(at({ kind: 'role', roleId: 'a' }), 'role/a');
    assert.equal(at({ kind: 'comparison', roleIds: ['a', 'b'] }), 'compare/a+b');
    assert.equal(at({ kind: 'pathway', from: 'a', to: null }), 'pathway/a/-');
    for (const ask of [
      { kind: 'pay' },
      { kind: 'role' },
      { kind: 'role', roleId: 7 },
      { kind: 'comparison', roleIds: ['a'] },
    ])
      assert.equal(at(ask), null, JSON.stringify(ask));
    for (const payload of [null, 'x', 7, [], {}, { ask: null }, { form: 'profile' }])
      assert.equal(placeOfPayload(payload), null);
    const shared = shareFormData({ kind: 'comparison', roleIds: ['a', 'b'] });
    assert.equal(placeOfPayload({ ...shared, placeId: 'p', note: '' }), null, 'a form is sent on');
  });

  it('can be opened inside Teams', () => {
    assert.equal(teamsLink(''), null);
    const link = atPlace(teamsLink('app 1') ?? '', 'compare/a%2Fb+c"');
    assert.ok(link.startsWith('https://teams.microsoft.com/l/entity/app%201/careers?context='));
    const context: unknown = JSON.parse(new URL(link).searchParams.get('context') ?? '');
    assert.deepEqual(context, { subEntityId: 'compare/a%2Fb+c"' });
  });
});
