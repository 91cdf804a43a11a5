// Roles and courses by name: the whole text is a name, or it begins one, or shares words with one.
import type { Ask } from '../ask.ts';
import type { Shelves } from './shelves.ts';
import { namingWords, tellingWords, typedWords } from './sides.ts';

const ROLES_BEGUN = 12;
const ROLES_BEING_TYPED = 3;
const ROLES_GOING_ON = 6;
/** One letter begins everything. */
const SHORTEST = 2;
/** A name whose first word is typed, and no other word in between. */
const BEGUN_ENOUGH = 0.7;
const COURSES_FOUND = 5;
/** Below this a name shares too little with what was typed. */
const SHARES_ENOUGH = 0.3;
/** Less than this of what was typed is met by "practitioner" alone. */
const MET_ENOUGH = 0.6;

export interface Named {
  /** The text is the name of one thing. */
  readonly sure: readonly Ask[];
  /** It is a name that several roles have: they stand side by side, and each alone. */
  readonly possible: readonly Ask[];
}

export function namedAsks(text: string, shelves: Shelves): Named {
  const { finder, catalogue } = shelves;
  const words = namingWords(text).join(' ');
  const matches = finder.find(words).matches;
  const whole = matches.filter(({ said }) => said === words).map(({ roleId }) => roleId);
  const [only, second] = whole;
  if (only === undefined) return { sure: [], possible: [] };
  if (second === undefined && matches[0]?.edits === 0) return { sure: [aboutRole(only, shelves)], possible: [] };
  const proper = whole.filter((id) => catalogue.roles.get(id)?.kind === 'role').slice(0, 4);
  return {
    sure: [],
    possible: [
      ...whole.map((id) => aboutRole(id, shelves)),
      ...(proper.length > 1 ? [{ kind: 'comparison', roleIds: proper } as const] : []),
    ],
  };
}

/** A nurse is no role of informatics, but where a way begins. */
const aboutRole = (id: string, { catalogue }: Shelves): Ask =>
  catalogue.roles.get(id)?.kind === 'starting-point'
    ? { kind: 'pathway', from: id, to: null }
    : { kind: 'role', roleId: id };

/** Names that are being typed: nothing but their beginnings stands there. */
export const begunAsks = (text: string, shelves: Shelves): readonly Ask[] => [
  ...goingOnAsks(text, shelves),
  ...shelves
    .namesBegun(namingWords(text).join(' '))
    .filter(({ kind, score }) => kind === 'role' && score >= BEGUN_ENOUGH)
    .slice(0, ROLES_BEING_TYPED)
    .map(({ id }) => aboutRole(id, shelves)),
];

function goingOnAsks(text: string, shelves: Shelves): readonly Ask[] {
  const typed = typedWords(text);
  if (typed.join(' ').length < SHORTEST) return [];
  return shelves
    .namesGoingOn(typed)
    .slice(0, ROLES_GOING_ON)
    .map(({ roleId }) => aboutRole(roleId, shelves));
}

/** Names that begin with what was typed, then roles whose names share words with it. */
export function nearlyNamedAsks(text: string, shelves: Shelves): readonly Ask[] {
  const words = tellingWords(text).join(' ');
  if (words === '') return [];
  const begun = shelves.namesBegun(words).slice(0, ROLES_BEGUN);
  const near = shelves.finder.nearest(words, ROLES_BEGUN).filter(({ score }) => score >= SHARES_ENOUGH);
  return [
    ...begun.map(({ kind, id }): Ask => (kind === 'role' ? aboutRole(id, shelves) : { kind: 'course', courseId: id })),
    ...near.map(({ roleId }) => aboutRole(roleId, shelves)),
  ];
}

/** Courses by what is said of them. A number alone ("band 2") says nothing. */
export function courseAsks(text: string, { catalogue }: Shelves): readonly Ask[] {
  const words = tellingWords(text).filter((word) => /[a-z]{2}/.test(word) && !/^bands?$/.test(word));
  const hits = catalogue.words('courses').search(words.join(' '));
  return hits
    .filter(({ share }) => share >= MET_ENOUGH)
    .slice(0, COURSES_FOUND)
    .map(({ id }) => ({ kind: 'course', courseId: id }));
}
