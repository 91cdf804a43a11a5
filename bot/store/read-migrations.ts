// The numbered SQL files that make our tables, in order. Once released a file never changes: a new one follows it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  /** File name: "0001-what-it-does.sql". */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly checksum: string;
}

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** Throws when a file's name or number is not as it should be. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = fs.readdirSync(folder).toSorted();
  return names.map((name, at) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (number !== at + 1)
      throw new Error(`${name} in ${folder} is not migration ${at + 1}: names are "0001-words.sql", without gaps`);
    // A checkout on Windows may end lines otherwise; that is no change.
    const sql = fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
