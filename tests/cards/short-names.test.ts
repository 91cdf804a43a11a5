import assert from 'node:assert/strict';
import { firstOfTwo, shortName, shortPair } from '../../cards/short-names.ts';
import { realData } from '../helpers/real-data.ts';

describe('a shorter name', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Data engineer', 'Data engineer'],
    ['Digital nurse / clinical informatics specialist', 'Digital nurse'],
    ['Booking / patient access clerk', 'Booking clerk'],
    ['Senior / lead data engineer', 'Senior data engineer'],
    ['Lead / principal developer', 'Lead developer'],
    ['Lead analyst / analytics team manager', 'Lead analyst'],
    ['Head of information / BI', 'Head of information'],
    ['Chief executive / COO', 'Chief executive'],
    ['Red / blue', 'Red'],
  ];
  for (const [name, short] of rows) it(`of “${name}” is “${short}”`, () => assert.equal(firstOfTwo(name), short));

  it('changes no more than the room asks for', () => {
    assert.equal(shortName('Project manager (digital)', 30), 'Project manager (digital)');
    assert.equal(shortName('Project manager (digital)', 20), 'Project manager');
    assert.equal(shortName('Digital nurse / clinical informatics specialist', 20), 'Digital nurse');
    assert.equal(shortName('Electroencephalographer', 10), 'Electroen…');
  });

  it('of every role in the data is a name and never empty', () => {
    for (const { title } of realData().roles) assert.match(firstOfTwo(title), /^[A-Z].{2,}$/);
  });
});

describe('two names side by side', () => {
  it('stay whole where there is room', () => {
    assert.deepEqual(shortPair('BI developer', 'Data engineer', 33), ['BI developer', 'Data engineer']);
  });

  it('lose brackets, alternatives and, as chief officers, all but their initials', () => {
    assert.deepEqual(shortPair('Business analyst', 'Project manager (digital)', 33), [
      'Business analyst',
      'Project manager',
    ]);
    assert.deepEqual(shortPair('Chief clinical information officer', 'Clinical informatics lead / deputy CCIO', 33), [
      'CCIO',
      'Clinical informatics lead',
    ]);
    assert.deepEqual(shortPair('Chief AHP information officer', 'Chief data officer', 20)[1], 'CDO');
  });

  it('are cut so that both can still be told', () => {
    const [one, two] = shortPair('Senior infrastructure / cloud engineer', 'Database administrator', 33);
    assert.ok(one.startsWith('Senior infra') && two.startsWith('Database'), `${one} and ${two}`);
    assert.ok(one.length + two.length <= 33);
    const [long, short] = shortPair('An extraordinarily long title of a post', 'Coder', 33);
    assert.equal(short, 'Coder');
    assert.ok(long.length <= 28 && long.startsWith('An extraordinarily long'), long);
  });
});
