// What a button says: the question it asks, in words that make sense by themselves. Names come in the order of the ids
// in the ask.
import type { Ask } from '../bot/conversation/ask.ts';
import type { SharedAct } from '../bot/conversation/ask-sharing.ts';
import { clean, cut } from './escape.ts';
import { shortName, shortPair } from './short-names.ts';
import { bandName, capital, listed, money, placeName } from './words.ts';

/** Teams cuts longer titles on a phone. */
const LONGEST = 46;

/** `How to become ${name}`, the name short enough for the whole to fit. */
function fill(before: string, name: string | undefined, without: string): string {
  return name === undefined ? without : `${before} ${shortName(name, LONGEST - before.length - 1)}`;
}

function comparison(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined) return 'Compare two roles';
  if (second === undefined) return fill('Compare with', first, '');
  if (names.length > 2) return `Compare these ${names.length} roles`;
  const [one, two] = shortPair(first, second, LONGEST - 'Compare  and '.length);
  return `Compare ${one} and ${two}`;
}

function pathway(ask: Extract<Ask, { kind: 'pathway' }>, names: readonly string[]): string {
  const [first, second] = names;
  if (ask.about === 'onward') return fill('What next from', first, 'What next?');
  if (ask.goal !== undefined && ask.to === null) {
    const goal = names.at(-1);
    return ask.goal.familyId === null
      ? fill('Route to', goal, 'Plan a route')
      : fill('Ways into', goal, 'Plan a route');
  }
  if (ask.from !== null && ask.to !== null) return fill('Route to', second ?? first, 'Show the route');
  if (ask.about === 'future') return fill('The future of', first, 'What next?');
  if (ask.from !== null) return fill('What next from', first, 'What next?');
  if (ask.to !== null) return fill('How to become', first, 'How to get there');
  return 'Plan a route';
}

// Names: the roles or bands, then the place when there is one.
function pay(ask: Extract<Ask, { kind: 'pay' }>, names: readonly string[]): string {
  const known = (names.length > 0 ? names : ask.bandIds).map(bandName);
  const place = ask.supplementId === null ? undefined : placeName(known.at(-1) ?? '');
  const of = place === undefined ? known : known.slice(0, -1);
  const more = `${place === undefined ? '' : ` in ${place}`}${ask.hours === null ? '' : `, ${ask.hours} hours`}`;
  if (of.length > 0) {
    const what = ask.about === 'steps' ? 'When pay goes up in' : 'Pay for';
    return cut(`${what} ${shortName(listed(of), LONGEST - what.length - more.length - 1)}${more}`, LONGEST);
  }
  return place === undefined ? 'What the bands pay' : cut(`Pay in ${place}`, LONGEST);
}

function payOrder(ask: Extract<Ask, { kind: 'pay-order' }>, [family]: readonly string[]): string {
  if (ask.atLeast !== null) return `Roles that can pay ${money(ask.atLeast)} or more`;
  if (ask.atMost !== null) return `Roles that can pay ${money(ask.atMost)} or less`;
  const roles = `${ask.first === 'highest' ? 'Best' : 'Least'} paid roles`;
  return family === undefined ? roles : fill(`${roles} in`, family, roles);
}

function matches(ask: Extract<Ask, { kind: 'matches' }>, names: readonly string[]): string {
  const known = (names.length > 0 ? names : ask.bandIds).map(bandName);
  if (known.length === 0) return 'Find roles that suit me';
  const link = ask.bandIds.length > 0 ? 'at' : ask.familyIds.length > 0 ? 'in' : 'that use';
  return cut(`Roles ${link} ${listed(known)}`, LONGEST);
}

/** What a guide is about, where no one guide is named. Topics come from the data: one that is not here is told plainly. */
const TOPICS: Readonly<Record<string, string>> = {
  'about-data': 'Where these facts come from',
  coding: 'Clinical coding qualifications',
  framework: 'Skills frameworks in the NHS',
  glossary: 'What NHS short forms mean',
  governance: 'Information governance rules',
  history: 'What has closed or merged',
  pay: 'How NHS pay works',
  policy: 'National plans and reviews',
  recruitment: 'How to find and get NHS posts',
  registration: 'Professional registration',
  report: 'The 2019 careers report',
  retention: 'Getting on and staying in your job',
  safety: 'Clinical safety rules',
  workforce: 'Facts about the workforce',
};

function guide(ask: Extract<Ask, { kind: 'guide' }>, [name]: readonly string[]): string {
  if (name !== undefined) return cut(name, LONGEST);
  if (ask.topic === null) return 'Read the guides';
  return TOPICS[ask.topic] ?? fill('Guides on', clean(ask.topic.replace(/-/g, ' ')), '');
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

const SHARING: Record<Extract<Ask, { kind: 'share' }>['step']['act'], string> = {
  choose: 'Share',
  preview: 'Preview',
  post: 'Post',
  undo: 'Undo',
};

const INVITES: Record<Extract<Ask, { kind: 'invite' }>['press']['act'], string> = {
  open: 'Invite people to this',
  take: 'Remind me',
  count: 'How many so far?',
};

const SHARED: Record<SharedAct, string> = {
  'compare-with-me': 'How does this compare with me?',
  'add-role': 'Add a role',
  'show-route': 'Show the route',
  'remind-me': 'Remind me',
  back: 'Back to the shared card',
  refresh: 'Refresh this card',
  ask: 'Show me',
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
      return fill(ask.roleId === null ? 'About' : 'Skills for', first, 'Skills of a role');
    case 'gap':
      return fill('What to learn for', names.at(-1), 'What I need to learn');
    case 'pay-order':
      return payOrder(ask, names);
    case 'matches':
      return matches(ask, names);
    case 'courses':
      return fill('Courses for', first, 'Find a course');
    case 'course':
      return first === undefined ? 'About this course' : cut(first, LONGEST);
    case 'bodies':
      return fill(ask.bodyIds.length > 0 ? 'About' : 'Bodies for', first, 'Professional bodies');
    case 'networks':
      return fill(ask.networkIds.length > 0 ? 'About' : 'Networks in', first, 'Networks to join');
    case 'region':
      return fill('The NHS in', first, 'My NHS region');
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
    case 'from-here':
      return 'How does this compare with me?';
    case 'share':
      return SHARING[ask.step.act];
    case 'shared-card':
      return SHARED[ask.press.act];
    case 'invite':
      return INVITES[ask.press.act];
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
  if (isNamed && first) return cut(first, LONGEST);
  // A job that is not ours but goes by the same short name.
  if (ask.kind === 'not-covered' && ask.reason === 'other-occupation' && clean(ask.heard) !== '')
    return cut(capital(clean(ask.heard)), LONGEST);
  return buttonTitle(ask, names);
}

interface Named {
  readonly ask: Ask;
  readonly names: readonly string[];
}

/**
 * Titles of choices side by side. Where one name could mean several roles, each choice is told by the name that the
 * others do not share, since all of them ask the same.
 */
export function choiceTitles(choices: readonly Named[], why: string): readonly string[] {
  const whole = choices.map(({ ask, names }) => choiceTitle(ask, names));
  if (why !== 'name') return whole;
  const own = choices.map(({ names }, at) => {
    const left = names.filter((name) => !choices.every((other) => other.names.includes(name)));
    return left.length === 0 ? (whole[at] ?? '') : cut(clean(left.join(', ')), LONGEST);
  });
  return new Set(own).size === own.length ? own : whole;
}
