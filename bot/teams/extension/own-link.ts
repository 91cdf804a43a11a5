// A link that was pasted -> the place of ours it leads to. Pure; null for every link that is not ours.
import { z } from 'zod';

export interface Ours {
  /** "https://careers.example.org/app", without a slash at the end; null: none. */
  readonly home: string | null;
  readonly appIds: readonly string[];
}

const LONGEST = 2000;
const PAGES = '/tab/';
/** Teams in the clouds it runs in; deep links to our tab begin so. */
const TEAMS_HOSTS = [
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
];
const ENTITY = /^\/l\/entity\/([^/]+)\//;

const contextShape = z.object({
  subEntityId: z.string().max(LONGEST).optional(),
  subPageId: z.string().max(LONGEST).optional(),
});

/** The place without a slash in front: "role/ccio". Ids in it may be unknown. */
export function placeInLink(link: unknown, ours: Ours): string | null {
  if (typeof link !== 'string' || link.length > LONGEST || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return inOwnPage(url, ours.home) ?? inDeepLink(url, ours.appIds);
}

function inOwnPage(url: URL, home: string | null): string | null {
  if (home === null || !URL.canParse(home)) return null;
  const { host, pathname } = new URL(home);
  const start = `${pathname.replace(/\/+$/, '')}${PAGES}`;
  return url.host === host && url.pathname.startsWith(start) ? url.pathname.slice(start.length) : null;
}

/** `https://teams.microsoft.com/l/entity/<app>/<tab>?context={"subEntityId":"role/ccio"}` */
function inDeepLink(url: URL, appIds: readonly string[]): string | null {
  const appId = ENTITY.exec(url.pathname)?.[1]?.toLowerCase();
  if (!TEAMS_HOSTS.includes(url.hostname) || url.port !== '' || appId === undefined || !appIds.includes(appId))
    return null;
  const context = contextShape.safeParse(parsed(url.searchParams.get('context'))).data;
  return context?.subPageId ?? context?.subEntityId ?? null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
