// How big the tab is on the wire, and how long until it shows something useful: in Chromium, from the server on loopback.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { builtPageFolder } from '../../bot/tab/page-files.ts';
import { realData } from '../helpers/real-data.ts';
import { startTabStage } from '../tab/tab-stage.ts';

interface Measured {
  name: string;
  unit: 'KB' | 'ms';
  p50: number;
  p95?: number;
  note?: string;
}

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ROUNDS = 15;

const USEFUL: readonly { readonly name: string; readonly place: string; readonly seen: string }[] = [
  { name: 'explore: families to choose from', place: 'explore', seen: '.tile' },
  { name: 'compare: a table of two roles', place: 'compare/bi-developer+data-engineer', seen: '[role=table]' },
  { name: 'pathways: a picture of routes', place: 'pathway/x-admin/information-analyst', seen: '.picture svg' },
  { name: 'a role: its card', place: 'role/data-engineer', seen: '.ac-adaptiveCard' },
];

function sizes(folder: string): Measured[] {
  const assets = path.join(folder, 'assets');
  const packed = (pattern: RegExp): number =>
    fs
      .readdirSync(assets)
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + fs.statSync(path.join(assets, `${name}.gz`)).size, 0) / 1024;
  const page = packed(/^(page|chunk)-\w+\.(js|css)$/);
  const teams = packed(/^teams-\w+\.js$/);
  const card = packed(/^card-view-\w+\.js$/);
  return [
    { name: 'first load in a browser, gzip', unit: 'KB', p50: page },
    { name: 'first load inside Teams, gzip', unit: 'KB', p50: page + teams, note: 'with teams-js' },
    { name: 'and with the first card, gzip', unit: 'KB', p50: page + teams + card, note: 'with adaptivecards' },
  ];
}

async function times(url: string): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const found: Measured[] = [];
  for (const { name, place, seen } of USEFUL) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // A context of its own: nothing is kept from the round before.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${url}/tab/${place}`, { waitUntil: 'commit' });
      await page.waitForSelector(seen);
      took.push(await page.evaluate<number>('performance.now()'));
      await context.close();
    }
    const sorted = took.toSorted((one, two) => one - two);
    const at = (share: number): number => sorted[Math.floor(share * (ROUNDS - 1))] ?? 0;
    found.push({ name, unit: 'ms', p50: at(0.5), p95: at(0.95), note: 'nothing kept' });
  }
  await browser.close();
  return found;
}

export async function run(): Promise<Measured[]> {
  const pageFolder = builtPageFolder();
  if (!fs.existsSync(CHROMIUM)) return sizes(pageFolder);
  const stage = await startTabStage({ data: realData(), pageFolder });
  const measured = [...sizes(pageFolder), ...(await times(stage.url))];
  await stage.close();
  return measured;
}
