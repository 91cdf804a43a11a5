// Goals that are no one role: "into cyber", "to 8a". And starts that are none: "from nothing", "with no experience".
import type { Ask } from '../../ask.ts';
import type { Frame } from '../frame.ts';

type Goal = NonNullable<Extract<Ask, { kind: 'pathway' }>['goal']>;

/** Said just before a family or a band: it is where someone wants to be. */
const TOWARDS =
  /\b(?:to|into|in|towards|toward|within|for|join|joining|reach|reaching|get|getting|become|be|hit|make|a|an|do|like|with|fancy|want|consider|considering|try|about) (?:(?:a|an|the|some|working|work|move|switch|at|on|role in|job in|career in) )*$/;
/** Said just before a band: it is where they are. */
const ALREADY =
  /\b(?:im|i am|as|currently|now|on|from|my|at|been|of|stuck|being|already) (?:(?:a|an|the|at|on|in|of|top) )*$/;

/** In capitals, since "into it" is a pronoun. */
const INTO_IT = /\b(?:in|into|to|within|towards) IT\b/;

/** The family or band that the words lead to; null when they name none. `roleEnd`: what stands before is the start. */
export function goalSaid({ reading, things, known, text }: Frame): Goal | null {
  const { found, normalised } = reading;
  const isInRole = (start: number): boolean => things.roles.some((role) => role.start <= start && start < role.end);
  const before = (start: number): string => normalised.slice(0, start);
  const family = found.findLast(
    ({ type, start }) => type === 'family' && !isInRole(start) && TOWARDS.test(before(start)),
  );
  const bands = found.filter(
    ({ type, start, ids }) =>
      type === 'band' &&
      ids.every((id) => known.bandIds.includes(id)) &&
      TOWARDS.test(before(start)) &&
      !ALREADY.test(before(start)),
  );
  const bandId = highest(
    bands.flatMap(({ ids }) => ids.slice(0, 1)),
    known.bandIds,
  );
  const familyId = family?.ids[0] ?? (INTO_IT.test(text) ? known.itFamilyId : null);
  return familyId === null && bandId === null ? null : { familyId, bandId };
}

/** `inOrder`: lowest first. */
const highest = (bandIds: readonly string[], inOrder: readonly string[]): string | null =>
  bandIds.toSorted((left, right) => inOrder.indexOf(right) - inOrder.indexOf(left))[0] ?? null;

const FROM_NOTHING =
  /\bfrom (?:nothing|scratch|zero|nowhere|the (?:very )?(?:bottom|outside|beginning|start)|no(?: \w+)? (?:experience|background))\b|\b(?:no|without|zero|without any|never had) (?:\w+ )?(?:experience|background)\b|\b(?:complete |total )?(?:beginner|newbie|novice)\b|\boutside the nhs\b/;

/** True when someone says that they start from nothing: then a role named is where they want to be. */
export const startsFromNothing = ({ reading }: Frame): boolean => FROM_NOTHING.test(reading.normalised);
