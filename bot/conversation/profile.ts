// What a person has told us about themselves, kept until they change it or say "forget me". No name, ids only but for the place.
import type { BandId } from '../pathways/pathway.ts';
import type { ProfileChange } from './ask.ts';

export const PROFILE_VERSION = 1;
/** More than a person rates by hand; a limit for what is sent to us. */
export const MOST_SKILLS = 100;

export interface ProfileSkill {
  readonly skillId: string;
  /** Null: has it, level not said. */
  readonly level: string | null;
}

export interface Profile {
  readonly roleId: string | null;
  readonly bandId: BandId | null;
  readonly regionId: string | null;
  /** As the person said it ("Leeds"). */
  readonly place: string | null;
  /** IANA zone. */
  readonly timeZone: string | null;
  /** In the order first said. */
  readonly skills: readonly ProfileSkill[];
  /** ISO time of the last change. */
  readonly updatedAt: string;
}

/** Everything kept about a person, as plain JSON to hand to them: for each table its rows, columns by name. */
export type KeptAboutPerson = Readonly<Record<string, readonly unknown[]>>;

/** Where profiles are kept. `personId` is the `Question`'s. */
export interface Profiles {
  /** Null when nothing is kept. */
  read(personId: string): Promise<Profile | null>;
  /** Two changes at once are both kept. */
  change(personId: string, change: ProfileChange): Promise<Profile>;
  /** Afterwards nothing is kept about the person: profile, memory of conversations, and where to write to them. */
  erase(personId: string): Promise<void>;
  export(personId: string): Promise<KeptAboutPerson>;
}

/**
 * Pure: the profile after a change. Skills are joined by id, so that "I know SQL" leaves the rest; an empty list clears them, and
 * `withoutSkills` takes single ones off.
 */
export function changedProfile(before: Profile | null, change: ProfileChange, at: Date): Profile {
  return {
    roleId: chosen(change.roleId, before?.roleId),
    bandId: chosen(change.bandId, before?.bandId),
    regionId: chosen(change.regionId, before?.regionId),
    place: chosen(change.place, before?.place),
    timeZone: chosen(change.timeZone, before?.timeZone),
    skills: joined(without(before?.skills ?? [], change.withoutSkills ?? []), change.skills),
    updatedAt: at.toISOString(),
  };
}

const chosen = (change: string | null | undefined, before: string | null | undefined): string | null =>
  change === undefined ? (before ?? null) : change;

const without = (skills: readonly ProfileSkill[], ids: readonly string[]): readonly ProfileSkill[] =>
  skills.filter(({ skillId }) => !ids.includes(skillId));

function joined(before: readonly ProfileSkill[], change: readonly ProfileSkill[] | undefined): readonly ProfileSkill[] {
  if (change === undefined) return before;
  if (change.length === 0) return [];
  const byId = new Map([...before, ...change].map(({ skillId, level }) => [skillId, { skillId, level }]));
  return [...byId.values()].slice(0, MOST_SKILLS);
}
