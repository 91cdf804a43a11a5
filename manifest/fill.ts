// Puts an organisation's own settings into the manifest. Pure: the committed manifest.json goes in, with values for trying
// things locally, and a manifest to package comes out, or every setting that is missing or wrong, each with what to do.

/** Settings by the names they have in the environment; empty counts as absent. */
export interface ManifestSettings {
  /** The bot's app id: a GUID. Required. */
  readonly MicrosoftAppId?: string | undefined;
  /** Where this service is reached from outside, https. Required. */
  readonly PUBLIC_URL?: string | undefined;
  /** The Teams app's own id, a GUID; the bot's app id serves when absent. */
  readonly TEAMS_APP_ID?: string | undefined;
  /** Who offers the app, 32 characters at most. Required. */
  readonly PUBLISHER_NAME?: string | undefined;
  /** Pages for people; under PUBLIC_URL when absent. */
  readonly PUBLISHER_URL?: string | undefined;
  readonly PRIVACY_URL?: string | undefined;
  readonly TERMS_URL?: string | undefined;
  /** Of the package, as 1.2.3; raise it with each upload. The committed version when absent. */
  readonly APP_VERSION?: string | undefined;
}

/** The members of manifest.json that settings change; the rest passes through. */
export interface Manifest {
  readonly version: string;
  readonly id: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly bots: readonly { readonly botId: string; readonly [other: string]: unknown }[];
  readonly staticTabs: readonly Tab[];
  readonly configurableTabs: readonly Tab[];
  readonly composeExtensions: readonly MessageExtension[];
  readonly validDomains: readonly string[];
  /** For signing people in on the tab. */
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly [other: string]: unknown;
}

/** Its addresses are under `LOCAL_URL` until they are filled. */
type Tab = Readonly<Record<string, unknown>>;

interface MessageExtension {
  readonly botId: string;
  readonly messageHandlers: readonly {
    readonly type: string;
    readonly value: { readonly domains: readonly string[]; readonly [other: string]: unknown };
  }[];
  readonly [other: string]: unknown;
}

export interface Problem {
  readonly setting: keyof ManifestSettings;
  /** What is wrong and what to do, one line. */
  readonly problem: string;
}

export type Filled<M extends Manifest> =
  { readonly kind: 'filled'; readonly manifest: M } | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** Stands in manifest.json for the address of the service. */
const LOCAL_URL = 'https://careers.example.org';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const LONGEST_NAME = 32;
/** Names that Teams refuses among a package's domains, because the publisher cannot own them. */
const NOT_OWNED =
  /(^|\.)(localhost|microsoft\.com|microsoftonline\.com|onmicrosoft\.com|teams\.cloud\.microsoft|example\.(com|org|net))$/i;

/** Fills `base` (the parsed manifest.json). Pure. */
export function fillManifest<M extends Manifest>(base: M, settings: ManifestSettings): Filled<M> {
  const problems = problemsIn(settings);
  if (problems.length > 0) return { kind: 'wrong', problems };
  const botId = value(settings, 'MicrosoftAppId');
  const publicUrl = value(settings, 'PUBLIC_URL').replace(/\/+$/, '');
  const { host } = new URL(publicUrl);
  const manifest = {
    ...base,
    version: value(settings, 'APP_VERSION') || base.version,
    id: value(settings, 'TEAMS_APP_ID') || botId,
    developer: {
      ...base.developer,
      name: value(settings, 'PUBLISHER_NAME'),
      websiteUrl: value(settings, 'PUBLISHER_URL') || publicUrl,
      privacyUrl: value(settings, 'PRIVACY_URL') || `${publicUrl}/privacy`,
      termsOfUseUrl: value(settings, 'TERMS_URL') || `${publicUrl}/terms`,
    },
    bots: base.bots.map((bot) => ({ ...bot, botId })),
    staticTabs: base.staticTabs.map((tab) => filledTab(tab, publicUrl)),
    configurableTabs: base.configurableTabs.map((tab) => filledTab(tab, publicUrl)),
    composeExtensions: base.composeExtensions.map((extension) => filledExtension(extension, botId, host)),
    validDomains: [host],
    webApplicationInfo: { id: botId, resource: `api://${host}/botid-${botId}` },
  };
  return { kind: 'filled', manifest };
}

const filledTab = (tab: Tab, publicUrl: string): Tab =>
  Object.fromEntries(
    Object.entries(tab).map(([name, held]) => [
      name,
      typeof held === 'string' && held.startsWith(LOCAL_URL) ? publicUrl + held.slice(LOCAL_URL.length) : held,
    ]),
  );

/** Links unfold for the host that people reach the service by, and no other. */
const filledExtension = (extension: MessageExtension, botId: string, host: string): MessageExtension => ({
  ...extension,
  botId,
  messageHandlers: extension.messageHandlers.map((handler) => ({
    ...handler,
    value: { ...handler.value, domains: [host] },
  })),
});

const value = (settings: ManifestSettings, name: keyof ManifestSettings): string => settings[name]?.trim() ?? '';

/** What is wrong with a value that is there; null when nothing is. */
type Check = (text: string) => string | null;

const guid: Check = (text) =>
  GUID.test(text) ? null : `"${text}" is not a GUID such as 1b2c3d4e-0000-4000-8000-000000000001.`;

const version: Check = (text) => (VERSION.test(text) ? null : `"${text}" is not a version such as 1.2.3.`);

const shortName: Check = (text) =>
  text.length <= LONGEST_NAME ? null : `It has ${text.length} characters; Teams shows ${LONGEST_NAME} at most.`;

const httpsPage: Check = (text) => {
  if (!URL.canParse(text)) return `"${text}" is not an address such as https://careers.trust.nhs.uk.`;
  return new URL(text).protocol === 'https:' ? null : `"${text}" must begin with https://.`;
};

const ownAddress: Check = (text) => {
  const wrong = httpsPage(text);
  if (wrong !== null) return wrong;
  const { hostname, username, search, hash } = new URL(text);
  if (username !== '' || search !== '' || hash !== '')
    return `"${text}" must be an address alone, without "@", "?" or "#".`;
  const outside = hostname.includes('.') && !/^[\d.]+$/.test(hostname) && !NOT_OWNED.test(hostname);
  return outside ? null : `"${hostname}" is not a public name of your own. Use the one people reach this service by.`;
};

const CHECKS: readonly { setting: keyof ManifestSettings; check: Check; missing: string | null }[] = [
  { setting: 'MicrosoftAppId', check: guid, missing: 'Missing. Take it from the Azure Bot resource, "Configuration".' },
  { setting: 'PUBLIC_URL', check: ownAddress, missing: 'Missing. Give the https address of this service.' },
  { setting: 'TEAMS_APP_ID', check: guid, missing: null },
  {
    setting: 'PUBLISHER_NAME',
    check: shortName,
    missing: 'Missing. Give the name of the organisation that offers the app.',
  },
  { setting: 'PUBLISHER_URL', check: httpsPage, missing: null },
  { setting: 'PRIVACY_URL', check: httpsPage, missing: null },
  { setting: 'TERMS_URL', check: httpsPage, missing: null },
  { setting: 'APP_VERSION', check: version, missing: null },
];

/** Every setting that is missing or wrong, in the order of the list above. */
function problemsIn(settings: ManifestSettings): Problem[] {
  return CHECKS.flatMap(({ setting, check, missing }) => {
    const text = value(settings, setting);
    const problem = text === '' ? missing : check(text);
    return problem === null ? [] : [{ setting, problem }];
  });
}
