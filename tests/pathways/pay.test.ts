import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import type { BandPay } from '../../bot/pathways/findings.ts';
import { payFinding, type PayQuestion } from '../../bot/pathways/pay.ts';
import { band, level, role, supplement, tinyData } from '../helpers/tiny-data.ts';

const catalogue = createCatalogue(
  tinyData({
    bands: [
      band('1', [10_000, null, 11_000]),
      band('2', [23_000, null, 23_000]),
      band('6', [37_682, 39_823, 45_580]),
      band('7', [46_810, 49_273, 53_710]),
      band('8a', [54_690, 57_487, 61_682]),
      band('8b', [63_455, 67_631, 73_896]),
      { ...band('9', [100, 150, 200]), stepRules: null, provenance: null },
      band('empty', null),
    ],
    paySupplements: [
      supplement('inner', { notes: ['Check the advert.'] }),
      supplement('old', { years: [{ year: '2020/21', min: 1, max: 2, status: 'found' }], provenance: null }),
      supplement('bare', { years: [] }),
    ],
    roles: [
      role('analyst', { level: level('6-7') }),
      role('lead', { level: level('7-8a') }),
      role('twin', { level: level('6-7') }),
      role('guardian', {
        level: { ...level('x'), min: null, max: null, text: 'additional role' },
        notes: ['Held beside a board post.', 'More.'],
      }),
      role('director', { level: { ...level('VSM'), text: 'very senior manager pay' } }),
    ],
  }),
);

const ask = (fields: Partial<PayQuestion>) =>
  payFinding(catalogue, { bandIds: [], roleIds: [], supplementId: null, hours: null, year: null, ...fields });
const bandIds = (fields: Partial<PayQuestion>) => ask(fields).bands.map((found) => found.bandId);

function only(fields: Partial<PayQuestion>): BandPay {
  const [first] = ask(fields).bands;
  assert.ok(first);
  return first;
}

describe('pay of a band', () => {
  it('gives the points of the newest year with the years to each, and the year before', () => {
    const found = only({ bandIds: ['6'] });
    assert.equal(found.year, '2026/27');
    assert.deepEqual(found.points, [
      { point: 'entry', amount: 38_682, status: 'found', afterYears: 0 },
      { point: 'middle', amount: 40_823, status: 'found', afterYears: 2 },
      { point: 'top', amount: 46_580, status: 'found', afterYears: 5 },
    ]);
    assert.equal(found.stepText, 'Steps after 2 and 5 years.');
    assert.equal(found.previous?.year, '2025/26');
    assert.equal(found.previous?.points[0]?.amount, 37_682);
    assert.equal(found.adjusted, null);
    assert.equal(found.sources[0]?.code, 'S1');
  });

  it('gives the year asked for when it is held, else the newest', () => {
    assert.equal(only({ bandIds: ['6'], year: '2025/26' }).year, '2025/26');
    assert.equal(only({ bandIds: ['6'], year: '2025/26' }).previous, null);
    assert.equal(only({ bandIds: ['6'], year: '1999/00' }).year, '2026/27');
  });

  it('gives one point where a band has a single rate', () => {
    assert.deepEqual(
      only({ bandIds: ['2'] }).points.map(({ point, amount }) => `${point} ${amount}`),
      ['entry 24000'],
    );
  });

  it('leaves unknown what the source does not say: step years, sources', () => {
    const found = only({ bandIds: ['9'] });
    assert.deepEqual(
      found.points.map((point) => point.afterYears),
      [0, null, null],
    );
    assert.equal(found.stepText, null);
    assert.deepEqual(found.sources, []);
  });

  it('reads bands as people write them, lowest first and each once', () => {
    assert.deepEqual(bandIds({ bandIds: ['Band 7', '8A', '7', ' 6 '] }), ['6', '7', '8a']);
    assert.deepEqual(bandIds({ bandIds: ['8'] }), ['8a', '8b']);
  });

  it('refuses band 1, which is closed, even when a service lists it, and bands that do not exist', () => {
    assert.deepEqual(ask({ bandIds: ['1', 'Band 1', '12', 'x', '8e'] }), {
      bands: [],
      roles: [],
      supplement: null,
      hours: null,
      unit: null,
      verdict: null,
      hoursRefused: null,
      yearRefused: null,
      claim: null,
      refused: [
        { bandId: '1', because: 'band-1-closed' },
        { bandId: 'Band 1', because: 'band-1-closed' },
        { bandId: '12', because: 'no-such-band' },
        { bandId: 'x', because: 'no-such-band' },
        { bandId: '8e', because: 'no-such-band' },
      ],
    });
  });

  it('adds nothing for a band without pay', () => {
    assert.deepEqual(ask({ bandIds: ['empty'] }).bands, []);
  });
});

