import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { StoreError } from '../../bot/store/database.ts';
import { lockAddress, lockFolder, type Lock } from '../../bot/store/lock.ts';
import { newFolder } from './engines.ts';

/** A socket file without a process, as kill -9 leaves it. */
async function leaveStaleSocket(address: string): Promise<void> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(address, resolve));
  fs.renameSync(address, `${address}.kept`);
  await new Promise((resolve) => server.close(resolve));
  fs.renameSync(`${address}.kept`, address);
}

const isInUse = (error: unknown): boolean => {
  assert.ok(error instanceof StoreError);
  assert.match(error.message, /open in another process.*Stop the other bot.*DATA_DIR.*DATABASE_URL/);
  return true;
};

describe('the lock of a folder', () => {
  let around: string;
  let folder: string;
  const held: Lock[] = [];

  beforeEach(() => {
    around = newFolder();
    folder = path.join(around, 'database');
  });
  afterEach(async () => {
    for (const lock of held.splice(0)) await lock.release();
    fs.rmSync(around, { recursive: true });
  });
  const lock = async (): Promise<void> => void held.push(await lockFolder(folder));

  it('is had by one at a time', async () => {
    await lock();
    await assert.rejects(lockFolder(folder), isInUse);
    await assert.rejects(lockFolder(folder), isInUse);
  });

  it('is free again after its release', async () => {
    await (await lockFolder(folder)).release();
    await lock();
    await assert.rejects(lockFolder(folder), isInUse);
  });

  it('is not in the way of another folder', async () => {
    await lock();
    await (await lockFolder(`${folder}-2`)).release();
  });

  it('is taken over from a process that was killed', async () => {
    await leaveStaleSocket(lockAddress(folder, process.platform));
    await lock();
    await assert.rejects(lockFolder(folder), isInUse);
  });

  it('goes to at most one of many that find the same stale socket', async () => {
    for (let round = 0; round < 5; round += 1) {
      await leaveStaleSocket(lockAddress(folder, process.platform));
      const tries = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
      const won = tries.filter((outcome) => outcome.status === 'fulfilled');
      assert.equal(won.length, 1);
      await won[0]?.value.release();
      fs.rmSync(lockAddress(folder, process.platform), { force: true });
    }
  });

  it('refuses a path that is too long for a socket', async () => {
    await assert.rejects(lockFolder(path.join(around, 'x'.repeat(100))), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /too long a path.*shorter path/);
      return true;
    });
  });

  it('says so when no socket can be made there', async () => {
    await assert.rejects(lockFolder(path.join(around, 'missing', 'database')), /cannot be locked/);
  });

  it('is a named pipe on Windows, the same however the path is spelt', () => {
    const address = lockAddress('C:\\Bot\\.data\\database', 'win32');
    assert.match(address, /^\\\\\?\\pipe\\career-bot-[0-9a-f]{32}$/);
    assert.equal(address, lockAddress('c:\\bot\\.DATA\\database', 'win32'));
    assert.notEqual(address, lockAddress('C:\\Bot\\.data2\\database', 'win32'));
  });
});
