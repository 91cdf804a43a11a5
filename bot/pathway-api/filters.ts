// What `?family=`, `?band=`, `?q=` and the rest let through. A filter reads its value once and gives back a test.
import type { CollectionName, Collections } from './contract.ts';
import type { Course, Role, Transition } from './contract-types.ts';

/** A value to a test of records; null when the value makes no sense for this filter. */
export type Filter<T> = (value: string) => ((record: T) => boolean) | null;
export type Filters<T> = Readonly<Record<string, Filter<T>>>;

const BAND_ORDER = ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];
const KINDS = ['progression', 'lateral', 'entry', 'entry-from-clinical', 'return'];

const byFamily: Filter<Role> = (family) => (role) => role.familyIds?.includes(family) ?? false;

const byBand: Filter<Role> = (band) => {
  const wanted = BAND_ORDER.indexOf(band);
  if (wanted < 0) return null;
  return ({ level }) => {
    if (!level?.min || !level.max) return false;
    return BAND_ORDER.indexOf(level.min) <= wanted && wanted <= BAND_ORDER.indexOf(level.max);
  };
};

const byWords: Filter<Role> = (text) => {
  const wanted = wordsOf(text);
  if (wanted.length === 0 || text.length > 200) return null;
  return ({ title, altTitles, abbreviations, searchTerms }) => {
    const names = [title, ...(altTitles ?? []), ...(abbreviations ?? []), ...(searchTerms ?? [])];
    const held = names.flatMap(wordsOf);
    return wanted.every((word) => held.some((other) => other.startsWith(word)));
  };
};

const byFrom: Filter<Transition> = (id) => (move) => move.from === id;
const byTo: Filter<Transition> = (id) => (move) => move.to === id;
const byKind: Filter<Transition> = (kind) => (KINDS.includes(kind) ? (move) => move.kind === kind : null);
const byRole: Filter<Course> = (id) => (course) => course.roleIds?.includes(id) ?? false;
const bySkill: Filter<Course> = (id) => (course) => course.skillIds?.includes(id) ?? false;

/** The filters of each collection that has some, by parameter name. */
export const FILTERS: { readonly [Name in CollectionName]?: Filters<Collections[Name]> } = {
  roles: { family: byFamily, band: byBand, q: byWords },
  transitions: { from: byFrom, to: byTo, kind: byKind },
  courses: { role: byRole, skill: bySkill },
};

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
