/** Every format of the data, in one list: menus, the command line and tests all go by it. */
import type { Claim, Dataset } from '../model/index.js';
import { bibtex } from './cite/bibtex.js';
import { citations } from './cite/plain.js';
import { ris } from './cite/ris.js';
import { readClaims, writeClaims } from './csv/claims.js';
import { writeDyads } from './csv/dyads.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { writeJson } from './json.js';
import { writeJsonLd } from './json-ld.js';
import { markdown } from './markdown.js';
import { offlineHtml, type OfflineView, readOfflineHtml } from './offline/html.js';
import { plainText } from './plain-text.js';
import { readGraph, readJson } from './read.js';
import type { ReadBack } from './read-back.js';

export const FORMAT_IDS = [
  'json',
  'json-ld',
  'graphml',
  'gexf',
  'csv-claims',
  'csv-dyads',
  'markdown',
  'text',
  'citation',
  'bibtex',
  'ris',
  'html',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface WriteOptions {
  /** CSV: a byte order mark in front, without which Excel takes UTF-8 for something else. */
  readonly bom?: boolean;
  /** Citations: the day on which the article was last seen, `2026-11-25`. */
  readonly accessed?: string;
  /** Citations and lists: ids of the claims wanted; all where left out. */
  readonly claims?: readonly string[];
  /** HTML: the source of the one-file bundle. */
  readonly bundle?: string;
  /** HTML: the page’s title, where it is not the dataset’s. */
  readonly title?: string;
  /** HTML: what is shown at first. */
  readonly view?: OfflineView;
}

export interface Format {
  readonly id: FormatId;
  /** With its dot. Where one ends like another, the longer one is meant. */
  readonly ending: string;
  readonly mime: string;
  /** What it is, in plain English; interfaces have the words of their language by `id`. */
  readonly about: string;
  readonly write: (dataset: Dataset, options?: WriteOptions) => string;
  /**
   * Gives back the very dataset that was written, for `parseDataset` to check. Throws `Unreadable`; `importText` does
   * not. Formats without it leave out too much.
   */
  readonly read?: (text: string) => ReadBack;
}

const chosen = (dataset: Dataset, ids: readonly string[] | undefined): readonly Claim[] => {
  if (!ids) return dataset.claims;
  const wanted = new Set(ids);
  return dataset.claims.filter((claim) => wanted.has(claim.id));
};

export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    ending: '.json',
    mime: 'application/json',
    about: 'The dataset itself',
    write: (dataset) => writeJson(dataset),
    read: readJson,
  },
  {
    id: 'json-ld',
    ending: '.jsonld',
    mime: 'application/ld+json',
    about: 'Linked data: claims as web annotations',
    write: (dataset) => writeJsonLd(dataset),
    read: readJson,
  },
  {
    id: 'graphml',
    ending: '.graphml',
    mime: 'application/graphml+xml',
    about: 'Graph for networkx, igraph, yEd',
    write: (dataset) => writeGraphml(dataset),
    read: readGraph,
  },
  {
    id: 'gexf',
    ending: '.gexf',
    mime: 'application/gexf+xml',
    about: 'Graph for Gephi',
    write: (dataset) => writeGexf(dataset),
    read: readGraph,
  },
  {
    id: 'csv-claims',
    ending: '.csv',
    mime: 'text/csv;charset=utf-8',
    about: 'Table of all claims, for spreadsheets',
    write: (dataset, options) => writeClaims(dataset, options),
    read: readClaims,
  },
  {
    id: 'csv-dyads',
    ending: '.dyads.csv',
    mime: 'text/csv;charset=utf-8',
    about: 'Table of all pairs, for spreadsheets',
    write: (dataset, options) => writeDyads(dataset, options),
  },
  {
    id: 'markdown',
    ending: '.md',
    mime: 'text/markdown;charset=utf-8',
    about: 'List of claims as Markdown',
    write: (dataset, options) => markdown(dataset, chosen(dataset, options?.claims)),
  },
  {
    id: 'text',
    ending: '.txt',
    mime: 'text/plain;charset=utf-8',
    about: 'List of claims as plain text',
    write: (dataset, options) => plainText(dataset, chosen(dataset, options?.claims)),
  },
  {
    id: 'citation',
    ending: '.cite.txt',
    mime: 'text/plain;charset=utf-8',
    about: 'Citations as in a footnote',
    write: (dataset, options = {}) => citations(dataset, chosen(dataset, options.claims), options),
  },
  {
    id: 'bibtex',
    ending: '.bib',
    mime: 'application/x-bibtex',
    about: 'Citations for BibTeX',
    write: (dataset, options = {}) => bibtex(dataset, chosen(dataset, options.claims), options),
  },
  {
    id: 'ris',
    ending: '.ris',
    mime: 'application/x-research-info-systems',
    about: 'Citations for Zotero, EndNote and others',
    write: (dataset, options = {}) => ris(dataset, chosen(dataset, options.claims), options),
  },
  {
    id: 'html',
    ending: '.html',
    mime: 'text/html;charset=utf-8',
    about: 'One page that works without a network',
    write: (dataset, { bundle, ...options } = {}) => {
      if (bundle === undefined)
        throw new TypeError('write(html): give the text of geopolitical-graph.js as `bundle` in the options.');
      return offlineHtml({ dataset, bundle, ...options });
    },
    read: readOfflineHtml,
  },
];

export const formatOf = (id: FormatId): Format => {
  const format = FORMATS.find((one) => one.id === id);
  if (!format)
    throw new RangeError(`formatOf: there is no format “${String(id)}”; there are ${FORMAT_IDS.join(', ')}.`);
  return format;
};

/** The format that a file’s name asks for; undefined if none. */
export function formatByName(name: string): Format | undefined {
  const lower = name.toLowerCase();
  const fitting = FORMATS.filter(({ ending }) => lower.endsWith(ending));
  return fitting.sort((one, other) => other.ending.length - one.ending.length)[0];
}
