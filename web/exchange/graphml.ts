/**
 * GraphML for networkx, igraph, yEd and others: one undirected edge for each pair, as most of them read no mixture of
 * directed and undirected ones; which way a relation runs is in its attributes. The whole dataset is the graph’s own
 * attribute `dataset`, as JSON, and this is what is read back.
 */
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
import { childrenCalled, localName, type XmlElement } from './xml/read.js';
import { closed, DECLARATION, empty, escaped, holding, inside, opened, withText } from './xml/write.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const NODE = { label: 'string', ...NODE_VALUES, x: 'double', y: 'double' } as const;
const EDGE = { label: 'string', weight: 'int', ...EDGE_VALUES } as const;

/** Relations are worked out, then the dataset is written, countries, and pairs. */
const PARTS = 4;

export function* writeGraphml(dataset: Dataset, to: string[]): Steps<void> {
  const { nodes, pairs, row } = yield* part(graphRows(dataset), 0, PARTS);
  const keys = [
    ...keyElements('graph', { title: 'string', dataset: 'string' }),
    ...keyElements('node', NODE),
    ...keyElements('edge', EDGE),
  ];
  to.push(DECLARATION, inside(0, opened('graphml', { xmlns: NAMESPACE })), ...keys.map((key) => inside(1, key)));
  to.push(inside(1, opened('graph', { id: 'claims', edgedefault: 'undirected' })));
  to.push(inside(2, withText('data', { key: 'g_title' }, dataset.title ?? dataset.article.title)));
  to.push(`    ${opened('data', { key: 'g_dataset' })}`);
  yield* part(canonicalSteps(dataset, to, 0, escaped), 1, PARTS);
  to.push(`${closed('data')}\n`);
  yield* part(
    each(to, nodes, (node) => inside(2, nodeElement(node))),
    2,
    PARTS,
  );
  yield* part(
    each(to, pairs, (pair, n) => inside(2, edgeElement(row(pair), n))),
    3,
    PARTS,
  );
  to.push(inside(1, closed('graph')), inside(0, closed('graphml')));
}

type Kind = 'graph' | 'node' | 'edge';

const keyElements = (kind: Kind, values: Readonly<Record<string, ValueType>>): string[] =>
  Object.entries(values).map(([name, type]) =>
    empty('key', { id: keyOf(kind, name), for: kind, 'attr.name': name, 'attr.type': type }),
  );

const keyOf = (kind: Kind, name: string): string => `${kind.slice(0, 1)}_${name}`;

const dataElements = (kind: Kind, row: Row): string[] =>
  Object.entries(row).flatMap(([name, value]) =>
    value === undefined ? [] : [withText('data', { key: keyOf(kind, name) }, String(value))],
  );

const nodeElement = ({ key, label, place, values }: NodeRow): string =>
  holding('node', { id: key }, dataElements('node', { label, ...values, x: place?.[0], y: place?.[1] }));

const edgeElement = ({ label, source, target, bundle, values }: EdgeRow, n: number): string =>
  holding(
    'edge',
    { id: `e${n}`, source, target },
    dataElements('edge', { label, weight: bundle.claims.length, ...values }),
  );

/** The dataset that a GraphML file of ours carries. @throws Unreadable if it carries none */
export function readGraphml(root: XmlElement): unknown {
  const names = new Map(
    childrenCalled(root, 'key').map(({ attributes }) => [attributes.get('id'), attributes.get('attr.name')]),
  );
  for (const graph of childrenCalled(root, 'graph')) {
    for (const data of childrenCalled(graph, 'data'))
      if (names.get(data.attributes.get('key')) === 'dataset') return parseJson(data.text, 'The dataset in the file');
  }
  throw new Unreadable(
    'parse/format',
    `This ${localName(root)} file holds a graph but no claims.`,
    'Open a file that was exported here; other programs keep the graph’s own attribute “dataset” or lose it.',
  );
}
