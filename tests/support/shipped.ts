/** The datasets that are shipped, parsed. */
import { readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '../../web/model/index.js';

export function shipped(name: 'europe-1914' | 'japan-us'): Dataset {
  const file = new URL(`../../graph-data/${name}/claims.json`, import.meta.url);
  const { dataset } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (!dataset) throw new Error(`${name} is no dataset`);
  return dataset;
}
