// Every file and folder that the documents name in `backticks` is there. A short name ("wire.ts") stands for a path that ends so; in a row of a
// table that begins with a room, for one in that room.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = [
  'ARCHITECTURE.md',
  'README.md',
  'CONTRIBUTING.md',
  'NOTICE.md',
  ...fs.readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
];
/** Not in the repository: made by a command or by whoever sets the bot up. */
const MADE = ['.env', 'build/career-pathways.zip', 'en-gb.json', 'model.json'];
/** Has the looks of a path: the name of an invoke of Teams. */
const NOT_PATHS = ['composeExtension/query'];
const NOT_OURS = /^(?:node_modules|dist|build|coverage|\.git|\.data)$/;

/** Every file and folder, from the root. */
function everyPath(folder = ''): readonly string[] {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return [];
    const here = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? [here, ...everyPath(here)] : [here];
  });
}
const paths = everyPath();

const looksLikePath = (name: string): boolean =>
  /^[\w.*-][\w./*-]*$/.test(name) &&
  !NOT_PATHS.includes(name) &&
  (/\/\*?|^[\w.*-]+\/$/.test(name) || /\.(?:ts|mjs|yaml|json|md|html|css|zip)$/.test(name) || name.startsWith('.'));

/** What ends with the name, a star standing for a part of one. */
function placesOf(name: string, within: readonly string[] = ['']): readonly string[] {
  const words = name.replace(/\/$/, '').split('*');
  const ending = new RegExp(`(?:^|/)${words.map((word) => word.replace(/[.+?()[\]{}^$|\\]/g, '\\$&')).join('[^/]*')}$`);
  return paths.filter((one) => ending.test(one) && within.some((room) => one === room || `${one}/`.startsWith(room)));
}

interface Named {
  readonly name: string;
  /** Where it is to be found: folders, each with a slash at its end. */
  readonly within: readonly string[];
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** The folders of the rooms that a row begins with; everywhere, where it begins with something else. */
function roomsOf(cell: string): readonly string[] {
  const [first] = quoted(cell);
  const name = first ?? cell.trim();
  if (!/^[\w./-]+$/.test(name)) return [''];
  const exact = paths.includes(name) ? [name] : placesOf(name);
  return exact.map((one) =>
    fs.statSync(path.join(ROOT, one)).isDirectory() ? `${one}/` : `${path.posix.dirname(one)}/`,
  );
}

/** What a document names, its blocks of code left out. */
function namedIn(document: string): readonly Named[] {
  const text = fs.readFileSync(path.join(ROOT, document), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  let hasRooms = false;
  return text.split('\n').flatMap((line) => {
    const cells = line.startsWith('|') ? line.split('|').slice(1, -1) : [];
    const [head = ''] = cells;
    if (cells.length === 0) hasRooms = false;
    if (/^ (?:room|folder) $/.test(head)) {
      hasRooms = true;
      return [];
    }
    const isRow = hasRooms && !/^ ?-+/.test(head);
    const rooms = isRow ? roomsOf(head) : [''];
    const first = isRow && /^ [\w`-]+ $/.test(head) ? [{ name: head.replaceAll('`', '').trim(), within: [''] }] : [];
    const others = quoted(line)
      .filter(looksLikePath)
      .map((name) => ({ name, within: paths.includes(name.replace(/\/$/, '')) ? [''] : rooms }));
    return [...first, ...others];
  });
}

describe('the documents', () => {
  const all = DOCUMENTS.flatMap((document) => namedIn(document).map((one) => ({ document, ...one })));

  it('name only files and folders that are there', () => {
    const lost = all
      .filter(({ name, within }) => !MADE.includes(name) && placesOf(name, within).length === 0)
      .map(({ document, name, within }) => `${document}: ${name} (in ${within.join(', ') || 'any folder'})`);
    assert.deepEqual(lost, []);
  });

  it('are read for their paths: nothing of this passes in silence', () => {
    assert.ok(all.length > 150, `${all.length} paths found`);
    for (const document of ['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md', 'NOTICE.md', 'docs/teams-store.md'])
      assert.ok(all.filter((one) => one.document === document).length >= 4, document);
    const inRooms = all.filter(({ within }) => within[0] !== '');
    assert.ok(inRooms.length > 20, `${inRooms.length} short names in rows of rooms`);
  });

  it('are held to the room that a row begins with', () => {
    assert.deepEqual(placesOf('runner.ts', ['bot/reminders/']), ['bot/reminders/sending/runner.ts']);
    assert.deepEqual(placesOf('runner.ts', ['bot/sharing/']), []);
    assert.deepEqual(placesOf('no-such-file.ts'), []);
    assert.ok(placesOf('bot/pathway-api/data/*.yaml').length > 5);
  });
});
