// The data folder to a checked data set. Nothing is served that the contract would not accept: a broken file stops
// the start, and every problem in it is named at once.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { brokenReferences, repeatedIds, unknownSources } from './check-references.ts';
import { bandProblems, courseProblems, roleProblems, supplementProblems, transitionProblems } from './check-values.ts';
import { completeRecord, type Register } from './complete-record.ts';
import { readContract, SCHEMA_OF, type CollectionName, type Collections } from './contract.ts';
import type { Source } from './contract-types.ts';
import type { Fields } from './fields.ts';
import { DataSetError, type Problem } from './problems.ts';
import { readDataFiles, type DataFiles, type RawRecord } from './read-data-files.ts';
import { fieldProblems, type FieldProblem } from './schema-problems.ts';

export type Holdings = { readonly [Name in CollectionName]: readonly Collections[Name][] };

export interface DataSet {
  /** Changes whenever a record, a source or the contract's version changes. */
  readonly dataVersion: string;
  readonly contractVersion: string;
  readonly sources: readonly Source[];
  readonly holdings: Holdings;
}

const CONTRACT_FILE = new URL('./openapi.yaml', import.meta.url);

/** Reads and checks the folder. Throws DataSetError with every problem found. */
export function loadDataSet(folder: string): DataSet {
  const contract = readContract(fs.readFileSync(CONTRACT_FILE, 'utf8'));
  const files = readDataFiles(folder);
  const problems: Problem[] = [
    ...files.problems,
    ...repeatedIds([...files.records.values(), files.sources]),
    ...brokenReferences(files.records),
    ...unknownSources(files.records, files.sources),
  ];
  const register = registerOf(files, contract.schemas);

  function accepted<T>(name: string, raws: readonly RawRecord[], check?: (record: T) => readonly FieldProblem[]): T[] {
    const validate = contract.validator<T>(name);
    return raws.flatMap((raw) => {
      const { record, faults } = judge(completeRecord(raw.fields, name, register), validate, check);
      problems.push(...faults.map((fault) => ({ file: raw.file, record: raw.name, ...fault })));
      return record === null ? [] : [record];
    });
  }
  const held = <Name extends CollectionName>(
    name: Name,
    check?: (record: Collections[Name]) => readonly FieldProblem[],
  ): Collections[Name][] => accepted(SCHEMA_OF[name], files.records.get(name) ?? [], check);

  const sources = accepted<Source>('Source', files.sources);
  const holdings: Holdings = {
    families: held('families'),
    roles: held('roles', roleProblems),
    transitions: held('transitions', transitionProblems),
    skills: held('skills'),
    bands: held('bands', bandProblems),
    'pay-supplements': held('pay-supplements', supplementProblems),
    courses: held('courses', courseProblems),
    bodies: held('bodies'),
    networks: held('networks'),
    regions: held('regions'),
    actions: held('actions'),
    guides: held('guides'),
  };
  if (problems.length > 0) throw new DataSetError(problems);
  return {
    dataVersion: versionOf(contract.version, sources, holdings),
    contractVersion: contract.version,
    sources,
    holdings,
  };
}

function judge<T>(
  whole: Fields,
  validate: ValidateFunction<T>,
  check?: (record: T) => readonly FieldProblem[],
): { readonly record: T | null; readonly faults: readonly FieldProblem[] } {
  const candidate: unknown = whole;
  if (!validate(candidate)) return { record: null, faults: fieldProblems(validate.errors) };
  return { record: candidate, faults: check?.(candidate) ?? [] };
}

function registerOf(files: DataFiles, schemas: Fields): Register {
  const sources = files.sources.map(({ name, fields }) => [name, completeSource(fields)] as const);
  const skills = (files.records.get('skills') ?? []).map(({ name, fields }) => [name, fields] as const);
  return { sources: new Map(sources), skills: new Map(skills), schemas };
}

function completeSource(fields: Fields): Fields {
  return { url: null, year: null, ...fields };
}

function versionOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
