// A role's level and what it pays, from the role and the bands it may be at.
import type { LevelFact, PayRange } from '../findings.ts';
import type { Band, BandYear, Role, RoleLevel, Status } from '../pathway.ts';

const WEAKER: readonly Status[] = ['official', 'found', 'derived', 'unconfirmed'];

/** The least certain of the given statuses; null when none is known. */
function weakestStatus(statuses: readonly (Status | null)[]): Status | null {
  const known = statuses.filter((status) => status !== null);
  return known.reduce<Status | null>(
    (weakest, status) => (weakest === null || WEAKER.indexOf(status) > WEAKER.indexOf(weakest) ? status : weakest),
    null,
  );
}

/** The role's level in the form the findings use; null when the source gives neither words nor a band. */
export function levelFact(role: Role): LevelFact | null {
  const level = role.level;
  const text = level === null ? null : levelText(level);
  if (level === null || text === null) return null;
  return { text, min: level.min, max: level.max, status: level.status, evidence: level.evidence };
}

function levelText({ text, min, max }: RoleLevel): string | null {
  if (text !== null) return text;
  if (min !== null && max !== null) return min === max ? min : `${min}-${max}`;
  return min ?? max;
}

/**
 * Full-time pay from the bottom of the lowest band to the top of the highest, pounds a year, in the newest year that
 * both bands hold. Null when the role has no band or no pay is held. The range is only as sure as the role's level.
 * `bands`: the role's own, lowest first.
 */
export function payRange(role: Role, bands: readonly Band[]): PayRange | null {
  const lowest = bands[0];
  const highest = bands.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  for (const low of newestFirst(lowest.years)) {
    const high = highest.years?.find((candidate) => candidate.year === low.year);
    if (high === undefined) continue;
    const status = weakestStatus([low.status.entry, high.status.top, role.level?.status ?? null]);
    return { year: low.year, min: low.entry, max: high.top, status: status ?? 'unconfirmed' };
  }
  return null;
}

/** The years held, newest first, whatever order the source used ("2026/27" sorts as text). */
export function newestFirst(years: readonly BandYear[] | null): readonly BandYear[] {
  return (years ?? []).toSorted((left, right) => right.year.localeCompare(left.year));
}
