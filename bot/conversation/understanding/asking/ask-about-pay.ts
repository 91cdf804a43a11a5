// Asks about pay: of bands, of roles, of a place.
import type { Ask } from '../../ask.ts';
import { oddHoursIn } from '../naming/amounts.ts';
import { idOf, properRoles } from './ask-about-roles.ts';
import { asked, missing, roleInMind, saysOwn, type Frame, type Outcome } from '../frame.ts';
import { aspectIn } from './pay-words.ts';
import { askedOf } from '../shortening/question-sentence.ts';

type Pay = Extract<Ask, { kind: 'pay' }>;

/** Offered when no band is named: those most staff are on. */
const COMMON_BANDS = ['5', '6', '7', '8a'];

export function askPay(frame: Frame): Outcome {
  const { things, context, known } = frame;
  const zones = zonesFor(frame);
  const base = baseOf(frame, isLondonOnly(frame) ? null : (zones[0] ?? null));
  const guide = guideInstead(frame, base);
  if (guide !== null) return guide;
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
    if (last !== null) return asked(continuing(last, base), others);
    const inMind = roleInMind(frame);
    if (inMind !== null) return asked({ ...base, roleIds: [inMind] }, others);
  }
  if (base.supplementId !== null) return asked(base, others);
  const rule = guideOf(things, frame.text, []);
  if (rule !== null) return rule;
  return missing(
    'missing-band',
    COMMON_BANDS.filter((id) => known.bandIds.includes(id)).map((id) => ({ ...base, bandIds: [id] })),
  );
}

/** What was asked of pay before, with what is said now in its place; one aspect is never asked twice. */
function continuing({ about: _, claimed: __, ...last }: Pay, now: Pay): Pay {
  return {
    ...last,
    supplementId: now.supplementId ?? last.supplementId,
    hours: now.hours ?? last.hours,
    year: now.year ?? last.year,
    ...(now.about === undefined ? {} : { about: now.about }),
  };
}

function baseOf(frame: Frame, supplementId: string | null): Pay {
  const { things, reading } = frame;
  const hours = things.hours ?? oddHoursIn(reading.normalised);
  const about = aspectIn(reading.normalised, hours);
  return {
    kind: 'pay',
    bandIds: things.bandIds,
    roleIds: askedOf(frame, properRoles(frame)).map(idOf),
    supplementId,
    hours,
    year: things.year ?? (about === 'steps' ? null : yearSaid(reading.normalised)),
    ...(about === null ? {} : { about }),
  };
}

/** "In 2019": a year alone is read as the pay year it begins, here where nothing else can be meant; we may not hold it. */
function yearSaid(normalised: string): string | null {
  const year = Number(
    /(?<!\b(?:started|joined|start|join|since|began|been|here) )\b(?:in|for|of|from|back in|during) (20[0-3]\d)\b/.exec(
      normalised,
    )?.[1] ?? Number.NaN,
  );
  return Number.isNaN(year) ? null : `${year}/${String(year + 1).slice(2)}`;
}

/** "Unsocial hours", "overtime band 5": a rule of pay that a guide tells, where no figure of ours answers it. */
function guideInstead({ things, text }: Frame, base: Pay): Outcome | null {
  const isRule = base.about === undefined && base.supplementId === null && base.hours === null && base.year === null;
  // Band 1 has an answer of its own: what is paid instead.
  if (!isRule || things.roles.length > 0 || base.bandIds.length > 1 || base.bandIds.includes('1')) return null;
  return guideOf(things, text, base.bandIds.length === 0 ? [] : [base]);
}

/** Here ordinary words count as names too: "overtime" and "nights" are asked about pay for sure. */
function guideOf(things: Frame['things'], text: string, others: readonly Ask[]): Outcome | null {
  const guideIds = [...things.surelyGuideIds, ...things.guideIds].slice(0, 1);
  return guideIds.length === 0
    ? null
    : asked({ kind: 'guide', guideIds, topic: null, words: text.slice(0, 200) }, others);
}

const matchesAt = (bandIds: readonly string[]): Ask => ({
  kind: 'matches',
  bandIds,
  familyIds: [],
  skillIds: [],
  words: '',
});

/** "Does London weighting apply to Epsom": the zones and their rules, where no band, role or zone of London is named. */
const isLondonOnly = ({ things, reading }: Frame): boolean =>
  things.bandIds.length + things.roles.length === 0 &&
  things.surelyGuideIds.length > 0 &&
  /\b(?:london (?:weighting|allowance|supplement)|hcas)\b/.test(reading.normalised) &&
  !/\b(?:inner|outer|fringe)\b/.test(reading.normalised) &&
  !things.zoneIds.some((_, at) => at > 0);

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
