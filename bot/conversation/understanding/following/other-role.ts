// Another role in the place of the one before: of a higher or lower rank, of the same trade, or one named to be swapped in.
import type { Ask } from '../../ask.ts';
import { withId } from '../asking/ask-for.ts';
import { idOf } from '../asking/ask-about-roles.ts';
import type { Desk } from '../desk.ts';
import { continuedWithRole } from './follow-up.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { pickWords } from './offered.ts';
import { atRank, rankAsked } from '../naming/ranks.ts';

/** "And a senior one?" */
export function otherRank(desk: Desk, { reading: { normalised }, context, things }: Frame): Outcome | null {
  const rank = rankAsked(normalised);
  const role = desk.roleOf(context.roleIds[0] ?? '');
  if (rank === null || role === undefined || things.roles.length > 0) return null;
  const found = atRank(role, rank, desk);
  if ('ask' in found) return asked(found.ask);
  const last = context.lastAsk ?? { kind: 'role', roleId: role.id };
  return continuedWithRole(last, found.roleId, [found.roleId], '');
}

/** "Swap data engineer for data scientist." */
export function swapped({ reading: { words }, things, context: { lastAsk } }: Frame): Outcome | null {
  const [out, into, other] = things.roles.map(idOf);
  if (lastAsk === null || out === undefined || into === undefined || other !== undefined) return null;
  if (!/\b(?:swap|replace|change|switch)\b.*ROLE (?:for|with|to|by)\b.*ROLE/.test(words.join(' '))) return null;
  return JSON.stringify(lastAsk).includes(`"${out}"`) ? asked(withId(lastAsk, out, into)) : null;
}

/** "No, the BI one" after analysts: a BI analyst. */
export function sameTrade(desk: Desk, { reading, context, things }: Frame): Outcome | null {
  const said = /^(?:the |an? )?(.+?) (?:one|version)$/.exec(pickWords(reading.normalised))?.[1];
  const role = desk.roleOf(context.roleIds[0] ?? roleIn(context.offered) ?? '');
  if (said === undefined || role === undefined || things.roles.length > 0) return null;
  const words = plainTitle(role.title);
  // "A manager version" of a data quality officer is the data quality manager.
  const [roleId, other] = [
    ...desk.rolesNamed(`${said} ${words.at(-1) ?? ''}`),
    ...desk.rolesNamed(`${words.slice(0, -1).join(' ')} ${said}`),
  ];
  if (roleId === undefined || other !== undefined) return null;
  const last = (context.asking ? context.offered[0] : context.lastAsk) ?? { kind: 'role' as const, roleId };
  return continuedWithRole(last, roleId, [roleId], '');
}

/** Without brackets and second names, word by word. */
const plainTitle = (title: string): readonly string[] =>
  title
    .replace(/\([^)]*\)|\/.*$/g, ' ')
    .trim()
    .split(/\s+/);

const roleIn = (offered: readonly Ask[]): string | null =>
  offered.flatMap((ask) => (ask.kind === 'role' ? [ask.roleId] : []))[0] ?? null;
