import { matchRoles } from '../../pathways/match.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { notKnown } from './small.ts';

const SHOWN = 6;

/** Roles ranked by band, family, skills and the person's own words, each with its reason. */
export function answerMatches(ask: Extract<Ask, { kind: 'matches' }>, desk: Desk): Answer {
  const matches = matchRoles(desk.catalogue, ask).slice(0, SHOWN);
  const [first, second] = matches;
  if (first === undefined) return notKnown(desk, ask.words);
  return {
    kind: 'matches',
    heard: ask.words,
    matches,
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
