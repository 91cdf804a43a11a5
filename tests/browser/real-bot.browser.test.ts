// The try-out page with the real bot behind it: what a person with a fresh clone sees. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hasChromium } from './chromium.ts';
import { openTryPage, type TryPage } from './try-page.ts';

describe('the real bot in a browser', function () {
  this.timeout(60_000);
  let stage: TryPage;
  let page: Page;

  before(async function () {
    if (!hasChromium()) this.skip();
    stage = await openTryPage(1200);
    ({ page } = stage);
  });

  after(() => stage?.close());

  const say = async (text: string): Promise<void> => {
    const box = page.getByRole('textbox').first();
    await box.fill(text);
    await box.press('Enter');
  };

  it('shows a comparison as a table, at once after the page has opened', async () => {
    await say('compare bi developer and data engineer');
    const table = page.locator('.ac-adaptiveCard [role="table"], .ac-adaptiveCard .ac-table').last();
    await table.waitFor();
    assert.match(await table.innerText(), /BI developer[\s\S]*Data engineer[\s\S]*£/);
  });

  it('answers the button of a card', async () => {
    await page.getByRole('button', { name: 'Route to Data engineer' }).last().click();
    await page.getByText('BI developer to Data engineer').last().waitFor();
  });

  it('keeps to the width of a phone, in every theme', async () => {
    await page.getByRole('button', { name: 'Phone width' }).click();
    for (const theme of ['Dark', 'Contrast', 'Light']) {
      await page.getByRole('radio', { name: theme }).check();
      const sticksOut = await page.evaluate<number>(
        `[...document.querySelectorAll('#frame .ac-adaptiveCard *')].filter((one) => one.getBoundingClientRect().right > document.querySelector('#frame').getBoundingClientRect().right + 1).length`,
      );
      assert.equal(sticksOut, 0, theme);
    }
  });
});
