// One role with the moves into it on its left and those out of it on its right.
import type { Desk } from '../../conversation/answers/desk.ts';
import { count } from '../../../cards/words.ts';
import type { Picture, PictureRole } from '../shapes.ts';
import { drawnRole, grounded } from './drawn.ts';

/** More boxes in one column cannot be taken in; the sentence above says that there are more. */
const MOST_IN_COLUMN = 12;

export type Side = 'both' | 'in' | 'out';

/** Null when there is no such role. */
export function pictureAround(roleId: string, side: Side, desk: Desk): Picture | null {
  const role = desk.catalogue.roleRef(roleId);
  if (role === null) return null;
  const allIn = side === 'out' ? [] : desk.catalogue.waysIn(roleId);
  const allOut = side === 'in' ? [] : desk.catalogue.nextSteps(roleId);
  const [into, out] = [allIn.slice(0, MOST_IN_COLUMN), allOut.slice(0, MOST_IN_COLUMN)];
  const centre = into.length === 0 ? 0 : 1;
  const roles = [
    drawnRole(role, centre, side === 'in' ? 'goal' : 'start'),
    ...into.map(({ from }) => drawnRole(from, 0)),
    ...out.map(({ to }) => drawnRole(to, centre + 1)),
  ];
  const drawn = {
    title: TITLES[side](role.title),
    lead: leadOf(role.title, side, allIn.length, allOut.length),
    roles: firstOfEach(roles),
    routes: [],
  };
  return grounded(drawn, [...into, ...out], desk);
}

const TITLES: Record<Side, (title: string) => string> = {
  both: (title) => `Moves to and from ${title}`,
  in: (title) => `Ways to become ${title}`,
  out: (title) => `What can follow ${title}`,
};

function leadOf(title: string, side: Side, into: number, out: number): string {
  const into_ = `${into === 0 ? 'No moves are' : `${count(into, 'move')} ${into === 1 ? 'is' : 'are'}`} known to ${title}`;
  const out_ = `${out === 0 ? 'no moves' : count(out, 'move')} from it`;
  const more = Math.max(into, out) > MOST_IN_COLUMN ? ` The first ${MOST_IN_COLUMN} of each are shown.` : '';
  if (side === 'in') return `${into_}.${more}`;
  if (side === 'out')
    return `${out === 0 ? 'No moves are' : `${count(out, 'move')} ${out === 1 ? 'is' : 'are'}`} known from ${title}.${more}`;
  return `${into_}, and ${out_}.${more}`;
}

/** A role that one can both come from and go to is drawn once. */
const firstOfEach = (roles: readonly PictureRole[]): PictureRole[] =>
  roles.filter((role, at) => roles.findIndex(({ id }) => id === role.id) === at);
