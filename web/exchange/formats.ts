/** Every format of the data, in one list: menus, the command line and tests all go by it. */
import { ENGLISH, type FileFormat, type Words } from '../language/index.js';
import type { Claim, Dataset, Steps } from '../model/index.js';
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
import { offlineSteps, type OfflineView, readOfflineHtml } from './offline/html.js';
import { written } from './pieces.js';
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
] as const satisfies readonly FileFormat[];
export type FormatId = (typeof FORMAT_IDS)[number];

export interface WriteOptions {
  /** Lists, citations and the page: the reader’s language. English where left out. Data is the same in all languages. */
  readonly words?: Words;
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
  /** Also the name of what it is in `Words.formats`. */
  readonly id: FormatId;
  /** With its dot. Where one ends like another, the longer one is meant. */
  readonly ending: string;
  readonly mime: string;
  readonly write: (dataset: Dataset, options?: WriteOptions) => string;
  /** The same in steps, for a page that has other things to do meanwhile: pieces of the text are put at the end of `to`. */
  readonly steps: (dataset: Dataset, options: WriteOptions, to: string[]) => Steps<void>;
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

const LIST: readonly Omit<Format, 'write'>[] = [
  {
    id: 'json',
    ending: '.json',
    mime: 'application/json',
    steps: (dataset, _, to) => writeJson(dataset, to),
    read: readJson,
  },
  {
    id: 'json-ld',
    ending: '.jsonld',
    mime: 'application/ld+json',
    steps: (dataset, _, to) => writeJsonLd(dataset, to),
    read: readJson,
  },
  {
    id: 'graphml',
    ending: '.graphml',
    mime: 'application/graphml+xml',
    steps: (dataset, _, to) => writeGraphml(dataset, to),
    read: readGraph,
  },
  {
    id: 'gexf',
    ending: '.gexf',
    mime: 'application/gexf+xml',
    steps: (dataset, _, to) => writeGexf(dataset, to),
    read: readGraph,
  },
  {
    id: 'csv-claims',
    ending: '.csv',
    mime: 'text/csv;charset=utf-8',
    steps: writeClaims,
    read: readClaims,
  },
  {
    id: 'csv-dyads',
    ending: '.dyads.csv',
    mime: 'text/csv;charset=utf-8',
    steps: writeDyads,
  },
  {
    id: 'markdown',
    ending: '.md',
    mime: 'text/markdown;charset=utf-8',
    steps: (dataset, { words = ENGLISH, claims }, to) => markdown(dataset, chosen(dataset, claims), words, to),
  },
  {
    id: 'text',
    ending: '.txt',
    mime: 'text/plain;charset=utf-8',
    steps: (dataset, { words = ENGLISH, claims }, to) => plainText(dataset, chosen(dataset, claims), words, to),
  },
  {
    id: 'citation',
    ending: '.cite.txt',
    mime: 'text/plain;charset=utf-8',
    steps: (dataset, options, to) => citations(dataset, chosen(dataset, options.claims), options, to),
  },
  {
    id: 'bibtex',
    ending: '.bib',
    mime: 'application/x-bibtex',
    steps: (dataset, options, to) => bibtex(dataset, chosen(dataset, options.claims), options, to),
  },
  {
    id: 'ris',
    ending: '.ris',
    mime: 'application/x-research-info-systems',
    steps: (dataset, options, to) => ris(dataset, chosen(dataset, options.claims), options, to),
  },
  {
    id: 'html',
    ending: '.html',
    mime: 'text/html;charset=utf-8',
    steps: (dataset, { bundle, ...options }, to) => {
      if (bundle === undefined)
        throw new TypeError('write(html): give the text of geopolitical-graph.js as `bundle` in the options.');
      return offlineSteps({ dataset, bundle, ...options }, to);
    },
    read: readOfflineHtml,
  },
];

export const FORMATS: readonly Format[] = LIST.map((format) => ({
  ...format,
  write: (dataset, options = {}) => written((to) => format.steps(dataset, options, to)),
}));

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
