// What Microsoft's store review asks of a package and a program can check, beyond the schema: one row a rule, by the names that
// docs/teams-store.md uses.
import type { Manifest } from './fill.ts';
import { pixels, readPng, type Picture } from './icons/read-png.ts';

export interface Package {
  readonly manifest: Manifest;
  readonly color: Buffer;
  readonly outline: Buffer;
}

export interface Fault {
  /** "GEN-7": as in docs/teams-store.md. */
  readonly rule: string;
  /** What is wrong and what to do, one line. */
  readonly fault: string;
}

interface Rule {
  readonly rule: string;
  /** What is wrong, a line each. */
  readonly check: (parts: Package) => readonly string[];
}

const MICROSOFT_FIRST = /^(microsoft|teams|office|outlook|excel|word|powerpoint|sharepoint|onedrive|azure|copilot)\b/i;
const UNFINISHED = /\b(beta|dev|test|testing|trial|uat)\b/i;
const NOT_OWNED =
  /(^|\.)(azurewebsites\.net|azureedge\.net|microsoft\.com|microsoftonline\.com|onmicrosoft\.com)$|^(go\.microsoft|teams\.microsoft|teams\.cloud\.microsoft)/i;
const PLACEHOLDER = /example\.(org|com|net)|00000000-0000-4000-8000-/;
const SCREEN = { title: 32, description: 128 } as const;
/** The symbol of the colour icon stays clear of the edge by this much of its 192 pixels. */
const PADDING = 48;

const RULES: readonly Rule[] = [
  { rule: 'GEN-1', check: ({ manifest }) => names(manifest).flatMap(nameFaults) },
  {
    rule: 'GEN-7',
    check: ({ manifest }) => [...manifest.validDomains, ...linkDomains(manifest)].flatMap(domainFaults),
  },
  { rule: 'GEN-8', check: ({ manifest }) => placeholders(manifest) },
  { rule: 'GEN-9', check: ({ manifest }) => addresses(manifest).flatMap(addressFaults) },
  { rule: 'BOT-3', check: ({ manifest }) => commandFaults(manifest) },
  { rule: 'BOT-5', check: ({ manifest }) => starterFaults(manifest) },
  { rule: 'BOT-10', check: ({ manifest }) => idFaults(manifest) },
  { rule: 'TAB-4', check: ({ manifest }) => pageFaults(manifest) },
  {
    rule: 'RSC',
    check: ({ manifest }) =>
      'authorization' in manifest ? ['"authorization" asks for rights that no code uses: take it out.'] : [],
  },
  { rule: 'ICON', check: ({ color }) => pictureFaults('color.png', color, colorFaults) },
  { rule: 'ICON', check: ({ outline }) => pictureFaults('outline.png', outline, outlineFaults) },
];

export const RULE_NAMES: readonly string[] = [...new Set(RULES.map(({ rule }) => rule))];

/** Everything a program can find against the package; [] when nothing. Pure. */
export const packageFaults = (parts: Package): Fault[] =>
  RULES.flatMap(({ rule, check }) => check(parts).map((fault) => ({ rule, fault })));

/** Every text in the manifest with where it stands. */
function* texts(value: unknown, at = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* texts(inner, at === '' ? name : `${at}.${name}`);
}

const textsAt = (manifest: Manifest, where: RegExp): (readonly [string, string])[] =>
  [...texts(manifest)].filter(([path]) => where.test(path));

const names = (manifest: Manifest): string[] => textsAt(manifest, /^name\./).map(([, name]) => name);

const nameFaults = (name: string): string[] => [
  ...(MICROSOFT_FIRST.test(name) ? [`The name "${name}" begins with a Microsoft product: begin with your own.`] : []),
  ...(UNFINISHED.test(name) ? [`The name "${name}" sounds unfinished: leave out words such as beta or test.`] : []),
];

const linkDomains = (manifest: Manifest): string[] =>
  textsAt(manifest, /^composeExtensions\.\d+\.messageHandlers\..*domains\.\d+$/).map(([, domain]) => domain);

