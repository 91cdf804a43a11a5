// The settings of the tab in a channel: what it shows first. Teams' own Save button saves them.
import type { Families, Option } from '../../shapes.ts';
import { el, newId } from '../elements.ts';
import { comparePlace, familyPlace, viewAt } from '../places.ts';
import { choice } from '../parts/choice.ts';
import { later } from '../parts/later.ts';
import { Typeahead } from '../parts/typeahead.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

interface Setting {
  readonly place: string;
  readonly name: string;
}

export function configView(stage: Stage): HTMLElement {
  const form = later(stage, {
    load: async () => {
      const [{ families }, place] = await Promise.all([
        stage.api.facts<Families>('families'),
        stage.host.settings?.current() ?? null,
      ]);
      return { families, place: place ?? 'explore' };
    },
    draw: ({ families, place }) => settingsForm(stage, families, place),
  });
  return el(
    'div',
    {},
    pageHead(
      stage,
      'What should this tab show?',
      'Everyone in the channel sees the same. Each person’s own plan stays theirs.',
    ),
    stage.host.settings === null
      ? el('p', { class: 'note' }, 'This page sets up a tab in a Teams channel. Here you can only look at it.')
      : null,
    form.element,
  );
}

function settingsForm(stage: Stage, families: Families['families'], place: string): HTMLElement {
  const before = viewAt(place);
  const family = choice(
    'Which family',
    families,
    before.view === 'roles' ? before.familyId : null,
    'All roles by name',
  );
  const compared: Option[] = before.view === 'compare' ? before.roleIds.map((id) => ({ id, title: id })) : [];
  const chosen = el('p', { class: 'hint' });
  const tell = (): void => {
    chosen.textContent =
      compared.length === 0
        ? 'No roles chosen: people choose their own.'
        : compared.map(({ title }) => title).join(', ');
  };
  const roles = new Typeahead({
    label: 'Which roles (up to six)',
    load: (text) => stage.api.names(text),
    onPick: (option) => {
      roles.set('');
      if (compared.length < 6 && !compared.some(({ id }) => id === option.id)) compared.push(option);
      tell();
    },
  });
  tell();
  const ways: readonly Way[] = [
    {
      id: 'explore',
      label: 'Explore: search, and all families of roles',
      setting: () => ({ place: 'explore', name: 'Careers' }),
    },
    {
      id: 'roles',
      label: 'One family of roles',
      setting: () => {
        const id = family.value();
        const title = families.find((one) => one.id === id)?.title;
        return id === null ? { place: 'roles', name: 'All roles' } : { place: familyPlace(id), name: title ?? 'Roles' };
      },
      more: family.element,
    },
    {
      id: 'compare',
      label: 'A comparison',
      setting: () => ({ place: comparePlace(compared.map(({ id }) => id)), name: 'Compare roles' }),
      more: el('div', {}, roles.element, chosen),
    },
    { id: 'pathways', label: 'Pathways between roles', setting: () => ({ place: 'pathways', name: 'Pathways' }) },
    {
      id: 'report',
      label: 'The report and the leaders’ checklist',
      setting: () => ({ place: 'report', name: 'The report' }),
    },
  ];
  const radios = ways.map((way) => radio(way, way.id === before.view));
  stage.host.settings?.ready(() => {
    const at = radios.findIndex(({ input }) => input.checked);
    return (ways[at] ?? ways[0])?.setting() ?? { place: 'explore', name: 'Careers' };
  });
  return el('fieldset', { class: 'panel' }, el('legend', {}, 'It opens with'), ...radios.map(({ element }) => element));
}

interface Way {
  readonly id: string;
  readonly label: string;
  readonly setting: () => Setting;
  readonly more?: HTMLElement;
}

function radio(
  { label, more }: Way,
  isOn: boolean,
): { readonly input: HTMLInputElement; readonly element: HTMLElement } {
  const id = newId('way');
  const input = el('input', { type: 'radio', name: 'way', id, checked: isOn });
  const element = el(
    'div',
    { class: 'way' },
    el('div', { class: 'check' }, input, el('label', { for: id }, label)),
    more ?? null,
  );
  return { input, element };
}
