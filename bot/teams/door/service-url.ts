// Where replies, and the bot's token with them, may be sent. An activity names its own reply address (serviceUrl), so an
// address that is missing or not Microsoft's is refused before any handler runs.
import { isLoopbackHost } from './loopback.ts';

/** Teams in each cloud: Microsoft Learn, "Send proactive messages" and "Rate limiting", 2026. */
const TEAMS_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
/** Microsoft's other channels (Web Chat, Direct Line). */
const CHANNELS_SUFFIX = '.botframework.com';

export interface ServiceUrlPolicy {
  readonly localMode: boolean;
  /** Extra hosts, lower case. */
  readonly connectorHosts: readonly string[];
}

/** Pure: whether the bot may answer to `serviceUrl`. Plain http only to this machine. */
export function isAllowedServiceUrl(serviceUrl: unknown, policy: ServiceUrlPolicy): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username !== '' || url.password !== '' || !['http:', 'https:'].includes(url.protocol)) return false;
  if (policy.localMode) return isLoopbackHost(url.hostname);
  if (policy.connectorHosts.includes(url.hostname)) return url.protocol === 'https:' || isLoopbackHost(url.hostname);
  return url.protocol === 'https:' && url.port === '' && isMicrosofts(url.hostname);
}

const isMicrosofts = (host: string): boolean => TEAMS_HOSTS.includes(host) || host.endsWith(CHANNELS_SUFFIX);
