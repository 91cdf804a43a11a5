// What makes one route better than another. The unit is one year of a person's time.
//
//   cost of a move = years usually spent in the first role        midpoint of the range; `unknownYears` when not given
//                  + perMove                                      the trouble of any change of job
//                  + byKind[kind of move]                         how far the move takes a career forward
//                  + learningYears x skill distance               0 when nothing is new, 1 when everything is
//
// A route costs the sum of its moves, so two quick moves can beat one slow one, but a detour never comes free.
import type { Transition, TransitionKind } from '../pathway.ts';
import { skillDistance, type RoleSkills } from '../catalogue/role-skills.ts';

/** The figures are our judgement, not facts about careers: they order routes and are never shown. */
const ROUTE_POLICY = {
  /** An application, an interview and a new start: two routes of equal years should prefer fewer changes of job. */
  perMove: 1,
  /** Where the source gives no years: the middle of the ranges that are known (0 to 4 years). */
  unknownYears: 2,
  /** Most learning happens during the years already counted, so learning a whole new skill list adds only this. */
  learningYears: 2,
  /** When a role's skills are not known, its distance is neither near nor far. */
  unknownDistance: 0.5,
  byKind: {
    /** What a person asking for a route hopes for. */
    progression: 0,
    /** The door into informatics from outside or from a clinical job; there is no better one to compare with. */
    entry: 0,
    'entry-from-clinical': 0,
    /** Sideways: usually no more pay, but often the way round to another family. */
    lateral: 0.5,
    /** Made for people coming back; for others it leads away from the goal. */
    return: 1,
  } satisfies Record<TransitionKind, number>,
  /** Between lateral and return: a move of which we do not know the kind. */
  unknownKind: 0.75,
} as const;

/** The cost of one move in years; always above 0, so that no route gets better by going in a circle. */
export function moveCost(transition: Transition, from: RoleSkills, to: RoleSkills): number {
  const { perMove, unknownYears, learningYears, unknownDistance, byKind, unknownKind } = ROUTE_POLICY;
  const { years, kind } = transition;
  const spent = years === null ? unknownYears : Math.max(0, (years.min + years.max) / 2);
  const distance = skillDistance(from, to) ?? unknownDistance;
  return spent + perMove + (kind === null ? unknownKind : byKind[kind]) + learningYears * distance;
}
