// Every page of the tab, and how a test gets each ready to be looked at.
import type { Page } from 'playwright-core';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export const SIZES = { desktop: { width: 1200, height: 800 }, phone: { width: 360, height: 740 } } as const;

/** What the system says for the tab to take this theme in a plain browser. */
export const looks = (theme: (typeof THEMES)[number]) => ({
  colorScheme: theme === 'light' ? ('light' as const) : ('dark' as const),
  contrast: theme === 'contrast' ? ('more' as const) : ('no-preference' as const),
});

export interface TabPage {
  readonly place: string;
  /** Seen when the page is there. */
  readonly shows: string;
  /** Opens what opens: lists, forms. */
  readonly ready?: (page: Page) => Promise<void>;
}

const unfold = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('summary').all()) await summary.click();
};

const SIX_ROLES = [
  'clinical-coder',
  'data-engineer',
  'bi-developer',
  'information-analyst',
  'digital-midwife',
  'chief-data-officer',
].join('+');

/** Of a person who has saved a role, a route and a reminder. */
export const FILLED_PLAN: TabPage = {
  place: 'plan',
  shows: 'Route · Information analyst to Data engineer',
  ready: unfold,
};

export const TAB_PAGES: readonly TabPage[] = [
  {
    place: 'explore',
    shows: 'Clinical coding',
    ready: async (page) => {
      await page.getByRole('combobox').fill('data');
      await page.getByRole('option').first().waitFor();
    },
  },
  { place: 'roles', shows: 'Show more roles' },
  { place: 'roles/cod', shows: 'Clinical coding auditor' },
  { place: 'role/data-engineer', shows: 'Ways in' },
  { place: 'compare', shows: 'Choose the first role' },
  { place: 'compare/bi-developer+data-engineer+data-scientist', shows: 'Skills and levels' },
  { place: `compare/${SIX_ROLES}`, shows: 'Skills and levels' },
  {
    place: 'explore',
    shows: 'Clinical coding',
    ready: async (page) => {
      await page.getByRole('combobox').fill('what does a band 7 earn');
      await page.keyboard.press('Enter');
      await page.locator('.ac-adaptiveCard').first().waitFor();
    },
  },
  { place: 'pathways', shows: 'Or all moves in a family' },
  { place: 'pathways/cod', shows: 'The same in words' },
  { place: 'pathway/x-admin/information-analyst', shows: 'Route 1' },
  { place: 'pathway/-/data-engineer', shows: 'The same in words' },
  { place: 'plan', shows: 'What is kept about you', ready: unfold },
  { place: 'report', shows: 'What senior leaders can do now', ready: unfold },
  { place: 'config', shows: 'It opens with' },
  { place: 'dialog/profile', shows: 'Save my details' },
  { place: 'dialog/reminders', shows: 'Set a reminder', ready: unfold },
  { place: 'nowhere', shows: 'There is nothing at this address' },
  { place: 'answer', shows: 'Nothing was asked yet' },
];

/** Opens a page of the tab and waits until it shows what it is for. */
export async function open(page: Page, url: string, { place, shows, ready }: TabPage): Promise<void> {
  await page.goto(`${url}/tab/${place}`);
  await page.getByText(shows).first().waitFor();
  await ready?.(page);
}
