// The collections of the Pathway API as a list, and one way to put the whole of the data together from them.
import type { CollectionName, PathwayData } from '../pathway.ts';

export type RecordOf<C extends CollectionName> = PathwayData[C][number];

/** The longest first, so that they are not what a refresh waits for at its end. */
export const COLLECTIONS = [
  'transitions',
  'roles',
  'skills',
  'courses',
  'families',
  'bands',
  'paySupplements',
  'bodies',
  'networks',
  'regions',
  'actions',
  'guides',
] as const satisfies readonly CollectionName[];

/** The bot has nothing to say without these; a trust's own service may lack the others. */
export function isRequired(collection: CollectionName): boolean {
  return collection === 'roles' || collection === 'transitions';
}

/** The whole of the data, with the records of each collection from `records`. */
export function wholeData(
  about: { readonly name: string; readonly dataVersion: string },
  records: <C extends CollectionName>(collection: C) => readonly RecordOf<C>[],
): PathwayData {
  return {
    name: about.name,
    dataVersion: about.dataVersion,
    families: records('families'),
    roles: records('roles'),
    transitions: records('transitions'),
    skills: records('skills'),
    bands: records('bands'),
    paySupplements: records('paySupplements'),
    courses: records('courses'),
    bodies: records('bodies'),
    networks: records('networks'),
    regions: records('regions'),
    actions: records('actions'),
    guides: records('guides'),
  };
}
