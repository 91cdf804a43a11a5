// Where one starts: ask anything, or look through the families of roles.
import type { Families } from '../../shapes.ts';
import { button, el } from '../elements.ts';
import { addressOf, familyPlace, rolePlace } from '../places.ts';
import { later } from '../parts/later.ts';
import { Typeahead } from '../parts/typeahead.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

const EXAMPLES = [
  'How do I get from ward clerk to information analyst?',
  'What does a band 7 earn in inner London?',
  'Roles for people who like data and talking to clinicians',
];

export function exploreView(stage: Stage): HTMLElement {
  const families = later(stage, {
    load: () => stage.api.facts<Families>('families'),
    draw: familyCards,
  });
  return el(
    'div',
    {},
    pageHead(
      stage,
      'Explore careers',
      'Roles in health informatics in the NHS in England: what they do, what they pay, and how to get there.',
    ),
    searchForm(stage),
    el(
      'section',
      { 'aria-labelledby': 'families' },
      el('h2', { id: 'families' }, 'Families of roles'),
      families.element,
    ),
  );
}

function searchForm(stage: Stage): HTMLElement {
  const ask = (text: string): void => stage.router.go('answer', { text });
  const box = new Typeahead({
    label: 'Look up a role, or ask a question',
    load: async (text) => (await stage.api.names(text)).slice(0, 6),
    onPick: ({ id }) => stage.router.go(rolePlace(id)),
    onEnter: ask,
  });
  box.input.setAttribute('enterkeyhint', 'search');
  return el(
    'form',
    {
      class: 'panel search',
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault();
        if (box.input.value.trim() !== '') ask(box.input.value.trim());
      },
    },
    el('div', { class: 'ask' }, box.element, el('button', { type: 'submit', class: 'button primary' }, 'Ask')),
    el(
      'div',
      { class: 'examples' },
      el('p', { class: 'hint' }, 'For example:'),
      el(
        'ul',
        {},
        ...EXAMPLES.map((text) =>
          el(
            'li',
            {},
            button(text, () => ask(text), { class: 'link' }),
          ),
        ),
      ),
    ),
  );
}

function familyCards({ families, roles, age }: Families): HTMLElement {
  return el(
    'div',
    {},
    age === null ? null : el('p', { class: 'note' }, age),
    el(
      'ul',
      { class: 'tiles' },
      ...families.map(({ id, title, roles: own }) =>
        el(
          'li',
          {},
          el(
            'a',
            { class: 'tile', href: addressOf(familyPlace(id)) },
            el('span', { class: 'tile-name' }, title),
            el('span', { class: 'tile-note' }, countText(own)),
          ),
        ),
      ),
    ),
    el('p', {}, el('a', { href: addressOf('roles') }, `All ${roles} roles by name`)),
  );
}

const countText = (n: number): string => (n === 0 ? 'No roles yet' : `${n} ${n === 1 ? 'role' : 'roles'}`);
