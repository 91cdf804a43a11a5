// A person's reminders: see, set, change, stop, pause. On their plan, and in the dialog that cards open. One and the same.
import type { OwnReminders, ReminderLine, Shown } from '../../shapes.ts';
import { payload } from '../api.ts';
import { button, el } from '../elements.ts';
import { troubleWords } from '../trouble.ts';
import type { Stage } from '../view.ts';
import { box } from './choice.ts';
import type { Note } from './note.ts';

type Act = 'set' | 'stop' | 'done' | 'change' | 'pause';

/** `changed`: something was; the list is to be loaded anew. The note lives on when it is. */
export function remindersPart(stage: Stage, own: OwnReminders, note: Note, changed: () => void): HTMLElement {
  const run = async (ask: object): Promise<void> => {
    try {
      const { summary, undo }: Shown = await stage.api.press(payload(ask));
      note.tell(`${summary} `, undo === null ? null : button('Undo', () => void run(undo), { class: 'link' }));
      changed();
    } catch (error) {
      note.tell(troubleWords(error));
    }
  };
  const act = (name: Act, words: string): void => void run({ kind: 'reminder', act: name, words });
  return el(
    'div',
    {},
    own.needsChat
      ? el(
          'p',
          { class: 'note' },
          'Reminders arrive in your chat with Career Pathways. Say hello there once, so that they find you.',
        )
      : null,
    own.paused === null ? null : el('p', { class: 'note' }, own.paused),
    own.reminders.length === 0
      ? el('p', {}, 'You have no reminders.')
      : el('ul', { class: 'lines' }, ...own.reminders.map((one) => reminderLine(one, act))),
    note.element,
    pausing(own, act),
    newReminder(act),
  );
}

type DoAct = (name: Act, words: string) => void;

function reminderLine({ id, title, when, isSent }: ReminderLine, act: DoAct): HTMLElement {
  const change = changeForm(id, title, act);
  const toggle = button(
    'Change',
    () => {
      change.hidden = !change.hidden;
      toggle.setAttribute('aria-expanded', String(!change.hidden));
    },
    { 'aria-expanded': 'false', 'aria-label': `Change: ${title}` },
  );
  return el(
    'li',
    {},
    el('strong', {}, title),
    el('p', {}, when),
    el(
      'div',
      { class: 'row' },
      toggle,
      isSent
        ? button('Done', () => act('done', `#${id}`), { 'aria-label': `Done: ${title}` })
        : button('Stop', () => act('stop', `#${id}`), { 'aria-label': `Stop: ${title}` }),
    ),
    change,
  );
}

function changeForm(id: string, title: string, act: DoAct): HTMLElement {
  const day = box('New day', 'date', { min: today(), required: true });
  const time = box('New time', 'time', { value: '09:00', required: true });
  return el(
    'form',
    {
      class: 'form inline',
      hidden: true,
      'aria-label': `Change: ${title}`,
      onsubmit: (event) => {
        event.preventDefault();
        act('change', `#${id} ${momentWords(day.input.value, time.input.value)}`);
      },
    },
    day.element,
    time.element,
    el('button', { type: 'submit', class: 'button primary' }, 'Save'),
  );
}

function pausing({ paused, reminders }: OwnReminders, act: DoAct): HTMLElement | null {
  if (paused !== null)
    return el(
      'div',
      { class: 'row' },
      button('Start them again', () => act('pause', 'resume')),
    );
  if (reminders.length === 0) return null;
  const until = box('Until (if you know)', 'date', { min: today() });
  return el(
    'details',
    {},
    el('summary', {}, 'Pause all reminders'),
    el(
      'form',
      {
        class: 'form inline',
        onsubmit: (event) => {
          event.preventDefault();
          const day = until.input.value;
          act('pause', `pause my reminders${day === '' ? '' : ` until ${dayWords(day)}`}`);
        },
      },
      until.element,
      el('button', { type: 'submit', class: 'button' }, 'Pause'),
    ),
  );
}

function newReminder(act: DoAct): HTMLElement {
  const what = box('Remind me about', 'text', { maxlength: '150', required: true });
  const day = box('Day', 'date', { min: today(), required: true });
  const time = box('Time', 'time', { value: '09:00', required: true });
  return el(
    'details',
    {},
    el('summary', {}, 'Set a reminder'),
    el(
      'form',
      {
        class: 'form inline',
        onsubmit: (event) => {
          event.preventDefault();
          act('set', `remind me ${momentWords(day.input.value, time.input.value)} about ${what.input.value.trim()}`);
        },
      },
      what.element,
      day.element,
      time.element,
      el('button', { type: 'submit', class: 'button primary' }, 'Set it'),
    ),
  );
}

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** "5 January 2027" for 2027-01-05: the words that the bot reads from everyone. */
const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const momentWords = (day: string, time: string): string => `on ${dayWords(day)} at ${time}`;
