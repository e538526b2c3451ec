/** The graph of a dataset as every library is given it: names, places, sizes, and lines with sign and width. */
import { relationsOf } from '../../web/graph/index.js';
import { type Dataset, parseDataset } from '../../web/model/index.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { FRAME } from './dataset.js';

export interface BareNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface BareEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly color: string;
}

export interface Bare {
  readonly nodes: readonly BareNode[];
  readonly edges: readonly BareEdge[];
  /** Without positions: the library is to find them. */
  readonly free: boolean;
}

const COLORS: Readonly<Record<string, string>> = { '1': '#0067a5', '-1': '#c24e00', '0': '#6b6b6b', mixed: '#333333' };

export function bareOf(given: Dataset, free: boolean): Bare {
  const { dataset } = parseDataset(given);
  if (!dataset) throw new Error('bench: the dataset cannot be read');
  const { layouts } = dataset;
  const scene = sceneOf(relationsOf(dataset), { frame: FRAME, agreements: 'hub', ...(free ? {} : { layouts }) });
  const hubs = scene.hubs.map(({ id, x, y, radius }) => ({ id, name: '', x, y, r: radius }));
  const discs = scene.discs.map(({ id, name, x, y, radius }) => ({ id, name, x, y, r: radius }));
  const edges = scene.lines.map(({ id, from, to, width, sign }) => {
    const color = COLORS[`${sign}`] ?? '#333333';
    return { id: `e${id}`, source: from, target: to, width, color };
  });
  return { nodes: [...discs, ...hubs], edges, free };
}
