// The tab in a real browser, with the real bot behind it. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';
import { FILLED_PLAN, looks, open, SIZES, TAB_PAGES, THEMES } from './tab-pages.ts';
import { until } from './until.ts';

const WIDER_THAN_SCREEN = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Elements whose words are cut off at their side. */
const CUT_OFF = `[...document.querySelectorAll('main *, nav *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX !== 'visible'
    && !one.closest('.unseen, select, input') && getComputedStyle(one).display !== 'inline')
  .map((one) => one.outerHTML.slice(0, 120))`;
const TOO_SMALL = `[...document.querySelectorAll('button, select, input, summary, nav a, .button, .tile, svg a rect')]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); const least = one.matches('[type=checkbox], [type=radio]') ? 18 : 24; return width < least || height < least; })
  .map((one) => one.outerHTML.slice(0, 120))`;
const FOCUSED =
  '(document.activeElement.getAttribute("aria-label") || document.activeElement.textContent || document.activeElement.id).trim()';

describe('the tab in a browser', function () {
  this.timeout(240_000);
  let whole: WholeApp;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  before(async function () {
    if (!hasChromium()) this.skip();
    whole = await startWholeApp();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await whole?.stop();
  });

  const newPage = async (more: object = {}): Promise<Page> => {
    const made = await browser.newPage({ viewport: SIZES.desktop, locale: 'en-GB', ...more });
    made.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    made.on('pageerror', (error) => complaints.push(error.message));
    made.on('request', (request) => {
      if (!request.url().startsWith(whole.botUrl) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    return made;
  };
  const go = (place: string): Promise<unknown> => page.goto(`${whole.botUrl}/tab/${place}`);

  for (const theme of THEMES)
    for (const [size, viewport] of Object.entries(SIZES))
      it(`has nothing that axe objects to: ${theme}, ${size}`, async () => {
        page = await newPage({ viewport, ...looks(theme) });
        const found: string[] = [];
        for (const one of TAB_PAGES) {
          await open(page, whole.botUrl, one);
          found.push(...(await violationsOn(page)).map((violation) => `${one.place}: ${violation}`));
        }
        assert.deepEqual(found, []);
        await page.close();
      });

  for (const [name, viewport, rootSize] of [
    ['320 pixels', { width: 320, height: 640 }, ''],
    ['a phone', SIZES.phone, ''],
    ['text at 200 %', { width: 1280, height: 800 }, '200%'],
    ['text at 200 % on a narrow screen', { width: 640, height: 800 }, '200%'],
    ['text at 200 % at 320 pixels', { width: 320, height: 640 }, '200%'],
  ] as const)
    it(`loses nothing at ${name}`, async () => {
      page = await newPage({ viewport });
      for (const one of TAB_PAGES) {
        await open(page, whole.botUrl, { place: one.place, shows: one.shows });
        if (rootSize !== '')
          await page.evaluate(
            `document.documentElement.style.fontSize = '${rootSize}'; dispatchEvent(new Event('resize'))`,
          );
        await one.ready?.(page);
        await until(page, 'document.querySelector(".loading") === null');
        assert.equal(await page.evaluate(WIDER_THAN_SCREEN), 0, `${one.place} scrolls sideways`);
        assert.deepEqual(await page.evaluate(CUT_OFF), [], one.place);
        assert.deepEqual(await page.evaluate(TOO_SMALL), [], `${one.place}: too small to press`);
      }
      await page.close();
    });

  const tabTo = async (words: RegExp, most = 40, key = 'Tab'): Promise<void> => {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press(key);
      const visible = await page.evaluate<boolean>(
        'document.activeElement === document.body || document.activeElement.matches("svg a") || getComputedStyle(document.activeElement).outlineStyle !== "none"',
      );
      assert.ok(
        visible,
        `focus is not seen after ${step} tabs: ${await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 200)')}`,
      );
      const focused = await page.evaluate<string>(FOCUSED);
      if (words.test(focused)) return;
    }
    assert.fail(`Tab never reaches ${String(words)}`);
  };
  const pick = async (box: string, text: string): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      if ((await page.evaluate('document.activeElement.labels?.[0]?.textContent ?? ""')) === box) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(text);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  it('compares roles by keyboard alone', async () => {
    page = await newPage();
    await go('compare');
    await page.getByRole('combobox', { name: 'Add a role' }).waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(FOCUSED), 'Skip to the content');
    await page.keyboard.press('Enter');
    await pick('Add a role', 'bi dev');
    await page.getByText('Choose one more role').waitFor();
    await pick('Add a role', 'data engineer');
    const table = page.getByRole('table').first();
    await table.waitFor();
    assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), [
      'What is compared',
      'BI developer\nBand 5 to 7',
      'Data engineer\nBand 6 to 7',
    ]);
    assert.match(page.url(), /\/tab\/compare\/bi-developer\+data-engineer$/);
    const rows = await page.getByRole('row').count();
    await tabTo(/Copy the link/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await until(page, `document.querySelectorAll('[role=row]').length < ${rows}`);
    await tabTo(/^Remove Data engineer$/, 8, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Choose one more role').waitFor();
    assert.equal(await page.evaluate(FOCUSED), 'Remove BI developer');
    await page.close();
  });

  it('keeps a plan by keyboard alone', async () => {
    page = await newPage();
    const status = page.locator('#said');
    await go('plan');
    await page.getByRole('button', { name: 'Save my details' }).waitFor();
    await pick('Your role now', 'information analyst');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Band 5');
    await tabTo(/^Save my details$/);
    await page.keyboard.press('Enter');
    await status.getByText('Saved.').waitFor({ state: 'attached' });

    await go('plan');
    await page.getByRole('button', { name: 'Save my details' }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Your role now' }).inputValue(), 'Information analyst');
    assert.equal(await page.getByLabel('Your band').inputValue(), '5');
    await pick('Add a role you would like', 'data engineer');
    await page.getByRole('link', { name: 'Route · Information analyst to Data engineer' }).waitFor();
    await tabTo(/^What I still need: /, 60);
    await page.keyboard.press('Enter');
    await page.locator('.ac-adaptiveCard').getByText('Skills to build').waitFor();

    await tabTo(/^Set a reminder$/, 60);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('the open day');
    await page.keyboard.press('Tab');
    // The same day whichever of day and month comes first here.
    await page.keyboard.type('05052030');
    await tabTo(/^Set it$/, 8);
    await page.keyboard.press('Enter');
    await page.getByText('Sunday 5 May 2030 at 9:00am').first().waitFor();
    await tabTo(/^Change: /, 80);
    await page.keyboard.press('Enter');
    await tabTo(/^Stop: /, 4);
    await page.keyboard.press('Enter');
    await page.getByText('You have no reminders.').waitFor();
    await page.close();
  });

  it('takes off one skill, and leaves the rest', async () => {
    page = await newPage();
    const status = page.locator('#said');
    const save = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Save my details' }).click();
      await status.getByText('Saved.').waitFor({ state: 'attached' });
      await go('plan');
      await page.getByRole('button', { name: 'Save my details' }).waitFor();
    };
    const skills = page.getByRole('group', { name: 'Your skills' }).getByRole('combobox');
    await go('plan');
    await page.getByText(/^Rate your skills/).click();
    await skills.nth(0).selectOption({ label: 'Working' });
    await skills.nth(1).selectOption({ label: 'Expert' });
    await save();
    const kept = (): Promise<number> => page.locator('option', { hasText: 'Not one of my skills' }).count();
    assert.equal(await kept(), 2);
    await page
      .locator('select', { has: page.locator('option', { hasText: 'Not one of my skills' }) })
      .first()
      .selectOption({ label: 'Not one of my skills' });
    await save();
    assert.equal(await kept(), 1);
    await page.close();
  });

  it('pauses, changes and brings back reminders', async () => {
    page = await newPage();
    await go('dialog/reminders');
    await page.getByText('Set a reminder').click();
    await page.getByLabel('Remind me about').fill('my portfolio');
    await page.getByLabel('Day', { exact: true }).fill('2030-01-07');
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('Monday 7 January 2030 at 9:00am').first().waitFor();
    await page.getByRole('button', { name: /^Change: / }).click();
    await page.getByLabel('New day').fill('2030-02-04');
    await page.getByLabel('New time').fill('14:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Monday 4 February 2030 at 2:30pm').first().waitFor();
    await page.getByText('Pause all reminders').click();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByText('Reminders are paused').first().waitFor();
    await page.getByRole('button', { name: 'Start them again' }).click();
    await page.getByText('Pause all reminders').waitFor();
    await page.getByRole('button', { name: /^Stop: / }).click();
    await page.getByText('You have no reminders.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Monday 4 February 2030 at 2:30pm').first().waitFor();
    await page.close();
  });

  it('has nothing that axe objects to on a plan with something in it', async () => {
    const found: string[] = [];
    for (const theme of THEMES)
      for (const viewport of Object.values(SIZES)) {
        page = await newPage({ viewport, ...looks(theme) });
        await open(page, whole.botUrl, FILLED_PLAN);
        found.push(...(await violationsOn(page)).map((violation) => `${theme}, ${viewport.width}: ${violation}`));
        assert.equal(await page.evaluate(WIDER_THAN_SCREEN), 0);
        assert.deepEqual(await page.evaluate(CUT_OFF), []);
        await page.close();
      }
    assert.deepEqual(found, []);
  });

  it('forgets a person once they are sure', async () => {
    page = await newPage();
    await go('plan');
    await page.getByRole('button', { name: 'Forget me', exact: true }).click();
    await page.getByRole('button', { name: 'Keep everything' }).click();
    assert.equal(await page.evaluate(FOCUSED), 'Forget me');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, forget me' }).click();
    await page.getByText('Nothing is saved yet').waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Your role now' }).inputValue(), '');
    await page.close();
  });

  it('answers what is typed as the bot would, and Back shows what was there', async () => {
    page = await newPage();
    await go('explore');
    const ask = async (text: string): Promise<void> => {
      await page.getByRole('combobox').fill(text);
      await page.keyboard.press('Enter');
    };
    await ask('what does a band 7 earn in inner london');
    await page.locator('.ac-adaptiveCard').getByText('Pay for Band 7').first().waitFor();
    assert.equal(await page.evaluate(FOCUSED), '“what does a band 7 earn in inner london”');
    assert.doesNotMatch(page.url(), /band/);
    await page.getByRole('link', { name: 'Ask something else' }).click();
    await page.getByRole('heading', { name: 'Explore careers' }).waitFor();
    await page.goBack();
    await page.locator('.ac-adaptiveCard').getByText('Pay for Band 7').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Ask it again' }).waitFor();
    await page.close();
  });

  it('goes from a card’s button to the page of what it asks', async () => {
    page = await newPage();
    await go('role/data-engineer');
    await page.getByRole('button', { name: 'What next from Data engineer' }).click();
    await page.getByRole('heading', { name: 'What can follow Data engineer' }).waitFor();
    assert.match(page.url(), /\/tab\/pathway\/data-engineer\/-$/);
    assert.equal(await page.title(), 'What can follow Data engineer - Career Pathways');
    await page
      .getByRole('link', { name: /^Senior .* lead data engineer Band/ })
      .first()
      .click();
    assert.match(page.url(), /\/tab\/pathway\/senior/);
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Data engineer', exact: true }).first().waitFor();
    await page.close();
  });

  it('lets no markup through, from the address, the hash, the query or what is typed', async () => {
    page = await newPage();
    const bomb = '<img src=x onerror=window.hit=1><script>window.hit=1</script>';
    const places = [
      `role/${encodeURIComponent(bomb)}`,
      `roles/${encodeURIComponent(bomb)}`,
      `compare/${encodeURIComponent(bomb)}+data-engineer`,
      `pathway/${encodeURIComponent(bomb)}/data-engineer`,
      `explore?theme=${encodeURIComponent(bomb)}#${encodeURIComponent(bomb)}`,
      `explore#q=javascript:window.hit=1`,
      `%3Cscript%3Ewindow.hit=1%3C/script%3E`,
    ];
    for (const place of places) {
      await go(place);
      await until(page, 'document.querySelector("main h1") !== null && document.querySelector(".loading") === null');
      assert.equal(await page.evaluate('window.hit'), undefined, place);
      assert.equal(await page.locator('main img, main script').count(), 0, place);
    }
    await go('explore');
    await page.getByRole('combobox').fill(bomb);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ask something else' }).waitFor();
    await until(page, 'document.querySelector(".loading") === null');
    assert.equal(await page.evaluate('window.hit'), undefined);
    assert.equal(await page.locator('main img, main script').count(), 0);
    await page.close();
  });

  it('says that it is offline, keeps what it has, and goes on by itself', async () => {
    page = await newPage();
    await go('explore');
    await page.getByText('Clinical coding').waitFor();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByRole('combobox', { name: 'Add a role' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText(/^You are offline\. You see what was loaded/).waitFor();
    await page.getByRole('link', { name: 'Explore', exact: true }).click();
    await page.getByText('Clinical coding').waitFor();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByText('this has not been loaded before').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('What senior leaders can do now').first().waitFor();
    assert.equal(await page.getByText(/^You are offline/).count(), 0);
    await page.close();
  });

  it('asked no other host for anything, and nothing went wrong on the page', () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
  });
});
