// A person's own records: the profile shown, changed and erased, and what is kept about them.
import type { Answer } from '../answer.ts';
import type { ProfileFacts } from '../answer-parts.ts';
import type { Ask, ProfileChange } from '../ask.ts';
import type { Profile, Profiles } from '../profile.ts';
import { SKILL_LEVELS } from '../../pathways/pathway.ts';
import type { Desk } from './desk.ts';
import { nextSteps } from './footing.ts';
import { HEARD_MOST } from './small.ts';

const PLACE_MOST = 60;

/** Shows the profile, or changes it and shows the result. A change that names what the data does not hold is left out. */
export async function answerProfile(
  change: ProfileChange | null,
  personId: string,
  profiles: Profiles,
  desk: Desk,
): Promise<Answer> {
  if (change !== null && change.timeZone !== null && change.timeZone !== undefined && !isTimeZone(change.timeZone))
    return noSuchZone(change.timeZone, desk);
  const kept =
    change === null ? await profiles.read(personId) : await profiles.change(personId, heldOnly(change, desk));
  return {
    kind: 'profile',
    changed: change !== null,
    facts: kept === null ? null : factsOf(kept, desk),
    options: optionsOf(desk),
    next: nextSteps(desk, stepsFor(kept, desk)),
  };
}

const noSuchZone = (heard: string, desk: Desk): Answer => ({
  kind: 'no-such-zone',
  heard: heard.slice(0, HEARD_MOST),
  next: nextSteps(desk, [{ kind: 'profile', change: null }]),
});

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function heldOnly(change: ProfileChange, { catalogue }: Desk): ProfileChange {
  const held = (id: string | null | undefined, known: ReadonlyMap<string, unknown>): string | null | undefined =>
    id === null || id === undefined || known.has(id) ? id : undefined;
  return {
    ...change,
    roleId: held(change.roleId, catalogue.roles),
    bandId: held(change.bandId, catalogue.bands),
    regionId: held(change.regionId, catalogue.regions),
    place: change.place?.slice(0, PLACE_MOST) ?? change.place,
    skills: heldSkills(change.skills, catalogue),
  };
}

/** An empty list clears all skills, so it is never what is left of one that named only unknown ones. */
function heldSkills(skills: ProfileChange['skills'], { skills: known }: Desk['catalogue']): ProfileChange['skills'] {
  const held = skills?.filter(({ skillId }) => known.has(skillId));
  return held?.length === 0 && skills?.length !== 0 ? undefined : held;
}

function factsOf(profile: Profile, { catalogue }: Desk): ProfileFacts {
  const region = profile.regionId === null ? undefined : catalogue.regions.get(profile.regionId);
  return {
    role: profile.roleId === null ? null : catalogue.roleRef(profile.roleId),
    bandId: profile.bandId,
    region: region === undefined ? null : { id: region.id, title: region.title },
    place: profile.place,
    timeZone: profile.timeZone,
    skills: profile.skills.flatMap(({ skillId, level }) => {
      const skill = catalogue.skills.get(skillId);
      return skill === undefined
        ? []
        : [{ name: skill.title, level: SKILL_LEVELS.find((one) => one === level) ?? null }];
    }),
  };
}

function optionsOf({ catalogue }: Desk): Extract<Answer, { kind: 'profile' }>['options'] {
  const option = ({ id, title }: { id: string; title: string }): { id: string; title: string } => ({ id, title });
  return {
    roles: catalogue.data.roles.map(option).toSorted((a, b) => a.title.localeCompare(b.title)),
    bands: catalogue.bandsInOrder.map(({ id }) => ({ id, title: `Band ${id}` })),
    regions: catalogue.data.regions.map(option),
  };
}

function stepsFor(profile: Profile | null, { context }: Desk): readonly (Ask | null)[] {
  const roleId = profile?.roleId ?? null;
  const goal = context.roleIds.find((id) => id !== roleId) ?? null;
  return [
    roleId === null ? null : { kind: 'pathway', from: roleId, to: null },
    goal === null || roleId === null ? null : { kind: 'gap', from: null, to: goal },
    roleId === null ? null : { kind: 'courses', roleId, skillId: null, familyId: null, courseKind: null, words: '' },
    profile === null ? { kind: 'help' } : { kind: 'privacy', act: 'forget' },
  ];
}

/** What is kept, all of it to take away, or all of it gone. */
export async function answerPrivacy(
  act: 'what' | 'export' | 'forget',
  personId: string,
  profiles: Profiles,
  desk: Desk,
): Promise<Answer> {
  const next = nextSteps(
    desk,
    act === 'forget'
      ? [{ kind: 'help' }]
      : [
          { kind: 'profile', change: null },
          act === 'what' ? { kind: 'privacy', act: 'export' } : null,
          { kind: 'privacy', act: 'forget' },
        ],
  );
  if (act === 'what') return { kind: 'privacy', act: 'what', next };
  if (act === 'forget') {
    await profiles.erase(personId);
    return { kind: 'privacy', act: 'forgotten', next };
  }
  const kept = await profiles.export(personId);
  const rows = Object.values(kept).reduce((sum, table) => sum + table.length, 0);
  return { kind: 'own-data', json: JSON.stringify(kept, null, 2), rows, next };
}
