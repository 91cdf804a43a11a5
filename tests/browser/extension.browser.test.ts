// The message extension on the try-out page, with the real bot behind it. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, launchChromium } from './chromium.ts';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';

describe('the message extension in a browser', function () {
  this.timeout(60_000);
  let whole: WholeApp;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async function () {
    if (!hasChromium()) this.skip();
    whole = await startWholeApp();
    browser = await launchChromium();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${whole.botUrl}/try`);
    await page.getByRole('button', { name: 'Data team' }).click();
  });

  afterEach(() => page?.close());

  after(async () => {
    await browser?.close();
    await whole?.stop();
  });

  const say = async (text: string): Promise<void> => {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  const dialog = () => page.getByRole('dialog');
  const lastMessage = () => page.locator('article.message').last();

  it('shows something before anything is typed, and finds what is', async () => {
    await page.getByRole('button', { name: 'Find career facts' }).click();
    await dialog().getByRole('listitem').nth(3).waitFor();
    await dialog().getByLabel('Role, course or comparison').fill('analyst v engineer v scientist');
    await dialog()
      .getByRole('button', { name: /^Compare Information analyst, Data engineer and Data scientist/ })
      .click();
    await page.getByRole('button', { name: 'Remove the card' }).waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await lastMessage().locator('.ac-adaptiveCard').waitFor();
    assert.match(await lastMessage().innerText(), /Data scientist[\s\S]*£/);
  });

  it('says in words that nothing was found', async () => {
    await page.getByRole('button', { name: 'Find career facts' }).click();
    await dialog().getByLabel('Role, course or comparison').fill('qwerty zxcv');
    await dialog().getByRole('status').filter({ hasText: /\w{5}/ }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('answers a message with a card that is looked at, edited and sent', async () => {
    await say('what is the difference between a data engineer and a data architect?');
    await lastMessage().getByRole('button', { name: 'Answer with a career card' }).click();
    await dialog().getByLabel('A line of your own (if you like)').fill('For Thursday');
    await dialog().getByRole('button', { name: 'See it before it is sent' }).click();
    await dialog().getByRole('button', { name: 'Edit' }).click();
    assert.equal(await dialog().getByLabel('A line of your own (if you like)').inputValue(), 'For Thursday');
    await dialog().getByRole('button', { name: 'See it before it is sent' }).click();
    await dialog().getByRole('button', { name: 'Send' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('via Career Pathways').last().waitFor();
    assert.match(await lastMessage().innerText(), /For Thursday[\s\S]*Data architect/);
  });

  it('adds the bot first where it is not', async () => {
    await page.getByRole('button', { name: 'Remove the app' }).click();
    await page.getByRole('button', { name: 'Add the app' }).waitFor();
    await say('ccio?');
    await lastMessage().getByRole('button', { name: 'Answer with a career card' }).click();
    await dialog().getByRole('button', { name: 'Add Career Pathways' }).click();
    await dialog().getByRole('button', { name: 'See it before it is sent' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove the app' }).waitFor();
  });

  it('unfolds a link of ours, and no other', async () => {
    const box = page.getByLabel('Message', { exact: true });
    await box.fill(`look at ${whole.botUrl}/tab/role/ccio`);
    await page.getByRole('button', { name: 'Remove the card' }).waitFor();
    await page.keyboard.press('Enter');
    await lastMessage().locator('.ac-adaptiveCard').waitFor();
    assert.match(await lastMessage().innerText(), /Chief clinical information officer/);
    await box.fill('and https://www.example.org/tab/role/ccio');
    await page.keyboard.press('Enter');
    await page.getByText('and https://www.example.org').waitFor();
    assert.equal(await lastMessage().locator('.ac-adaptiveCard').count(), 0);
  });

  it('raises no error in the page', () => {
    assert.deepEqual(complaints, []);
  });
});
