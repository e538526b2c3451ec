/** Readers that serve two formats each: what a file is shows only inside. */
import type { Dataset, Problem, Steps } from '../model/index.js';
import { readGexf, writeGexf } from './gexf.js';
import { readGraphml, writeGraphml } from './graphml.js';
import { parseJson } from './json.js';
import { readJsonLd } from './json-ld.js';
import { written } from './pieces.js';
import type { ReadBack } from './read-back.js';
import { isFields } from './rest.js';
import { edited, Unreadable } from './unreadable.js';
import { localName, readXml } from './xml/read.js';

/** @throws Unreadable */
export function readJson(text: string): ReadBack {
  const value = parseJson(text);
  return isFields(value) && Object.hasOwn(value, '@context') ? readJsonLd(value) : { dataset: value, problems: [] };
}

/** @throws Unreadable */
export function readGraph(text: string): ReadBack {
  const root = readXml(text);
  const name = localName(root);
  if (name === 'graphml') return withChanges(readGraphml(root), text, writeGraphml);
  if (name === 'gexf') return withChanges(readGexf(root), text, writeGexf);
  throw new Unreadable(
    'parse/format',
    `The file is XML, but <${name.slice(0, 40)}> is neither GraphML nor GEXF.`,
    'Open a file that was exported here.',
  );
}

type Write = (dataset: Dataset, to: string[]) => Steps<void>;

/** Whoever changed nodes and edges in another program must hear that the claims do not follow them. */
function withChanges(dataset: unknown, text: string, write: Write): ReadBack {
  const problems: Problem[] = [];
  if (!isAsWritten(dataset, text, write))
    problems.push(
      edited(
        'The graph in the file is not as this version would write it: it was changed, or made by another version. The dataset in the file was read; its nodes and edges were not.',
      ),
    );
  return { dataset, problems };
}

/** A dataset that lacks what the schema asks for cannot be written; the validator says what is wrong with it. */
function isAsWritten(dataset: unknown, text: string, write: Write): boolean {
  try {
    return written((to) => write(dataset as Dataset, to)) === text;
  } catch {
    return true;
  }
}
