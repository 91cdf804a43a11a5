import { matchRoles } from '../../pathways/match.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';

const SHOWN = 6;

/** Roles ranked by band, family, skills and the person's own words, each with its reason; with none, asks what they like. */
export function answerMatches(ask: Extract<Ask, { kind: 'matches' }>, desk: Desk): Answer {
  const fitting = matchRoles(desk.catalogue, ask);
  const otherBands = fitting.length === 0 && ask.bandIds.length > 0 && ask.familyIds.length > 0;
  const all = otherBands ? matchRoles(desk.catalogue, { ...ask, bandIds: [] }) : fitting;
  const matches = all.slice(0, SHOWN);
  const [first, second] = matches;
  if (first === undefined) return askFor(desk, 'missing-likes', null);
  return {
    kind: 'matches',
    heard: ask.words,
    matches,
    more: all.length - matches.length,
    otherBands,
    footing: footing(desk, {
      ask,
      records: matches.flatMap((match) => desk.catalogue.roles.get(match.role.id) ?? []),
      next: [
        { kind: 'role', roleId: first.role.id },
        second === undefined ? null : { kind: 'comparison', roleIds: [first.role.id, second.role.id] },
        { kind: 'pathway', from: null, to: first.role.id },
        second === undefined ? null : { kind: 'role', roleId: second.role.id },
      ],
    }),
  };
}
