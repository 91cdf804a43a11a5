// Settings to an app package: filled, checked against the official schema and the store's rules, zipped. Pure but for the files it is
// handed; the same settings give the same bytes.
import { zipSync } from 'fflate';
import { asVersion } from './as-version.ts';
import { fillManifest, type Manifest, type ManifestSettings } from './fill.ts';
import { LANGUAGE_FILE, languageFile } from './localisation.ts';
import { packageFaults } from './rules.ts';
import { faultsOf, languageFaultsOf, type ManifestVersion } from './schema-faults.ts';

export interface Made {
  readonly kind: 'made';
  readonly zip: Buffer;
  readonly manifest: Manifest;
}

/** Every problem at once, a line each: which setting or rule, what is wrong, what to do. */
export interface NotMade {
  readonly kind: 'not-made';
  readonly problems: readonly string[];
}

interface Parts {
  /** The parsed manifest/manifest.json. */
  readonly base: Manifest;
  readonly settings: ManifestSettings;
  readonly version: ManifestVersion;
  readonly color: Buffer;
  readonly outline: Buffer;
}

export function makePackage({ base, settings, version, color, outline }: Parts): Made | NotMade {
  const filled = fillManifest(base, settings);
  if (filled.kind === 'wrong')
    return { kind: 'not-made', problems: filled.problems.map(({ setting, problem }) => `${setting}: ${problem}`) };
  const manifest = asVersion(filled.manifest, version);
  const language = languageFile(manifest);
  const problems = [
    ...faultsOf(manifest, version).map((fault) => `Schema ${version}: ${fault}`),
    ...languageFaultsOf(language).map((fault) => `Schema of ${LANGUAGE_FILE}: ${fault}`),
    ...packageFaults({ manifest, color, outline }).map(({ rule, fault }) => `${rule}: ${fault}`),
  ];
  if (problems.length > 0) return { kind: 'not-made', problems };
  const zip = zipped({
    'manifest.json': json(manifest),
    [LANGUAGE_FILE]: json(language),
    'color.png': color,
    'outline.png': outline,
  });
  return { kind: 'made', zip, manifest };
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** A fixed time: two packages of the same settings are the same file. */
const zipped = (files: Readonly<Record<string, Uint8Array>>): Buffer =>
  Buffer.from(zipSync(files, { level: 9, mtime: new Date(1980, 0, 2) }));
