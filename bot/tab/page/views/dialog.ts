// A part of one's plan in a dialog of Teams, opened by a card or by the tab.
import { button, el } from '../elements.ts';
import { later } from '../parts/later.ts';
import { createNote } from '../parts/note.ts';
import { profileForm } from '../parts/profile-form.ts';
import { remindersPart } from '../parts/reminders.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

const TITLES = { profile: 'Your details', reminders: 'Reminders' } as const;

export function dialogView(stage: Stage, about: 'profile' | 'reminders'): HTMLElement {
  const { closeDialog } = stage.host;
  const note = createNote();
  const plan = later(stage, {
    load: () => stage.api.plan(),
    draw: ({ profile, reminders }) =>
      about === 'profile'
        ? profileForm(stage, profile, note, () => closeDialog?.())
        : remindersPart(stage, reminders, note, () => plan.again()),
  });
  return el(
    'div',
    {},
    pageHead(stage, TITLES[about]),
    plan.element,
    closeDialog === null ? null : el('div', { class: 'row' }, button('Close', closeDialog)),
  );
}
