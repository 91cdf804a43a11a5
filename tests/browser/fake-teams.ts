// A host that speaks teams-js's side of the talk, as a page of the same origin with the tab in its frame. It keeps what it was told.
import type { Page } from 'playwright-core';

export interface HostSettings {
  readonly theme?: string;
  /** 'content', 'settings' or 'task'. */
  readonly frame?: string;
  readonly subPageId?: string;
  readonly token?: string;
  /** What the settings form is asked to begin with. */
  readonly entityId?: string;
}

const SUPPORTS = {
  pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
  dialog: { card: {}, url: { bot: {}, update: {} }, update: {} },
  sharing: {},
  stageView: {},
};

/** Runs in the browser: answers by the name of the call. */
const script = (settings: HostSettings): string => `
  const settings = ${JSON.stringify(settings).replaceAll('<', '\\u003c')};
  window.told = [];
  const frame = document.querySelector('iframe').contentWindow;
  const context = { theme: settings.theme ?? 'default', locale: 'en-gb', subEntityId: settings.subPageId, frameContext: settings.frame ?? 'content', entityId: 'careers', tid: 't', userObjectId: 'u', hostClientType: 'web', sessionId: 's' };
  const answers = {
    initialize: () => [context.frameContext, 'web', ${JSON.stringify(JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: SUPPORTS }))}, '2.0.0'],
    getContext: () => [context],
    'authentication.getAuthToken': () => settings.token === undefined ? [false, 'refused'] : [true, settings.token],
    'settings.getSettings': () => [{ entityId: settings.entityId }],
    'settings.setSettings': () => [true],
    'pages.getConfig': () => [{ entityId: settings.entityId }],
    'pages.config.setConfig': () => [true],
    'tasks.startTask': () => null,
    openLink: () => [true],
    'app.openLink': () => [true],
  };
  window.tell = (func, ...args) => frame.postMessage({ func, args }, location.origin);
  window.reply = (message, ...args) => frame.postMessage({ id: message.id, uuid: message.uuid, args }, location.origin);
  addEventListener('message', ({ data }) => {
    window.told.push({ func: data.func, args: data.args, id: data.id, uuid: data.uuid });
    const args = answers[data.func]?.(data);
    if (args) frame.postMessage({ id: data.id, uuid: data.uuid, args }, location.origin);
  });
`;

/** Opens `path` of the tab inside the host. */
export async function openInTeams(page: Page, url: string, path: string, settings: HostSettings = {}): Promise<void> {
  await page.route(`${url}/fake-teams`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe title="Tab" style="border:0;width:100%;height:760px"></iframe>
        <script>${script(settings)}document.querySelector('iframe').src = ${JSON.stringify(path)};</script>`,
    }),
  );
  // teams-js looks up its list of hosts there; nothing in a test leaves this machine.
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  await page.goto(`${url}/fake-teams`);
}

/** The calls of one name that the tab made, oldest first. */
export const told = (page: Page, func: string): Promise<{ args: unknown[] }[]> =>
  page.evaluate<{ args: unknown[] }[]>(`window.told.filter((one) => one.func === ${JSON.stringify(func)})`);
