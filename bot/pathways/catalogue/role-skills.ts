// Which skill is which, and how far one role's skills are from another's.
import { SKILL_LEVELS, type Role, type RoleSkill, type Skill, type SkillLevel } from '../pathway.ts';

/** One role's skills by skill key; null = the source has no skill list for the role. */
export type RoleSkills = ReadonlyMap<string, RoleSkill> | null;

/** Gives each skill one key, so that two roles naming the same skill meet. */
export interface SkillKeys {
  /** The key of a skill in a role's list. A skill met for the first time is remembered. */
  readonly keyOf: (skill: { readonly skillId: string; readonly name: string }) => string;
  /** The key of an id that comes from elsewhere (a person's own ratings); remembers nothing. */
  readonly keyOfId: (skillId: string) => string;
}

/**
 * A skill is known by its id. An id that is not in the skills collection is held to be the skill that bears the same
 * name, so a service that numbers skills per role can still be compared.
 */
export function createSkillKeys(skills: readonly Skill[]): SkillKeys {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, title } of skills) {
    byId.set(id, id);
    if (!byName.has(plainName(title))) byName.set(plainName(title), id);
  }
  return {
    keyOf({ skillId, name }) {
      const known = byId.get(skillId);
      if (known !== undefined) return known;
      const key = byName.get(plainName(name)) ?? (skillId === '' ? plainName(name) : skillId);
      if (skillId !== '') byId.set(skillId, key);
      if (!byName.has(plainName(name))) byName.set(plainName(name), key);
      return key;
    },
    keyOfId: (skillId) => byId.get(skillId) ?? skillId,
  };
}

/** The role's skills by key; a skill listed twice keeps its higher level. */
export function indexSkills(role: Role, keys: SkillKeys): RoleSkills {
  if (role.skills === null) return null;
  const indexed = new Map<string, RoleSkill>();
  for (const skill of role.skills) {
    const key = keys.keyOf(skill);
    const held = indexed.get(key);
    if (held === undefined || levelNumber(skill) > levelNumber(held)) indexed.set(key, skill);
  }
  return indexed;
}

/** 1 (awareness) to 4 (expert); 0 when the level is not given. */
function levelNumber(skill: Pick<RoleSkill, 'level'>): number {
  return rankOfLevel(skill.level?.value ?? null);
}

/** 1 (awareness) to 4 (expert); 0 for no level. */
export function rankOfLevel(level: SkillLevel | null): number {
  return level === null ? 0 : SKILL_LEVELS.indexOf(level) + 1;
}

/** A skill listed without a level counts as this much, so that it weighs as an ordinary need. */
const LEVEL_WHEN_NOT_GIVEN = 2;

/**
 * The share of the goal's skill levels still to be learned, 0 (nothing) to 1 (everything); null when either list is
 * not known. One-way: an expert has no distance to a beginner's role.
 */
export function skillDistance(from: RoleSkills, goal: RoleSkills): number | null {
  if (from === null || goal === null) return null;
  let needed = 0;
  let lacking = 0;
  for (const [key, skill] of goal) {
    const need = levelNumber(skill) || LEVEL_WHEN_NOT_GIVEN;
    const held = from.get(key);
    const has = held === undefined ? 0 : levelNumber(held) || LEVEL_WHEN_NOT_GIVEN;
    needed += need;
    lacking += Math.max(0, need - has);
  }
  return needed === 0 ? 0 : lacking / needed;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
