// One process at a time on the embedded database's folder. Two would both open it without an error, lose each other's
// rows and break the indexes. The lock is a listening socket: the kernel lets go of it whatever way a process ends.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError, reasonOf } from './database.ts';

/** Bytes a socket's address may have: 104 on macOS, 108 on Linux, with the closing zero. */
const LONGEST_ADDRESS = 103;
const TRIES = 5;
/** How long another process, having found the same stale socket, can need to remove ours in its place. */
const SETTLE_MS = 50;

export interface Lock {
  release(): Promise<void>;
}

/** Where the lock of `folder` (an absolute path without symbolic links) is: a socket beside it, or a named pipe. */
export function lockAddress(folder: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return `${folder}.lock`;
  const digest = createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 32);
  return `\\\\?\\pipe\\career-bot-${digest}`;
}

/** Rejects with a StoreError when another process has `folder`, or no socket can be made beside it. */
export async function lockFolder(folder: string): Promise<Lock> {
  const address = lockAddress(folder, process.platform);
  if (process.platform !== 'win32' && Buffer.byteLength(address) > LONGEST_ADDRESS)
    throw new StoreError(
      `DATA_DIR is too long a path for the embedded database's lock: ${address} has over ${LONGEST_ADDRESS} bytes. Set DATA_DIR to a shorter path, or DATABASE_URL to a PostgreSQL server.`,
    );
  let tookOver = false;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const server = await listen(address, folder);
    if (server !== null) return settled(server, address, folder, tookOver);
    if (!(await removeStale(address, folder))) throw inUse(folder);
    tookOver = true;
  }
  throw inUse(folder);
}

/** Null when something is at that address already. */
function listen(address: string, folder: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((peer) => peer.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(noLock(folder, error));
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

/** False when a living process answers there. */
async function removeStale(address: string, folder: string): Promise<boolean> {
  const found = identityOf(address);
  if (await isAnswered(address, folder)) return false;
  // Only the socket that was asked: another starter may have put its own there meanwhile.
  if (found !== null && identityOf(address) === found) fs.rmSync(address, { force: true });
  return true;
}

function isAnswered(address: string, folder: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const peer = net.connect(address);
    peer.once('connect', () => {
      peer.destroy();
      resolve(true);
    });
    peer.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(false);
      else if (error.code === 'EAGAIN') resolve(true);
      else reject(noLock(folder, error));
    });
  });
}

/** After a stale socket was removed: two starters may both have done so, and the later one has then removed the earlier one's. */
async function settled(server: net.Server, address: string, folder: string, tookOver: boolean): Promise<Lock> {
  if (tookOver) {
    const mine = identityOf(address);
    await wait(SETTLE_MS);
    // Closing this server would delete the file at the address, which is now the other's lock; so it is left listening.
    if (mine === null || identityOf(address) !== mine) throw inUse(folder);
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Which file is at the address; null when there is none, as always with a named pipe. */
function identityOf(address: string): string | null {
  if (process.platform === 'win32') return null;
  const found = fs.statSync(address, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${found.dev}:${found.ino}:${found.ctimeNs}`;
}

const inUse = (folder: string): StoreError =>
  new StoreError(
    `The embedded database in ${folder} is open in another process, and only one may have it. Stop the other bot, give this one another DATA_DIR, or set DATABASE_URL to a PostgreSQL server, which several bots can share.`,
  );

const noLock = (folder: string, cause: unknown): StoreError =>
  new StoreError(
    `The embedded database in ${folder} cannot be locked (${reasonOf(cause)}). DATA_DIR must be on a disk of this machine that allows sockets, and writable; or set DATABASE_URL to a PostgreSQL server.`,
    cause,
  );
