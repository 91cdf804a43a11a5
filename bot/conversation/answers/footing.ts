// The foot of every content answer: sources, the weakest status, the years, what was understood, next steps.
import type { Provenance, Source, Status } from '../../pathways/pathway.ts';
import type { Ask } from '../ask.ts';
import type { Footing, NextStep } from '../answer-parts.ts';
import type { Desk } from './desk.ts';
import { namesFor } from './names.ts';

const NEXT_MOST = 4;
/** Strongest first: an answer is only as sure as its weakest fact. */
const STATUS_ORDER: readonly Status[] = ['official', 'found', 'derived', 'unconfirmed'];

export function weakest(statuses: readonly (Status | null | undefined)[]): Status | null {
  const known = statuses.filter((status) => status !== null && status !== undefined);
  return known.reduce<Status | null>(
    (worst, status) => (worst === null || STATUS_ORDER.indexOf(status) > STATUS_ORDER.indexOf(worst) ? status : worst),
    null,
  );
}

const sourceKey = (source: Source): string => `${source.code ?? ''}|${source.title}`;

export function distinctSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [sourceKey(source), source])).values()];
}

interface Ground {
  readonly ask: Ask;
  readonly records: readonly { readonly provenance: Provenance | null }[];
  readonly sources?: readonly Source[];
  readonly statuses?: readonly (Status | null)[];
  readonly years?: readonly string[];
  readonly next: readonly (Ask | null)[];
}

/** Builds the footing of an answer to `ask` from the records it shows. Next steps that repeat `ask` or each other are dropped. */
export function footing(desk: Desk, ground: Ground): Footing {
  const provenances = ground.records.map((record) => record.provenance).filter((provenance) => provenance !== null);
  return {
    understood: { ask: ground.ask, names: namesFor(desk.catalogue, ground.ask) },
    sources: distinctSources([...provenances.flatMap((provenance) => provenance.sources), ...(ground.sources ?? [])]),
    status: weakest([...provenances.map((provenance) => provenance.status), ...(ground.statuses ?? [])]),
    years: [...new Set(ground.years ?? [])],
    age: desk.age,
    next: nextSteps(desk, ground.next, ground.ask),
  };
}

/** Asks to buttons: distinct, named, at most four. */
export function nextSteps(desk: Desk, asks: readonly (Ask | null)[], besides: Ask | null = null): readonly NextStep[] {
  const seen = new Set(besides === null ? [] : [JSON.stringify(besides)]);
  const steps: NextStep[] = [];
  for (const ask of asks) {
    if (ask === null || seen.has(JSON.stringify(ask))) continue;
    seen.add(JSON.stringify(ask));
    steps.push({ ask, names: namesFor(desk.catalogue, ask) });
  }
  return steps.slice(0, NEXT_MOST);
}
