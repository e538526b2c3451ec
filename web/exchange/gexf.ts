/**
 * GEXF 1.3 for Gephi: discs and lines as the picture has them, mutual relations undirected and one-way ones directed,
 * sizes by the number of claims and colors by sign. GEXF has no attributes for the graph as a whole; so the dataset is
 * the first of two descriptions in `meta`, as JSON, and this is what is read back. Programs show the last, in words.
 */
import type { EdgeSign } from '../graph/index.js';
import type { Dataset, Steps } from '../model/index.js';
import { canonicalSteps } from './canonical.js';
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
import { each, part } from './pieces.js';
import { Unreadable } from './unreadable.js';
import { oneLine } from './tell.js';
import { childrenCalled, type XmlElement } from './xml/read.js';
import { closed, DECLARATION, empty, escaped, holding, inside, opened, withText } from './xml/write.js';

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

const NAMESPACES = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };

/** Relations are worked out, then the dataset is written, countries, and lines. */
const PARTS = 4;

export function* writeGexf(dataset: Dataset, to: string[]): Steps<void> {
  const { nodes, lines, row } = yield* part(graphRows(dataset), 0, PARTS);
  const title = oneLine(dataset.title ?? dataset.article.title);
  to.push(DECLARATION, inside(0, opened('gexf', NAMESPACES)), inside(1, opened('meta')));
  to.push(inside(2, withText('creator', {}, 'geopolitical-graph')), `    ${opened('description')}`);
  yield* part(canonicalSteps(dataset, to, 0, escaped), 1, PARTS);
  to.push(
    `${closed('description')}\n`,
    inside(2, withText('description', {}, ABOUT(title))),
    inside(1, closed('meta')),
  );
  to.push(inside(1, opened('graph', { mode: 'static', defaultedgetype: 'undirected' })));
  to.push(inside(2, attributes('node', NODE_VALUES)), inside(2, attributes('edge', EDGE_VALUES)));
  yield* part(listed(to, 'nodes', nodes, nodeElement), 2, PARTS);
  yield* part(
    listed(to, 'edges', lines, (line, n) => lineElement(row(line), n)),
    3,
    PARTS,
  );
  to.push(inside(1, closed('graph')), inside(0, closed('gexf')));
}

/** An element of the graph that holds many. */
function* listed<T>(
  to: string[],
  name: string,
  items: readonly T[],
  write: (item: T, place: number) => string,
): Steps<void> {
  if (items.length === 0) return void to.push(inside(2, empty(name)));
  to.push(inside(2, opened(name)));
  yield* each(to, items, (item, n) => inside(3, write(item, n)));
  to.push(inside(2, closed(name)));
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
