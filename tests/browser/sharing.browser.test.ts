// A card shared on the try-out page, and used by others who look at the same channel. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { hasChromium } from './chromium.ts';
import { openTryPage, type TryPage } from './try-page.ts';

describe('sharing in a browser', function () {
  this.timeout(90_000);
  let stage: TryPage;
  let page: Page;

  before(async function () {
    if (!hasChromium()) this.skip();
    stage = await openTryPage(1200);
    ({ page } = stage);
  });

  after(() => stage?.close());

  const say = async (text: string): Promise<void> => {
    const said = page.locator('#box');
    await said.fill(text);
    await said.press('Enter');
  };
  const open = (name: RegExp): Promise<void> => page.locator('#places button').filter({ hasText: name }).click();
  const log = () => page.getByRole('log');
  const press = (name: RegExp | string): Promise<void> =>
    log().getByRole('button', { name, exact: true }).last().click();
  const lookAs = (name: string): Promise<unknown> => page.locator('#viewer').selectOption({ label: name });
  const box = (where = page) => where.locator('.ac-choiceSetInput-filtered-textbox').last();
  /** Types, at one go, in the newest box that looks its choices up, and takes the one that is named. */
  const choose = async (typed: string, name: RegExp, where = page): Promise<void> => {
    await box(where).fill(typed);
    await where.locator('.ac-choiceSetInput-choice').filter({ hasText: name }).first().click();
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

  it('closes a list of choices by Escape, and when it is left', async () => {
    await lookAs('Priya Nair');
    await press('Add a role');
    const list = log().locator('.ac-choiceSetInput-filtered-dropdown').last();
    await box().fill('data eng');
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await box().fill('data arch');
    await list.waitFor();
    await page.locator('#box').focus();
    await list.waitFor({ state: 'hidden' });
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

  it('leads from the tab to the channel too', async () => {
    const tab = await stage.browser.newPage({ viewport: { width: 1100, height: 1200 } });
    await tab.goto(`${stage.whole.botUrl}/tab/compare/data-scientist+data-architect`);
    await tab.getByRole('button', { name: 'Share as a card' }).click();
    await box(tab).waitFor();
    assert.deepEqual(await violationsOn(tab), []);
    await choose('gen', /General/, tab);
    await tab.getByLabel('A line from you').last().fill('From the tab');
    await tab.getByRole('button', { name: 'Preview' }).last().click();
    const post = tab.getByRole('button', { name: /^Post to/ }).last();
    await post.waitFor();
    assert.deepEqual(await violationsOn(tab), []);
    await post.click();
    await tab.getByText('Shared to Health Informatics, General', { exact: true }).waitFor();
    await tab.close();
    await open(/Informatics/);
    await log().getByText('From the tab').waitFor();
    await log().getByText('Data scientist and Data architect').last().waitFor();
  });

  it('shows what is for one person to that person alone', async () => {
    await lookAs('Ben Hughes');
    await say('@Career Pathways show my details');
    await log().getByText('Only you can see this').last().waitFor();
    await lookAs('Ana Okafor');
    await log().getByText('Ana Okafor shared this').first().waitFor();
    assert.equal(await log().getByText('Only you can see this').count(), 0);
  });
});
