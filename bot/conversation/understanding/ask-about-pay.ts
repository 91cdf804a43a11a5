// Asks about pay: of bands, of roles, of a place.
import type { Ask } from '../ask.ts';
import { idOf, properRoles } from './ask-about-roles.ts';
import { asked, missing, roleInMind, saysOwn, type Frame, type Outcome } from './frame.ts';

type Pay = Extract<Ask, { kind: 'pay' }>;

/** Offered when no band is named: those most staff are on. */
const COMMON_BANDS = ['5', '6', '7', '8a'];

export function askPay(frame: Frame): Outcome {
  const { things, context, known } = frame;
  const zones = zonesFor(frame);
  const base: Pay = {
    kind: 'pay',
    bandIds: things.bandIds,
    roleIds: properRoles(frame).map(idOf),
    supplementId: zones[0] ?? null,
    hours: things.hours,
    year: things.year,
  };
  const others = zones.slice(1).map((supplementId): Ask => ({ ...base, supplementId }));
  const withBand = base.bandIds.length > 0 ? [matchesAt(base.bandIds)] : [];
  if (base.bandIds.length > 0 || base.roleIds.length > 0) return asked(base, [...others, ...withBand]);
  if (things.roles.length > 0)
    return {
      kind: 'refuse',
      reason: 'other-occupation',
      nearest: things.roles.map((role) => ({ kind: 'pathway', from: idOf(role), to: null })),
    };
  const bandId = context.profile?.bandId ?? null;
  if (saysOwn(frame) && bandId !== null) return asked({ ...base, bandIds: [bandId] }, others);
  if (frame.label !== 'pay/zone' || context.lastAsk?.kind === 'pay' || base.supplementId === null) {
    const last = context.lastAsk?.kind === 'pay' ? context.lastAsk : null;
    if (last !== null)
      return asked(
        {
          ...last,
          supplementId: base.supplementId ?? last.supplementId,
          hours: base.hours ?? last.hours,
          year: base.year ?? last.year,
        },
        others,
      );
    const inMind = roleInMind(frame);
    if (inMind !== null) return asked({ ...base, roleIds: [inMind] }, others);
  }
  if (base.supplementId !== null) return asked(base, others);
  return missing(
    'missing-band',
    COMMON_BANDS.filter((id) => known.bandIds.includes(id)).map((id) => ({ ...base, bandIds: [id] })),
  );
}

const matchesAt = (bandIds: readonly string[]): Ask => ({
  kind: 'matches',
  bandIds,
  familyIds: [],
  skillIds: [],
  words: '',
});

/** Zones the place can mean, likeliest first; London itself may be any of them, and so may its weighting. */
function zonesFor({ things, known, reading }: Frame): readonly string[] {
  if (things.zoneIds.length > 0) {
    const general =
      !/\b(?:inner|outer|fringe)\b/.test(reading.normalised) &&
      /\blondon (?:weighting|allowance|supplement)\b/.test(reading.normalised);
    return general ? [...new Set([...things.zoneIds, ...known.zoneIds])] : things.zoneIds;
  }
  if (things.regionId !== null && things.regionId === known.londonRegionId) return known.zoneIds;
  return /\blondon|\bhcas\b|\bhigh cost area/.test(reading.normalised) ? known.zoneIds : [];
}
