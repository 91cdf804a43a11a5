// The try-out page in a real browser, with the stand-in bot. Needs Chromium; without it the tests are left out aloud, but not in CI.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, launchChromium } from './chromium.ts';
import { buildPage } from '../../bot/tryout/page/build.ts';
import { startStandIn, type StandInServer } from '../tryout/stand-in-server.ts';

// Run in the page, where Node's types say nothing.
const COLOURS =
  'getComputedStyle(document.querySelector(".ac-adaptiveCard")).backgroundColor + getComputedStyle(document.body).color';
const STICKING_OUT = `[...document.querySelectorAll('#frame *')]
  .filter((one) => one.getBoundingClientRect().right > document.querySelector('#frame').getBoundingClientRect().right)
  .map((one) => one.outerHTML.slice(0, 120))`;
const FOCUS_IS_SEEN =
  'document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== "none"';

describe('the try-out page in a browser', function () {
  this.timeout(60_000);
  let folder = '';
  let server: StandInServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  before(async function () {
    if (!hasChromium()) this.skip();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tryout-browser-'));
    await buildPage(folder);
    server = await startStandIn({ enabled: true, pageFolder: folder });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    if (folder !== '') fs.rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await page.goto(`${server.url}/try`);
    await page.getByRole('button', { name: 'Data team' }).waitFor();
  });

  afterEach(() => page?.close());

  const ask = async (text: string): Promise<void> => {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  const log = () => page.getByRole('log');
  let cards = 0;
  /** A fresh card at the end of the log. */
  const askForCard = async (): Promise<void> => {
    const question = `card ${(cards += 1)}`;
    await ask(question);
    await log().getByText(`About: ${question}`, { exact: true }).waitFor();
  };

  it('offers three examples when it is empty, and the first one works', async () => {
    const examples = page.getByRole('region', { name: 'Examples' }).getByRole('button');
    assert.equal(await examples.count(), 3);
    await examples.first().click();
    await log().getByText('You said: Compare BI developer').waitFor();
    assert.equal(await examples.first().isVisible(), false);
  });

  it('shows a card, and its Action.Execute puts another card in its place with what was typed', async () => {
    await ask('a card please');
    await log().getByText('About: a card please').waitFor();
    assert.equal(await log().locator('strong', { hasText: '6' }).count(), 1);
    assert.equal(
      await log().getByRole('link', { name: 'the source' }).getAttribute('href'),
      'https://example.org/a_b_c',
    );
    await log().getByLabel('Note').fill('hello');
    await log().getByRole('button', { name: 'Show more' }).click();
    await log().getByText('More, with note "hello"').waitFor();
    assert.equal(await log().getByText('About: a card please').count(), 0);
    await log().getByText('Button pressed (Action.Execute) · HTTP 200').waitFor();
  });

  it('sends a pressed Action.Submit and shows the raw activities', async () => {
    await askForCard();
    await log().getByRole('button', { name: 'Tell me about pay' }).last().click();
    await log().getByText('You pressed {').waitFor();
    const trace = log().locator('.trace', { hasText: 'Action.Submit' });
    await trace.getByRole('button', { name: 'Activity' }).click();
    assert.match(await trace.getByLabel('Sent to the bot').innerText(), /"ask": "pay"/);
    assert.match(await trace.getByLabel('Answer of the bot').innerText(), /"status": 200/);
  });

  it('changes the last message, by its button and by the arrow key', async () => {
    await ask('band 6');
    await log().getByText('You said: band 6').waitFor();
    await log().getByRole('button', { name: 'Edit' }).click();
    await ask('band 7');
    await log().getByText('You changed it to: band 7').waitFor();
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.getByLabel('Message', { exact: true }).inputValue(), 'band 7');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByLabel('Message', { exact: true }).inputValue(), '');
    assert.equal(await log().getByRole('button', { name: 'Edit' }).count(), 1);
  });

  it('sends thumbs feedback with words', async () => {
    await askForCard();
    const good = log().getByRole('button', { name: 'Good answer' }).last();
    await good.click();
    await log().getByLabel('What did you like? (optional)').fill('Clear');
    await log().getByRole('button', { name: 'Send feedback' }).click();
    await log().getByText('Feedback sent · HTTP 200').waitFor();
    assert.equal(await good.getAttribute('aria-pressed'), 'true');
  });

  it('delivers a channel message only with a mention, and answers in the thread', async () => {
    await page.getByRole('button', { name: 'Health Informatics, General' }).click();
    await ask('morning');
    await page.getByRole('status').getByText('Not delivered to the bot').waitFor();
    await log().getByText('no mention').waitFor();
    await page.getByRole('button', { name: '@ Mention' }).click();
    await page.keyboard.type('hi');
    await page.keyboard.press('Enter');
    const thread = log().getByRole('region', { name: 'Post by Ana Okafor' }).last();
    await thread.getByText('You said: hi').waitFor();
    await thread.getByRole('button', { name: 'Reply' }).click();
    await ask('@Career Pathways again');
    await thread.getByText('You said: again').waitFor();
    assert.equal(await log().getByRole('region').count(), 2);
  });

  it('removes and adds the app', async () => {
    await page.getByRole('button', { name: 'Data team' }).click();
    await page.getByRole('button', { name: 'Remove the app' }).click();
    await page.getByText('The app is not added here').waitFor();
    await page.getByRole('button', { name: 'Add the app' }).click();
    await log().getByText('Welcome').waitFor();
  });

  it('draws cards in each theme, and nothing sticks out at the width of a phone', async () => {
    await askForCard();
    const backgrounds = new Set<unknown>();
    for (const theme of ['Light', 'Dark', 'Contrast']) {
      await page.getByLabel(theme, { exact: true }).check();
      backgrounds.add(await page.evaluate(COLOURS));
    }
    assert.equal(backgrounds.size, 3);
    await page.getByRole('button', { name: 'Phone width' }).click();
    const frame = await page.locator('#frame').boundingBox();
    assert.equal(frame?.width, 360);
    assert.deepEqual(await page.evaluate(STICKING_OUT), []);
  });

  it('fits a small window without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    assert.ok(await page.evaluate<boolean>('document.documentElement.scrollWidth <= 360'));
    assert.ok(await page.getByLabel('Message', { exact: true }).isVisible());
  });

  it('is walked with the keyboard, and the focus can be seen', async () => {
    for (const next of ['Find career facts', 'Send']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.textContent'), next);
    }
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate<boolean>(FOCUS_IS_SEEN);
      assert.ok(seen, `no visible focus after ${step} tabs`);
    }
  });

  it('asked no other host for anything, and nothing went wrong on the page', () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
  });
});