describe('pay of a role', () => {
  it('is that of each band the role may be at', () => {
    const found = ask({ roleIds: ['analyst', 'lead', 'analyst'] });
    assert.deepEqual(
      found.roles.map((one) => one.id),
      ['analyst', 'lead'],
    );
    assert.deepEqual(
      found.bands.map((one) => one.bandId),
      ['6', '7', '8a'],
    );
  });

  it('names a role outside the bands without giving it pay, and passes over unknown roles', () => {
    const found = ask({ roleIds: ['director', 'gone'] });
    assert.deepEqual(found.bands, []);
    assert.equal(found.roles[0]?.level?.text, 'very senior manager pay');
    assert.equal(found.roles.length, 1);
  });
});

describe('part time', () => {
  it('is the share of a 37.5 hour week, in whole pounds', () => {
    const found = ask({ bandIds: ['6'], hours: 22.5 });
    assert.equal(found.hours, 22.5);
    assert.deepEqual(found.bands[0]?.adjusted?.[0], { point: 'entry', basic: 23_209, supplement: 0, total: 23_209 });
  });

  for (const hours of [0, -5, 37.5, 40, Number.NaN])
    it(`takes ${hours} hours as full time`, () => {
      assert.equal(ask({ bandIds: ['6'], hours }).hours, null);
      assert.equal(only({ bandIds: ['6'], hours }).adjusted, null);
    });

  it('says which hours it could not work with; a full week is none of them', () => {
    assert.equal(ask({ bandIds: ['6'], hours: 50 }).hoursRefused, 50);
    assert.equal(ask({ bandIds: ['6'], hours: 0 }).hoursRefused, 0);
    for (const hours of [null, 37.5, 20]) assert.equal(ask({ bandIds: ['6'], hours }).hoursRefused, null);
  });
});

describe('a year that is not held', () => {
  it('is named, where the newest year stands in for it', () => {
    assert.equal(ask({ bandIds: ['6'], year: '2019/20' }).yearRefused, '2019/20');
    assert.equal(ask({ bandIds: ['6'], year: '2025/26' }).yearRefused, null);
    assert.equal(ask({ bandIds: ['6'] }).yearRefused, null);
    assert.equal(ask({ bandIds: ['12'], year: '2019/20' }).yearRefused, null);
  });
});

describe('pay by the hour, the week and the month', () => {
  const amounts = (fields: Partial<PayQuestion>) => only(fields).perUnit?.map(({ amount }) => amount);

  it('is the year divided by 1,957.5 hours, 52.2 weeks or 12 months', () => {
    assert.deepEqual(amounts({ bandIds: ['6'], unit: 'hour' }), [19.76, 20.85, 23.8]);
    assert.deepEqual(amounts({ bandIds: ['6'], unit: 'week' }), [741, 782, 892]);
    assert.deepEqual(amounts({ bandIds: ['6'], unit: 'month' }), [3224, 3402, 3882]);
    assert.equal(only({ bandIds: ['6'] }).perUnit, null);
  });

  it('stays the same for an hour of part time, and shrinks for a month of it', () => {
    assert.deepEqual(amounts({ bandIds: ['6'], unit: 'hour', hours: 18.75 }), [19.76, 20.85, 23.8]);
    assert.equal(amounts({ bandIds: ['6'], unit: 'month', hours: 18.75 })?.[0], 1612);
  });

  it('counts the supplement of the place', () => {
    assert.equal(
      amounts({ bandIds: ['6'], unit: 'month', supplementId: 'inner' })?.[0],
      Math.round((38_682 + 7736) / 12),
    );
  });
});

describe('which pays more', () => {
  it('is told at the start and at the top, and by nobody where they are alike', () => {
    const { verdict } = ask({ roleIds: ['analyst', 'lead'] });
    assert.deepEqual([verdict?.starts, verdict?.tops], [1, 1]);
    const same = ask({ roleIds: ['analyst', 'twin'] }).verdict;
    assert.deepEqual([same?.starts, same?.tops], [null, null]);
  });

  it('is told of bands too, and of one thing alone never', () => {
    assert.deepEqual(
      ask({ bandIds: ['7', '6'] }).verdict?.of.map(({ title, range }) => [title, range.min]),
      [
        ['6', 38_682],
        ['7', 47_810],
      ],
    );
    assert.equal(ask({ bandIds: ['6'] }).verdict, null);
    assert.equal(ask({ roleIds: ['analyst'] }).verdict, null);
  });

  it('is not told when one of them has no pay', () => {
    assert.equal(ask({ roleIds: ['analyst', 'director'] }).verdict, null);
  });
});

