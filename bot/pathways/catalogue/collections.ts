// Each collection of the Pathway API by id.
import { byId, type Warn } from './indexing.ts';
import type * as P from '../pathway.ts';

type ById<T> = ReadonlyMap<string, T>;

export interface Collections {
  readonly families: ById<P.Family>;
  readonly roles: ById<P.Role>;
  readonly transitions: ById<P.Transition>;
  readonly skills: ById<P.Skill>;
  readonly bands: ById<P.Band>;
  readonly paySupplements: ById<P.PaySupplement>;
  readonly courses: ById<P.Course>;
  readonly bodies: ById<P.Body>;
  readonly networks: ById<P.Network>;
  readonly regions: ById<P.Region>;
  readonly actions: ById<P.Action>;
  readonly guides: ById<P.Guide>;
}

/** Indexes every collection; a repeated id is named to `warn`. */
export function indexCollections(data: P.PathwayData, warn: Warn): Collections {
  return {
    families: byId(data.families, 'families', warn),
    roles: byId(data.roles, 'roles', warn),
    transitions: byId(data.transitions, 'transitions', warn),
    skills: byId(data.skills, 'skills', warn),
    bands: byId(data.bands, 'bands', warn),
    paySupplements: byId(data.paySupplements, 'paySupplements', warn),
    courses: byId(data.courses, 'courses', warn),
    bodies: byId(data.bodies, 'bodies', warn),
    networks: byId(data.networks, 'networks', warn),
    regions: byId(data.regions, 'regions', warn),
    actions: byId(data.actions, 'actions', warn),
    guides: byId(data.guides, 'guides', warn),
  };
}
