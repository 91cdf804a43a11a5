// Addresses of the page: what each place shows. Content places are those of links.ts, which cards and messages speak too. Pure.
import { askAtPlace, placeOfAsk } from '../../conversation/links.ts';

export type View =
  | { readonly view: 'explore' }
  | { readonly view: 'roles'; readonly familyId: string | null }
  | { readonly view: 'card'; readonly place: string; readonly about: 'role' | 'course' }
  | { readonly view: 'compare'; readonly roleIds: readonly string[] }
  | {
      readonly view: 'pathways';
      readonly from: string | null;
      readonly to: string | null;
      readonly familyId: string | null;
    }
  | { readonly view: 'plan' }
  | { readonly view: 'report' }
  /** A question and its answer; what was asked is kept with the history entry, never in the address. */
  | { readonly view: 'answer' }
  | { readonly view: 'config' }
  | { readonly view: 'dialog'; readonly about: 'profile' | 'reminders' }
  | { readonly view: 'none' };

/** "/careers/tab" where a proxy puts a path of its own before ours. */
export const baseIn = (pathname: string): string => /^(.*?\/tab)(?=\/|$)/.exec(pathname)?.[1] ?? '/tab';

let base = '/tab';
/** Said once, when the page starts. */
export const startAt = (pathname: string): void => {
  base = baseIn(pathname);
};

/** Never throws, whatever the address holds. */
export function viewAt(place: string): View {
  const [head = '', second = '', ...rest] = place.split('/');
  const isAlone = second === '' && rest.length === 0;
  switch (head) {
    case '':
    case 'explore':
      return isAlone ? { view: 'explore' } : { view: 'none' };
    case 'roles':
      return rest.length === 0 ? rolesAt(second) : { view: 'none' };
    case 'pathways':
      return rest.length === 0 ? pathwaysAt(second) : { view: 'none' };
    case 'plan':
    case 'report':
    case 'answer':
    case 'config':
      return isAlone ? { view: head } : { view: 'none' };
    case 'compare':
      return isAlone ? { view: 'compare', roleIds: [] } : contentAt(place);
    case 'dialog':
      return second === 'profile' || second === 'reminders' ? { view: 'dialog', about: second } : { view: 'none' };
    default:
      return contentAt(place);
  }
}

function contentAt(place: string): View {
  const ask = askAtPlace(place);
  switch (ask?.kind) {
    case 'role':
    case 'course':
      return { view: 'card', place, about: ask.kind };
    case 'comparison':
      return { view: 'compare', roleIds: ask.roleIds };
    case 'pathway':
      return { view: 'pathways', from: ask.from, to: ask.to, familyId: null };
    default:
      return { view: 'none' };
  }
}

const rolesAt = (familyId: string): View => ({ view: 'roles', familyId: familyId === '' ? null : decoded(familyId) });

const pathwaysAt = (familyId: string): View => ({
  view: 'pathways',
  from: null,
  to: null,
  familyId: familyId === '' ? null : decoded(familyId),
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const rolePlace = (roleId: string): string => placeOfAsk({ kind: 'role', roleId }) ?? '';
export const familyPlace = (familyId: string): string => `roles/${encodeURIComponent(familyId)}`;
export const familyPathwaysPlace = (familyId: string): string => `pathways/${encodeURIComponent(familyId)}`;
export const comparePlace = (roleIds: readonly string[]): string =>
  roleIds.length === 0 ? 'compare' : (placeOfAsk({ kind: 'comparison', roleIds }) ?? 'compare');
export const pathwayPlace = (from: string | null, to: string | null): string =>
  placeOfAsk({ kind: 'pathway', from, to }) ?? 'pathways';

/** The place in an address of ours; '' for /tab itself. */
export const placeIn = (pathname: string): string =>
  pathname === base || !pathname.startsWith(`${base}/`) ? '' : pathname.slice(base.length + 1).replace(/\/+$/, '');

export const addressOf = (place: string): string => (place === '' ? base : `${base}/${place}`);

/** The place that a card's button leads to; null for one that asks something without a page of its own. */
export function placeOfPayload(payload: unknown): string | null {
  // What opens as a dialog elsewhere is a part of the plan here.
  if (typeof field(payload, 'dialog') === 'string') return 'plan';
  // A form holds the ask of the card that it is about, which is not what it asks.
  if (field(payload, 'form') !== undefined) return null;
  const ask = field(payload, 'ask');
  const text = (name: string): string | null => {
    const value = field(ask, name);
    return typeof value === 'string' ? value : null;
  };
  switch (text('kind')) {
    case 'role':
      return placeOr(text('roleId'), (roleId) => placeOfAsk({ kind: 'role', roleId }));
    case 'course':
      return placeOr(text('courseId'), (courseId) => placeOfAsk({ kind: 'course', courseId }));
    case 'pathway':
      return placeOfAsk({ kind: 'pathway', from: text('from'), to: text('to') });
    case 'comparison': {
      const roleIds = field(ask, 'roleIds');
      const known = Array.isArray(roleIds) ? roleIds.filter((id) => typeof id === 'string') : [];
      return known.length < 2 ? null : placeOfAsk({ kind: 'comparison', roleIds: known });
    }
    default:
      return null;
  }
}

const placeOr = (id: string | null, make: (id: string) => string | null): string | null =>
  id === null ? null : make(id);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** An address of the server's own, for the page to ask. */
export const apiAddress = (path: string): string => `${base}/api/${path}`;
