import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readMigrations } from '../../bot/store/read-migrations.ts';
import { newFolder } from './engines.ts';

describe('reading migrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const write = (name: string, sql: string): void => fs.writeFileSync(path.join(folder, name), sql);

  it('gives them in order, with a checksum of the text', () => {
    write('0002-b.sql', 'select 2');
    write('0001-a.sql', 'select 1');
    const read = readMigrations(folder);
    assert.deepEqual(
      read.map(({ number, name, sql }) => ({ number, name, sql })),
      [
        { number: 1, name: '0001-a.sql', sql: 'select 1' },
        { number: 2, name: '0002-b.sql', sql: 'select 2' },
      ],
    );
    assert.notEqual(read[0]?.checksum, read[1]?.checksum);
  });

  it('takes the line ends of Windows for the same text', () => {
    write('0001-a.sql', 'select\n1\n');
    const [unix] = readMigrations(folder);
    write('0001-a.sql', 'select\r\n1\r\n');
    assert.deepEqual(readMigrations(folder), [unix]);
  });

  for (const name of ['0002-gap.sql', '1-short.sql', '0001-Words.sql', 'notes.txt'])
    it(`refuses ${name}`, () => {
      write(name, 'select 1');
      assert.throws(() => readMigrations(folder), new RegExp(name));
    });

  it('finds those of this release in order', () => {
    const own = readMigrations(path.resolve(import.meta.dirname, '../../bot/store/migrations'));
    assert.ok(own.length >= 2);
  });
});
