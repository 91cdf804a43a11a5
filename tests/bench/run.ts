// npm run bench: runs every *.bench.ts beside this file and prints one table. Ratios within one run are what counts.
//   npm run bench -- reasoning cards      only these
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Line {
  name: string;
  unit?: string;
  ms?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  note?: string;
}

const wanted = process.argv.slice(2);
const files = fs
  .readdirSync(import.meta.dirname)
  .filter(
    (name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((word) => name.startsWith(word))),
  );

const shown = (value: number | undefined): string =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const file of files) {
  const bench = (await import(pathToFileURL(path.join(import.meta.dirname, file)).href)) as { run(): Promise<Line[]> };
  console.log(`\n${file.replace('.bench.ts', '')}`);
  for (const line of await bench.run()) {
    const unit = line.unit ?? 'ms';
    const value = line.ms ?? line.p50;
    const tails = [
      line.p95 === undefined ? '' : `p95 ${shown(line.p95)}`,
      line.p99 === undefined ? '' : `p99 ${shown(line.p99)}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
    console.log(
      `  ${line.name.padEnd(58)} ${shown(value).padStart(8)} ${unit}  ${tails}${line.note === undefined ? '' : `  (${line.note})`}`,
    );
  }
}
process.exit(0);
