// Bundles the page for the browser: page.ts and page.css with what they import, in parts that load when needed. Each file's name holds
// a digest of its content, and each is packed here once instead of at every request.
//   tsx bot/tab/page/build.ts <folder>
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const HERE = import.meta.dirname;
const ENTRIES = ['page.ts', 'page.css'];

/** Writes page.html and assets/ into `outFolder`, which is made when it is not there. */
export async function buildPage(outFolder: string): Promise<void> {
  const assets = path.join(outFolder, 'assets');
  await fs.promises.rm(assets, { recursive: true, force: true });
  await fs.promises.mkdir(assets, { recursive: true });
  const { metafile } = await build({
    entryPoints: ENTRIES.map((name) => path.join(HERE, name)),
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    tsconfig: path.join(HERE, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    // adaptivecards says it has no side effects, yet its Table registers itself on import: believed, tables would vanish.
    ignoreAnnotations: true,
    minify: true,
    metafile: true,
    legalComments: 'linked',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await fs.promises.writeFile(path.join(outFolder, 'page.html'), withNames(metafile));
  for (const name of await fs.promises.readdir(assets)) await pack(path.join(assets, name));
}

/** page.html with the names that the entries have now, and the parts they need at once named beside them. */
function withNames({ outputs }: Metafile): string {
  let html = fs.readFileSync(path.join(HERE, 'page.html'), 'utf8');
  for (const [file, { entryPoint, imports }] of Object.entries(outputs)) {
    const entry = ENTRIES.find((name) => entryPoint?.endsWith(`tab/page/${name}`));
    if (entry === undefined) continue;
    const plain = `/tab/assets/${entry.replace(/\.ts$/, '.js')}`;
    const needed = imports.filter(({ kind }) => kind === 'import-statement').map((one) => addressOf(one.path));
    const hints = needed.map((address) => `<link rel="modulepreload" href="${address}" />\n    `).join('');
    html = html.replace(plain, addressOf(file)).replace('<script type="module"', `${hints}<script type="module"`);
  }
  return html;
}

const addressOf = (file: string): string => `/tab/assets/${path.basename(file)}`;

async function pack(file: string): Promise<void> {
  const content = await fs.promises.readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await fs.promises.writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
  await fs.promises.writeFile(`${file}.br`, brotliCompressSync(content, { params }));
}

const [, script, outFolder] = process.argv;
if (outFolder !== undefined && import.meta.url === pathToFileURL(script ?? '').href) await buildPage(outFolder);
