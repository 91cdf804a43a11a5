// Talks to the routes under /tab/api.
import type { FoundChoice } from '../../../cards/looks/page/typeahead.ts';
import type { Me, Option, Plan, Shown } from '../shapes.ts';
import type { Host } from './host.ts';
import { keep, kept } from './kept.ts';
import { apiAddress } from './places.ts';
import { Trouble, troubleFrom } from './trouble.ts';

const TIMEOUT_MS = 15_000;

/** Told when facts came from a copy (since when) or from the server again (null). */
type OnCopy = (since: Date | null) => void;

export class Api {
  readonly #host: Host;
  readonly #onCopy: OnCopy;

  constructor(host: Host, onCopy: OnCopy) {
    this.#host = host;
    this.#onCopy = onCopy;
  }

  /** Facts that are the same for everyone. With the server away, the last copy. */
  async facts<T>(path: string): Promise<T> {
    try {
      const facts = await this.#json(path, {});
      keep(path, facts, new Date());
      this.#onCopy(null);
      return facts as T;
    } catch (error) {
      const copy = error instanceof Trouble && ['offline', 'unavailable'].includes(error.kind) ? kept(path) : null;
      if (copy === null) throw error;
      this.#onCopy(new Date(copy.at));
      return copy.facts as T;
    }
  }

  /** Roles by what was typed of a name; with `starts`, places to start from too. */
  async names(text: string, starts = false): Promise<readonly Option[]> {
    const query = path('names', { q: text, starts: starts ? '1' : null });
    return (await this.facts<{ options: readonly Option[] }>(query)).options;
  }

  me(): Promise<Me> {
    return this.#own<Me>('me', null);
  }

  plan(): Promise<Plan> {
    return this.#own<Plan>(`plan?zone=${encodeURIComponent(timeZone())}`, null);
  }

  /** What a choice set of a card looks up. Strangers share nothing, so they find no places. */
  async choices(dataset: string, text: string): Promise<readonly FoundChoice[]> {
    if (dataset === 'places')
      return (await this.#own<{ choices: readonly FoundChoice[] }>(path('places', { q: text }), null)).choices;
    return (await this.names(text)).map(({ id, title }) => ({ title, value: id }));
  }

  /** A typed question. */
  ask(text: string): Promise<Shown> {
    return this.#own<Shown>('ask', { text, timeZone: timeZone(), locale: this.#host.locale });
  }

  /** A card's button with its inputs, or an ask made by the page. */
  press(value: unknown): Promise<Shown> {
    return this.#own<Shown>('ask', { value, timeZone: timeZone(), locale: this.#host.locale });
  }

  save(place: string, isKept: boolean): Promise<{ saved: boolean }> {
    return this.#own<{ saved: boolean }>('saved', { place, keep: isKept });
  }

  async #own<T>(path: string, body: object | null): Promise<T> {
    const token = await this.#token();
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    if (body === null) return (await this.#json(path, { headers, cache: 'no-store' })) as T;
    headers['content-type'] = 'application/json';
    return (await this.#json(path, { method: 'POST', headers, body: JSON.stringify(body) })) as T;
  }

  async #token(): Promise<string | null> {
    try {
      return await this.#host.token();
    } catch {
      throw new Trouble('sign-in', 'Teams could not sign you in here. Close the page and open it again.');
    }
  }

  async #json(path: string, init: RequestInit): Promise<unknown> {
    const reply = await fetch(apiAddress(path), { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
      throw new Trouble('offline', navigator.onLine ? 'The server cannot be reached.' : '');
    });
    if (reply.ok) return reply.json();
    throw troubleFrom(reply.status, await lineIn(reply));
  }
}

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

async function lineIn(reply: Response): Promise<string> {
  const problem: unknown = await reply.json().catch(() => null);
  return typeof problem === 'object' && problem !== null && 'message' in problem ? String(problem.message) : '';
}

/** What a card's button would send for this ask. */
export const payload = (ask: object): object => ({ v: 1, ask });

/** "names?q=a%20b": a path with its query. */
export const path = (name: string, query: Readonly<Record<string, string | readonly string[] | null>>): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) search.append(key, one);
  return `${name}?${search.toString()}`;
};
