// Questions that lean on what was said before: "and 8b?", "what about band 8a", "compare it with X", "the second one".
import type { Ask } from '../ask.ts';
import { idOf } from './ask-about-roles.ts';
import { asked, type Frame, type Outcome } from './frame.ts';

const OPENER =
  /^(?:(?:ok|okay|right|so|cool|great|thanks|oh|no|nope|sorry|actually|hmm|yes|yeah|,) )*(?:and|what about|how about|what abt|how abt|also|but|then|or|same for|now for|and for|and what about|and how about|i meant?|not that|instead|try|same)\b(?: (?:about|for|in|the|a|an|at|with|on|as|what|if))*/;

/** True when the question opens like the second half of one. */
export const opensAsFollowUp = (normalised: string): boolean => OPENER.test(normalised);

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:the |option |number |no |choice )*(?:first|1st|1|one|top)(?: one| option| choice)?$/, 0],
  [/^(?:the |option |number |no |choice )*(?:second|2nd|2|two)(?: one| option| choice)?$/, 1],
  [/^(?:the |option |number |no |choice )*(?:third|3rd|3|three)(?: one| option| choice)?$/, 2],
  [/^(?:the |option |number |no |choice )*(?:fourth|4th|4|four)(?: one| option| choice)?$/, 3],
  [/^(?:the |option |number |no |choice )*(?:fifth|5th|5|five)(?: one| option| choice)?$/, 4],
  [/^(?:the )?(?:last|bottom)(?: one| option| choice)?$/, -1],
];
const LEADING =
  /^(?:(?:yes|yeah|ok|okay|go with|ill have|i meant|i mean|i want|pick|choose|tell me about|more about|more on|show me|what about|lets see|please|,) )+/;

const ordinalIn = (normalised: string): number | null => {
  const text = normalised
    .replace(/ ?,/g, '')
    .replace(LEADING, '')
    .replace(/ please$/, '');
  return ORDINALS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
};

/** What "the second one" picks of what was offered; null when it picks nothing. */
export function picked(normalised: string, offered: readonly Ask[]): Ask | null {
  const place = ordinalIn(normalised);
  return place === null ? null : (offered.at(place) ?? null);
}

/** "The second one" with nothing on offer. */
export const picksNothing = (normalised: string, offered: readonly Ask[]): boolean =>
  offered.length === 0 && /\b(?:one|option|choice|last)\b/.test(normalised) && ordinalIn(normalised) !== null;

/**
 * The last ask with the things named now put in their places: the person left out what they said before.
 * Null when nothing named fits the last ask, so that the question is read by itself.
 */
export function continued(frame: Frame, last: Ask): Outcome | null {
  const { things } = frame;
  const roleIds = things.roles.map(idOf);
  const [roleId] = roleIds;
  if (roleId !== undefined) return continuedWithRole(last, roleId, roleIds, frame.reading.normalised);
  if (things.bandIds.length > 0) return continuedWithBands(last, frame);
  if (last.kind === 'pay' && (things.hours !== null || things.year !== null || things.zoneIds.length > 0))
    return continuedPay(last, frame);
  if (last.kind === 'pay' && things.regionId !== null && things.regionId === frame.known.londonRegionId)
    return asked(
      { ...last, supplementId: frame.known.zoneIds[0] ?? null },
      frame.known.zoneIds.slice(1).map((supplementId) => ({ ...last, supplementId })),
    );
  if (last.kind === 'networks' && things.regionId !== null)
    return asked({ ...last, networkIds: [], regionId: things.regionId });
  if (last.kind === 'matches' && things.familyIds.length > 0) return asked({ ...last, familyIds: things.familyIds });
  return null;
}

function continuedPay(last: Extract<Ask, { kind: 'pay' }>, { things }: Frame): Outcome {
  return asked({
    ...last,
    hours: things.hours ?? last.hours,
    year: things.year ?? last.year,
    supplementId: things.zoneIds[0] ?? last.supplementId,
  });
}

function continuedWithBands(last: Ask, frame: Frame): Outcome {
  const { bandIds, hours, year, zoneIds } = frame.things;
  if (last.kind === 'matches') return asked({ ...last, bandIds });
  const before = last.kind === 'pay' ? last : null;
  return asked({
    kind: 'pay',
    bandIds,
    roleIds: [],
    supplementId: zoneIds[0] ?? before?.supplementId ?? null,
    hours: hours ?? before?.hours ?? null,
    year: year ?? before?.year ?? null,
  });
}

function continuedWithRole(last: Ask, roleId: string, roleIds: readonly string[], normalised: string): Outcome {
  if (last.kind === 'comparison') {
    const kept = /^(?:and|also|with|add)\b/.test(normalised) ? last.roleIds : last.roleIds.slice(0, 1);
    return asked({ kind: 'comparison', roleIds: [...new Set([...kept, ...roleIds])].slice(0, 6) });
  }
  if (last.kind === 'pathway') return asked(last.to === null ? { ...last, from: roleId } : { ...last, to: roleId });
  if (last.kind === 'gap') return asked({ ...last, to: roleId });
  if (last.kind === 'pay') return asked({ ...last, roleIds, bandIds: [] });
  if (last.kind === 'skills') return asked({ ...last, roleId });
  if (last.kind === 'courses') return asked({ ...last, roleId, skillId: null, familyId: null, words: '' });
  if (last.kind === 'bodies') return asked({ kind: 'bodies', bodyIds: [], roleId, familyId: null });
  return asked({ kind: 'role', roleId });
}
