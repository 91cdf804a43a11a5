// "RPA developer": a job title that ends like ours but is none of them. Saying so is better than taking another role for it.
import type { Nearest } from '../../../pathways/names/find-role.ts';
import type { Token } from '../../../pathways/names/normalise.ts';
import type { Ask } from '../../ask.ts';
import type { Reading } from './entities.ts';

export interface UnknownTitle {
  /** As typed. */
  readonly title: string;
  /** Roles that share most words with it. */
  readonly nearest: readonly Ask[];
}

/** What tells a title from other words. */
export interface TitleSense {
  /** Last words of our titles ("developer"). */
  readonly heads: ReadonlySet<string>;
  /** Words that may stand before a title and are no part of it. */
  readonly before: ReadonlySet<string>;
  readonly nearest: Nearest;
  readonly isRole: (roleId: string) => boolean;
}

const MOST_WORDS_BEFORE = 3;
const MOST_NEAREST = 3;

/** Null when no such title is there, or anything we do hold is named. */
export function unknownTitle(reading: Reading, text: string, sense: TitleSense): UnknownTitle | null {
  const { tokens, found, normalised } = reading;
  const roles = found.filter((one) => one.type === 'role');
  const [role] = roles;
  const head = role === undefined ? headAlone(reading, sense) : tokens.find((token) => token.start === role.start);
  // A role named by more than its last word is one of ours; so is one of several.
  if (head === undefined || roles.length > 1 || (role !== undefined && !sense.heads.has(role.said))) return null;
  const start = startOf(reading, head, sense.before);
  if (start === head.start) return null;
  const title = normalised.slice(start, head.end);
  return { title: asTyped(text, title), nearest: nearestTo(title, role?.ids ?? [], sense) };
}

/** Said just before a title by someone who asks about it. */
const ASKED =
  /(?:^|\b(?:become|be|being|as|is|does|do|about|for|of|earns?|pay|salary|explain|describe|another|other) )(?:an? |the )?(?:chief |head |senior |junior |lead |principal |deputy |assistant )?$/;

/** The last word of a title in a question that names nothing else: "chief happiness officer". */
function headAlone(reading: Reading, { heads, before }: TitleSense): Token | undefined {
  if (reading.found.some((one) => one.masked && one.type !== 'skill')) return undefined;
  const head = reading.tokens.findLast((token) => heads.has(token.folded));
  if (head === undefined) return undefined;
  const lead = reading.normalised.slice(0, startOf(reading, head, before));
  return ASKED.test(lead) && !/\b(?:my|our|your|his|her|their) $/.test(lead) ? head : undefined;
}

/** Up to three words just before the last one that are neither common words nor the name of something else. */
function startOf({ tokens, found }: Reading, head: Token, before: ReadonlySet<string>): number {
  const place = tokens.indexOf(head);
  let start = head.start;
  for (const token of tokens.slice(Math.max(0, place - MOST_WORDS_BEFORE), place).toReversed()) {
    const named = found.some(
      (one) => one.masked && one.type !== 'skill' && one.start <= token.start && token.end <= one.end,
    );
    if (named || !/^[\p{L}\p{N}]{2,}$/u.test(token.text) || before.has(token.text) || before.has(token.folded)) break;
    start = token.start;
  }
  return start;
}

/** With the capitals the person gave it. */
function asTyped(text: string, title: string): string {
  const at = text.toLowerCase().indexOf(title);
  return at < 0 ? title : text.slice(at, at + title.length);
}

function nearestTo(title: string, ids: readonly string[], { nearest, isRole }: TitleSense): readonly Ask[] {
  const near = nearest(title.split(' '), MOST_NEAREST).map((match) => match.roleId);
  return [...new Set([...near, ...ids])]
    .filter(isRole)
    .slice(0, MOST_NEAREST)
    .map((roleId) => ({ kind: 'role', roleId }));
}
