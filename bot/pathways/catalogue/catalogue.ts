// The catalogue: everything the Pathway API holds, indexed once for a snapshot and then only read.
// Data from a trust's own API may not fit together; what does not is passed over and named in `warnings`.
import { bandsBetween, compareBands } from './band-order.ts';
import { checkReferences, knownTransitions } from './check-references.ts';
import { indexCollections, type Collections } from './collections.ts';
import type { LevelFact, PayRange, RoleRef } from '../findings.ts';
import { createGraph, type RoleGraph } from '../routes/graph.ts';
import { finder } from './indexing.ts';
import { levelFact, payRange } from './level-and-pay.ts';
import { createMoves, type Moves } from '../routes/moves.ts';
import type { Band, Body, Course, PathwayData, Role } from '../pathway.ts';
import { createSkillKeys, indexSkills, type RoleSkills } from './role-skills.ts';
import { documentsOf, type SearchableName } from './search-text.ts';
import { createWordIndex, type IsWord, type WordIndex } from './word-index.ts';

export interface Catalogue extends Collections, Moves {
  readonly data: PathwayData;
  /** What was passed over while indexing, for the operator. */
  readonly warnings: readonly string[];
  /** Lowest band first. */
  readonly bandsInOrder: readonly Band[];
  readonly graph: RoleGraph;
  /** Null when no such role is held. */
  readonly roleRef: (roleId: string) => RoleRef | null;
  readonly levelFact: (role: Role) => LevelFact | null;
  readonly payRange: (role: Role) => PayRange | null;
  /** The bands a role may be at, lowest first; none for roles outside the bands. */
  readonly bandsOf: (role: Role) => readonly Band[];
  /** Null when the role names no family. */
  readonly familyTitles: (role: Role) => readonly string[] | null;
  /** The role's skills by skill key (see `skillKey`); null = no skill list is known. */
  readonly skillsOf: (roleId: string) => RoleSkills;
  /** The key under which a skill id is held; the id itself when it is new. */
  readonly skillKey: (skillId: string) => string;
  readonly rolesAtBand: (bandId: string) => readonly Role[];
  readonly rolesInFamily: (familyId: string) => readonly Role[];
  /** Roles whose list has the skill, by skill key. */
  readonly rolesWithSkill: (skillKey: string) => readonly Role[];
  readonly coursesForRole: (roleId: string) => readonly Course[];
  readonly coursesForFamily: (familyId: string) => readonly Course[];
  readonly coursesForSkill: (skillId: string) => readonly Course[];
  readonly bodiesForRole: (roleId: string) => readonly Body[];
  /** Full text over a collection: finds what is only described, not named. Built on first use. */
  readonly words: (collection: SearchableName) => WordIndex;
}

/**
 * Indexes the data. Never throws on data that does not fit together: see `warnings`. `isWord`: ordinary English words, which
 * a search never takes for other words misspelt; without it nothing is.
 */
export function createCatalogue(data: PathwayData, isWord: IsWord = () => true): Catalogue {
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const held = indexCollections(data, warn);
  checkReferences(data, held, warn);
  const roles = [...held.roles.values()];
  const courses = [...held.courses.values()];
  const bandsInOrder = [...held.bands.values()].toSorted((left, right) => compareBands(left.id, right.id));
  const bandsAt = ({ level }: Role) => bandsBetween(bandsInOrder, level?.min ?? null, level?.max ?? null);
  const bandsByRole = new Map(roles.map((role) => [role, bandsAt(role)]));
  const bandsOf = (role: Role) => bandsByRole.get(role) ?? bandsAt(role);

  const keys = createSkillKeys(data.skills);
  const skills = new Map(roles.map((role) => [role.id, indexSkills(role, keys)]));
  const skillsOf = (roleId: string) => skills.get(roleId) ?? null;
  const graph = createGraph(roles, knownTransitions(held.transitions.values(), held.roles, warn), skillsOf);
  const refs = new Map(roles.map((role) => [role.id, { id: role.id, title: role.title, level: levelFact(role) }]));

  return {
    ...held,
    data,
    warnings,
    bandsInOrder,
    graph,
    roleRef: (roleId) => refs.get(roleId) ?? null,
    levelFact,
    payRange: (role) => payRange(role, bandsOf(role)),
    bandsOf,
    familyTitles: ({ familyIds }) => familyIds && found(familyIds, held.families).map((family) => family.title),
    skillsOf,
    skillKey: keys.keyOfId,
    rolesAtBand: finder(roles, (role) => bandsOf(role).map((band) => band.id)),
    rolesInFamily: finder(roles, (role) => role.familyIds ?? []),
    rolesWithSkill: finder(roles, (role) => skillsOf(role.id)?.keys() ?? []),
    coursesForRole: finder(courses, (course) => course.roleIds ?? []),
    coursesForFamily: finder(courses, (course) => course.familyIds ?? []),
    coursesForSkill: finder(courses, (course) => (course.skillIds ?? []).map(keys.keyOfId)),
    bodiesForRole: (roleId) => found(held.roles.get(roleId)?.bodyIds, held.bodies),
    ...createMoves(graph, refs),
    words: wordIndexes(data, isWord),
  };
}

function wordIndexes(data: PathwayData, isWord: IsWord): Catalogue['words'] {
  const made = new Map<SearchableName, WordIndex>();
  return (collection) => {
    const index = made.get(collection) ?? createWordIndex(documentsOf[collection](data), isWord);
    made.set(collection, index);
    return index;
  };
}

function found<T>(ids: readonly string[] | null | undefined, known: ReadonlyMap<string, T>): readonly T[] {
  return (ids ?? []).flatMap((id) => known.get(id) ?? []);
}
