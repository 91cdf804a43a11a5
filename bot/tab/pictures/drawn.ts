// The parts every picture is made of: roles in columns, moves between them, and the lines at its foot. In words, ready to show.
import type { Desk } from '../../conversation/answers/desk.ts';
import { footing } from '../../conversation/answers/footing.ts';
import type { RoleRef, RouteStep } from '../../pathways/findings.ts';
import { footingLines } from '../../../cards/footing-words.ts';
import { afterYears, bandText, capital, MOVES, NO_DATA, yearsText } from '../../../cards/words.ts';
import type { Picture, PictureMove, PictureRole } from '../shapes.ts';

export const drawnRole = (
  { id, title, level }: RoleRef,
  layer: number,
  part: PictureRole['part'] = 'other',
): PictureRole => ({ id, title, band: level === null ? null : bandText(level), layer, part });

export function drawnMove({ from, to, years, kind, gaps }: RouteStep): PictureMove {
  const about = [afterYears(years), kind === null ? null : MOVES[kind]].filter((part) => part !== null);
  return {
    from: from.id,
    to: to.id,
    years: years === null ? null : yearsText(years),
    about: about.length === 0 ? capital(NO_DATA) : capital(about.join(' · ')),
    gaps,
  };
}

/** With the sources, the trust and the age of the moves shown. */
export function grounded(drawn: Omit<Picture, 'foot' | 'moves'>, steps: readonly RouteStep[], desk: Desk): Picture {
  const ground = footing(desk, {
    ask: { kind: 'help' },
    records: [],
    sources: steps.flatMap((step) => step.sources),
    statuses: steps.map((step) => step.status),
    next: [],
  });
  return { ...drawn, moves: steps.map(drawnMove), foot: footingLines({ ...ground, understood: null }) };
}
