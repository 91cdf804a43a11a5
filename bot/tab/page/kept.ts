// Copies of facts that were loaded, so that the page still has something to show when the server cannot be reached. Public facts only,
// never anything about a person.
export interface Kept {
  readonly facts: unknown;
  /** ISO time. */
  readonly at: string;
}

/** Raised when shapes.ts changes, so that a copy of another release is never read as one of this. */
const PREFIX = 'career-pathways facts 1 ';
const MOST = 80;

const memory = new Map<string, Kept>();

export function keep(path: string, facts: unknown, at: Date): void {
  const kept = { facts, at: at.toISOString() };
  memory.set(path, kept);
  try {
    makeRoom();
    localStorage.setItem(PREFIX + path, JSON.stringify(kept));
  } catch {
    // Storage is full or not allowed here: what is in memory must do.
  }
}

export function kept(path: string): Kept | null {
  const inMemory = memory.get(path);
  if (inMemory !== undefined) return inMemory;
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PREFIX + path) ?? 'null');
    return isKept(read) ? read : null;
  } catch {
    return null;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'facts' in value && 'at' in value && typeof value.at === 'string';

/** The first ones found go; which they are does not matter. */
function makeRoom(): void {
  const own = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of own.slice(0, Math.max(0, own.length - MOST + 1))) localStorage.removeItem(key);
}