const domainFaults = (domain: string): string[] => [
  ...(/[/:]\/|\/|^https?:/.test(domain) ? [`The domain "${domain}" is an address: give the host alone.`] : []),
  ...(NOT_OWNED.test(domain) ? [`The domain "${domain}" is not yours to list: use a host name of your own.`] : []),
  ...(domain.startsWith('*') ? [`The domain "${domain}" is a pattern: name the host.`] : []),
];

const placeholders = (manifest: Manifest): string[] =>
  textsAt(manifest, /./)
    .filter(([, text]) => PLACEHOLDER.test(text))
    .map(([path]) => `"${path}" still has the value for trying things locally: it is filled from a setting.`);

const addresses = (manifest: Manifest): (readonly [string, string])[] => textsAt(manifest, /url$/i);

const addressFaults = ([path, text]: readonly [string, string]): string[] =>
  text.startsWith('https://') ? [] : [`"${path}" is "${text}": every address begins with https://.`];

const COMMAND = /commands\.\d+\.(title|description)$/;

function commandFaults(manifest: Manifest): string[] {
  const commands = textsAt(manifest, COMMAND);
  if (!commands.some(([path]) => path.startsWith('bots.')))
    return ['The bot has no commands: Teams asks for one at least.'];
  return commands.flatMap(([path, text]) => {
    const most = path.endsWith('title') ? SCREEN.title : SCREEN.description;
    return [
      ...(text.startsWith('/') ? [`"${path}" begins with a slash: leave it out.`] : []),
      ...(text.length > most ? [`"${path}" has ${text.length} characters; ${most} fit on the screen.`] : []),
    ];
  });
}

const MOST_WANTED_STARTERS = 3;

function starterFaults(manifest: Manifest): string[] {
  const starters = textsAt(manifest, /^bots\.0\.commandLists\.0\.commands\.\d+\.prompt$/);
  return starters.length >= MOST_WANTED_STARTERS
    ? []
    : [`The personal chat has ${starters.length} prompts to start from: three are ideal.`];
}

/** One bot and no other: its id is the same wherever it stands. */
function idFaults(manifest: Manifest): string[] {
  const [bot] = manifest.bots;
  return textsAt(manifest, /(^|\.)botId$|^webApplicationInfo\.id$/)
    .filter(([, id]) => id !== bot?.botId)
    .map(([path]) => `"${path}" is another id than the bot's.`);
}

/** Pages shown inside Teams lie on a domain the package names. */
function pageFaults(manifest: Manifest): string[] {
  return textsAt(manifest, /(contentUrl|websiteUrl|configurationUrl|taskInfo\.url)$/)
    .filter(
      ([path, url]) =>
        !path.startsWith('developer') && URL.canParse(url) && !manifest.validDomains.includes(new URL(url).host),
    )
    .map(([path, url]) => `"${path}" is on ${new URL(url).host}, which is not among validDomains.`);
}

function pictureFaults(name: string, file: Buffer, check: (picture: Picture) => string[]): string[] {
  try {
    return check(readPng(file)).map((fault) => `${name} ${fault}`);
  } catch (error) {
    return [`${name} ${error instanceof Error ? error.message : 'cannot be read'}.`];
  }
}

function sizeFaults({ width, height }: Picture, side: number): string[] {
  return width === side && height === side ? [] : [`is ${width} by ${height} pixels: make it ${side} by ${side}.`];
}

function colorFaults(picture: Picture): string[] {
  const all = [...pixels(picture)];
  const [corner] = all;
  const background = corner?.slice(2).join();
  const outside = all.some(([x, y, ...colour]) => (near(x) || near(y) ? colour.join() !== background : false));
  const size = sizeFaults(picture, 192);
  return [...size, ...(size.length === 0 && outside ? ['has its symbol outside the central 96 by 96 pixels.'] : [])];
}

const near = (at: number): boolean => at < PADDING || at >= 192 - PADDING;

function outlineFaults(picture: Picture): string[] {
  const coloured = [...pixels(picture)].some(
    ([, , red, green, blue, alpha]) => alpha > 0 && (red !== 255 || green !== 255 || blue !== 255),
  );
  return [...sizeFaults(picture, 32), ...(coloured ? ['has a colour: white and transparent only.'] : [])];
}
