// Cutting a list into pages. A cursor is opaque to readers; inside it says where the next page starts, in which data
// version and under which filters, so that a cursor from other data or another question is refused, not half obeyed.

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total: number;
}

export const LIMIT = { default: 100, max: 500 } as const;

/** "1" to "500" to a number; absent is the default; null when it is anything else. */
export function readLimit(text: string | null): number | null {
  if (text === null) return LIMIT.default;
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= LIMIT.max ? limit : null;
}

/** One page of `all`, or null when the cursor was not made for `scope` (data version and filters). */
export function cutPage<T>(all: readonly T[], scope: string, limit: number, cursor: string | null): PageOf<T> | null {
  const start = cursor === null ? 0 : startOf(cursor, scope);
  if (start === null || (start > 0 && start >= all.length)) return null;
  const end = start + limit;
  return {
    items: all.slice(start, end),
    nextCursor: end < all.length ? cursorTo(end, scope) : null,
    total: all.length,
  };
}

function cursorTo(start: number, scope: string): string {
  return Buffer.from(`${start} ${scope}`).toString('base64url');
}

function startOf(cursor: string, scope: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  const parts = /^(\d{1,9}) (.*)$/s.exec(text);
  return parts?.[1] !== undefined && parts[2] === scope ? Number(parts[1]) : null;
}
