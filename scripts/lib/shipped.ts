/** A dataset of graph-data, read as the element reads it. */
import { readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '../../web/model/index.js';

/** @throws where there is none of that name, or where nothing of it can be shown */
export function shippedDataset(name: string): Dataset {
  const file = new URL(`../../graph-data/${name}/claims.json`, import.meta.url);
  const { dataset } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (!dataset) throw new Error(`graph-data/${name} holds nothing that can be shown: npm run check-data says why.`);
  return dataset;
}
