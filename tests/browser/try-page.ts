// The whole program with the try-out page open in a browser.
import type { Browser, Page } from 'playwright-core';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';
import { launchChromium } from './chromium.ts';

export interface TryPage {
  readonly whole: WholeApp;
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

/** `height`: of the window, in pixels. */
export async function openTryPage(height: number): Promise<TryPage> {
  const whole = await startWholeApp();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1100, height } });
  await page.goto(`${whole.botUrl}/try`);
  return {
    whole,
    browser,
    page,
    close: async () => {
      await browser.close();
      await whole.stop();
    },
  };
}
