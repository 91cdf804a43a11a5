// Pictures of the examples, for a person to look at: every theme, as wide as a chat and as narrow as a phone.
//   npx tsx tests/looks/screenshots.ts --out <folder> [--kind role] [--theme dark] [--width 360] [--all]
//   npx tsx tests/looks/screenshots.ts --out <folder> --ask '{"kind":"role","roleId":"data-engineer"}' [--ask ...]
// Without --all, examples that are only there to be too long are left out. --ask: answers from the bundled data set.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { answerAsk, isOwnAsk } from '../../bot/conversation/answer-ask.ts';
import { readButton } from '../../cards/read-button.ts';
import { EXAMPLES } from '../../cards/examples.ts';
import { THEMES } from '../../cards/looks/host-config.ts';
import { type Message, render } from '../../cards/render.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WIDTHS = ['640', '360'];
const here = import.meta.dirname;
const tryout = path.join(here, '../../bot/tryout/page');

const { values: wanted } = parseArgs({
  options: {
    out: { type: 'string' },
    kind: { type: 'string', multiple: true },
    ask: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    width: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
  },
});

async function openPage(page: Page): Promise<void> {
  const bundle = await build({
    entryPoints: [path.join(here, 'page.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    // adaptivecards says it has no side effects, but its Table registers itself when loaded.
    ignoreAnnotations: true,
  });
  const styles = [
    ...['themes.css', 'controls.css'].map((name) => path.join(tryout, name)),
    path.join(here, '../../cards/looks/cards.css'),
  ].map((file) => fs.readFileSync(file, 'utf8'));
  const own =
    'body { display: block; height: auto; padding: 8px; } html { height: auto; } .card { margin-bottom: 8px; } .card ul { padding-left: 20px; } .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }';
  await page.setContent(
    `<!doctype html><html lang="en-GB"><style>${[...styles, own].join('\n')}</style><body></body></html>`,
  );
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
}

interface Shown {
  readonly file: string;
  readonly name: string;
  readonly message: Message;
}

const fromExamples = (): Shown[] =>
  Object.entries(EXAMPLES)
    .filter(([kind]) => wanted.kind === undefined || wanted.kind.includes(kind))
    .flatMap(([kind, examples]) =>
      examples
        .filter(({ name }) => wanted.all || !name.includes('far too'))
        .map(({ name, answer }, at) => ({ file: `${kind}-${at}`, name, message: render(answer) })),
    );

function fromRealData(asked: readonly string[]): Shown[] {
  const desk = deskOver(realData());
  return asked.map((words, at) => {
    const read = readButton({ v: 1, ask: JSON.parse(words) });
    if (read.kind === 'unknown' || isOwnAsk(read.ask)) throw new Error(`No such question: ${words}`);
    return { file: `real-${at}`, name: words, message: render(answerAsk(read.ask, desk)) };
  });
}

async function takePictures(page: Page, folder: string, shown: readonly Shown[]): Promise<void> {
  for (const { file, name, message } of shown) {
    for (const theme of wanted.theme ?? THEMES) {
      for (const width of wanted.width ?? WIDTHS) {
        await page.setViewportSize({ width: Number(width), height: 100 });
        await page.evaluate(`draw(${JSON.stringify([{ name, ...message }])}, ${JSON.stringify(theme)})`);
        await page.screenshot({ path: path.join(folder, `${file}-${theme}-${width}.png`), fullPage: true });
      }
    }
  }
  console.log(`${shown.length} cards drawn`);
}

if (wanted.out === undefined) throw new Error('Say where to put the pictures: --out <folder>');
fs.mkdirSync(wanted.out, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const page = await browser.newPage();
  await openPage(page);
  await takePictures(page, wanted.out, wanted.ask === undefined ? fromExamples() : fromRealData(wanted.ask));
} finally {
  await browser.close();
}
