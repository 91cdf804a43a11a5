import assert from 'node:assert/strict';
import { isClosed, isFree, levelsOf } from '../../bot/pathways/course-facts.ts';
import { course } from '../helpers/tiny-data.ts';

describe('what the words of a course tell', () => {
  it('its levels, as numbers', () => {
    const levels = (level: string | null) => levelsOf(course('x', { level }));
    assert.deepEqual(levels('4'), ['4']);
    assert.deepEqual(levels('6 (degree)'), ['6']);
    assert.deepEqual(levels('2 and 3'), ['2', '3']);
    assert.deepEqual([...levels('Foundation'), ...levels(null)], []);
  });

  it('that it is free, only when the source says so', () => {
    const free = (cost: string | null) => isFree(course('x', { cost }));
    assert.ok(free('The courses are free.') && free('It is free.') && free('The programme is funded centrally.'));
    assert.ok(!free(null) && !free('The exam costs £200; the book is not.') && !free('Ask for freedom of choice.'));
  });

  it('that it has closed', () => {
    assert.ok(isClosed(course('x', { title: 'A scheme (closed)' })));
    assert.ok(isClosed(course('x', { title: 'A scheme (closed in 2023)' })));
    assert.ok(!isClosed(course('x', { title: 'Closed loop control' })));
  });
});
