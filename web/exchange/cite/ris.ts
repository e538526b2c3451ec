/** RIS, which EndNote, Zotero and others read: one field a line, so no text may bring a line end of its own. */
import type { Claim, Dataset, Steps } from '../../model/index.js';
import { each } from '../pieces.js';
import { type CiteOptions, type Facts, factsOf } from './facts.js';

export const ris = (dataset: Dataset, claims: readonly Claim[], options: CiteOptions, to: string[]): Steps<void> =>
  each(to, claims, (claim) => record(factsOf(claim, dataset, options)), '\r\n');

function record(facts: Facts): string {
  const { authors, title, outlet, date, published, url, accessed, lang } = facts;
  const fields: [string, string][] = [
    ['TY', outlet === '' ? 'ELEC' : 'NEWS'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', outlet],
    ['PY', date?.year ?? ''],
    ['DA', date ? [date.year, date.month, date.day].join('/') : published],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', lang],
    ['AB', facts.text],
    ['N1', `“${facts.quote}” (${facts.paragraph}; ${facts.saidBy})`],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}