describe('a role without a band', () => {
  it('says what its notes say of it; one with pay needs no such word', () => {
    assert.equal(ask({ roleIds: ['guardian'] }).roles[0]?.standing, 'Held beside a board post.');
    assert.equal(ask({ roleIds: ['director'] }).roles[0]?.standing, null);
    assert.equal(ask({ roleIds: ['analyst'] }).roles[0]?.standing, null);
  });
});

describe('a figure held against ours', () => {
  const claim = (claimed: number, bandId = '6') => ask({ bandIds: [bandId], claimed }).claim;

  it('may be within the band, or within another', () => {
    assert.deepEqual(claim(40_000)?.fits, ['6']);
    assert.deepEqual(claim(50_000)?.fits, ['7']);
    assert.deepEqual(claim(90_000)?.fits, []);
    assert.equal(ask({ bandIds: ['6'] }).claim, null);
    assert.equal(ask({ bandIds: ['12'], claimed: 40_000 }).claim, null);
  });

  it('may be of the year before', () => {
    assert.equal(claim(37_700)?.fitsYear, '2025/26');
    assert.equal(claim(40_000)?.fitsYear, null);
  });

  it('may be rounded to the thousand, but not when it is exact', () => {
    assert.deepEqual(claim(47_000)?.fits, ['6']);
    assert.deepEqual(claim(47_200)?.fits, []);
    assert.deepEqual(claim(54_000, '7')?.fits, ['7']);
    assert.deepEqual(claim(55_000, '7')?.fits, ['7']);
    assert.deepEqual(claim(55_100, '7')?.fits, []);
  });
});

describe('the supplement of a place', () => {
  it('is a share of basic pay with a floor and a ceiling, of the same year as the pay', () => {
    const found = ask({ bandIds: ['2', '6', '7'], supplementId: 'inner' });
    assert.deepEqual(found.supplement, {
      id: 'inner',
      title: 'Inner',
      share: 0.2,
      year: '2026/27',
      min: 5500,
      max: 8500,
      status: 'unconfirmed',
      notes: ['Check the advert.'],
      sources: found.supplement?.sources,
    });
    const added = found.bands.map(({ adjusted }) => adjusted?.map((point) => point.supplement));
    assert.deepEqual(added, [[5500], [7736, 8165, 8500], [8500, 8500, 8500]]);
    assert.equal(found.bands[1]?.adjusted?.[0]?.total, 38_682 + 7736);
    assert.equal(ask({ bandIds: ['6'], supplementId: 'inner', year: '2025/26' }).supplement?.min, 5000);
  });

  it('shrinks with the hours, floor and ceiling too', () => {
    const part = { supplementId: 'inner', hours: 18.75 };
    assert.deepEqual(only({ ...part, bandIds: ['2'] }).adjusted, [
      { point: 'entry', basic: 12_000, supplement: 2750, total: 14_750 },
    ]);
    assert.equal(only({ ...part, bandIds: ['7'] }).adjusted?.[2]?.supplement, 4250);
  });

  it('falls back to the newest figures held, and says of which year they are', () => {
    const found = ask({ bandIds: ['7'], supplementId: 'old' });
    assert.equal(found.supplement?.year, '2020/21');
    assert.deepEqual(found.supplement?.sources, []);
    assert.deepEqual(found.supplement?.notes, []);
    assert.equal(found.bands[0]?.adjusted?.[0]?.supplement, 2);
  });

  it('can be asked for alone, and is none when unknown or without figures', () => {
    assert.equal(ask({ supplementId: 'inner' }).supplement?.year, '2026/27');
    assert.equal(ask({ supplementId: 'inner', year: '2025/26' }).supplement?.year, '2025/26');
    assert.equal(ask({ supplementId: 'gone' }).supplement, null);
    const bare = ask({ bandIds: ['7'], supplementId: 'bare' });
    assert.equal(bare.supplement, null);
    assert.equal(bare.bands[0]?.adjusted?.[0]?.supplement, 0);
  });
});
