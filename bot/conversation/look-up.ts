// What was typed into the search box -> everything it may mean, likeliest first. Unlike a question in a chat, which gets one answer, a
// search shows a list: comparisons, routes, roles, courses. Pure.
import type { Ask } from './ask.ts';
import type { NotCovered } from './ask-topics.ts';
import { NO_CONTEXT } from './understanding/understanding.ts';
import { madeForAll, type AskForAll } from './for-all.ts';
import { rolesAtBand } from './look-up/at-band.ts';
import { around } from './look-up/around.ts';
import { begunAsks, courseAsks, namedAsks, nearlyNamedAsks } from './look-up/named.ts';
import type { Shelves } from './look-up/shelves.ts';
import { typedWords } from './look-up/sides.ts';
import { oneRoleTwice, typedComparison, type TypedComparison } from './look-up/typed-comparison.ts';
import { typedRoute } from './look-up/typed-route.ts';
import type { Understanding } from './understanding/understanding.ts';

export interface LookedUp {
  /** Each once, likeliest first. */
  readonly asks: readonly AskForAll[];
  /** Why there are none: what was typed is outside what the bot covers. */
  readonly refused: NotCovered | null;
}

/** Looks up what was typed; long text is read from its beginning only. */
export type LookUp = (text: string) => LookedUp;

/** Nobody searches with more; a pasted page is read this far. */
const MOST_CHARACTERS = 300;
const MOST_FOUND = 40;
/** From here a reading of the whole text comes before the names in it. */
const SURE = 0.85;
const LIKELY = 0.5;
/** Whoever types this needs the signpost, and nothing that looks like an advert beside it. */
const NEVER_SEARCHED: readonly (NotCovered | null)[] = ['crisis', 'abuse', 'clinical', 'instructions'];

export function createLookUp(shelves: Shelves): LookUp {
  return (typed) => {
    const text = typed.slice(0, MOST_CHARACTERS).trim();
    const understood = shelves.understand(text, NO_CONTEXT);
    const refused = understood.kind === 'refuse' ? understood.reason : null;
    if (NEVER_SEARCHED.includes(refused) && !beginsName(text, shelves)) return { asks: [], refused };
    const found = forAll(readings(text, understood, shelves));
    const asks = forAll([...found, ...around(found, shelves)]).slice(0, MOST_FOUND);
    return { asks, refused: asks.length === 0 ? refused : null };
  };
}

/** "Head of": half a name may sound like anything. */
const beginsName = (text: string, { namesGoingOn }: Shelves): boolean => namesGoingOn(typedWords(text)).length > 0;

/** Every way to read the text, the surest first. */
function readings(text: string, understood: Understanding, shelves: Shelves): readonly Ask[] {
  const compared = typedComparison(text, shelves);
  const twice = oneRoleTwice(text, shelves);
  const route = typedRoute(text, shelves);
  const whole = namedAsks(text, shelves);
  const sure =
    understood.kind === 'ask' && understood.p >= SURE && understood.entities.length > 0 ? [understood.ask] : [];
  const chosen = understood.kind === 'choose' ? understood.asks : [];
  const likely =
    understood.kind === 'ask' && understood.p >= LIKELY ? [understood.ask, ...understood.alternatives] : [];
  return [
    ...(twice === null ? [] : [twice]),
    ...whole.sure,
    ...(compared !== null && (compared.named || goesOnFrom(sure, compared.ask)) ? [compared.ask] : []),
    ...(route === null ? [] : [route]),
    ...rolesAtBand(text, shelves),
    ...(namesSomething(understood) ? [] : begunAsks(text, shelves)),
    ...sure,
    ...(compared === null ? [] : [compared.ask]),
    ...(compared === null ? [] : compared.ask.roleIds.map((roleId): Ask => ({ kind: 'role', roleId }))),
    ...whole.possible,
    ...chosen,
    ...nearlyNamedAsks(text, shelves),
    ...likely,
    ...courseAsks(text, shelves),
  ];
}

/** The surest reading compares the same roles, but left one side out. */
const goesOnFrom = ([sure]: readonly Ask[], { roleIds }: TypedComparison['ask']): boolean =>
  sure?.kind === 'comparison' && sure.roleIds.length > 1 && sure.roleIds.every((id) => roleIds.includes(id));

/** A whole role or course is named, so that nothing is half typed. */
const namesSomething = (understood: Understanding): boolean =>
  understood.kind !== 'refuse' && understood.entities.some(({ type }) => type === 'role' || type === 'course');

/** What everybody may see, each once. */
function forAll(asks: readonly Ask[]): readonly AskForAll[] {
  const open = asks.flatMap((ask) => madeForAll(ask) ?? []);
  const keys = open.map(keyOf);
  return open.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What two asks with one answer share: beside names, the words it was asked in only tell how it was found. */
const keyOf = (ask: AskForAll): string =>
  JSON.stringify(ask.kind === 'role' ? ask.roleId : 'words' in ask && namesAnything(ask) ? { ...ask, words: '' } : ask);

const namesAnything = ({ kind: _, words: __, ...rest }: Extract<AskForAll, { words: string }>): boolean =>
  Object.values(rest).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined,
  );
