// What is kept about the person: see it, take it away, have it erased.
import { payload } from '../api.ts';
import { button, el, say } from '../elements.ts';
import { troubleWords } from '../trouble.ts';
import type { Stage } from '../view.ts';

const show = (stage: Stage, act: 'what' | 'export'): void =>
  stage.router.go('answer', { value: payload({ kind: 'privacy', act }) });

export function privacyPart(stage: Stage, erased: () => void): HTMLElement {
  const sure = el('div', { class: 'sure', hidden: true, role: 'group', 'aria-label': 'Forget me' });
  const ask = button('Forget me', () => {
    sure.hidden = false;
    sure.querySelector('button')?.focus();
  });
  const cancel = (): void => {
    sure.hidden = true;
    ask.focus();
  };
  sure.append(
    el('p', {}, 'This erases your details, what you saved and your reminders, at once and for good.'),
    el(
      'div',
      { class: 'row' },
      button('Keep everything', cancel),
      button('Yes, forget me', () => void forget(stage, sure, erased), { class: 'button danger' }),
    ),
  );
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'row' },
      button('See what is kept', () => show(stage, 'what')),
      button('Take my data away', () => show(stage, 'export')),
      ask,
    ),
    sure,
  );
}

async function forget(stage: Stage, sure: HTMLElement, erased: () => void): Promise<void> {
  try {
    const { summary } = await stage.api.press(payload({ kind: 'privacy', act: 'forget' }));
    say(summary);
    erased();
  } catch (error) {
    sure.append(el('p', { role: 'alert' }, troubleWords(error)));
  }
}
