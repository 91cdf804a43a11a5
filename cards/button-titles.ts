// What a button says: the question it asks. Names come in the order of the ids in the ask; the subject of a comparison
// may be left out ("Compare with Data engineer").
import type { Ask } from '../bot/conversation/ask.ts';
import { clean, cut } from './escape.ts';
import { bandName, listed, placeName } from './words.ts';

/** Teams cuts longer titles on a phone. */
const LONGEST = 46;

/** A name in so many characters: the first of two alternatives ("Digital nurse / clinical informatics specialist") or cut. */
function short(name: string, most: number): string {
  const first = name.split(' / ')[0] ?? name;
  return name.length > most && first.includes(' ') ? cut(first, most) : cut(name, most);
}

/** `Compare with ${name}`, the name short enough for the whole to fit. */
function fill(before: string, name: string | undefined, without: string): string {
  return name === undefined ? without : `${before} ${short(name, LONGEST - before.length - 1)}`;
}

function comparison(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined) return 'Compare with another role';
  if (second === undefined) return fill('Compare with', first, '');
  if (names.length > 2) return `Compare these ${names.length} roles`;
  const whole = `Compare ${first} and ${second}`;
  return whole.length <= LONGEST ? whole : fill('Compare with', second, '');
}

function pathway(ask: Extract<Ask, { kind: 'pathway' }>, [first, second]: readonly string[]): string {
  if (ask.from !== null && ask.to !== null) return fill('Route to', second ?? first, 'Show the route');
  if (ask.from !== null) return fill('What next from', first, 'What next?');
  if (ask.to !== null) return fill('How to become', first, 'How to get there');
  return 'Plan a route';
}

// Names: the roles or bands, then the place when there is one.
function pay(ask: Extract<Ask, { kind: 'pay' }>, names: readonly string[]): string {
  const known = (names.length > 0 ? names : ask.bandIds).map(bandName);
  const place = ask.supplementId === null ? undefined : placeName(known.at(-1) ?? '');
  const of = place === undefined ? known : known.slice(0, -1);
  if (of.length > 0) return cut(`Pay for ${listed(of)}${place === undefined ? '' : ` in ${place}`}`, LONGEST);
  return place === undefined ? 'What the bands pay' : cut(`Pay in ${place}`, LONGEST);
}

function matches(ask: Extract<Ask, { kind: 'matches' }>, names: readonly string[]): string {
  const known = (names.length > 0 ? names : ask.bandIds).map(bandName);
  if (known.length === 0) return 'Find roles that suit me';
  const link = ask.bandIds.length > 0 ? 'at' : ask.familyIds.length > 0 ? 'in' : 'that use';
  return cut(`Roles ${link} ${listed(known)}`, LONGEST);
}

function guide(ask: Extract<Ask, { kind: 'guide' }>, [name]: readonly string[]): string {
  if (name !== undefined) return cut(name, LONGEST);
  if (ask.topic === null) return 'Read the guides';
  const topic = clean(ask.topic.replace(/-/g, ' '));
  return fill('About', topic.replace(/^about /, 'the '), '');
}

const REMINDERS: Record<Extract<Ask, { kind: 'reminder' }>['act'], string> = {
  set: 'Remind me',
  list: 'My reminders',
  stop: 'Stop this reminder',
  snooze: 'Remind me later',
  pause: 'Pause reminders',
  quiet: 'Set quiet hours',
  done: 'Done',
  change: 'Change this reminder',
};

const PRIVACY: Record<Extract<Ask, { kind: 'privacy' }>['act'], string> = {
  what: 'What do you keep about me?',
  export: 'Export my data',
  forget: 'Forget me',
};

/** The title of a next step. */
export function buttonTitle(ask: Ask, given: readonly string[]): string {
  const names = given.map(clean).filter((name) => name !== '');
  const [first] = names;
  switch (ask.kind) {
    case 'role':
      return fill('About', first, 'About this role');
    case 'comparison':
      return comparison(names);
    case 'pathway':
      return pathway(ask, names);
    case 'pay':
      return pay(ask, names);
    case 'skills':
      return fill(ask.roleId === null ? 'About' : 'Skills for', first, 'Skills');
    case 'gap':
      return fill('What to learn for', names.at(-1), 'What I need to learn');
    case 'matches':
      return matches(ask, names);
    case 'courses':
      return fill('Courses for', first, 'Courses');
    case 'course':
      return first === undefined ? 'About this course' : cut(first, LONGEST);
    case 'bodies':
      return fill(ask.bodyIds.length > 0 ? 'About' : 'Bodies for', first, 'Professional bodies');
    case 'networks':
      return fill(ask.networkIds.length > 0 ? 'About' : 'Networks for', first, 'Networks to join');
    case 'region':
      return fill('NHS in', first, 'My NHS region');
    case 'guide':
      return guide(ask, names);
    case 'actions':
      return 'What leaders can do';
    case 'profile':
      return 'My details';
    case 'privacy':
      return PRIVACY[ask.act];
    case 'reminder':
      return REMINDERS[ask.act];
    case 'instead':
      return 'Not what I meant';
    case 'help':
      return 'What can I ask?';
    case 'welcome':
      return 'Start again';
    case 'small-talk':
      return 'Say hello';
    case 'not-covered':
      return 'What can I ask?';
    default:
      return ask satisfies never;
  }
}

/** The title of a choice: the thing itself when it is a role, else what it asks. */
export function choiceTitle(ask: Ask, names: readonly string[]): string {
  const [first] = names.map(clean);
  // A detail to save is told apart by the role it names.
  const isNamed = ask.kind === 'role' || (ask.kind === 'profile' && ask.change !== null);
  return isNamed && first ? cut(first, LONGEST) : buttonTitle(ask, names);
}
