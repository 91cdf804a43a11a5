// The built page on disk, and the headers that keep it to itself.
import fs from 'node:fs';
import path from 'node:path';

/** No third party, no inline script, no frame around the page. Card images may come as data. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const TYPES: Readonly<Record<string, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
};

/** The folder with page.js: beside the compiled code, or in `dist` when the sources run. */
export function builtPageFolder(here: string = import.meta.dirname): string {
  const beside = path.join(here, 'page');
  return fs.existsSync(path.join(beside, 'page.js')) ? beside : path.join(here, '../../dist/bot/tryout/page');
}

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** Null for a name that is not of the page, or when the page has not been built. */
export async function pageFile(folder: string, name: string): Promise<PageFile | null> {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type === undefined) return null;
  try {
    return { type, content: await fs.promises.readFile(path.join(folder, name)) };
  } catch {
    return null;
  }
}
