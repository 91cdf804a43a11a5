// What a person, or someone in a role, still needs for another role, level by level.
import type { Catalogue } from './catalogue/catalogue.ts';
import { coursesForSkill } from './course-fit.ts';
import type { GapFinding, GapLine, Route } from './findings.ts';
import { heldRole } from './catalogue/held-role.ts';
import type { SkillLevel } from './pathway.ts';
import { rankOfLevel } from './catalogue/role-skills.ts';
import { bestRouteTo } from './routes/routes.ts';

export { coursesForGap } from './course-fit.ts';

export interface GapQuestion {
  /** The role someone has now. */
  readonly from: string | null;
  /** What the person says of their own skills; it counts before what the role would suggest. */
  readonly self: readonly { readonly skillId: string; readonly level: SkillLevel | null }[] | null;
  /** The role they want. */
  readonly to: string;
  /** False: courses are not wanted, and not looked for. */
  readonly courses?: boolean;
}

/** What is known of a skill: held at a level (null = level not given), known to be lacking, or not known. */
type Holding = { readonly level: SkillLevel | null } | 'lacking' | 'not-known';

const ORDER: readonly GapLine['state'][] = ['missing', 'lower', 'unknown', 'met'];

/**
 * The gap to a role. Biggest needs first: what is missing, what is too low, what is not known, what is met; in each the
 * highest level first. Throws when an id names no role: callers look ids up first.
 */
export function gapBetween(catalogue: Catalogue, { from, self, to, courses = true }: GapQuestion): GapFinding {
  const goal = heldRole(catalogue, to);
  const start = from === null ? null : heldRole(catalogue, from);
  const wanted = catalogue.skillsOf(to);
  const holdingOf = holdings(catalogue, from, self);
  const route = from === null || from === to ? null : bestRouteTo(catalogue, from, to);
  const lines = [...(wanted ?? [])].map(([key, skill]): GapLine => {
    const holding = holdingOf(key);
    const needed = skill.level?.value ?? null;
    const state = stateOf(needed, holding);
    return {
      skillId: key,
      name: skill.name,
      needed,
      has: typeof holding === 'string' ? null : holding.level,
      state,
      courseIds:
        state === 'met' || !courses
          ? []
          : coursesForSkill(catalogue, { skillId: key, name: skill.name }, to).map((course) => course.id),
    };
  });
  return {
    from: start,
    to: goal,
    lines: lines.toSorted(compareLines),
    namedGaps: namedGaps(catalogue, from, to, route),
    route,
    skillsKnown: wanted !== null,
  };
}

/** A skill the role's list lacks is lacking; one that a person did not rate is only not known. */
function holdings(catalogue: Catalogue, from: string | null, self: GapQuestion['self']): (key: string) => Holding {
  const rated = new Map((self ?? []).map(({ skillId, level }) => [catalogue.skillKey(skillId), level]));
  const held = from === null ? null : catalogue.skillsOf(from);
  return (key) => {
    const level = rated.get(key);
    if (level !== undefined) return { level };
    if (held === null) return 'not-known';
    const skill = held.get(key);
    return skill === undefined ? 'lacking' : { level: skill.level?.value ?? null };
  };
}

function stateOf(needed: SkillLevel | null, holding: Holding): GapLine['state'] {
  if (holding === 'lacking') return 'missing';
  if (holding === 'not-known') return 'unknown';
  if (needed === null) return 'met';
  if (holding.level === null) return 'unknown';
  return rankOfLevel(holding.level) < rankOfLevel(needed) ? 'lower' : 'met';
}

/** The gaps named on the direct move; where there is none, those of the best route's moves in order. */
function namedGaps(catalogue: Catalogue, from: string | null, to: string, route: Route | null): readonly string[] {
  const direct = from === null ? null : catalogue.moveBetween(from, to);
  const steps = direct === null ? (route?.steps ?? []) : [direct];
  return [...new Set(steps.flatMap((step) => step.gaps ?? []))];
}

function compareLines(left: GapLine, right: GapLine): number {
  return (
    ORDER.indexOf(left.state) - ORDER.indexOf(right.state) ||
    rankOfLevel(right.needed) - rankOfLevel(left.needed) ||
    left.name.localeCompare(right.name)
  );
}
