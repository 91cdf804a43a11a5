// Talks to the routes under /try.
import type { ClockMove, ClockState } from '../clock.ts';
import type { Result } from '../outcome.ts';
import type { PageEvent, Snapshot } from '../page-events.ts';
import { objectAt, textAt } from '../wire.ts';
import type { FoundChoice } from '../../../cards/looks/page/typeahead.ts';

export interface Where {
  /** Conversation id, with its thread. */
  readonly in: string;
  /** Member id. */
  readonly as: string;
}

const failed = (detail: string): Result => ({ outcome: { kind: 'failed', detail }, deliveries: [] });

/** Does an act (see acts.ts). A failure of the network is an outcome like any other. */
export async function act(name: string, body: object): Promise<Result> {
  try {
    const reply = await fetch(`/try/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) return failed(`The try-out page was answered HTTP ${reply.status}: ${await reply.text()}`);
    return await reply.json();
  } catch (error) {
    return failed(`The server cannot be reached (${String(error)})`);
  }
}

/** What a choice set looks up; nothing when it cannot be had. */
export async function lookUpChoices(request: Where & { cardId: string; dataset: string; queryText: string }) {
  const { deliveries } = await act('search', request);
  const reply = deliveries[0]?.reply;
  const value = reply?.kind === 'answered' ? objectAt(reply.body, 'value') : {};
  const results: unknown = value.results;
  return Array.isArray(results) ? results.filter(isFoundChoice) : [];
}

const isFoundChoice = (value: unknown): value is FoundChoice =>
  textAt(value, 'title') !== null && textAt(value, 'value') !== null;

/** Moves the bot's clock; text says what went wrong. */
export async function moveClock(move: ClockMove): Promise<ClockState | string> {
  try {
    const reply = await fetch('/try/api/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(move),
    });
    if (!reply.ok) return `The clock was not moved: HTTP ${reply.status}`;
    const { clock }: { clock: ClockState } = await reply.json();
    return clock;
  } catch (error) {
    return `The server cannot be reached (${String(error)})`;
  }
}

async function loadState(): Promise<Snapshot> {
  const reply = await fetch('/try/api/state');
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  return reply.json();
}

export interface Hearer {
  /** Everything so far: at the first opening and after each break. */
  readonly all: (snapshot: Snapshot) => void;
  readonly event: (event: PageEvent) => void;
  readonly lost: (because: string) => void;
}

/**
 * Listens for as long as the page is open. The stream opens before the state is asked for, and what it tells meanwhile waits,
 * so that nothing falls between the two; an event that the state holds already does no harm.
 */
export function listen(hearer: Hearer): void {
  let waiting: PageEvent[] | null = [];
  const stream = new EventSource('/try/events');
  stream.addEventListener('message', (message) => {
    const event: PageEvent = JSON.parse(message.data);
    if (waiting === null) hearer.event(event);
    else waiting.push(event);
  });
  stream.addEventListener('error', () => {
    waiting = [];
    hearer.lost('The connection to the server is lost. Trying again.');
  });
  stream.addEventListener('open', () => {
    loadState().then(
      (snapshot) => {
        hearer.all(snapshot);
        const late = waiting ?? [];
        waiting = null;
        late.forEach(hearer.event);
      },
      (error: unknown) => hearer.lost(`The conversations cannot be read: ${String(error)}. Load the page again.`),
    );
  });
}
