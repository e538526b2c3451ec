/** Read by programs nobody here wrote: graphology’s readers of GraphML and GEXF. */
import { MultiGraph, UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { formatOf, importText } from '../../web/exchange/index.js';
import { SIGN_COLORS } from '../../web/exchange/gexf.js';
import { relationsOf } from '../../web/graph/index.js';
import { cleanText, type Dataset, FACTBANK } from '../../web/model/index.js';
import { TOKENS } from '../../web/view/tokens.js';
import { claim, dataset as datasetOf, mutual, oneWay } from '../support/dataset.js';
import { hostileDataset, SHIPPED } from './datasets.js';

const write = (id: 'graphml' | 'gexf', dataset: Dataset) => formatOf(id).write(dataset);
const ALL = [...SHIPPED, ['hostile', hostileDataset()] as const];

describe.each(ALL)('%s', (_, dataset) => {
  const { actors, dyads } = relationsOf(dataset);

  it('is a simple undirected graph in GraphML', () => {
    const graph = parseGraphml(UndirectedGraph, write('graphml', dataset));
    expect([graph.order, graph.size]).toEqual([actors.length, dyads.length]);
    for (const { actor, claims } of actors) {
      const key = graph.findNode((__, values) => values['id'] === actor.id) ?? '';
      expect(graph.getNodeAttributes(key)).toMatchObject({ label: cleanText(actor.name), claims: claims.length });
    }
    for (const { a, b, label, claims, certainty, sign } of dyads)
      expect(graph.getEdgeAttributes(a, b)).toMatchObject({
        label: cleanText(label),
        weight: claims.length,
        claims: claims.length,
        sign: `${sign}`,
        certainty,
        factbank: FACTBANK[certainty],
      });
    expect(JSON.parse(String(graph.getAttribute('dataset')))).toEqual(dataset);
  });

  it('is a graph of lines in GEXF, directed where they are', () => {
    const graph = parseGexf(MultiGraph, write('gexf', dataset));
    const lines = dyads.flatMap((dyad) => dyad.strands);
    expect([graph.order, graph.size]).toEqual([actors.length, lines.length]);
    const shown = graph.mapEdges((__, values, source, target, ___, ____, undirected) => {
      const { weight, certainty, sign } = values;
      return { ends: undirected ? [source, target].sort() : [source, target], undirected, weight, certainty, sign };
    });
    const expected = dyads.flatMap(({ a, b, strands }) =>
      strands.map(({ from, to, claims, certainty, sign }) => ({
        ends: from === undefined ? [a, b] : [from, to],
        undirected: from === undefined,
        weight: claims.length,
        certainty,
        sign: `${sign}`,
      })),
    );
    expect(shown).toEqual(expected);
    for (const { attributes: values } of graph.nodeEntries()) {
      expect(values['size']).toBeGreaterThan(10);
      expect(values['color']).toMatch(/^(#|rgb)/);
      if (dataset.layouts.length > 0) expect(Number.isFinite(values['x'])).toBe(true);
    }
    expect(graph.getAttribute('description')).toMatch(/^Who stands where/);
  });
});

it('colors of signs are those of the light theme', () => {
  const hex = (color: readonly number[]) => `#${color.map((n) => n.toString(16).padStart(2, '0')).join('')}`;
  const { pos, neg, neu } = TOKENS.light;
  expect([SIGN_COLORS['1'], SIGN_COLORS['-1'], SIGN_COLORS['0']].map(hex)).toEqual(
    [pos, neg, neu].map((color) => color.toLowerCase()),
  );
});

it('a pair in which each acts on the other is one edge in GraphML and two lines in GEXF', () => {
  const both = datasetOf([
    claim({ id: 'c1', relations: [oneWay('ACCUSE', 'A', 'B')] }),
    claim({ id: 'c2', relations: [oneWay('THREATEN', 'B', 'A')], start: 9 }),
    claim({ id: 'c3', relations: [mutual('CONSULT', ['A', 'C'])], start: 19 }),
  ]);
  const simple = parseGraphml(UndirectedGraph, write('graphml', both));
  expect(simple.getEdgeAttribute('A', 'B', 'direction')).toBe('both ways');
  expect(simple.getEdgeAttribute('A', 'C', 'direction')).toBe('mutual');
  const lines = parseGexf(MultiGraph, write('gexf', both));
  expect(lines.directedEdges('A', 'B')).toHaveLength(2);
  expect(lines.undirectedEdges('A', 'C')).toHaveLength(1);
});

it('ids that are no names in XML get names that no other id has', () => {
  const odd = datasetOf([claim({ relations: [mutual('ally', ['n1', 'a b', '<b>', '5'])] })]);
  const graph = parseGraphml(UndirectedGraph, write('graphml', odd));
  expect(graph.nodes().sort()).toEqual(['n1', 'n2', 'n3', 'n4']);
  expect(graph.mapNodes((__, values) => String(values['id'])).sort()).toEqual(['5', '<b>', 'a b', 'n1']);
});

describe('a graph that another program has changed', () => {
  const [, dataset] = SHIPPED[0] ?? [];
  if (!dataset) throw new Error('there is no shipped dataset');

  it.each(['graphml', 'gexf'] as const)('as %s still gives the dataset, with a word about it', (id) => {
    const changed = importText(write(id, dataset).replace('</graph>', '<!-- saved anew --></graph>'));
    expect(changed).toMatchObject({ ok: true, dataset, problems: [{ code: 'parse/edited', severity: 'warning' }] });
  });

  it.each([
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/></graph></graphml>',
    '<gexf version="1.3"><graph><nodes/><edges/></graph></gexf>',
    '<gexf version="1.3"><meta><description>A graph</description></meta></gexf>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ])('says that %s holds no claims', (text) => {
    expect(importText(text)).toMatchObject({ ok: false, problem: { code: 'parse/format' } });
  });

  it.each([
    '<graphml><key id="d" attr.name="dataset"/><graph><data key="d">{"a":</data></graph></graphml>',
    '<gexf><meta><description>{"a":</description></meta></gexf>',
  ])('says where the dataset in %s breaks off', (text) => {
    expect(importText(text)).toMatchObject({ ok: false, problem: { code: 'parse/json' } });
  });
});
