// One address for each thing worth looking at or sharing: "role/ccio", "compare/a+b", "pathway/a/b", "course/x". The tab's pages, links that
// unfold in a message and deep links all speak it, so a link works wherever it is opened.
import type { Ask } from './ask.ts';

const NOBODY = '-';
const MOST_ROLES = 6;
const LONGEST_ID = 200;

/** The place of an ask, without a slash at either end; null for what has no page of its own. */
export function placeOfAsk(ask: Ask): string | null {
  switch (ask.kind) {
    case 'role':
      return `role/${part(ask.roleId)}`;
    case 'comparison':
      return `compare/${ask.roleIds.map(part).join('+')}`;
    case 'pathway':
      return ask.from === null && ask.to === null ? null : `pathway/${partOrNobody(ask.from)}/${partOrNobody(ask.to)}`;
    case 'course':
      return `course/${part(ask.courseId)}`;
    default:
      return null;
  }
}

/** Reads what `placeOfAsk` wrote, from anyone: null when it is none of ours. Ids may be unknown. */
export function askAtPlace(place: string): Ask | null {
  const [page, first = '', second = '', ...rest] = place.replace(/^\/+|\/+$/g, '').split('/');
  if (rest.length > 0) return null;
  switch (page) {
    case 'role': {
      const roleId = idIn(first);
      return roleId === null || second !== '' ? null : { kind: 'role', roleId };
    }
    case 'compare':
      return second === '' ? comparisonOf(first) : null;
    case 'pathway':
      return pathwayOf(first, second);
    case 'course': {
      const courseId = idIn(first);
      return courseId === null || second !== '' ? null : { kind: 'course', courseId };
    }
    default:
      return null;
  }
}

function comparisonOf(list: string): Ask | null {
  const roleIds = list.split('+').map(idIn);
  const known = [...new Set(roleIds.filter((id) => id !== null))];
  return roleIds.includes(null) || known.length > MOST_ROLES ? null : { kind: 'comparison', roleIds: known };
}

function pathwayOf(first: string, second: string): Ask | null {
  const from = first === NOBODY ? null : idIn(first);
  const to = second === NOBODY ? null : idIn(second);
  const readable = (from !== null || first === NOBODY) && (to !== null || second === NOBODY);
  return !readable || (from === null && to === null) ? null : { kind: 'pathway', from, to };
}

// encodeURIComponent leaves "+" encoded, so ids never run into one another.
const part = (id: string): string => encodeURIComponent(id);
const partOrNobody = (id: string | null): string => (id === null ? NOBODY : part(id));

function idIn(text: string): string | null {
  try {
    const id = decodeURIComponent(text);
    return id === '' || id.length > LONGEST_ID ? null : id;
  } catch {
    return null;
  }
}
