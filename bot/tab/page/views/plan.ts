// A person's own plan: their details, where they want to go and what that takes, what they saved, their reminders, and what is kept.
import type { Plan, SavedPlace, Shown } from '../../shapes.ts';
import { payload } from '../api.ts';
import { button, el } from '../elements.ts';
import { addressOf, pathwayPlace } from '../places.ts';
import { later } from '../parts/later.ts';
import { dialogButton } from '../parts/dialog-button.ts';
import { createNote, type Note } from '../parts/note.ts';
import { clearSkills, profileForm } from '../parts/profile-form.ts';
import { privacyPart } from '../parts/privacy.ts';
import { remindersPart } from '../parts/reminders.ts';
import { shownCard } from '../parts/shown-card.ts';
import { Typeahead } from '../parts/typeahead.ts';
import { troubleWords } from '../trouble.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

export function planView(stage: Stage): HTMLElement {
  const notes = { profile: createNote(), goals: createNote(), reminders: createNote() };
  const plan = later(stage, {
    load: () => stage.api.plan(),
    draw: (found) => planParts(stage, found, notes, () => plan.again()),
  });
  return el('div', {}, pageHead(stage, 'My plan', 'Only you see this page.'), plan.element);
}

const section = (title: string, ...children: readonly (Node | null)[]): HTMLElement =>
  el('section', { class: 'panel' }, el('h2', {}, title), ...children);

type Notes = Readonly<Record<'profile' | 'goals' | 'reminders', Note>>;

function planParts(stage: Stage, plan: Plan, notes: Notes, again: () => void): HTMLElement {
  const { profile, saved, reminders } = plan;
  return el(
    'div',
    {},
    section(
      'Your details',
      el('p', { class: 'hint' }, 'Used to answer “what next for me” and “what am I missing”.'),
      profileForm(stage, profile, notes.profile, again),
      profile.skills.length === 0 ? null : clearSkills(stage, notes.profile, again),
    ),
    section(
      'Where you want to go',
      goalBox(stage, profile.roleId, notes.goals, again),
      notes.goals.element,
      savedList(stage, saved, notes.goals, again),
    ),
    section(
      'Reminders',
      remindersPart(stage, reminders, notes.reminders, again),
      dialogButton(stage, { place: 'dialog/reminders', title: 'Reminders' }, again),
    ),
    section('What is kept about you', privacyPart(stage, again)),
  );
}

function goalBox(stage: Stage, roleId: string | null, note: Note, again: () => void): HTMLElement {
  const box = new Typeahead({
    label: 'Add a role you would like',
    load: (text) => stage.api.names(text),
    onPick: ({ id, title }) => {
      const from = roleId === id ? null : roleId;
      stage.api.save(pathwayPlace(from, id), true).then(
        () => {
          note.tell(`${title} is saved.`);
          again();
        },
        (error: unknown) => note.tell(troubleWords(error)),
      );
    },
  });
  return box.element;
}

const savedList = (stage: Stage, saved: readonly SavedPlace[], note: Note, again: () => void): HTMLElement =>
  saved.length === 0
    ? el(
        'p',
        {},
        'Nothing is saved yet. Add a role here, or press “Save to my plan” on a role, a route or a comparison.',
      )
    : el('ul', { class: 'lines' }, ...saved.map((one) => savedLine(stage, one, note, again)));

function savedLine(stage: Stage, { place, title, goalId }: SavedPlace, note: Note, again: () => void): HTMLElement {
  const gap = el('div', {});
  const remove = (): void =>
    void stage.api.save(place, false).then(
      () => {
        note.tell(`${title} is taken off your plan.`);
        again();
      },
      (error: unknown) => note.tell(troubleWords(error)),
    );
  return el(
    'li',
    {},
    el('a', { href: addressOf(place) }, title),
    el(
      'div',
      { class: 'row' },
      goalId === null
        ? null
        : button('What I still need', () => gap.replaceChildren(gapPart(stage, goalId)), {
            'aria-label': `What I still need: ${title}`,
          }),
      button('Remove', remove, { 'aria-label': `Remove: ${title}` }),
    ),
    gap,
  );
}

const gapPart = (stage: Stage, to: string): HTMLElement =>
  later(stage, {
    load: (): Promise<Shown> => stage.api.press(payload({ kind: 'gap', from: null, to })),
    draw: (shown) => shownCard(stage, shown),
    told: ({ summary }) => summary,
  }).element;
