// How long reasoning takes: comparing roles, routes on our graph, on O*NET's and on a large one, loading a large one.
import { createCatalogue, type Catalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { compareRoles } from '../../bot/pathways/compare.ts';
import { gapBetween } from '../../bot/pathways/gap.ts';
import { matchRoles } from '../../bot/pathways/match.ts';
import { payFinding } from '../../bot/pathways/pay.ts';
import { routesBetween } from '../../bot/pathways/routes/routes.ts';
import { generatedData, seededRandom } from '../helpers/generated-data.ts';
import { onetData } from '../helpers/onet-data.ts';
import { realData } from '../helpers/real-data.ts';

export interface Measure {
  readonly name: string;
  readonly unit: 'us' | 'ms';
  readonly p50: number;
  readonly p99?: number;
  readonly note?: string;
}

const PER_UNIT = { us: 1e3, ms: 1e6 } as const;
const LARGE = { roles: 3000, transitions: 20_000, seed: 1 };

/** Each turn counts with the best of so many tries: p99 is then that of the work, not of what else the machine does. */
const TRIES = 3;

/** Times `work(0)`, `work(1)`...: once through unmeasured as a warm-up, then each turn by itself. */
function measure(
  name: string,
  { unit, turns, note }: { unit: Measure['unit']; turns: number; note?: string },
  work: (turn: number) => unknown,
): Measure {
  for (let turn = 0; turn < turns; turn++) work(turn);
  const times = Array.from({ length: turns }, (_, turn) => {
    const tries = Array.from({ length: TRIES }, () => {
      const start = process.hrtime.bigint();
      work(turn);
      return Number(process.hrtime.bigint() - start);
    });
    return Math.min(...tries) / PER_UNIT[unit];
  }).toSorted((left, right) => left - right);
  const at = (share: number) => times[Math.min(turns - 1, Math.floor(turns * share))] ?? 0;
  return { name, unit, p50: at(0.5), p99: at(0.99), note };
}

/** Pairs of different roles, the same in every run. */
function pairs(catalogue: Catalogue, count: number): readonly (readonly [string, string])[] {
  const random = seededRandom(42);
  const ids = [...catalogue.roles.keys()];
  const pick = () => ids[Math.floor(random() * ids.length)] ?? '';
  const drawn: [string, string][] = [];
  while (drawn.length < count) {
    const pair: [string, string] = [pick(), pick()];
    if (pair[0] !== pair[1]) drawn.push(pair);
  }
  return drawn;
}

function routes(name: string, catalogue: Catalogue, turns: number): Measure {
  const drawn = pairs(catalogue, turns);
  const isFound = ([from, to]: readonly [string, string]) => routesBetween(catalogue, from, to).kind === 'routes';
  const note = `${turns} random pairs, ${Math.round((100 * drawn.filter(isFound).length) / turns)}% with a route`;
  return measure(name, { unit: 'us', turns, note }, (turn) => routesBetween(catalogue, ...(drawn[turn] ?? ['', ''])));
}

/** Only pairs with a route: the ones that search rather than look for what is near. */
function foundRoutes(name: string, catalogue: Catalogue, turns: number): Measure {
  const drawn = pairs(catalogue, turns * 20)
    .filter(([from, to]) => routesBetween(catalogue, from, to).kind === 'routes')
    .slice(0, turns);
  const note = `${drawn.length} pairs with a route`;
  return measure(name, { unit: 'us', turns: drawn.length, note }, (turn) =>
    routesBetween(catalogue, ...(drawn[turn] ?? ['', ''])),
  );
}

function compare(catalogue: Catalogue, count: number): Measure {
  const ids = [...catalogue.roles.values()].filter((role) => role.skills !== null).map((role) => role.id);
  return measure(`compare ${count} roles`, { unit: 'us', turns: 1000 }, (turn) =>
    compareRoles(
      catalogue,
      Array.from({ length: count }, (_, index) => ids[(turn + index * 7) % ids.length] ?? ''),
    ),
  );
}

export async function run(): Promise<Measure[]> {
  const ours = realData();
  const catalogue = createCatalogue(ours);
  const largeData = generatedData(LARGE);
  const large = createCatalogue(largeData);
  const drawn = pairs(catalogue, 1000);
  const pay = {
    bandIds: ['7'],
    roleIds: [],
    supplementId: ours.paySupplements[0]?.id ?? null,
    hours: 22.5,
    year: null,
  };
  const words = { bandIds: [], familyIds: [], skillIds: [], words: 'I like data and talking to clinicians' };
  return [
    compare(catalogue, 2),
    compare(catalogue, 6),
    routes('routes, our graph', catalogue, 5000),
    foundRoutes('routes, our graph, where there is one', catalogue, 1000),
    routes('routes, O*NET subset', createCatalogue(onetData()), 3000),
    routes('routes, 3,000 roles and 20,000 moves', large, 500),
    measure('gap between two roles', { unit: 'us', turns: 1000 }, (turn) =>
      gapBetween(catalogue, { from: drawn[turn]?.[0] ?? '', self: null, to: drawn[turn]?.[1] ?? '' }),
    ),
    measure('roles for what someone likes', { unit: 'us', turns: 500 }, () => matchRoles(catalogue, words)),
    measure('pay, one band, place, part time', { unit: 'us', turns: 1000 }, () => payFinding(catalogue, pay)),
    measure('index our data set', { unit: 'ms', turns: 20 }, () => createCatalogue(ours)),
    measure('index 3,000 roles and 20,000 moves', { unit: 'ms', turns: 10 }, () => createCatalogue(largeData)),
    measure('read as JSON and index 3,000 roles and 20,000 moves', { unit: 'ms', turns: 5 }, loadAndIndex(largeData)),
  ];
}

/** What a start from the snapshot on disk costs besides the disk and the check of every record. */
function loadAndIndex(data: ReturnType<typeof generatedData>): () => unknown {
  const text = JSON.stringify(data);
  return () => createCatalogue(JSON.parse(text) as typeof data);
}
