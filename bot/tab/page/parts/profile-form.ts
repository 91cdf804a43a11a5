// The form for what a person tells us of themselves: on their plan, and in the dialog that cards open. One and the same.
import type { Option, OwnProfile, Shown } from '../../shapes.ts';
import { payload } from '../api.ts';
import { button, el } from '../elements.ts';
import { troubleWords } from '../trouble.ts';
import type { Stage } from '../view.ts';
import { choice, type Choice } from './choice.ts';
import type { Note } from './note.ts';
import { Typeahead } from './typeahead.ts';

const LEVELS: readonly Option[] = [
  { id: 'awareness', title: 'Awareness' },
  { id: 'working', title: 'Working' },
  { id: 'practitioner', title: 'Practitioner' },
  { id: 'expert', title: 'Expert' },
];

/** Offered for a skill that is kept. */
const TAKEN_OFF: Option = { id: 'off', title: 'Not one of my skills' };

/** The note lives on when the form is drawn anew. */
export function profileForm(stage: Stage, profile: OwnProfile, note: Note, saved: () => void): HTMLElement {
  let roleId = profile.roleId;
  const role = new Typeahead({
    label: 'Your role now',
    load: (text) => stage.api.names(text, true),
    onPick: ({ id }) => {
      roleId = id;
    },
    onType: () => {
      // Half a name is no role; an emptied box clears it.
      roleId = role.input.value.trim() === '' ? null : roleId;
    },
  });
  role.set(profile.roleTitle ?? '');
  const band = choice('Your band', profile.bands, profile.bandId);
  const region = choice('Your NHS region', profile.regions, profile.regionId);
  const skills = skillChoices(profile);
  const save = async (): Promise<void> => {
    const change = { roleId, bandId: band.value(), regionId: region.value(), ...skills.changes() };
    await send(stage, change, note, saved);
  };
  return el(
    'form',
    {
      class: 'form',
      onsubmit: (event) => {
        event.preventDefault();
        void save();
      },
    },
    role.element,
    el('div', { class: 'pair' }, band.element, region.element),
    skills.element,
    el('div', { class: 'row' }, el('button', { type: 'submit', class: 'button primary' }, 'Save my details')),
    note.element,
  );
}

async function send(stage: Stage, change: object, note: Note, saved: () => void): Promise<void> {
  try {
    const shown: Shown = await stage.api.press(payload({ kind: 'profile', change }));
    note.tell(shown.kind === 'profile' ? 'Saved.' : shown.summary);
    saved();
  } catch (error) {
    note.tell(troubleWords(error));
  }
}

interface SkillChoices {
  readonly element: HTMLElement | null;
  /** Only what differs from what was kept: saving must not undo what another window changed. */
  readonly changes: () => {
    readonly skills?: readonly { skillId: string; level: string }[];
    readonly withoutSkills?: readonly string[];
  };
}

function skillChoices({ skills, skillChoices: offered }: OwnProfile): SkillChoices {
  if (offered.length === 0) return { element: null, changes: () => ({}) };
  const before = new Map(skills.map(({ skillId, level }) => [skillId, level]));
  const choices = offered.map(({ id, title }): Named => [
    id,
    before.has(id)
      ? choice(title, [...LEVELS, TAKEN_OFF], before.get(id) ?? null, 'I have it, level not said')
      : choice(title, LEVELS, null),
  ]);
  return {
    element: el(
      'fieldset',
      {},
      el('legend', {}, 'Your skills'),
      el('p', { class: 'hint' }, 'Of your role and of the roles you saved. Rate those you know; leave the rest.'),
      before.size === 0 ? null : el('p', { class: 'hint' }, `To remove a skill, choose “${TAKEN_OFF.title}”.`),
      pairs(choices.filter(([id]) => before.has(id))),
      folded(
        choices.filter(([id]) => !before.has(id)),
        before.size === 0 ? 'Rate your skills' : 'Rate more skills',
      ),
    ),
    changes: () => {
      const changed = choices.flatMap(([skillId, { value }]) => {
        const level = value();
        return level === null || level === TAKEN_OFF.id || level === before.get(skillId) ? [] : [{ skillId, level }];
      });
      const off = choices.flatMap(([skillId, { value }]) => (value() === TAKEN_OFF.id ? [skillId] : []));
      return {
        ...(changed.length === 0 ? {} : { skills: changed }),
        ...(off.length === 0 ? {} : { withoutSkills: off }),
      };
    },
  };
}

type Named = readonly [string, Choice];

const pairs = (choices: readonly Named[]): HTMLElement =>
  el('div', { class: 'pair' }, ...choices.map(([, { element }]) => element));

/** As many as one looks over at once. */
const FEW = 6;

/** A long list would push what comes after it out of sight. */
function folded(choices: readonly Named[], words: string): HTMLElement {
  if (choices.length <= FEW) return pairs(choices);
  return el('details', {}, el('summary', {}, `${words} (${choices.length})`), pairs(choices));
}

/** All at once; the form takes off single ones. */
export const clearSkills = (stage: Stage, note: Note, saved: () => void): HTMLElement =>
  button('Clear my skills', () => void send(stage, { skills: [] }, note, saved), { class: 'link' });
