import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { payOrder, type PayOrderQuestion } from '../../bot/pathways/pay-order.ts';
import { band, family, level, role, tinyData } from '../helpers/tiny-data.ts';

// Pay of 2026/27: 6 is 38,000 to 46,000; 7 is 47,000 to 54,000; 8a is 55,000 to 62,000.
const catalogue = createCatalogue(
  tinyData({
    families: [family('data'), family('cyber')],
    bands: [band('6', [37_000, null, 45_000]), band('7', [46_000, null, 53_000]), band('8a', [54_000, null, 61_000])],
    roles: [
      role('analyst', { level: level('6'), familyIds: ['data'] }),
      role('engineer', { level: level('6-7'), familyIds: ['data'] }),
      role('defender', { level: level('7-8a'), familyIds: ['cyber'] }),
      role('chief', { level: level('8a'), familyIds: ['cyber'] }),
      role('board', { level: { ...level('x'), min: null, max: null, text: 'board role' } }),
      role('nurse', { kind: 'starting-point', level: level('6') }),
    ],
  }),
);

const order = (fields: Partial<PayOrderQuestion>) =>
  payOrder(catalogue, { first: 'highest', familyIds: [], atLeast: null, atMost: null, ...fields });
const ids = (fields: Partial<PayOrderQuestion>) => order(fields).roles.map(({ id }) => id);

describe('roles by what they pay', () => {
  it('come best paid first by what can be reached, then by where they start', () => {
    assert.deepEqual(ids({}), ['chief', 'defender', 'engineer', 'analyst']);
  });

  it('come least paid first by where they start', () => {
    assert.deepEqual(ids({ first: 'lowest' }), ['analyst', 'engineer', 'defender', 'chief']);
  });

  it('leave out roles without a band and starting points', () => {
    assert.ok(!ids({}).includes('board') && !ids({}).includes('nurse'));
  });

  it('keep to the families asked for; unknown ones count as none', () => {
    assert.deepEqual(ids({ familyIds: ['data'] }), ['engineer', 'analyst']);
    assert.deepEqual(order({ familyIds: ['cyber', 'gone'] }).families, [{ id: 'cyber', title: 'Cyber' }]);
    assert.equal(ids({ familyIds: ['gone'] }).length, 4);
  });

  it('tell those that pay an amount from the start from those that can reach it', () => {
    const found = order({ first: 'lowest', atLeast: 50_000 });
    assert.deepEqual(
      found.roles.map(({ id }) => id),
      ['chief', 'engineer', 'defender'],
    );
    assert.equal(found.sure, 1);
    assert.deepEqual(found.bands, []);
  });

  it('keep within an upper amount', () => {
    assert.deepEqual(ids({ first: 'lowest', atMost: 40_000 }), ['analyst', 'engineer']);
    assert.deepEqual(ids({ atMost: 1000 }), []);
  });

  it('name the bands that one amount lies in', () => {
    assert.deepEqual(order({ atLeast: 50_000, atMost: 50_000 }).bands, ['7']);
    assert.deepEqual(order({ atLeast: 46_500, atMost: 46_500 }).bands, []);
  });

  it('are eight at most, with a count of the rest', () => {
    const many = createCatalogue(
      tinyData({
        bands: [band('6', [37_000, null, 45_000])],
        roles: Array.from({ length: 11 }, (_, at) => role(`r${at}`, { level: level('6') })),
      }),
    );
    const found = payOrder(many, { first: 'highest', familyIds: [], atLeast: null, atMost: null });
    assert.deepEqual([found.roles.length, found.more], [8, 3]);
  });
});
