// Every name in the pathway data, and by hand, that a question may hold: each with the kind of thing and its id.
import { roleNames, TIER } from '../../../pathways/names/find-role.ts';
import { nameWords, type Name } from '../../../pathways/names/name-index.ts';
import type { PathwayData } from '../../../pathways/pathway.ts';
import type { Language } from '../words/language-data.ts';
import type { EntityType } from '../understanding.ts';

export interface Thing {
  readonly type: EntityType;
  readonly id: string;
  /** A skill or guide called by an ordinary word ("planning", "merged"): meant only if the question is about such. */
  readonly plain: boolean;
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly altTitles?: readonly string[] | null;
  readonly abbreviations?: readonly string[] | null;
}

const withoutParentheses = (text: string): string =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** "NHS Graduate Management Training Scheme" is as often called without its first word. */
const withoutNhs = (title: string): string => title.replace(/^NHS (?=\S+ \S+ \S)/, '');
const inParentheses = (text: string): string[] => /\(([A-Z][A-Za-z0-9.-]{1,9})\)$/.exec(text)?.slice(1) ?? [];

/** Names that take their words out of the question, so that the classifier sees COURSE and not the words. */
export function maskedNames(data: PathwayData, language: Language): Name<Thing>[] {
  const roles = roleNames(data.roles, language.names).map(({ name, tier, of }) => ({
    name,
    tier,
    of: thing('role', of),
  }));
  return [
    ...roles,
    ...data.courses.flatMap((course) => titled('course', course)),
    ...data.bodies.flatMap((body) => titled('body', body)),
    ...data.networks.flatMap((network) => titled('network', network)),
    ...data.skills.flatMap((skill) => skillNames(skill, language)),
    ...data.paySupplements.flatMap((zone) => zoneNames(zone)),
    ...data.regions.flatMap((region) => [
      ...titled('region', region),
      ...named(
        thing('region', region.id),
        TIER.alternative,
        (region.places ?? []).filter((place) => !isOrdinary(place, language)),
      ),
    ]),
    ...language.otherOccupations.flatMap((job) => named(thing('other-occupation', job), TIER.alternative, [job])),
  ];
}

/** Names left in the words of the question: they steer the answer, not its kind. */
export function unmaskedNames(data: PathwayData, language: Language): Name<Thing>[] {
  const families = Object.entries(language.vocabulary.families).flatMap(([id, words]) =>
    named(thing('family', id), TIER.alternative, words),
  );
  return [
    ...data.families.flatMap((family) => titled('family', family)),
    ...families,
    ...data.guides.flatMap((guide) =>
      titled('guide', guide).map((name) => ({
        ...name,
        of: thing('guide', guide.id, isPlain(name.name, language) || QUESTION.test(name.name)),
      })),
    ),
  ];
}

/** Guides are also named by whole questions; their words must stay in the question. */
const QUESTION =
  /^(?:which|how|what|where|when|who|why|is|are|can|do|does|did|should|will|i|if)\b|\b(?:i|my|me|we|our)\b/i;

const thing = (type: EntityType, id: string, plain = false): Thing => ({ type, id, plain });

const named = (of: Thing, tier: number, names: readonly string[]): Name<Thing>[] =>
  names.filter((name) => name !== '').map((name) => ({ name, tier, of }));

function titled(type: EntityType, record: Titled): Name<Thing>[] {
  const of = thing(type, record.id);
  const short = [...(record.abbreviations ?? []), ...inParentheses(record.title)];
  return [
    ...named(of, TIER.title, [...new Set([record.title, withoutParentheses(record.title), withoutNhs(record.title)])]),
    ...named(of, TIER.alternative, [...(record.altTitles ?? []), ...short, ...short.map(joined)]),
  ];
}

/** "AZ-104" is also typed "AZ104". */
const joined = (short: string): string => short.replace(/[\s-]+/g, '');

/** A town called like an ordinary word or month ("Reading", "March") is read by its preposition: see entities.ts. */
const isOrdinary = (place: string, language: Language): boolean =>
  !place.includes(' ') &&
  language.englishWords.has(place.toLowerCase()) &&
  !['london', 'bristol', 'oxford', 'cambridge'].includes(place.toLowerCase());

function zoneNames(zone: PathwayData['paySupplements'][number]): Name<Thing>[] {
  const short = zone.title.replace(/ high cost area supplement/i, '');
  // "fringe" alone is enough; "inner London" too.
  return [
    ...titled('zone', zone),
    ...named(thing('zone', zone.id), TIER.title, [short, short.replace(/ London/i, ' zone')]),
    ...named(thing('zone', zone.id), TIER.alternative, zone.places ?? []),
  ];
}

/** "R or Python" and "PACS/RIS" are two names each; what stands in brackets tells apart, it is not said. */
function skillNames(skill: PathwayData['skills'][number], language: Language): Name<Thing>[] {
  const titles = [skill.title, withoutParentheses(skill.title), ...(skill.altTitles ?? [])];
  const pieces = titles.flatMap((title) =>
    withoutParentheses(title)
      .split(/\/| or /i)
      .map((piece) => piece.trim()),
  );
  const names = [...new Set([...titles, ...pieces])].filter((name) => name !== '');
  return names.map((name) => ({
    name,
    tier: name === skill.title ? TIER.title : TIER.alternative,
    of: thing('skill', skill.id, isPlain(name, language)),
  }));
}

function isPlain(name: string, { englishWords, vocabulary }: Language): boolean {
  const words = nameWords(name);
  const [only] = words;
  if (words.length !== 1 || only === undefined || vocabulary.toolNames.includes(only)) return false;
  return englishWords.has(only) || englishWords.has(name.toLowerCase());
}
