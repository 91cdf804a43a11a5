import assert from 'node:assert/strict';
import { softened, softly } from '../../bot/store/when-away.ts';
import { fakePorts } from '../helpers/fake-ports.ts';

const gone = async (): Promise<never> => {
  throw new Error('connection refused');
};

describe('with the database away', () => {
  const lines: string[] = [];
  let at = 0;
  const write = (_fields: object, message: string): void => void lines.push(message);
  const now = (): Date => new Date(at);
  const ports = fakePorts(now);
  const away = softened(
    {
      memory: { recall: gone, keep: gone, forget: gone },
      profiles: { read: gone, change: gone, erase: gone, export: gone },
      feedback: { judge: gone, logQuestion: gone },
    },
    softly({ info: write, warn: write }, now),
  );

  it('goes on without what only helps, and says so in the log once a minute', async () => {
    assert.equal(await away.memory.recall('k'), null);
    assert.equal(await away.profiles.read('p'), null);
    await away.feedback.logQuestion({ askKind: null, answerKind: 'help', p: null, words: null, at: now() });
    assert.equal(lines.length, 1);
    at += 60_000;
    await away.memory.recall('k');
    assert.equal(lines.length, 2);
  });

  it('never claims that something was changed or erased', async () => {
    await assert.rejects(away.profiles.erase('p'));
    await assert.rejects(away.profiles.change('p', { bandId: '5' }));
    await assert.rejects(away.memory.forget('k'));
  });

  it('leaves everything as it is while the database answers', async () => {
    const near = softened(ports, softly({ info: write, warn: write }, now));
    await near.profiles.change('p', { bandId: '5' });
    assert.equal((await near.profiles.read('p'))?.bandId, '5');
  });
});
