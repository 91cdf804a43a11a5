// The tab inside a host that speaks as Teams does, and with data and people that are not as usual. Needs Chromium and a built page.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { createCheckIdentity } from '../../bot/tab/check-identity.ts';
import { builtPageFolder } from '../../bot/tab/page-files.ts';
import { createSignInKeys } from '../../bot/tab/sign-in-keys.ts';
import { generatedData } from '../helpers/generated-data.ts';
import { realData } from '../helpers/real-data.ts';
import { family } from '../helpers/tiny-data.ts';
import { APP, openSignInLab, TENANT, type SignInLab } from '../tab/sign-in-lab.ts';
import { NOW, startTabStage, type TabStage } from '../tab/tab-stage.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { openInTeams, told } from './fake-teams.ts';
import { until } from './until.ts';

const pageFolder = builtPageFolder();

describe('the tab inside Teams', function () {
  this.timeout(60_000);
  let lab: SignInLab;
  let stage: TabStage;
  let browser: Browser;
  let page: Page;

  before(async function () {
    if (!hasChromium()) this.skip();
    lab = await openSignInLab(() => NOW.getTime() / 1000);
    const keys = createSignInKeys(lab.keysUrl);
    const check = createCheckIdentity({ appId: APP, appIdUris: [], allowedTenants: [TENANT], keys, now: () => NOW });
    stage = await startTabStage({ data: realData(), signIn: { kind: 'tokens', check }, teamsAppId: APP, pageFolder });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await stage?.close();
    await lab?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  });
  afterEach(() => page.close());

  const tab = () => page.frameLocator('iframe');
  const theme = (): Promise<string | null> => tab().locator('html').getAttribute('data-theme');
  const tell = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`window.tell(${[name, ...args].map((one) => JSON.stringify(one)).join(', ')})`);

  it('opens at the place of a deep link, in the theme of Teams, and follows it', async () => {
    await openInTeams(page, stage.url, '/tab?inTeams=1', { theme: 'dark', subPageId: 'role/data-engineer' });
    await tab().locator('.ac-adaptiveCard').waitFor();
    assert.equal(await theme(), 'dark');
    const ground = (): Promise<unknown> | undefined =>
      page.frames()[1]?.evaluate('getComputedStyle(document.querySelector(".ac-adaptiveCard")).backgroundColor');
    const before = await ground();
    await tell('themeChange', 'contrast');
    await tab().locator('html[data-theme=contrast]').waitFor();
    assert.notEqual(await ground(), before);
    await tell('themeChange', 'default');
    await tab().locator('html[data-theme=light]').waitFor();
  });

  it('shows nothing odd for a deep link that is none', async () => {
    await openInTeams(page, stage.url, '/tab?inTeams=1', { subPageId: '../../x"><script>1</script>' });
    await tab().getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await tab().locator('main script').count(), 0);
  });

  it('sends the token of Teams in a header, and shows the person’s own', async () => {
    const token = await lab.token();
    const sent = page.waitForRequest((request) => request.url().includes('/tab/api/plan'));
    await openInTeams(page, stage.url, '/tab/plan?inTeams=1', { token });
    await tab().getByRole('button', { name: 'Save my details' }).waitFor();
    assert.equal((await sent).headers()['authorization'], `Bearer ${token}`);
    assert.equal(
      await page
        .context()
        .cookies()
        .then(({ length }) => length),
      0,
    );
  });

  it('says so when Teams cannot sign the person in, and everything else works', async () => {
    await openInTeams(page, stage.url, '/tab/plan?inTeams=1', {});
    await tab().getByText('Teams could not sign you in here').waitFor();
    await tab().getByRole('link', { name: 'Explore' }).click();
    await tab().getByText('Clinical coding').waitFor();
  });

  it('goes back with the button of Teams, and hands it back at the start', async () => {
    await openInTeams(page, stage.url, '/tab/explore?inTeams=1', {});
    await tab().getByText('Clinical coding').click();
    await tab().getByRole('heading', { name: 'Clinical coding' }).waitFor();
    await tell('backButtonPress');
    await tab().getByRole('heading', { name: 'Explore careers' }).waitFor();
    await tell('backButtonPress');
    await until(page, 'window.told.some(({ func }) => /navigateBack/.test(func))');
  });

  it('shares the place it shows', async () => {
    await openInTeams(page, stage.url, '/tab/compare/bi-developer+data-engineer?inTeams=1', {});
    await tab().getByRole('button', { name: 'Share the link' }).click();
    await until(page, 'window.told.some(({ func }) => func === "shareDeepLink")');
    const [share] = await told(page, 'shareDeepLink');
    assert.deepEqual(share?.args, [
      'compare/bi-developer+data-engineer',
      'BI developer, Data engineer',
      `${stage.url}/tab/compare/bi-developer+data-engineer`,
    ]);
  });

  it('opens the place in a large window over Teams', async () => {
    const token = await lab.token();
    await openInTeams(page, stage.url, '/tab/pathway/x-admin/information-analyst?inTeams=1', { token });
    await tab().getByRole('button', { name: 'Open in a large window' }).click();
    await until(page, 'window.told.some(({ func }) => func === "stageView.open")');
    const [opened] = await told(page, 'stageView.open');
    assert.match(
      JSON.stringify(opened?.args),
      /"appId":"00000000-1111.*pathway\/x-admin\/information-analyst\?inTeams=1/,
    );
  });

  it('is set up for a channel by Teams’ own Save', async () => {
    await openInTeams(page, stage.url, '/tab/config?inTeams=1', { frame: 'settings', entityId: 'roles/cod' });
    assert.ok(await tab().getByRole('radio', { name: 'One family of roles' }).isChecked());
    await tab()
      .getByRole('radio', { name: /^The report/ })
      .check();
    await tell('settings.save', {});
    await until(page, 'window.told.some(({ func }) => /setSettings|setConfig/.test(func))');
    const [saved] = [...(await told(page, 'settings.setSettings')), ...(await told(page, 'pages.config.setConfig'))];
    assert.deepEqual(saved?.args[0], {
      entityId: 'report',
      contentUrl: `${stage.url}/tab/report?inTeams=1`,
      websiteUrl: `${stage.url}/tab/report`,
      suggestedDisplayName: 'The report',
    });
  });

  it('opens reminders in a dialog, and the dialog closes itself when the profile is saved', async () => {
    const token = await lab.token();
    await openInTeams(page, stage.url, '/tab/plan?inTeams=1', { token });
    await tab().getByRole('button', { name: 'Open in a dialog' }).first().click();
    await until(page, 'window.told.some(({ func }) => /startTask|dialog\\.url\\.open/.test(func))');
    await openInTeams(page, stage.url, '/tab/dialog/profile?inTeams=1', { token, frame: 'task' });
    await tab().getByRole('button', { name: 'Save my details' }).click();
    await until(page, 'window.told.some(({ func }) => /submitTask|completeTask|dialog\\.url\\.submit/.test(func))');
  });

  it('explains itself in a plain browser, with a way into Teams', async () => {
    await page.goto(`${stage.url}/tab/plan`);
    await page.getByText('This is about you, so it needs to know who you are').waitFor();
    const link = await page.getByRole('link', { name: 'Open it in Teams' }).getAttribute('href');
    assert.match(
      link ?? '',
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/00000000-1111[\w-]+\/careers\?context=.*plan/,
    );
    await page.goto(`${stage.url}/tab/explore`);
    await page.getByRole('combobox').fill('remind me tomorrow about the open day');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

describe('the tab with unusual data', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async function () {
    if (!hasChromium()) this.skip();
    browser = await launchChromium();
  });
  after(() => browser?.close());

  it('lists a thousand roles a part at a time, and the keyboard goes on where it was', async () => {
    const stage = await startTabStage({ data: generatedData({ roles: 1000, transitions: 3000, seed: 7 }), pageFolder });
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.goto(`${stage.url}/tab/roles`);
    const lines = page.locator('.lines > li');
    await lines.first().waitFor();
    assert.equal(await lines.count(), 60);
    await page.getByRole('button', { name: 'Show more roles' }).click();
    await lines.nth(60).waitFor();
    assert.equal(await lines.count(), 120);
    const next = await lines.nth(60).locator('a').innerText();
    await until(page, `document.activeElement.textContent === ${JSON.stringify(next)}`);
    await stage.close();
    await page.close();
  });

  it('says that a family has no roles', async () => {
    const data = realData();
    const stage = await startTabStage({ data: { ...data, families: [...data.families, family('empty')] }, pageFolder });
    const page = await browser.newPage();
    await page.goto(`${stage.url}/tab/explore`);
    await page.getByRole('link', { name: 'Empty No roles yet' }).click();
    await page.getByText('There are no roles in this family yet.').waitFor();
    await stage.close();
    await page.close();
  });

  it('says that there is no data while there is none, and finds it later', async () => {
    const data = realData();
    const whole = await startTabStage({ data, pageFolder });
    const page = await browser.newPage();
    await page.route('**/tab/api/families', (route) =>
      route.fulfill({ status: 503, json: { code: 'SourceUnavailable', message: 'There is no careers data yet' } }),
    );
    await page.goto(`${whole.url}/tab/explore`);
    await page.getByText('There is no careers data yet').waitFor();
    await page.unroute('**/tab/api/families');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Clinical coding').waitFor();
    await page.route('**/tab/api/families', (route) => route.fulfill({ status: 503, json: {} }));
    await page.reload();
    await page.getByText(/^The server cannot be reached\. You see what was loaded/).waitFor();
    await page.getByText('Clinical coding').waitFor();
    await whole.close();
    await page.close();
  });
});
