import assert from 'node:assert/strict';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import { isThere, nearestGoal, openRole, typicalRole } from '../../../bot/pathways/routes/goals.ts';
import { band, family, level, role, tinyData, transition } from '../../helpers/tiny-data.ts';

const catalogue = createCatalogue(
  tinyData({
    families: [family('desk'), family('cyber'), family('data'), family('empty')],
    bands: ['4', '5', '6', '7', '8a'].map((id) => band(id, null)),
    roles: [
      role('help', { level: level('4'), familyIds: ['desk'] }),
      role('second-line', { level: level('5'), familyIds: ['desk'] }),
      role('desk-lead', { level: level('6-7'), familyIds: ['desk'] }),
      role('cyber-analyst', { level: level('6'), familyIds: ['cyber'] }),
      role('cyber-lead', { level: level('7-8a'), familyIds: ['cyber'] }),
      role('cyber-guardian', { familyIds: ['cyber'] }),
      role('data-lead', { level: level('7'), familyIds: ['data'] }),
      role('nurse', { kind: 'starting-point', familyIds: ['desk'] }),
    ],
    transitions: [
      transition('help', 'second-line'),
      transition('second-line', 'cyber-analyst'),
      transition('second-line', 'desk-lead'),
      transition('cyber-analyst', 'cyber-lead'),
      transition('help', 'data-lead', { years: { min: 0, max: 0 } }),
      transition('nurse', 'help'),
      transition('help', 'nurse'),
      transition('nurse', 'cyber-lead'),
    ],
  }),
);
const family_ = (familyId: string) => ({ familyId, bandId: null });
const band_ = (bandId: string) => ({ familyId: null, bandId });

describe('a goal that is many roles', () => {
  it('is the nearest role of a family', () => {
    assert.equal(nearestGoal(catalogue, 'help', family_('cyber')), 'cyber-analyst');
  });

  it('at a band is a role of one’s own family before a quicker one elsewhere', () => {
    assert.equal(nearestGoal(catalogue, 'help', band_('7')), 'desk-lead');
  });

  it('at a band is one that starts there before one that ends there', () => {
    assert.equal(nearestGoal(catalogue, 'cyber-analyst', band_('7')), 'cyber-lead');
    assert.equal(nearestGoal(catalogue, 'second-line', { familyId: 'cyber', bandId: '8a' }), 'cyber-lead');
  });

  it('is none when nothing leads there, or nobody is there to start', () => {
    assert.equal(nearestGoal(catalogue, 'cyber-lead', family_('data')), null);
    assert.equal(nearestGoal(catalogue, 'gone', family_('cyber')), null);
    assert.equal(nearestGoal(catalogue, 'help', family_('empty')), null);
  });

  it('is not reached through a starting point', () => {
    const onlyThrough = createCatalogue(
      tinyData({
        families: [family('cyber')],
        roles: [role('a'), role('x', { kind: 'starting-point' }), role('b', { familyIds: ['cyber'] })],
        transitions: [transition('a', 'x'), transition('x', 'b')],
      }),
    );
    assert.equal(nearestGoal(onlyThrough, 'a', family_('cyber')), null);
    assert.equal(nearestGoal(onlyThrough, 'x', family_('cyber')), 'b');
  });

  it('is met already by a role of the family, or at the band or above it', () => {
    assert.equal(isThere(catalogue, 'cyber-analyst', family_('cyber')), true);
    assert.equal(isThere(catalogue, 'help', family_('cyber')), false);
    assert.equal(isThere(catalogue, 'cyber-lead', band_('7')), true);
    assert.equal(isThere(catalogue, 'desk-lead', band_('7')), false);
    assert.equal(isThere(catalogue, 'cyber-guardian', band_('7')), false);
    assert.equal(isThere(catalogue, 'gone', band_('7')), false);
    assert.equal(isThere(catalogue, 'gone', family_('cyber')), false);
  });
});

describe('a role that stands for its family', () => {
  it('is one with many moves and not far up, never one without a band', () => {
    assert.equal(typicalRole(catalogue, family_('desk')), 'help');
    assert.equal(typicalRole(catalogue, family_('cyber')), 'cyber-analyst');
    assert.equal(typicalRole(catalogue, family_('empty')), null);
  });

  it('has the most ways on where ways on are asked', () => {
    assert.equal(openRole(catalogue, family_('desk')), 'help');
    assert.equal(openRole(catalogue, family_('empty')), null);
  });
});
