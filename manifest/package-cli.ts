// Makes the app package to upload to Teams.
//   npm run package [-- --schema 1.28] [--out FILE]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Manifest } from './fill.ts';
import { makePackage, type Made } from './make-package.ts';
import base from './manifest.json' with { type: 'json' };
import { MANIFEST_VERSIONS } from './schema-faults.ts';

const values = optionsGiven();
const version = MANIFEST_VERSIONS.find((known) => known === values.schema);
if (fs.existsSync('.env')) process.loadEnvFile('.env');

if (version === undefined) fail([`--schema is "${values.schema}": give one of ${MANIFEST_VERSIONS.join(', ')}.`]);
const icon = (name: string): Buffer => fs.readFileSync(path.join(import.meta.dirname, 'icons', name));
const made = makePackage({
  base,
  settings: process.env,
  version,
  color: icon('color.png'),
  outline: icon('outline.png'),
});
if (made.kind === 'not-made') fail(made.problems);
const former = formerManifest(values.out);
if (former !== null && former.version === made.manifest.version && !same(former, made))
  fail([
    `APP_VERSION: ${values.out} holds another package of version ${former.version}. Raise APP_VERSION, so that Teams offers the change.`,
  ]);
fs.mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
fs.writeFileSync(values.out, made.zip);
console.log(`${values.out}: version ${made.manifest.version}, manifest ${version}, checked against the schema and the store's rules.

To put it in Teams:
  one team or yourself   Teams > Apps > Manage your apps > Upload an app > Upload a custom app
  the whole organisation Teams admin centre > Teams apps > Manage apps > Upload new app`);

/** What stands after "--"; a misspelt option is named. */
function optionsGiven(): { readonly schema: string; readonly out: string } {
  try {
    return parseArgs({
      options: {
        schema: { type: 'string', default: '1.29' },
        out: { type: 'string', default: 'build/career-pathways.zip' },
      },
    }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail([`${why}. The options are --schema and --out: npm run package -- --schema 1.28 --out FILE`]);
  }
}

function same(manifest: Manifest, { manifest: other }: Made): boolean {
  return JSON.stringify(manifest) === JSON.stringify(other);
}

/** What stands in the package made before; null when there is none to read. */
function formerManifest(file: string): Manifest | null {
  try {
    const packed = unzipSync(fs.readFileSync(file))['manifest.json'];
    return packed === undefined ? null : JSON.parse(strFromU8(packed));
  } catch {
    return null;
  }
}

function fail(problems: readonly string[]): never {
  console.error(`No package was made:\n- ${problems.join('\n- ')}\nSee .env.example for every setting.`);
  process.exit(1);
}
