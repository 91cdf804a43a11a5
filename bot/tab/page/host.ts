// Where the page is shown: inside Teams, or in a plain browser. The rest of the page knows only this; teams.ts is loaded inside Teams alone.

export type Theme = 'light' | 'dark' | 'contrast';

export interface DialogRequest {
  readonly place: string;
  readonly title: string;
}

export interface Host {
  readonly kind: 'teams' | 'browser';
  /** A fresh token for our server; null where nobody signs in by Teams. Rejects with what to tell the person. */
  token(): Promise<string | null>;
  /** Calls back now and at each change. */
  watchTheme(take: (theme: Theme) => void): void;
  /** BCP 47. */
  readonly locale: string;
  /** Where the link that opened the page leads; null for none. */
  readonly startPlace: string | null;
  /** The host's own back button. `back` gives false when there is nothing to go back to. */
  onBack(back: () => boolean): void;
  openLink(url: string): void;
  /** Null where the host has no such thing. */
  readonly shareLink: ((place: string, title: string, url: string) => void) | null;
  /** A large window over Teams, with the app it belongs to. */
  readonly openStage: ((appId: string, place: string, title: string) => void) | null;
  readonly openDialog: ((request: DialogRequest, closed: () => void) => void) | null;
  /** Closes the dialog that the page is shown in. */
  readonly closeDialog: (() => void) | null;
  readonly settings: SettingsHost | null;
}

/** The host's form for adding the tab to a channel. */
export interface SettingsHost {
  current(): Promise<string | null>;
  /** `choice` is asked for when the person presses Save. */
  ready(choice: () => { readonly place: string; readonly name: string }): void;
}

const queries = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more), (forced-colors: active)' };

const systemTheme = (): Theme => {
  if (matchMedia(queries.contrast).matches) return 'contrast';
  return matchMedia(queries.dark).matches ? 'dark' : 'light';
};

export const browserHost: Host = {
  kind: 'browser',
  token: async () => null,
  watchTheme: (take) => {
    take(systemTheme());
    for (const query of Object.values(queries)) matchMedia(query).addEventListener('change', () => take(systemTheme()));
  },
  locale: navigator.language,
  startPlace: null,
  onBack: () => {},
  openLink: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  shareLink: null,
  openStage: null,
  openDialog: null,
  closeDialog: null,
  settings: null,
};

/** In a frame, opened by another window, or in the Teams app on a phone. */
const mayBeInTeams = (): boolean =>
  window.parent !== window ||
  window.opener !== null ||
  'nativeInterface' in window ||
  location.search.includes('inTeams');

export async function findHost(): Promise<Host> {
  if (!mayBeInTeams()) return browserHost;
  const { teamsHost } = await import('./teams.ts');
  return (await teamsHost()) ?? browserHost;
}
