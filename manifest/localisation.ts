// The words of the manifest by the keys that Teams' language files use: what a translator needs, and nothing else.
import type { Manifest } from './fill.ts';

/** Words that people read, by where they stand; "*" is any item of a list. Longest paths of the official schema that we use. */
const WORDS: readonly string[] = [
  'name.short',
  'name.full',
  'description.short',
  'description.full',
  'staticTabs[*].name',
  'bots[*].commandLists[*].commands[*].title',
  'bots[*].commandLists[*].commands[*].description',
  'bots[*].commandLists[*].commands[*].prompt',
  'composeExtensions[*].commands[*].title',
  'composeExtensions[*].commands[*].description',
  'composeExtensions[*].commands[*].taskInfo.title',
  'composeExtensions[*].commands[*].samplePrompts[*].text',
  'composeExtensions[*].commands[*].parameters[*].title',
  'composeExtensions[*].commands[*].parameters[*].description',
];

export const DEFAULT_LANGUAGE = 'en-gb';
export const LANGUAGE_FILE = `${DEFAULT_LANGUAGE}.json`;

/** The language file of the manifest's own language. Pure. */
export function languageFile(manifest: Manifest): Readonly<Record<string, string>> {
  const found = WORDS.flatMap((path) => wordsAt(manifest, path.split('.'), ''));
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json',
    ...Object.fromEntries(found),
  };
}

function wordsAt(value: unknown, path: readonly string[], at: string): [string, string][] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' && value !== '' ? [[at, value]] : [];
  const name = step.replace('[*]', '');
  const inner = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  const here = at === '' ? name : `${at}.${name}`;
  if (!step.endsWith('[*]')) return wordsAt(inner, rest, here);
  return Array.isArray(inner) ? inner.flatMap((item, index) => wordsAt(item, rest, `${here}[${index}]`)) : [];
}
