// A person's plan: what they told us, what they saved, what they are reminded of. Only ever of the person who asks.
import { namesFor } from '../conversation/answers/names.ts';
import type { Desk } from '../conversation/answers/desk.ts';
import type { Ask } from '../conversation/ask.ts';
import { askAtPlace } from '../conversation/links.ts';
import type { Profile } from '../conversation/profile.ts';
import { understoodText } from '../../cards/footing-words.ts';
import { nameOf } from '../../cards/reminder/said.ts';
import { pausedLine } from '../../cards/reminder/settings.ts';
import { whenInList } from '../../cards/reminder/when-lines.ts';
import type { TabParts } from './ports.ts';
import type { Option, OwnProfile, OwnReminders, Plan, SavedPlace } from './shapes.ts';
import type { Person } from './visitor.ts';

export async function planOf(person: Person, desk: Desk, zone: string | null, parts: TabParts): Promise<Plan> {
  const [profile, places, reminders] = await Promise.all([
    parts.profiles.read(person.personId),
    parts.saved.of(person.personId),
    ownReminders(person, zone, parts),
  ]);
  const saved = places.flatMap((place) => savedPlace(place, desk) ?? []);
  return { profile: ownProfile(profile, saved, desk), saved, reminders };
}

function ownProfile(profile: Profile | null, saved: readonly SavedPlace[], { catalogue }: Desk): OwnProfile {
  const roleId = profile?.roleId ?? null;
  const goals = saved.flatMap(({ goalId }) => goalId ?? []);
  return {
    roleId,
    roleTitle: roleId === null ? null : (catalogue.roles.get(roleId)?.title ?? null),
    bandId: profile?.bandId ?? null,
    regionId: profile?.regionId ?? null,
    skills: profile?.skills ?? [],
    bands: catalogue.bandsInOrder.map(({ id }) => ({ id, title: `Band ${id}` })),
    regions: catalogue.data.regions.map(({ id, title }) => ({ id, title })),
    skillChoices: skillChoices([roleId, ...goals], profile, catalogue),
  };
}

/** Skills worth rating, by name: those of the roles at hand that the data describes, and those rated before. */
function skillChoices(
  roleIds: readonly (string | null)[],
  profile: Profile | null,
  { roles, skills }: Desk['catalogue'],
): readonly Option[] {
  const ofRoles = roleIds.flatMap((id) => (id === null ? [] : (roles.get(id)?.skills ?? []))).map((one) => one.skillId);
  const ids = new Set([...(profile?.skills ?? []).map((one) => one.skillId), ...ofRoles]);
  return [...ids]
    .flatMap((id) => skills.get(id) ?? [])
    .map(({ id, title }) => ({ id, title }))
    .toSorted((one, two) => one.title.localeCompare(two.title, 'en-GB'));
}

/** Null for what the data holds no longer. */
function savedPlace(place: string, { catalogue }: Desk): SavedPlace | null {
  const ask = askAtPlace(place);
  const names = ask === null ? [] : namesFor(catalogue, ask);
  return ask === null || names.length === 0
    ? null
    : { place, title: understoodText({ ask, names }), goalId: goalOf(ask) };
}

function goalOf(ask: Ask): string | null {
  if (ask.kind === 'pathway') return ask.to;
  return ask.kind === 'role' ? ask.roleId : null;
}

async function ownReminders(person: Person, zone: string | null, parts: TabParts): Promise<OwnReminders> {
  const chat = await parts.chatOf(person.personId);
  const outcome = await parts.reminders.handle({
    personId: person.personId,
    placeRef: chat ?? `tab:${person.personId}`,
    zone,
    act: 'list',
    words: '',
    context: { lastReminderId: null, pendingTitle: null },
  });
  const views = outcome.kind === 'listed' ? outcome.reminders : [];
  const settings = 'settings' in outcome ? outcome.settings : null;
  return {
    reminders: views.map((view) => ({
      id: view.id,
      title: nameOf(view.title),
      when: whenInList(view, settings?.zone ?? null),
      isSent: view.due === null,
    })),
    paused: settings === null ? null : (pausedLine(settings)[0] ?? null),
    needsChat: chat === null,
  };
}
