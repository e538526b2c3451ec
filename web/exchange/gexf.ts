/**
 * GEXF 1.3 for Gephi: discs and lines as the picture has them, mutual relations undirected and one-way ones directed,
 * sizes by the number of claims and colors by sign. GEXF has no attributes for the graph as a whole; so the dataset is
 * the first of two descriptions in `meta`, as JSON, and this is what is read back. Programs show the last, in words.
 */
import type { EdgeSign } from '../graph/index.js';
import type { Dataset } from '../model/index.js';
import { canonicalJson } from './canonical.js';
import {
  EDGE_VALUES,
  type EdgeRow,
  graphRows,
  NODE_VALUES,
  type NodeRow,
  type Row,
  type ValueType,
} from './graph-rows.js';
import { parseJson } from './json.js';
import { Unreadable } from './unreadable.js';
import { oneLine } from './tell.js';
import { childrenCalled, type XmlElement } from './xml/read.js';
import { documentOf, empty, holding, withText } from './xml/write.js';

/** For whoever opens the file in a graph program. */
const ABOUT = (title: string): string =>
  `Who stands where with whom according to one article: “${title}”. Nodes are the countries, territories and organizations it names; each line stands for all of its claims about a pair. The article’s words are in the attributes.`;

const TYPES: Readonly<Record<ValueType, string>> = { string: 'string', int: 'integer', double: 'double' };

type Color = readonly [r: number, g: number, b: number];
/** The light theme’s colors for sign, and the outline of its discs. */
export const SIGN_COLORS: Readonly<Record<`${EdgeSign}`, Color>> = {
  '1': [0x00, 0x67, 0xa6],
  '-1': [0xbf, 0x4a, 0x00],
  '0': [0x5d, 0x62, 0x68],
  mixed: [0x4a, 0x4d, 0x53],
};
const DISC: Color = [0x3a, 0x3d, 0x43];

export function writeGexf(dataset: Dataset): string {
  const { nodes, lines } = graphRows(dataset);
  const title = oneLine(dataset.title ?? dataset.article.title);
  const meta = holding('meta', {}, [
    withText('creator', {}, 'geopolitical-graph'),
    withText('description', {}, canonicalJson(dataset)),
    withText('description', {}, ABOUT(title)),
  ]);
  const graph = holding('graph', { mode: 'static', defaultedgetype: 'undirected' }, [
    attributes('node', NODE_VALUES),
    attributes('edge', EDGE_VALUES),
    holding('nodes', {}, nodes.map(nodeElement)),
    holding('edges', {}, lines.map(lineElement)),
  ]);
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return documentOf(holding('gexf', namespaces, [meta, graph]));
}

const attributes = (kind: 'node' | 'edge', values: Readonly<Record<string, ValueType>>): string =>
  holding(
    'attributes',
    { class: kind, mode: 'static' },
    Object.entries(values).map(([name, type]) => empty('attribute', { id: name, title: name, type: TYPES[type] })),
  );

const valuesOf = (row: Row): string =>
  holding(
    'attvalues',
    {},
    Object.entries(row).flatMap(([name, value]) =>
      value === undefined ? [] : [empty('attvalue', { for: name, value })],
    ),
  );

const colorOf = ([r, g, b]: Color): string => empty('viz:color', { r, g, b });

/** Gephi’s y runs up. The disc grows as the picture’s does. */
const nodeElement = ({ key, label, claims, place, values }: NodeRow): string =>
  holding('node', { id: key, label: oneLine(label) }, [
    valuesOf(values),
    colorOf(DISC),
    ...(place ? [empty('viz:position', { x: place[0], y: 0 - place[1], z: 0 })] : []),
    empty('viz:size', { value: round(16 + 2.1 * Math.sqrt(claims)) }),
  ]);

const lineElement = ({ label, source, target, directed, bundle, values }: EdgeRow, n: number): string =>
  holding(
    'edge',
    {
      id: `e${n}`,
      source,
      target,
      type: directed ? 'directed' : 'undirected',
      label: oneLine(label),
      weight: bundle.claims.length,
    },
    [valuesOf(values), colorOf(SIGN_COLORS[`${bundle.sign}`])],
  );

const round = (n: number): number => Math.round(n * 100) / 100;

/** The dataset that a GEXF file of ours carries. @throws Unreadable if it carries none */
export function readGexf(root: XmlElement): unknown {
  const [meta] = childrenCalled(root, 'meta');
  const found = (meta ? childrenCalled(meta, 'description') : []).find(({ text }) => text.trimStart().startsWith('{'));
  if (found) return parseJson(found.text, 'The dataset in the file');
  throw new Unreadable(
    'parse/format',
    'This GEXF file holds a graph but no claims.',
    'Open a file that was exported here; a program that saves it anew may leave the dataset out.',
  );
}
