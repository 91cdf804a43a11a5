// The last good copy of the data on disk, so that the bot starts and answers while the service is away.
// Gzipped JSON with a version. The whole file is replaced at once; a file we cannot read is set aside, never guessed at.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { readRecords, type Unreadable } from './api-reply.ts';
import { wholeData } from './whole-data.ts';
import { oneLine } from './failure.ts';
import type { PathwayData } from '../pathway.ts';

export interface SnapshotFile {
  read(): Promise<SavedSnapshot>;
  /** Replaces the file. Never rejects for trouble with the disk. */
  write(data: PathwayData, fetchedAt: Date): Promise<Written>;
}

export type SavedSnapshot =
  | { readonly kind: 'found'; readonly data: PathwayData; readonly fetchedAt: Date }
  | { readonly kind: 'none' }
  /** A good file, but of another service than the one now configured: its facts are not ours to show. */
  | { readonly kind: 'other-source' }
  /** The file could not be used and was renamed, the last such file kept. */
  | { readonly kind: 'set-aside'; readonly as: string; readonly because: string }
  | { readonly kind: 'unreadable'; readonly because: string };

type Written = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly because: string };

export interface SnapshotFileOptions {
  readonly path: string;
  /** The service's address: a snapshot is used only for the service it came from. */
  readonly sourceUrl: string;
}

const VERSION = 1;
/** Unpacked. About ten times what 3,000 roles and 20,000 transitions need. */
const MAX_BYTES = 256 * 1024 * 1024;

const savedShape = z.object({
  version: z.literal(VERSION),
  sourceUrl: z.string(),
  fetchedAt: z.iso.datetime(),
  data: z.looseObject({ name: z.string(), dataVersion: z.string() }),
});

/** A snapshot kept in one file; its folder is made when needed. */
export function createSnapshotFile({ path, sourceUrl }: SnapshotFileOptions): SnapshotFile {
  return {
    async read() {
      try {
        const parsed = await parse(await readFile(path));
        if (parsed.kind === 'bad') return await setAside(path, parsed.because);
        return parsed.sourceUrl === sourceUrl ? parsed : { kind: 'other-source' };
      } catch (error) {
        const code = errorCode(error);
        return code === 'ENOENT' ? { kind: 'none' } : { kind: 'unreadable', because: code };
      }
    },
    async write(data, fetchedAt) {
      const saved = { version: VERSION, sourceUrl, fetchedAt: fetchedAt.toISOString(), data };
      try {
        await replaceFile(path, await promisify(gzip)(JSON.stringify(saved), { level: 4 }));
        return { kind: 'written' };
      } catch (error) {
        return { kind: 'failed', because: errorCode(error) };
      }
    },
  };
}

type Parsed =
  | { readonly kind: 'found'; readonly sourceUrl: string; readonly data: PathwayData; readonly fetchedAt: Date }
  | { readonly kind: 'bad'; readonly because: string };

async function parse(bytes: Uint8Array): Promise<Parsed> {
  const json = await unpacked(bytes);
  if (json === undefined) return { kind: 'bad', because: 'not whole gzipped JSON' };
  const saved = savedShape.safeParse(json);
  if (!saved.success) {
    const issue = saved.error.issues[0];
    return { kind: 'bad', because: oneLine(`${issue?.path.join('.')}: ${issue?.message}`, 200) };
  }
  const { data, sourceUrl, fetchedAt } = saved.data;
  // The records pass the same parser as fresh ones: a newer bot may rely on what an older one did not save.
  let trouble = null as Unreadable | null;
  const whole = wholeData(data, (collection) => {
    const read = readRecords(collection, data[collection]);
    if (read.kind === 'read') return read.records;
    trouble ??= read;
    return [];
  });
  if (trouble !== null) return { kind: 'bad', because: `${trouble.where}: ${trouble.reason}` };
  return { kind: 'found', sourceUrl, data: whole, fetchedAt: new Date(fetchedAt) };
}

async function unpacked(bytes: Uint8Array): Promise<unknown> {
  try {
    const text = await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES });
    return JSON.parse(text.toString('utf8'));
  } catch {
    // Every way of not being our gzipped JSON is the same to us: undefined, which JSON cannot hold.
    return undefined;
  }
}

async function setAside(path: string, because: string): Promise<SavedSnapshot> {
  const as = `${path}.bad`;
  await rename(path, as);
  return { kind: 'set-aside', as, because };
}

/** Whole or absent, even if the machine stops: write beside, flush, rename, flush the folder. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const beside = `${path}.${process.pid}.tmp`;
  await mkdir(folder, { recursive: true });
  try {
    await writeFlushed(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  // Windows cannot open a folder to flush it.
  if (process.platform !== 'win32') await flushFolder(folder);
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The system's code for trouble with the disk; anything else is a bug and goes on. */
function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
