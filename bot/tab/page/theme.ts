// The look: three themes, as in Teams.
import type { Theme } from './host.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

export const setTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
};

export const currentTheme = (): Theme =>
  THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'light';

/** Teams puts its theme into the address (see manifest.json), so that the page is right before Teams has answered. */
export function themeInAddress(): Theme {
  const named = new URLSearchParams(location.search).get('theme');
  return THEMES.find((theme) => theme === named) ?? 'light';
}
