// The bundled data set as the bot sees it, without the HTTP in between.
import path from 'node:path';
import { loadDataSet } from '../../bot/pathway-api/load.ts';
import type { PathwayData } from '../../bot/pathways/pathway.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../bot/pathway-api/data');

/** Reads and checks the data folder; throws when a file is broken. */
export function realData(): PathwayData {
  const { dataVersion, holdings } = loadDataSet(FOLDER);
  const { 'pay-supplements': paySupplements, ...collections } = holdings;
  return { name: 'Bundled data set', dataVersion, paySupplements, ...collections };
}
