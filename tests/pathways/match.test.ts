import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { matchRoles, type MatchQuestion } from '../../bot/pathways/match.ts';
import { band, family, level, role, skills, tinyData } from '../helpers/tiny-data.ts';

const catalogue = createCatalogue(
  tinyData({
    families: [family('data'), family('records')],
    bands: [band('4', null), band('5', null), band('6', null)],
    roles: [
      role('librarian', { level: level('5-6'), familyIds: ['records'], summary: 'Finds evidence for clinicians.' }),
      role('analyst', {
        level: level('5'),
        familyIds: ['data'],
        summary: 'Turns data into reports.',
        skills: skills('sql:working', 'data-visualisation'),
      }),
      role('engineer', { level: level('6'), familyIds: ['data'], skills: skills('sql:expert') }),
      role('booking-clerk', { level: level('4'), familyIds: ['records'], altTitles: ['Patient access clerk'] }),
      role('volunteer'),
      role('analyst-at-home', { kind: 'starting-point', familyIds: ['data'], skills: skills('sql:expert') }),
    ],
  }),
);

const ask = (fields: Partial<MatchQuestion>) =>
  matchRoles(catalogue, { bandIds: [], familyIds: [], skillIds: [], words: '', ...fields });
const ids = (fields: Partial<MatchQuestion>) => ask(fields).map((match) => match.role.id);

describe('matching roles', () => {
  it('takes bands and families as conditions, roles always at the band first', () => {
    assert.deepEqual(ids({ bandIds: ['5'] }), ['analyst', 'librarian']);
    assert.deepEqual(ids({ bandIds: ['5', '6'], familyIds: ['records'] }), ['librarian']);
    assert.deepEqual(ask({ bandIds: ['5'], familyIds: ['data'] })[0]?.reasons, [
      { kind: 'band', bandId: '5' },
      { kind: 'family', title: 'Data' },
    ]);
  });

  it('ranks by skill, the higher level first, and says so', () => {
    const matches = ask({ skillIds: ['sql'] });
    assert.deepEqual(
      matches.map((match) => match.role.id),
      ['engineer', 'analyst'],
    );
    assert.deepEqual(matches[0]?.reasons, [{ kind: 'skill', name: 'Sql', level: 'expert' }]);
    assert.deepEqual(ask({ skillIds: ['data-visualisation'] })[0]?.reasons, [
      { kind: 'skill', name: 'Data visualisation', level: null },
    ]);
  });

  it('finds roles by what a person says, in whatever form of the word, and quotes their words', () => {
    const [first] = ask({ words: 'I like visualising data and reporting' });
    assert.equal(first?.role.id, 'analyst');
    assert.deepEqual(first?.reasons, [{ kind: 'words', words: ['visualising', 'data', 'reporting'] }]);
    assert.equal(first?.summary, 'Turns data into reports.');
    assert.deepEqual(ids({ words: 'something with libraries' }), ['librarian']);
    assert.deepEqual(ids({ words: 'patients' }), ['booking-clerk']);
  });

  it('does not take books for bookings', () => {
    assert.deepEqual(ids({ words: 'books' }), ['librarian']);
    assert.deepEqual(ids({ words: 'bookings' }), ['booking-clerk']);
  });

  it('takes everyday words for what roles call it, and says both', () => {
    assert.deepEqual(ask({ words: 'I am good at detail, and I love charts' })[0], {
      role: { id: 'analyst', title: 'Analyst', level: ask({ bandIds: ['5'] })[0]?.role.level },
      summary: 'Turns data into reports.',
      reasons: [{ kind: 'kindred', said: 'charts', words: ['data visualisation'] }],
      score: 3,
    });
    assert.deepEqual(ask({ words: 'numbers' })[0]?.reasons, [{ kind: 'kindred', said: 'numbers', words: ['analyst'] }]);
  });

  it('takes no little word for a reason, with or without its apostrophe', () => {
    for (const words of ["I'm", 'im me you are dont would', 'what is the best job for me', 'something nice pls'])
      assert.deepEqual(ids({ words }), [], words);
  });

  it('leaves out roles without any of the words, unless that leaves nothing at the band', () => {
    assert.deepEqual(ids({ bandIds: ['5'], words: 'data' }), ['analyst']);
    assert.deepEqual(ids({ bandIds: ['5'], words: 'Leeds' }), ['analyst', 'librarian']);
  });

  it('finds nothing for words that say nothing, unknown words, bands and families', () => {
    assert.deepEqual(ids({ words: 'I want a job that is good' }), []);
    assert.deepEqual(ids({ words: 'xylophones' }), []);
    assert.deepEqual(ids({ words: '' }), []);
    assert.deepEqual(ids({ bandIds: ['9'] }), []);
    assert.deepEqual(ids({ familyIds: ['gone'] }), []);
    assert.deepEqual(ids({ skillIds: ['gone'] }), []);
  });

  it('never offers a starting point', () => {
    assert.ok(!ids({ words: 'analyst home' }).includes('analyst-at-home'));
    assert.ok(!ids({ familyIds: ['data'] }).includes('analyst-at-home'));
  });
});
