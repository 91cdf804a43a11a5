import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const WAIT_MS = 30_000;
const STEP_MS = 50;

/**
 * Waits until the expression is true on the page, or throws after 30 s, naming it.
 * Unlike `page.waitForFunction`, it does not evaluate text inside the page, which our Content Security Policy forbids from
 * the second look on.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`Not so after ${WAIT_MS / 1000} s: ${expression}`);
    await sleep(STEP_MS);
  }
}
