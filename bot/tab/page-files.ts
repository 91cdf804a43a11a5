// The built page: one HTML file, and assets whose names change with their content, each packed at build. Read once and kept.
import fs from 'node:fs';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Best packing first. */
const PACKINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

export interface PageFile {
  readonly type: string;
  /** Content by its encoding; `identity` is always there. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

export interface PageFiles {
  readonly html: Buffer;
  /** By name: "page-4F2A.js". */
  readonly assets: ReadonlyMap<string, PageFile>;
}

/** Beside the compiled code, or in `dist` when the sources run. */
export function builtPageFolder(here: string = import.meta.dirname): string {
  const beside = path.join(here, 'page');
  return fs.existsSync(path.join(beside, 'assets')) ? beside : path.join(here, '../../dist/bot/tab/page');
}

/** Null when the page has not been built. The page names its assets by `basePath`. */
export function readPageFiles(folder: string, basePath = ''): PageFiles | null {
  const assets = path.join(folder, 'assets');
  if (!fs.existsSync(assets)) return null;
  const html = fs.readFileSync(path.join(folder, 'page.html'), 'utf8');
  const names = fs.readdirSync(assets).filter((name) => path.extname(name) in TYPES);
  return {
    html: Buffer.from(html.replaceAll('"/tab/', `"${basePath}/tab/`)),
    assets: new Map(names.map((name) => [name, readFile(path.join(assets, name))])),
  };
}

function readFile(file: string): PageFile {
  const contents = new Map([['identity', fs.readFileSync(file)]]);
  for (const { encoding, ending } of PACKINGS)
    if (fs.existsSync(file + ending)) contents.set(encoding, fs.readFileSync(file + ending));
  return { type: TYPES[path.extname(file)] ?? '', contents };
}

/** The best encoding that both sides know. */
export function encodingFor({ contents }: PageFile, accepts: string): string {
  const taken = accepts.split(',').map((part) => part.split(';'));
  const isTaken = (encoding: string): boolean =>
    taken.some(
      ([name = '', weight = '']) => name.trim().toLowerCase() === encoding && !/q=0(\.0*)?$/.test(weight.trim()),
    );
  return PACKINGS.find(({ encoding }) => contents.has(encoding) && isTaken(encoding))?.encoding ?? 'identity';
}
