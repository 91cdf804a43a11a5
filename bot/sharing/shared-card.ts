// What stands on a shared card, and what can be done with it. Pure: the same ask and data give the same card for everybody.
import type { Answer } from '../conversation/answer.ts';
import type { Library } from '../conversation/turn.ts';
import { nearRoles } from '../conversation/answers/from-here.ts';
import type { Ask } from '../conversation/ask.ts';
import type { SharedAct } from '../conversation/ask-sharing.ts';
import { answerForAll, deskForAll, isForAll } from '../conversation/for-all.ts';
import { rolesOf } from '../conversation/memory.ts';
import type { SharedAnswer } from './sharing.ts';

const MOST_ROLES = 6;
const MOST_KNOWN_VIEWERS = 60;

/** What differs from one share of an ask to another. */
export interface Wrapping {
  readonly shareId: string | null;
  readonly note: string | null;
  readonly sharer: string | null;
  readonly refreshFor: readonly string[];
}

export type Books = Pick<Library, 'catalogue' | 'age'>;

/** Null for what is not for all, or names what the data does not hold. */
export function sharedAnswer(ask: Ask, wrapping: Wrapping, books: Books): SharedAnswer | null {
  const content = answerForAll(ask, deskForAll(books));
  if (content === null) return null;
  // What was asked and what to ask next are the sharer's; the card has buttons of its own.
  const footing = { ...content.footing, understood: null, next: [], instead: [] };
  return {
    kind: 'shared',
    ...wrapping,
    ask,
    content: { ...content, footing },
    acts: actsFor(ask),
    near: ask.kind === 'comparison' ? nearRoles(books, ask.roleIds) : [],
  };
}

/** The buttons a card gets, by what it is about. */
export function actsFor(ask: Ask): readonly SharedAct[] {
  const roles = rolesOf(ask).length;
  // Families can be compared too, and nothing leads from one of them to another.
  const comparesRoles = ask.kind === 'comparison' && ask.roleIds.length > 1;
  return [
    ...(roles > 0 ? (['compare-with-me'] as const) : []),
    ...(comparesRoles && roles < MOST_ROLES ? (['add-role'] as const) : []),
    ...(comparesRoles ? (['show-route'] as const) : []),
    'remind-me' as const,
  ];
}

/** Teams brings a card up to date by itself for at most sixty people; with more, nobody's is, and each can press for it. */
export const refreshFor = (known: readonly string[]): readonly string[] =>
  known.length <= MOST_KNOWN_VIEWERS ? known : [];

/** One more than may be refreshed is enough to know. */
export const VIEWERS_ASKED_FOR = MOST_KNOWN_VIEWERS + 1;

export type Added =
  | { readonly kind: 'changed'; readonly ask: Ask }
  | { readonly kind: 'same'; readonly why: 'there-already' | 'six-already' | 'choose-a-role' | 'no-longer' };

/** A comparison with one more role. */
export function withRole(ask: Ask, roleId: string | null, { catalogue }: Pick<Books, 'catalogue'>): Added {
  if (ask.kind !== 'comparison') return { kind: 'same', why: 'no-longer' };
  if (roleId === null || !catalogue.roles.has(roleId)) return { kind: 'same', why: 'choose-a-role' };
  if (ask.roleIds.includes(roleId)) return { kind: 'same', why: 'there-already' };
  if (ask.roleIds.length >= MOST_ROLES) return { kind: 'same', why: 'six-already' };
  const by = ask.by === undefined ? {} : { by: ask.by };
  return { kind: 'changed', ask: { kind: 'comparison', roleIds: [...ask.roleIds, roleId], ...by } };
}

/** The route between the two roles of a comparison; with more, from the first to each of the others, to choose from. */
export function routeAsk(ask: Ask): Ask | null {
  if (ask.kind !== 'comparison') return null;
  const [from, ...others] = ask.roleIds;
  const asks = others.map((to): Ask => ({ kind: 'pathway', from: from ?? null, to }));
  return asks.length > 1 ? { kind: 'instead', asks } : (asks[0] ?? null);
}

/** Whether asking again changes nothing, so that a view can be brought up to date by itself. */
export const changesNothing = (ask: Ask): boolean =>
  ask.kind === 'gap' || (ask.kind === 'from-here' && ask.ownRoleId === null) || isForAll(ask);

/** What a view shows from the viewer's own place. */
export const meAsk = (ask: Ask): Ask => ({
  kind: 'from-here',
  roleIds: rolesOf(ask).slice(0, MOST_ROLES),
  ownRoleId: null,
});

/** Names in words for a reminder's title; what has no names is named by its kind. */
const PLAIN: Partial<Record<Ask['kind'], string>> = {
  bodies: 'professional bodies',
  networks: 'networks to join',
  actions: 'what leaders can do',
  region: 'my NHS region',
  courses: 'courses',
  matches: 'roles that suit me',
  guide: 'the guides',
};

export const titleFor = (ask: Ask, names: readonly string[]): string =>
  names.length > 0 ? names.slice(0, 3).join(', ') : (PLAIN[ask.kind] ?? 'my career');

export type View = Extract<Answer, { kind: 'shared-view' }>;
