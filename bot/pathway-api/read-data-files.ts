// Data files to records, before any checking: one file `courses.yaml` or one folder `roles/` of files per collection.
import fs from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { COLLECTION_NAMES, isCollectionName, type CollectionName } from './contract.ts';
import { isFields, type Fields } from './fields.ts';
import type { Problem } from './problems.ts';

/** A record as it stands in its file. `name` is its id, or "record 3" where it has none. */
export interface RawRecord {
  readonly file: string;
  readonly name: string;
  readonly fields: Fields;
}

export interface DataFiles {
  readonly records: ReadonlyMap<CollectionName, readonly RawRecord[]>;
  readonly sources: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

/** Reads every collection and the source register from `folder`. What cannot be read becomes a problem. */
export function readDataFiles(folder: string): DataFiles {
  const problems: Problem[] = [];
  const records = new Map(COLLECTION_NAMES.map((name) => [name, readCollection(folder, name, problems)]));
  const sources = readCollection(folder, 'sources', problems);
  for (const entry of listed(folder)) {
    const name = entry.replace(/\.yaml$/, '');
    if (entry.startsWith('.') || name === 'sources' || isCollectionName(name)) continue;
    if (entry.endsWith('.yaml') || fs.statSync(path.join(folder, entry)).isDirectory())
      problems.push({ file: entry, record: null, field: null, reason: 'is not a collection of the contract' });
  }
  return { records, sources, problems };
}

function readCollection(folder: string, name: string, problems: Problem[]): readonly RawRecord[] {
  const inFolder = listed(path.join(folder, name)).filter((file) => file.endsWith('.yaml'));
  const files = inFolder.map((file) => `${name}/${file}`);
  if (fs.existsSync(path.join(folder, `${name}.yaml`))) files.push(`${name}.yaml`);
  if (files.length === 0)
    problems.push({
      file: `${name}.yaml`,
      record: null,
      field: null,
      reason: 'is missing (and no folder has its name)',
    });
  return files.flatMap((file) => readFile(folder, file, problems));
}

function listed(folder: string): readonly string[] {
  return fs.existsSync(folder) && fs.statSync(folder).isDirectory() ? fs.readdirSync(folder).sort() : [];
}

function readFile(folder: string, file: string, problems: Problem[]): readonly RawRecord[] {
  const lines = new LineCounter();
  const document = parseDocument(fs.readFileSync(path.join(folder, file), 'utf8'), { lineCounter: lines });
  for (const fault of document.errors) {
    const reason = `is not readable YAML: ${fault.message.split('\n', 1)[0]?.replace(/:$/, '')}`;
    problems.push({ file, record: null, field: `line ${lines.linePos(fault.pos[0]).line}`, reason });
  }
  if (document.errors.length > 0) return [];
  const content: unknown = document.toJS();
  if (!Array.isArray(content)) {
    problems.push({ file, record: null, field: null, reason: 'must be a list of records' });
    return [];
  }
  return content.flatMap((value: unknown, index) => {
    const position = `record ${index + 1}`;
    if (isFields(value)) return [{ file, name: nameOf(value) ?? position, fields: value }];
    problems.push({ file, record: position, field: null, reason: 'must be a set of named fields' });
    return [];
  });
}

function nameOf(fields: Fields): string | null {
  const id = fields['id'] ?? fields['code'];
  return typeof id === 'string' && id !== '' ? id : null;
}
