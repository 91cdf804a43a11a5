// A question with one capital word for each thing named in it.
import type { Token } from '../../../pathways/names/normalise.ts';
import { SLOTS } from '../words/grammar.ts';
import type { Entity, EntityType } from '../understanding.ts';

export interface Found extends Entity {
  /** Meanings outside informatics that are asked about as well ("chief scientific officer"). */
  readonly others: readonly string[];
  /** Roles that the name can mean, but not at the band said beside it. */
  readonly aside?: readonly string[];
  /** Takes its words out of the question the classifier sees. */
  readonly masked: boolean;
  /** An ordinary word that also names a skill. */
  readonly plain: boolean;
}

const MASK_OF: Partial<Record<EntityType, string>> = {
  role: SLOTS.role,
  band: SLOTS.band,
  skill: SLOTS.skill,
  course: SLOTS.course,
  body: SLOTS.body,
  network: SLOTS.network,
  region: SLOTS.place,
  zone: SLOTS.zone,
  hours: SLOTS.hours,
  year: SLOTS.year,
  'other-occupation': SLOTS.job,
};
const USES = new Set(['use', 'uses', 'used', 'using']);

/** Each run of words that a masked thing covers becomes one mask; a band inside a role's name is left to the role. */
export function maskedWords(tokens: readonly Token[], found: readonly Found[]): string[] {
  const masks = found.filter((one) => one.masked);
  const asksSkill = masks.some((one) => one.type === 'role') || tokens.some(({ text }) => USES.has(text));
  const words: string[] = [];
  let covered = -1;
  for (const token of tokens) {
    if (token.start < covered) continue;
    const inside = masks.filter((one) => one.start <= token.start && token.end <= one.end);
    // "ITIL" is a course and a skill; beside a role, or "used", it is asked about as a skill.
    const mask =
      (asksSkill ? inside.find((one) => one.type === 'skill' && inside[0]?.type === 'course') : undefined) ?? inside[0];
    const word = mask === undefined ? undefined : MASK_OF[mask.type];
    words.push(word ?? token.text);
    covered = word === undefined || mask === undefined ? token.end : mask.end;
  }
  return words;
}

/** Words left when every thing named is taken out, and marks too. */
export function restOf(tokens: readonly Token[], found: readonly Found[]): string[] {
  return tokens
    .filter((token) => !found.some((one) => !one.plain && one.start <= token.start && token.end <= one.end))
    .map((token) => token.text)
    .filter((word) => word !== ',' && word !== '/');
}
