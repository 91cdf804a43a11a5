// How a channel or a group chat is called: by its name where Teams gives one, else by who is there.
import { clean, cut } from '../escape.ts';
import { listed } from '../words.ts';

export interface NamedPlace {
  readonly scope: 'personal' | 'group' | 'channel';
  readonly title: string | null;
  readonly teamTitle: string | null;
  /** A few who are there, when it has no name. */
  readonly people: readonly string[] | null;
}

const LONGEST = 100;

export function placeTitle({ scope, title, teamTitle, people }: NamedPlace): string {
  const [name, team] = [clean(title ?? ''), clean(teamTitle ?? '')];
  if (scope === 'channel') {
    if (name === '') return team === '' ? 'A channel' : cut(`A channel of ${team}`, LONGEST);
    return cut(team === '' ? name : `${team}, ${name}`, LONGEST);
  }
  if (name !== '') return cut(name, LONGEST);
  const others = (people ?? []).map(clean).filter((one) => one !== '');
  return others.length === 0 ? 'A group chat' : cut(`Group chat with ${listed(others)}`, LONGEST);
}
