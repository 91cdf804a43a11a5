import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createCourseFollower } from '../../bot/reminders/courses/course-follower.ts';

const silent = { info: () => {}, warn: () => {} };

describe('following courses', () => {
  it('looks once more when the data changed during a look, and never twice at once', async () => {
    const finish: ((people: number) => void)[] = [];
    const follow = (): Promise<number> => new Promise((done) => finish.push(done));
    const follower = createCourseFollower({ follow, after: () => () => {}, log: silent });
    follower.look();
    follower.look();
    follower.look();
    assert.equal(finish.length, 1);
    finish[0]?.(2);
    await setImmediate();
    assert.equal(finish.length, 2);
    finish[1]?.(0);
    await setImmediate();
    assert.equal(finish.length, 2);
    await follower.stop();
  });

  it('looks again after a while when the database was away', async () => {
    const waiting: (() => void)[] = [];
    const warned: string[] = [];
    let looks = 0;
    const follower = createCourseFollower({
      follow: async () => {
        looks += 1;
        if (looks === 1) throw new Error('away');
        return 1;
      },
      after: (_, task) => {
        waiting.push(task);
        return () => waiting.splice(0);
      },
      log: { ...silent, warn: (fields) => void warned.push(String(fields['because'])) },
    });
    follower.look();
    await setImmediate();
    assert.deepEqual([looks, waiting.length, warned], [1, 1, ['away']]);
    waiting[0]?.();
    await setImmediate();
    assert.equal(looks, 2);
    await follower.stop();
  });

  it('waits at the end for the look under way, and takes up nothing more', async () => {
    const waiting: (() => void)[] = [];
    let looks = 0;
    let ended = false;
    let finish = (): void => {};
    const follower = createCourseFollower({
      follow: () => {
        looks += 1;
        return new Promise((_, fail) => {
          finish = () => fail(new Error('closed'));
        });
      },
      after: (_, task) => (waiting.push(task), () => waiting.splice(0)),
      log: silent,
    });
    follower.look();
    follower.look();
    const stopped = follower.stop().then(() => {
      ended = true;
    });
    await setImmediate();
    assert.equal(ended, false);
    finish();
    await stopped;
    assert.deepEqual([looks, waiting.length], [1, 0]);
  });
});
