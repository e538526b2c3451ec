/** The datasets that ship with the project. */
import { readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '../../web/model/index.js';

export function shipped(name: 'japan-us' | 'europe-1914' | (string & {})): Dataset {
  const { dataset } = parseDataset(JSON.parse(readFileSync(`graph-data/${name}/claims.json`, 'utf8')));
  if (!dataset) throw new Error(`${name} is no dataset`);
  return dataset;
}
