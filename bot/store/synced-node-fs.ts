// PGlite on a folder whose fsync reaches the disk. Stock, the engine's own fsync calls go nowhere (electric-sql/pglite#1107):
// a power cut then loses minutes of acknowledged rows, or the whole folder.
// This rests on PGlite's internals, so the version is pinned exactly and tests/store/durable.test.ts watches the hook.
import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncPath } from './sync-folder.ts';

type InitOf = NodeFS['init'];

export class SyncedNodeFS extends NodeFS {
  override async init(...given: Parameters<InitOf>): ReturnType<InitOf> {
    const { emscriptenOpts } = await super.init(...given);
    // In preRun, that is before recovery: put in later, it would make pg_control durable before the pages that recovery
    // wrote, and a power cut during start-up would lose tables.
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncOn] } };
  }
}

interface OpenFile {
  /** The file descriptor; folders have none. */
  readonly nfd?: number;
  readonly node: unknown;
}

interface FileSystemInside {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (file: OpenFile) => number };
}

function syncOn(inside: { readonly NODEFS: object }): void {
  const { NODEFS } = inside;
  if (!isFileSystem(NODEFS)) throw new Error('PGlite has changed inside: its file system takes no fsync');
  NODEFS.stream_ops.fsync = (file) => {
    if (file.nfd === undefined) syncPath(NODEFS.realPath(file.node));
    else fs.fsyncSync(file.nfd);
    return 0;
  };
}

const isFileSystem = (value: object): value is FileSystemInside =>
  'realPath' in value && typeof value.realPath === 'function' && 'stream_ops' in value && value.stream_ops !== null;
