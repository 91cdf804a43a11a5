// The clock of the try-out page with the real bot behind it. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hasChromium } from './chromium.ts';
import { openTryPage, type TryPage } from './try-page.ts';
import { until } from './until.ts';

const CONTRAST = `(() => {
  const channel = (value) => { const part = value / 255; return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
  const light = (colour) => { const [r, g, b] = colour.match(/\\d+(\\.\\d+)?/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const behind = (element) => { for (let at = element; at !== null; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (!/rgba\\(0, 0, 0, 0\\)|transparent/.test(colour)) return colour; } return 'rgb(255, 255, 255)'; };
  return [...document.querySelectorAll('#clock legend, #clock-time, #clock button')].map((element) => {
    const [one, two] = [light(getComputedStyle(element).color), light(behind(element))].toSorted((a, b) => b - a);
    return (one + 0.05) / (two + 0.05);
  });
})()`;
const CUT_OFF = `[...document.querySelectorAll('#clock button, #clock-time')].filter((one) => one.getBoundingClientRect().right > innerWidth).length`;

describe('the clock of the try-out page in a browser', function () {
  this.timeout(60_000);
  let stage: TryPage;
  let page: Page;

  before(async function () {
    if (!hasChromium()) this.skip();
    stage = await openTryPage(900);
    ({ page } = stage);
    await page.getByRole('group', { name: 'Clock' }).waitFor();
  });
  after(() => stage?.close());

  const say = async (text: string): Promise<void> => {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  const clock = () => page.getByRole('group', { name: 'Clock' });
  const time = (): Promise<string> => page.locator('#clock-time').innerText();

  it('shows the day and the time', async () => assert.match(await time(), /^\w{3} \d+ \w+ \d{4}, \d\d:\d\d$/));

  it('says so when no reminder is waiting', async () => {
    await clock().getByRole('button', { name: 'To the next reminder' }).click();
    await page.getByRole('status').getByText('No reminder is waiting to be sent.').waitFor();
  });

  it('brings a reminder on while one watches, with the keyboard alone', async () => {
    await say('remind me in 3 hours to stretch');
    await page.getByText('Reminder set: stretch').waitFor();
    await clock().getByRole('button', { name: 'To the next reminder' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Reminder: stretch').waitFor();
    assert.match(await time(), /\((?:2 hours and 59 minutes|3 hours) ahead\)/);
    await page
      .getByRole('status')
      .getByText(/ahead\)/)
      .waitFor();
  });

  it('shows the card as done once it is', async () => {
    await page.getByRole('button', { name: 'Done', exact: true }).last().click();
    await page.getByText('Done: stretch').first().waitFor();
  });

  it('goes on by minutes, hours and days, and back to now', async () => {
    for (const name of ['+10 min', '+1 hour', '+1 day'])
      await clock().getByRole('button', { name, exact: true }).click();
    await until(page, `document.querySelector('#clock-time').textContent.includes('1 day, ')`);
    await clock().getByRole('button', { name: 'Back to now' }).click();
    await until(page, `!document.querySelector('#clock-time').textContent.includes('ahead')`);
  });

  it('tells every open page', async () => {
    const other = await stage.browser.newPage();
    await other.goto(`${stage.whole.botUrl}/try`);
    await other.getByRole('button', { name: '+1 hour' }).click();
    await until(page, `document.querySelector('#clock-time').textContent.includes('1 hour ahead')`);
    await other.close();
  });

  it('can be read in each theme, and nothing is cut off in a small window', async () => {
    for (const theme of ['Light', 'Dark', 'Contrast']) {
      await page.getByLabel(theme, { exact: true }).check();
      const contrasts = await page.evaluate<number[]>(CONTRAST);
      assert.ok(
        contrasts.length > 5 && contrasts.every((contrast) => contrast >= 4.5),
        `${theme}: ${contrasts.join(' ')}`,
      );
    }
    await page.setViewportSize({ width: 360, height: 640 });
    assert.equal(await page.evaluate(CUT_OFF), 0);
    assert.ok(await page.getByLabel('Message', { exact: true }).isVisible());
  });
});
