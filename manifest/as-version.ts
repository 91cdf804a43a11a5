// The manifest for a tenant that does not take the newest version yet. 1.28 is 1.29 without slash commands and targeted messages.
import type { Manifest } from './fill.ts';
import type { ManifestVersion } from './schema-faults.ts';

const ONLY_IN_1_29 = new Set(['triggers', 'supportsTargetedMessages']);

/** Pure. */
export function asVersion(manifest: Manifest, version: ManifestVersion): Manifest {
  const named = {
    ...manifest,
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
  };
  return version === '1.29' ? named : { ...named, ...without(named) };
}

function without(value: object): Record<string, unknown> {
  const kept = Object.entries(value).filter(([name]) => !ONLY_IN_1_29.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, cleared(inner)]));
}

function cleared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleared);
  return typeof value === 'object' && value !== null ? without(value) : value;
}
