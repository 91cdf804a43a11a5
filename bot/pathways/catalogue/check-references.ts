// Ids that point nowhere: the bundled data set has none, a trust's own API may.
import { bandRank } from './band-order.ts';
import type { Collections } from './collections.ts';
import type { Warn } from './indexing.ts';
import type { PathwayData, Role, Transition } from '../pathway.ts';

/** The moves between two different roles that exist; the others are named to `warn`. */
export function knownTransitions(
  transitions: Iterable<Transition>,
  roles: ReadonlyMap<string, Role>,
  warn: Warn,
): readonly Transition[] {
  return [...transitions].filter(({ id, from, to }) => {
    const missing = [from, to].find((roleId) => !roles.has(roleId));
    if (missing !== undefined) warn(`transitions: "${id}" names role "${missing}", which is not there; it is left out`);
    else if (from === to) warn(`transitions: "${id}" leads from "${from}" to itself; it is left out`);
    return missing === undefined && from !== to;
  });
}

/** Names every other id that points nowhere to `warn`. Lookups pass over such ids; nothing is removed. */
export function checkReferences(data: PathwayData, known: Collections, warn: Warn): void {
  for (const role of data.roles) {
    const where = `roles: "${role.id}"`;
    check(role.familyIds, known.families, (id) => warn(`${where} names family "${id}", which is not there`));
    check(role.bodyIds, known.bodies, (id) => warn(`${where} names body "${id}", which is not there`));
    for (const band of [role.level?.min, role.level?.max]) {
      if (typeof band === 'string' && bandRank(band) === null) warn(`${where} has level "${band}", which is no band`);
    }
  }
  for (const course of data.courses) {
    const where = `courses: "${course.id}"`;
    check(course.roleIds, known.roles, (id) => warn(`${where} names role "${id}", which is not there`));
    check(course.familyIds, known.families, (id) => warn(`${where} names family "${id}", which is not there`));
    check(course.skillIds, known.skills, (id) => warn(`${where} names skill "${id}", which is not there`));
  }
}

function check(ids: readonly string[] | null, known: ReadonlyMap<string, unknown>, report: (id: string) => void): void {
  for (const id of ids ?? []) if (!known.has(id)) report(id);
}
