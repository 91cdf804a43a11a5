// A card that a person makes from somebody's message, before it is sent: read from the message, roles swapped, words of their own added.
// Pure. Nothing is kept: the form carries all of it, and all of it is checked again each time it comes back.
import type { Catalogue } from '../pathways/catalogue/catalogue.ts';
import type { Option } from './answer-parts.ts';
import type { Ask } from './ask.ts';
import { madeForAll, type AskForAll } from './for-all.ts';
import { rolesOf } from './memory.ts';

export interface CardDraft {
  /** What the card will show; null when nothing is chosen yet. */
  readonly ask: AskForAll | null;
  /** The words it was read from. */
  readonly words: string;
  /** A line of the person's own. */
  readonly note: string;
}

export type DraftProblem =
  /** The words hold no question about careers that we can read. */
  | 'not-understood'
  /** Nothing was said and nothing chosen. */
  | 'empty'
  | 'no-role'
  /** A role that the data does not hold (any more). */
  | 'unknown-role';

/** A place for a role in the form. */
export interface Slot {
  readonly label: 'role' | 'compare' | 'from' | 'to';
  readonly roleId: string | null;
}

/** The form as it is shown. */
export interface DraftForm {
  readonly draft: CardDraft;
  readonly slots: readonly Slot[];
  /** Roles offered before anything is typed: those chosen, and others the words may mean. */
  readonly options: readonly Option[];
  readonly problem: DraftProblem | null;
}

/** The form as it came back. */
export interface FilledIn {
  readonly draft: CardDraft;
  /** In the order of the slots; null: left empty. */
  readonly roleIds: readonly (string | null)[];
}

export type Redrafted =
  { readonly kind: 'ready'; readonly ask: AskForAll } | { readonly kind: 'problem'; readonly problem: DraftProblem };

export const LONGEST_WORDS = 1000;
const MOST_ROLES = 6;
const MOST_OPTIONS = 12;

/** The form of a draft. `others`: roles the words may mean as well. */
export function formOf(
  draft: CardDraft,
  others: readonly string[],
  problem: DraftProblem | null,
  catalogue: Catalogue | null,
): DraftForm {
  const slots = slotsFor(draft.ask);
  const ids = [...new Set([...slots.flatMap(({ roleId }) => roleId ?? []), ...others])].slice(0, MOST_OPTIONS);
  const options = ids.flatMap((id) => {
    const role = catalogue?.roles.get(id);
    return role === undefined ? [] : [{ id, title: role.title }];
  });
  return { draft, slots, options, problem };
}

/** One more place than a comparison has roles, so that one can be added. */
function slotsFor(ask: AskForAll | null): readonly Slot[] {
  switch (ask?.kind) {
    case 'comparison': {
      const empty = ask.roleIds.length < MOST_ROLES ? [null] : [];
      return [...ask.roleIds, ...empty].map((roleId) => ({ label: 'compare', roleId }));
    }
    case 'pathway':
      return [
        { label: 'from', roleId: ask.from },
        { label: 'to', roleId: ask.to },
      ];
    case 'role':
      return [
        { label: 'role', roleId: ask.roleId },
        { label: 'compare', roleId: null },
      ];
    default:
      return [
        { label: 'role', roleId: null },
        { label: 'compare', roleId: null },
      ];
  }
}

/** What the card shows after the roles were swapped. Null: nothing was chosen and the words must say it. */
export function swapped({ draft, roleIds }: FilledIn, catalogue: Catalogue | null): Redrafted | null {
  const chosen = [...new Set(roleIds.filter((id) => id !== null))];
  if (chosen.some((id) => catalogue?.roles.has(id) !== true)) return { kind: 'problem', problem: 'unknown-role' };
  const { ask } = draft;
  if (ask?.kind === 'pathway') {
    const [from = null, to = null] = roleIds;
    // A goal that is no single role ("into cyber") stands for as long as no role is chosen.
    if (to === null && from === ask.from && ask.goal !== undefined) return { kind: 'ready', ask };
    return from === null && to === null
      ? { kind: 'problem', problem: 'no-role' }
      : { kind: 'ready', ask: { kind: 'pathway', from, to } };
  }
  const [first, second] = chosen;
  if (first !== undefined && second !== undefined)
    return { kind: 'ready', ask: { kind: 'comparison', roleIds: chosen.slice(0, MOST_ROLES) } };
  if (first !== undefined) return { kind: 'ready', ask: { kind: 'role', roleId: first } };
  if (ask === null) return null;
  return ask.kind === 'role' || (ask.kind === 'comparison' && ask.familyIds === undefined)
    ? { kind: 'problem', problem: 'no-role' }
    : { kind: 'ready', ask };
}

/** The roles that asks are about, each once. */
export const rolesIn = (asks: readonly Ask[]): readonly string[] => [...new Set(asks.flatMap(rolesOf))];

/** The first of several readings that can stand before everybody. */
export const firstForAll = (asks: readonly Ask[]): AskForAll | null =>
  asks.map(madeForAll).find((ask) => ask !== null) ?? null;
