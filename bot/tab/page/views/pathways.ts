// Routes between roles, as a picture and as words.
import type { Families, Option, Picture } from '../../shapes.ts';
import { path } from '../api.ts';
import { button, el, newId } from '../elements.ts';
import { familyPathwaysPlace, pathwayPlace, placeIn, rolePlace, addressOf } from '../places.ts';
import { foot } from '../parts/foot.ts';
import { later } from '../parts/later.ts';
import { pageActions } from '../parts/page-actions.ts';
import { Typeahead } from '../parts/typeahead.ts';
import { pictureElement } from '../picture/draw.ts';
import { moveLists } from '../picture/list.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
  readonly familyId: string | null;
}

export function pathwaysView(stage: Stage, ends: Ends): HTMLElement {
  const { from, to, familyId } = ends;
  const query = path('moves', { from, to, family: familyId });
  const isAsked = from !== null || to !== null || familyId !== null;
  return el(
    'div',
    {},
    pageHead(stage, 'Pathways', 'See how people move between roles, and what they learn on the way.'),
    endsForm(stage, ends),
    isAsked
      ? later(stage, {
          load: () => stage.api.facts<Picture>(query),
          draw: (picture) => pictureParts(stage, picture),
          told: ({ lead }) => lead,
        }).element
      : null,
  );
}

function endsForm(stage: Stage, ends: Ends): HTMLElement {
  const { from, to, familyId } = ends;
  const known = [from, to].filter((id) => id !== null);
  const form = later(stage, {
    load: async () => {
      const [titles, families] = await Promise.all([
        known.length === 0
          ? []
          : stage.api
              .facts<{ options: readonly Option[] }>(path('titles', { id: known }))
              .then(({ options }) => options),
        stage.api.facts<Families>('families'),
      ]);
      return { titles, families: families.families };
    },
    draw: ({ titles, families }) => {
      const title = (id: string | null): string => titles.find((one) => one.id === id)?.title ?? '';
      return el(
        'div',
        { class: 'ends' },
        roleBox(
          stage,
          'From',
          title(from),
          (id) => stage.router.go(pathwayPlace(id, to)),
          () => stage.router.go(pathwayPlace(null, to)),
        ),
        roleBox(
          stage,
          'To',
          title(to),
          (id) => stage.router.go(pathwayPlace(from, id)),
          () => stage.router.go(pathwayPlace(from, null)),
        ),
        familyBox(stage, families, familyId),
      );
    },
  });
  return el('div', { class: 'panel' }, form.element);
}

function roleBox(
  stage: Stage,
  label: string,
  value: string,
  pick: (id: string) => void,
  clear: () => void,
): HTMLElement {
  const box = new Typeahead({
    label,
    load: (text) => stage.api.names(text, true),
    onPick: ({ id }) => pick(id),
  });
  box.set(value);
  if (value !== '')
    box.element.append(button('Clear', clear, { class: 'link', 'aria-label': `Clear ${label}: ${value}` }));
  return box.element;
}

function familyBox(stage: Stage, families: Families['families'], familyId: string | null): HTMLElement {
  const id = newId('family');
  const select = el(
    'select',
    {
      id,
      class: 'input',
      onchange: () => stage.router.go(select.value === '' ? 'pathways' : familyPathwaysPlace(select.value)),
    },
    el('option', { value: '' }, 'Choose a family'),
    ...families
      .filter(({ roles }) => roles > 0)
      .map((family) => el('option', { value: family.id, selected: family.id === familyId }, family.title)),
  );
  return el('div', { class: 'field' }, el('label', { for: id }, 'Or all moves in a family'), select);
}

function pictureParts(stage: Stage, picture: Picture): HTMLElement {
  stage.setTitle(picture.title);
  const isRoute = picture.routes.length > 0;
  const place = placeIn(location.pathname);
  // On a route a box tells of the role; elsewhere it goes on to that role's own moves.
  const address = (roleId: string): string => addressOf(isRoute ? rolePlace(roleId) : pathwayPlace(roleId, null));
  return el(
    'section',
    {},
    el('h2', {}, picture.title),
    el('p', { class: 'lead' }, picture.lead),
    place.startsWith('pathway/') ? pageActions(stage, place, picture.title) : null,
    picture.moves.length === 0 ? null : pictureElement({ picture, address }),
    moveLists(picture),
    foot(picture.foot),
  );
}
