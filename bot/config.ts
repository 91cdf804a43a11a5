// The only file that reads the environment. Everything wrong is said at once, each with what to do.
import fs from 'node:fs';
import path from 'node:path';

export interface Settings {
  readonly production: boolean;
  /** No app id and not production: authentication is off and only loopback connects. */
  readonly localMode: boolean;
  readonly port: number;
  readonly host: string;
  readonly bot: {
    readonly appId: string;
    readonly appPassword: string;
    readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
    readonly tenantId: string;
    readonly allowedTenants: readonly string[];
    readonly connectorHosts: readonly string[];
  };
  readonly pathwayApi: {
    /** Null: the bundled service is started and used. */
    readonly url: string | null;
    readonly port: number;
    readonly key: string | null;
    readonly refreshSeconds: number;
  };
  readonly dataDir: string;
  /** PostgreSQL; null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Whether the words of questions are written to the database, for making understanding better. */
  readonly keepQuestions: boolean;
  /** Days that feedback and the log of questions are kept. */
  readonly retentionDays: number;
  /** The sentence encoder beside the n-gram classifier. */
  readonly encoder: boolean;
  readonly publicUrl: string | null;
  /** Proxies in front that each add who called them to X-Forwarded-For; 0: the header is not believed. */
  readonly trustedProxies: number;
  /** The Teams app's own id, for links that open it; '' when there is none. */
  readonly teamsAppId: string;
  /** Who offers the service, and where people write to about it; shown on the public pages. */
  readonly publisherName: string | null;
  readonly contactEmail: string | null;
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** A start-up problem an operator can mend; the message holds every line of it. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The settings need ${problems.length === 1 ? 'a change' : `${problems.length} changes`}:\n- ${problems.join('\n- ')}\nSee .env.example for every setting.`,
    );
    this.name = 'SettingsError';
  }
}

/** Reads `.env` beside package.json when there is one, then the environment. Throws SettingsError. */
export function readSettings(): Settings {
  if (fs.existsSync('.env')) process.loadEnvFile('.env');
  return settingsFrom(process.env);
}

/** Pure: an environment to settings. Throws SettingsError naming every problem. */
export function settingsFrom(env: Environment): Settings {
  const problems: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const appId = text(env, 'MicrosoftAppId');
  const localMode = !production && appId === '';
  if (production && appId === '')
    problems.push(
      'MicrosoftAppId is missing: in production the bot never runs without authentication. Take it from the Azure Bot resource.',
    );
  const appType = oneOf(
    env,
    'MicrosoftAppType',
    ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const,
    'SingleTenant',
    problems,
  );
  const tenantId = text(env, 'MicrosoftAppTenantId');
  const appPassword = text(env, 'MicrosoftAppPassword');
  if (appId !== '' && appType !== 'UserAssignedMSI' && appPassword === '')
    problems.push(`MicrosoftAppPassword is missing: a ${appType} bot needs the client secret of its app registration.`);
  if (appId !== '' && appType !== 'MultiTenant' && tenantId === '')
    problems.push(`MicrosoftAppTenantId is missing: a ${appType} bot needs the tenant of its app registration.`);
  const host = text(env, 'HOST') || (localMode ? '127.0.0.1' : '0.0.0.0');
  if (localMode && !['127.0.0.1', '::1', 'localhost'].includes(host))
    problems.push(
      `HOST is ${host}, but without MicrosoftAppId authentication is off and only loopback may connect. Remove HOST, or set the app id.`,
    );
  const settings: Settings = {
    production,
    localMode,
    port: wholeNumber(env, 'PORT', 3978, { min: 0, max: 65_535 }, problems),
    host,
    bot: {
      appId,
      appPassword,
      appType,
      tenantId,
      allowedTenants: list(env, 'ALLOWED_TENANTS'),
      connectorHosts: list(env, 'BOT_CONNECTOR_HOSTS'),
    },
    pathwayApi: {
      url: address(env, 'PATHWAY_API_URL', problems),
      port: wholeNumber(env, 'PATHWAY_API_PORT', 3979, { min: 0, max: 65_535 }, problems),
      key: text(env, 'PATHWAY_API_KEY') || null,
      refreshSeconds: wholeNumber(env, 'PATHWAY_REFRESH_SECONDS', 600, { min: 5, max: 86_400 }, problems),
    },
    dataDir: path.resolve(text(env, 'DATA_DIR') || '.data'),
    databaseUrl: text(env, 'DATABASE_URL') || null,
    keepQuestions: oneOf(env, 'KEEP_QUESTIONS', ['on', 'off'] as const, 'off', problems) === 'on',
    retentionDays: wholeNumber(env, 'RETENTION_DAYS', 365, { min: 1, max: 3660 }, problems),
    encoder: oneOf(env, 'NLU_ENCODER', ['on', 'off'] as const, 'on', problems) === 'on',
    publicUrl: address(env, 'PUBLIC_URL', problems),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, { min: 0, max: 10 }, problems),
    teamsAppId: text(env, 'TEAMS_APP_ID') || appId,
    publisherName: text(env, 'PUBLISHER_NAME') || null,
    contactEmail: text(env, 'CONTACT_EMAIL') || null,
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info', problems),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

const text = (env: Environment, name: string): string => (env[name] ?? '').trim();

const list = (env: Environment, name: string): readonly string[] =>
  text(env, name)
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');

function wholeNumber(
  env: Environment,
  name: string,
  fallback: number,
  range: { min: number; max: number },
  problems: string[],
): number {
  const raw = text(env, name);
  if (raw === '') return fallback;
  const value = Number(raw);
  if (Number.isInteger(value) && value >= range.min && value <= range.max) return value;
  problems.push(
    `${name} is "${raw}": give a whole number from ${range.min} to ${range.max}, or leave it out for ${fallback}.`,
  );
  return fallback;
}

function oneOf<T extends string>(
  env: Environment,
  name: string,
  allowed: readonly T[],
  fallback: T,
  problems: string[],
): T {
  const raw = text(env, name);
  if (raw === '') return fallback;
  const found = allowed.find((value) => value.toLowerCase() === raw.toLowerCase());
  if (found !== undefined) return found;
  problems.push(`${name} is "${raw}": give one of ${allowed.join(', ')}, or leave it out for ${fallback}.`);
  return fallback;
}

function address(env: Environment, name: string, problems: string[]): string | null {
  const raw = text(env, name);
  if (raw === '') return null;
  if (URL.canParse(raw) && ['http:', 'https:'].includes(new URL(raw).protocol)) return raw.replace(/\/+$/, '');
  problems.push(
    `${name} is "${raw}": give a whole address that starts with https:// (or http:// on this machine), or leave it out.`,
  );
  return null;
}
