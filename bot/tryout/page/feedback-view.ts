// The thumbs under a message, with Teams' own small form.
import { button, el } from './elements.ts';

type Thumb = 'like' | 'dislike';

const QUESTIONS: Readonly<Record<Thumb, string>> = {
  like: 'What did you like?',
  dislike: 'What could be better?',
};

let forms = 0;

/** `send` runs when the form is sent; the words may be empty. */
export function feedbackBar(send: (reaction: Thumb, words: string) => void): HTMLElement {
  const place = el('div', { class: 'feedback-form' });
  const thumbs = (['like', 'dislike'] as const).map((reaction) =>
    button('', () => open(reaction), {
      class: `thumb ${reaction}`,
      'aria-label': reaction === 'like' ? 'Good answer' : 'Poor answer',
      'aria-pressed': 'false',
    }),
  );

  const close = (): void => place.replaceChildren();

  function open(reaction: Thumb): void {
    const id = `feedback-${(forms += 1)}`;
    const words = el('textarea', { id, rows: '2' });
    const form = el(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          send(reaction, words.value.trim());
          for (const thumb of thumbs) thumb.setAttribute('aria-pressed', String(thumb.classList.contains(reaction)));
          close();
        },
      },
      el('label', { for: id }, `${QUESTIONS[reaction]} (optional)`),
      words,
      el('button', { type: 'submit', class: 'primary' }, 'Send feedback'),
      button('Cancel', close),
    );
    place.replaceChildren(form);
    words.focus();
  }

  return el('div', { class: 'feedback' }, ...thumbs, place);
}
