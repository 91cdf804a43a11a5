// Where somebody may share, found by a few letters of its name. Names that Teams has not told us yet are asked for, of a few at a time.
import type { Posts } from './posts.ts';
import type { KnownPlace, Places } from './place-store.ts';
import type { SharePlace } from './sharing.ts';

export interface FindPlacesParts {
  readonly places: Places;
  readonly posts: Pick<Posts, 'channelName' | 'someNames'>;
  readonly titleOf: (place: SharePlace) => string;
}

/** So many are asked about at once: somebody is waiting. */
const MOST_ASKED = 8;

export async function findPlaces(
  personId: string,
  text: string,
  { places, posts, titleOf }: FindPlacesParts,
): Promise<readonly SharePlace[]> {
  const known = await places.ofPerson(personId);
  const nameless = known.filter(isNameless).slice(0, MOST_ASKED);
  const asIs = (place: KnownPlace): Promise<SharePlace> => Promise.resolve({ ...place, people: null });
  const named = await Promise.all(
    known.map((place) => (nameless.includes(place) ? withName(place, { places, posts }) : asIs(place))),
  );
  return ranked(named, text, titleOf);
}

const isNameless = ({ title, scope, teamTitle }: KnownPlace): boolean =>
  title === null || (scope === 'channel' && teamTitle === null);

/** One place with its name, or the names of a few who are there. */
export async function withName(
  place: KnownPlace,
  { places, posts }: Pick<FindPlacesParts, 'places' | 'posts'>,
): Promise<SharePlace> {
  if (!isNameless(place)) return { ...place, people: null };
  if (place.teamId === null) return { ...place, people: await posts.someNames(place, place.userId) };
  const found = await posts.channelName(place, place.teamId);
  if (found === null) return { ...place, people: null };
  await places.named(place.id, found.channel, found.team);
  return { ...place, title: found.channel ?? place.title, teamTitle: found.team ?? place.teamTitle, people: null };
}

/** Every word typed begins a word of the name; those that begin with what was typed come first. */
function ranked(
  places: readonly SharePlace[],
  text: string,
  titleOf: (place: SharePlace) => string,
): readonly SharePlace[] {
  const typed = words(text);
  if (typed.length === 0) return places;
  const scored = places.flatMap((place) => {
    const title = words(titleOf(place));
    const fits = typed.every((one) => title.some((word) => word.startsWith(one)));
    return fits ? [{ place, begins: title.join(' ').startsWith(typed.join(' ')) }] : [];
  });
  return scored.toSorted((a, b) => Number(b.begins) - Number(a.begins)).map(({ place }) => place);
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
