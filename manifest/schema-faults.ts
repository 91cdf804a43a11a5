// The official schemas as a check: every fault as one readable line.
import fs from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

export const MANIFEST_VERSIONS = ['1.29', '1.28'] as const;
export type ManifestVersion = (typeof MANIFEST_VERSIONS)[number];

const read = (name: string): object =>
  Object(JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'schemas', name), 'utf8')));

function checkBy(name: string): (value: unknown) => string[] {
  // The localisation schema's patterns are not valid with the "u" flag.
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(read(name));
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const checks = new Map<string, (value: unknown) => string[]>();
function check(name: string, value: unknown): string[] {
  const found = checks.get(name) ?? checkBy(name);
  checks.set(name, found);
  return found(value);
}

/** What the official schema of that version says against a manifest; [] when nothing. */
export const faultsOf = (manifest: unknown, version: ManifestVersion = '1.29'): string[] =>
  check(`MicrosoftTeams.schema.v${version}.json`, manifest);

/** What the official schema says against a language file; [] when nothing. */
export const languageFaultsOf = (file: unknown): string[] =>
  check('MicrosoftTeams.Localization.schema.v1.29.json', file);
