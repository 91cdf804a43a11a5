import assert from 'node:assert/strict';
import { SettingsError, settingsFrom } from '../bot/config.ts';

function problemsOf(env: Record<string, string>): string {
  try {
    settingsFrom(env);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message;
  }
  return '';
}

describe('settings', () => {
  it('need nothing for local mode', () => {
    const settings = settingsFrom({});
    assert.equal(settings.localMode, true);
    assert.equal(settings.host, '127.0.0.1');
    assert.equal(settings.port, 3978);
    assert.equal(settings.pathwayApi.port, 3979);
    assert.equal(settings.pathwayApi.url, null);
  });

  it('refuse production without an app id', () => {
    assert.match(problemsOf({ NODE_ENV: 'production' }), /MicrosoftAppId is missing/);
  });

  it('refuse to open local mode to the network', () => {
    assert.match(problemsOf({ HOST: '0.0.0.0' }), /only loopback may connect/);
  });

  it('believe no proxy unless told how many there are', () => {
    assert.equal(settingsFrom({}).trustedProxies, 0);
    assert.equal(settingsFrom({ TRUSTED_PROXIES: '2' }).trustedProxies, 2);
    assert.match(problemsOf({ TRUSTED_PROXIES: 'yes' }), /TRUSTED_PROXIES is "yes"/);
  });

  it('name every problem at once, each with what to do', () => {
    const message = problemsOf({
      MicrosoftAppId: 'x',
      PORT: 'abc',
      PATHWAY_API_URL: 'ftp://x',
      LOG_LEVEL: 'loud',
      PATHWAY_REFRESH_SECONDS: '1',
    });
    for (const name of [
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'PORT',
      'PATHWAY_API_URL',
      'LOG_LEVEL',
      'PATHWAY_REFRESH_SECONDS',
    ]) {
      assert.match(message, new RegExp(`- ${name}`));
    }
  });

  it('leave local mode when an app id is given', () => {
    const settings = settingsFrom({
      MicrosoftAppId: 'a',
      MicrosoftAppPassword: 'b',
      MicrosoftAppTenantId: 'c',
      ALLOWED_TENANTS: ' T1, t2 ,',
    });
    assert.equal(settings.localMode, false);
    assert.equal(settings.host, '0.0.0.0');
    assert.deepEqual(settings.bot.allowedTenants, ['t1', 't2']);
  });

  it('list exactly the settings that .env.example lists', async () => {
    const fs = await import('node:fs');
    const documented = [
      ...fs.readFileSync(new URL('../.env.example', import.meta.url), 'utf8').matchAll(/^([A-Za-z_]+)=/gm),
    ].map((match) => match[1]);
    const read = [
      ...fs
        .readFileSync(new URL('../bot/config.ts', import.meta.url), 'utf8')
        .matchAll(/env(?:\[|,\s*)'([A-Za-z_]+)'/g),
    ].map((match) => match[1]);
    const packaged = [
      ...fs
        .readFileSync(new URL('../manifest/fill.ts', import.meta.url), 'utf8')
        .matchAll(/^ {2}readonly ([A-Z]\w+)\?: string/gm),
    ].map((match) => match[1]);
    assert.ok(packaged.length >= 8);
    assert.deepEqual(new Set(documented), new Set([...read, ...packaged]));
  });
});
