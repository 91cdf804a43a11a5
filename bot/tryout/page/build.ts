// Bundles the page for the browser: page.ts and page.css, each with what it imports, beside page.html.
//   tsx bot/tryout/page/build.ts <folder>
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Writes page.js, page.html and page.css into `outFolder`, which is made when it is not there. */
export async function buildPage(outFolder: string): Promise<void> {
  const here = import.meta.dirname;
  await fs.promises.mkdir(outFolder, { recursive: true });
  await build({
    entryPoints: [path.join(here, 'page.ts'), path.join(here, 'page.css')],
    outdir: outFolder,
    tsconfig: path.join(here, 'tsconfig.json'),
    bundle: true,
    // adaptivecards says it has no side effects, yet its Table registers itself on import: believed, tables would vanish.
    ignoreAnnotations: true,
    minify: true,
    legalComments: 'eof',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await fs.promises.copyFile(path.join(here, 'page.html'), path.join(outFolder, 'page.html'));
}

const [, script, outFolder] = process.argv;
if (outFolder !== undefined && import.meta.url === pathToFileURL(script ?? '').href) await buildPage(outFolder);
