// What the page may load, and who may show it in a frame. Hosts of Teams and Microsoft 365: Microsoft Learn, "Tab requirements".

const HOSTS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** teams-js looks there for the hosts it may talk to; it has a list of its own should that fail. */
const TEAMS_JS_HOSTS = 'https://res.cdn.office.net';

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': `'self' ${TEAMS_JS_HOSTS}`,
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': `'self' ${HOSTS.join(' ')}`,
};

/** For the page itself. No X-Frame-Options: it cannot name several hosts. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // The name of each asset changes with its content, so the page alone must be fresh.
  'Cache-Control': 'no-cache',
};

export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
};
