// A picture of moves as words: the same roles and the same moves, in lists.
import type { Picture, PictureMove } from '../../shapes.ts';
import { el } from '../elements.ts';
import { addressOf, pathwayPlace } from '../places.ts';

export function moveLists(picture: Picture): HTMLElement {
  const { routes, moves } = picture;
  if (moves.length === 0) return el('div', {});
  const titles = new Map(picture.roles.map(({ id, title }) => [id, title]));
  const line = (move: PictureMove): HTMLElement => moveLine(move, titles);
  if (routes.length === 0)
    return el('section', {}, el('h2', {}, 'The same in words'), el('ul', { class: 'lines' }, ...moves.map(line)));
  return el(
    'section',
    {},
    el('h2', {}, 'The same in words'),
    ...routes.flatMap(({ title, roles }, at) => [
      el('h3', {}, `${routes.length === 1 ? 'The route' : `Route ${at + 1}`}: ${title}`),
      el('ol', { class: 'lines' }, ...movesAlong(roles, moves).map(line)),
    ]),
  );
}

const movesAlong = (roleIds: readonly string[], moves: readonly PictureMove[]): readonly PictureMove[] =>
  roleIds.slice(1).flatMap((to, at) => moves.find((move) => move.from === roleIds[at] && move.to === to) ?? []);

function moveLine({ from, to, about, gaps }: PictureMove, titles: ReadonlyMap<string, string>): HTMLElement {
  const words = `${titles.get(from) ?? from} to ${titles.get(to) ?? to}`;
  return el(
    'li',
    {},
    el('a', { href: addressOf(pathwayPlace(from, to)) }, words),
    el('p', {}, about),
    gaps !== null && gaps.length > 0 ? el('p', {}, el('strong', {}, 'To learn: '), gaps.join(', ')) : null,
    gaps === null ? el('p', { class: 'absent' }, 'What to learn for it: no data') : null,
  );
}
