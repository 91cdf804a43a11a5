// Columns of a row, which are unknown until read here. Each throws when the column is not of its kind: that is a fault
// of ours or of the table, never of a person.
import type { Row } from './database.ts';

const wrong = (name: string, wanted: string): Error => new Error(`column ${name} is no ${wanted}`);

export function text(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw wrong(name, 'text');
  return value;
}

export function number(row: Row, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw wrong(name, 'number');
  return value;
}

export function truth(row: Row, name: string): boolean {
  const value = row[name];
  if (typeof value !== 'boolean') throw wrong(name, 'boolean');
  return value;
}

export function date(row: Row, name: string): Date {
  const value = row[name];
  if (!(value instanceof Date)) throw wrong(name, 'date');
  return value;
}

export const orNull = <T>(read: (row: Row, name: string) => T, row: Row, name: string): T | null =>
  row[name] === null || row[name] === undefined ? null : read(row, name);

export function numbers(row: Row, name: string): readonly number[] {
  const value = row[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number')) throw wrong(name, 'list of numbers');
  return value;
}

/** One of the words given. */
export function oneOf<T extends string>(words: readonly T[], row: Row, name: string): T {
  const found = words.find((word) => word === row[name]);
  if (found === undefined) throw wrong(name, words.join(' or '));
  return found;
}

export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
