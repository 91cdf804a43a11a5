// Sets up a fresh clone with nothing but Node and npm: installs when the lock file changed, builds when a source did.
//   node .ci/prepare.mjs install | build
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
// Not `npm ci`: it refuses a lock file when a registry lacks some other platform's optional binaries. --no-save leaves the lock as it is.
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund'];
const SOURCES = ['bot', 'cards', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', '.ci/prepare.mjs'];
const COPIED = new Set(['.yaml', '.json', '.html', '.css', '.svg', '.sql']);
/** Files made by the build inside the source tree; they must not make the build look stale. */
const MADE = new Set(['bot/conversation/understanding/classifier/model.json']);

function filesUnder(relative) {
  const full = path.join(root, relative);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [relative];
  return fs.readdirSync(full).flatMap((name) => filesUnder(path.posix.join(relative, name)));
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

function install() {
  const marker = path.join(root, 'node_modules', '.installed');
  const wanted = digestOf(['package-lock.json']);
  if (read(marker) === wanted) return;
  console.log('Installing packages (first run, or package-lock.json changed) ...');
  // npm_execpath is npm's own script when npm runs us; on Windows npm itself is no executable file.
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...INSTALL], { cwd: root, stdio: 'inherit' });
  else execFileSync('npm', [...INSTALL], { cwd: root, stdio: 'inherit' });
  fs.writeFileSync(marker, wanted);
}

const bin = (name) => path.join(root, 'node_modules', name);
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

function build() {
  const dist = path.join(root, 'dist');
  const marker = path.join(dist, '.built');
  const wanted = digestOf(SOURCES.flatMap(filesUnder).filter((file) => !MADE.has(file)));
  if (read(marker) === wanted && [...MADE].every((file) => fs.existsSync(path.join(root, file)))) return;
  console.log('Building ...');
  fs.rmSync(dist, { recursive: true, force: true });
  node(bin('tsx/dist/cli.mjs'), 'bot/conversation/understanding/training/train-cli.ts');
  node(bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
  for (const file of ['bot', 'cards'].flatMap(filesUnder)) {
    if (!COPIED.has(path.extname(file)) || file.endsWith('tsconfig.json')) continue;
    const target = path.join(dist, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(path.join(root, file), target);
  }
  for (const room of ['tryout', 'tab'])
    node(bin('tsx/dist/cli.mjs'), `bot/${room}/page/build.ts`, path.join(dist, 'bot', room, 'page'));
  fs.writeFileSync(marker, wanted);
}

install();
if (process.argv[2] !== 'install') build();
