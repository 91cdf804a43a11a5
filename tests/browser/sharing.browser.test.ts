// A card shared on the try-out page, and used by others who look at the same channel. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, launchChromium } from './chromium.ts';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';

describe('sharing in a browser', function () {
  this.timeout(90_000);
  let whole: WholeApp;
  let browser: Browser;
  let page: Page;

  before(async function () {
    if (!hasChromium()) this.skip();
    whole = await startWholeApp();
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1100, height: 1200 } });
    await page.goto(`${whole.botUrl}/try`);
  });

  after(async () => {
    await browser?.close();
    await whole?.stop();
  });

  const say = async (text: string): Promise<void> => {
    const box = page.locator('#box');
    await box.fill(text);
    await box.press('Enter');
  };
  const open = (name: RegExp): Promise<void> => page.locator('#places button').filter({ hasText: name }).click();
  const log = () => page.getByRole('log');
  const press = (name: RegExp | string): Promise<void> =>
    log().getByRole('button', { name, exact: true }).last().click();
  const lookAs = (name: string): Promise<unknown> => page.locator('#viewer').selectOption({ label: name });
  /** Types in the newest box that looks its choices up, and takes the one that is named. */
  const choose = async (typed: string, name: RegExp): Promise<void> => {
    const box = page.locator('.ac-choiceSetInput-filtered-textbox').last();
    await box.click();
    await box.pressSequentially(typed);
    await page.locator('.ac-choiceSetInput-choice').filter({ hasText: name }).first().click();
  };

  it('leads from a card to the channel', async () => {
    await open(/Informatics/);
    await say('@Career Pathways help');
    await log().getByText('What you can ask').waitFor();
    await open(/Personal chat/);
    await say('compare bi developer and data engineer');
    await press('Share');
    await choose('gen', /General/);
    await log().getByLabel('A line from you').last().fill('For Thursday');
    await press('Preview');
    await press(/^Post to/);
    await log().getByText('Shared to Health Informatics, General').waitFor();
    await open(/Informatics/);
    await log().getByText('Ana Okafor shared this').waitFor();
  });

  it('shows another viewer their own view, and the first one nothing of it', async () => {
    await lookAs('Ben Hughes');
    await press(/compare with me/);
    await choose('clinical cod', /^Clinical coder$/);
    await press('Show me');
    await log().getByText('From your role (Clinical coder').waitFor();
    await lookAs('Ana Okafor');
    await log().getByText('Ana Okafor shared this').waitFor();
    assert.equal(await log().getByText('Clinical coder').count(), 0);
  });

  it('shows a role that one adds to everybody', async () => {
    await lookAs('Priya Nair');
    await press('Add a role');
    await choose('data arch', /^Data architect$/);
    await press('Add it');
    await log().getByText('BI developer, Data engineer and Data architect').waitFor();
    await lookAs('Ana Okafor');
    await log().getByText('BI developer, Data engineer and Data architect').waitFor();
  });

  it('shows what is for one person to that person alone', async () => {
    await lookAs('Ben Hughes');
    await say('@Career Pathways show my details');
    await log().getByText('Only you can see this').last().waitFor();
    await lookAs('Ana Okafor');
    await log().getByText('Ana Okafor shared this').waitFor();
    assert.equal(await log().getByText('Only you can see this').count(), 0);
  });
});
