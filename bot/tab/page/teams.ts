// The page inside Teams. The only file that knows teams-js.
import { app, authentication, dialog, pages, stageView } from '@microsoft/teams-js';
import { browserHost, type Host, type SettingsHost, type Theme } from './host.ts';
import { addressOf } from './places.ts';

/** Outside a host nobody answers; this long is enough inside one. */
const ANSWER_MS = 5000;

/** Null when no host answers: a page in a frame of somebody else's, or a window opened by one. */
export async function teamsHost(): Promise<Host | null> {
  const context = await startedContext();
  if (context === null) return null;
  app.notifyAppLoaded();
  app.notifySuccess().catch(hostDeclined);
  return {
    kind: 'teams',
    token: () => authentication.getAuthToken(),
    watchTheme: (take) => {
      take(themeOf(context.app.theme));
      app.registerOnThemeChangeHandler((theme) => take(themeOf(theme)));
    },
    locale: context.app.locale,
    startPlace: context.page.subPageId ?? null,
    onBack: (back) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(back);
    },
    openLink: (url) => void app.openLink(url).catch(() => browserHost.openLink(url)),
    shareLink: pages.isSupported()
      ? (place, title, url) => pages.shareDeepLink({ subPageId: place, subPageLabel: title, subPageWebUrl: url })
      : null,
    openStage: stageView.isSupported()
      ? (appId, place, title) => {
          const url = location.origin + addressOf(place);
          const stage = { appId, contentUrl: `${url}?inTeams=1`, websiteUrl: url, title, entityId: place };
          stageView.open(stage).catch(hostDeclined);
        }
      : null,
    openDialog: dialog.url.isSupported()
      ? ({ place, title }, closed) =>
          dialog.url.open({ url: location.origin + addressOf(place), title, size: SIZE }, () => closed())
      : null,
    closeDialog: context.page.frameContext === 'task' ? () => dialog.url.submit({ saved: true }) : null,
    settings: context.page.frameContext === 'settings' ? settingsHost : null,
  };
}

/** The host shows its own words for what it will not do; the page goes on. */
const hostDeclined = (): void => {};

const SIZE = { width: 600, height: 620 };

async function startedContext(): Promise<app.Context | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER_MS));
  try {
    return await Promise.race([app.initialize().then(() => app.getContext()), silence]);
  } catch {
    return null;
  }
}

/** "glass" and whatever may come are dark or light enough to be one of ours. */
function themeOf(name: string): Theme {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}

const settingsHost: SettingsHost = {
  current: async () => (await pages.getConfig()).entityId ?? null,
  ready: (choice) => {
    pages.config.registerOnSaveHandler((saving) => {
      const { place, name } = choice();
      const url = location.origin + addressOf(place);
      pages.config
        .setConfig({ entityId: place, contentUrl: `${url}?inTeams=1`, websiteUrl: url, suggestedDisplayName: name })
        .then(
          () => saving.notifySuccess(),
          () => saving.notifyFailure('The tab could not be saved. Try again.'),
        );
    });
    pages.config.setValidityState(true);
  },
};
