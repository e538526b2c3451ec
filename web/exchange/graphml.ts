/**
 * GraphML for networkx, igraph, yEd and others: one undirected edge for each pair, as most of them read no mixture of
 * directed and undirected ones; which way a relation runs is in its attributes. The whole dataset is the graph’s own
 * attribute `dataset`, as JSON, and this is what is read back.
 */
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
import { childrenCalled, localName, type XmlElement } from './xml/read.js';
import { documentOf, empty, holding, withText } from './xml/write.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const NODE = { label: 'string', ...NODE_VALUES, x: 'double', y: 'double' } as const;
const EDGE = { label: 'string', weight: 'int', ...EDGE_VALUES } as const;

export function writeGraphml(dataset: Dataset): string {
  const { nodes, pairs } = graphRows(dataset);
  const graph = holding('graph', { id: 'claims', edgedefault: 'undirected' }, [
    withText('data', { key: 'g_title' }, dataset.title ?? dataset.article.title),
    withText('data', { key: 'g_dataset' }, canonicalJson(dataset)),
    ...nodes.map(nodeElement),
    ...pairs.map(edgeElement),
  ]);
  const keys = [
    ...keyElements('graph', { title: 'string', dataset: 'string' }),
    ...keyElements('node', NODE),
    ...keyElements('edge', EDGE),
  ];
  return documentOf(holding('graphml', { xmlns: NAMESPACE }, [...keys, graph]));
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
