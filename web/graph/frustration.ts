/**
 * The frustration index, or line index of balance: how many lines would have to be left out, or change sign, for the
 * rest to hang together, that is, to fall into two camps with friends inside and enemies across.
 *
 * Sources: R. P. Abelson, M. J. Rosenberg, “Symbolic psycho-logic”, Behavioral Science 3 (1958), 1–13 (“complexity”);
 * F. Harary, “On the measurement of structural balance”, Behavioral Science 4 (1959), 316–323 (“line index of balance”);
 * P. Doreian, A. Mrvar, “A partitioning approach to structural balance”, Social Networks 18 (1996), 149–168 (camps and
 * the lines that contradict them); T. Zaslavsky, “Signed graphs”, Discrete Applied Mathematics 4 (1982), 47–74
 * (switching).
 *
 * A line is frustrated by a division into two camps if it is positive across or negative inside. The index is the least
 * number of frustrated lines over all divisions. It adds up over components, and over blocks (see `blocks.ts`). In blocks
 * of up to twenty actors all divisions are tried; in larger ones the index lies between two bounds, and only where they
 * meet is it proven. Lines of both signs have no part in it.
 *
 * Often several divisions are equally good. The index does not choose among them; what is told here is one that goes
 * against the fewest claims (the least weight), how many there are, and which lines give way in the others.
 */
import { blocksOf } from './blocks.js';
import { boundsOf } from './frustration-bounds.js';
import { EXACT_UP_TO, exactly } from './frustration-exact.js';
import { edgesAt, type GraphWithSigns, type IndexedEdge, indexedOf } from './indexed.js';

export interface FrustratedEdge {
  /** Key of the edge. */
  readonly edge: string;
  /** Every best division frustrates it; null where not all were tried. */
  readonly always: boolean | null;
}

/** Actors that lines with one sign hold together, and the best division of them. Two or more actors. */
export interface Component {
  readonly nodes: readonly string[];
  /** Keys, in the order of the graph; the first node of the component is in the first camp. The second may be empty. */
  readonly camps: readonly [readonly string[], readonly string[]];
  readonly lower: number;
  /** How many edges the division frustrates: the index itself where it is proven, else “at most”. */
  readonly upper: number;
  readonly proven: boolean;
  readonly frustrated: readonly FrustratedEdge[];
  /** Edges that this division satisfies and another that is as good does not; none are known where not all were tried. */
  readonly elsewhere: readonly string[];
  /** How many divisions are as good as this one, itself included; null where not all were tried. */
  readonly divisions: number | null;
}

export interface Frustration {
  readonly lower: number;
  readonly upper: number;
  readonly proven: boolean;
  /** Largest first, then in the order of the graph. Nodes without a line of one sign are in none. */
  readonly components: readonly Component[];
}

/** @param seed of the search in blocks of more than twenty actors; the same seed gives the same division everywhere */
export function frustrationOf(graph: GraphWithSigns, seed = 1): Frustration {
  const { nodes, edges: all } = indexedOf(graph);
  const edges = all.filter(({ sign }) => sign !== 0);
  const blocks = blocksOf(nodes.length, edges).map((block) => divided(block, edges, seed));
  const fates = new Map(blocks.flatMap((block) => block.fates));
  const parts = componentsOf(nodes.length, edges, fates);
  const found = parts.map((part) => componentOf(part, nodes, edges, blocks, fates));
  const components = found.sort((one, other) => other.nodes.length - one.nodes.length);
  const sum = (of: (c: Component) => number) => components.reduce((total, c) => total + of(c), 0);
  const proven = components.every((c) => c.proven);
  return { lower: sum((c) => c.lower), upper: sum((c) => c.upper), proven, components };
}

/** What becomes of an edge. */
interface Fate {
  readonly frustrated: boolean;
  readonly always: boolean | null;
  readonly ever: boolean;
}

interface Block {
  readonly fates: readonly (readonly [edge: number, Fate])[];
  readonly lower: number;
  readonly upper: number;
  readonly divisions: number | null;
}

function divided(block: readonly number[], edges: readonly IndexedEdge[], seed: number): Block {
  const own = block.flatMap((place) => edges[place] ?? []);
  const nodes = [...new Set(own.flatMap(({ a, b }) => [a, b]))].sort((one, other) => one - other);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const local = own.map((edge) => ({ ...edge, a: places.get(edge.a) ?? 0, b: places.get(edge.b) ?? 0 }));
  if (nodes.length <= EXACT_UP_TO) {
    const { index, divisions, edges: fates } = exactly(nodes.length, local);
    return { fates: zipped(block, fates), lower: index, upper: index, divisions };
  }
  const { lower, upper, frustrated } = boundsOf(nodes.length, local, seed);
  const fates = frustrated.map((is) => ({ frustrated: is, always: null, ever: is }));
  return { fates: zipped(block, fates), lower, upper, divisions: null };
}

const zipped = (block: readonly number[], fates: readonly Fate[]) =>
  block.flatMap((edge, n) => {
    const fate = fates[n];
    return fate ? [[edge, fate] as const] : [];
  });

interface Part {
  readonly camps: readonly [readonly number[], readonly number[]];
  readonly edges: readonly number[];
}

/**
 * Puts the divisions of the blocks together: two blocks share one node at most, so each can be turned to fit.
 * @returns parts of two nodes or more
 */
function componentsOf(count: number, edges: readonly IndexedEdge[], fates: ReadonlyMap<number, Fate>): Part[] {
  const at = edgesAt(count, edges);
  const camps = new Int8Array(count).fill(-1);
  const parts: Part[] = [];
  for (let root = 0; root < count; root += 1) {
    if ((camps[root] ?? 0) >= 0 || at[root]?.length === 0) continue;
    const queue = [root];
    const own = new Set<number>();
    camps[root] = 0;
    for (const node of queue) {
      for (const place of at[node] ?? []) {
        own.add(place);
        const { a = 0, b = 0, sign = 1 } = edges[place] ?? {};
        const other = a === node ? b : a;
        if ((camps[other] ?? 0) >= 0) continue;
        const apart = sign < 0 !== fates.get(place)?.frustrated;
        camps[other] = apart ? 1 - (camps[node] ?? 0) : (camps[node] ?? 0);
        queue.push(other);
      }
    }
    const members = (camp: number) => ascending(queue.filter((node) => camps[node] === camp));
    parts.push({ camps: [members(0), members(1)], edges: ascending([...own]) });
  }
  return parts;
}

const ascending = (places: readonly number[]) => [...places].sort((one, other) => one - other);

function componentOf(
  part: Part,
  nodes: readonly string[],
  edges: readonly IndexedEdge[],
  blocks: readonly Block[],
  fates: ReadonlyMap<number, Fate>,
): Component {
  const own = new Set(part.edges);
  const inside = blocks.filter((block) => own.has(block.fates[0]?.[0] ?? -1));
  const keys = (places: readonly number[]) => places.flatMap((place) => nodes[place] ?? []);
  const lower = inside.reduce((sum, block) => sum + block.lower, 0);
  const upper = inside.reduce((sum, block) => sum + block.upper, 0);
  const told = part.edges.flatMap((place) => {
    const fate = fates.get(place);
    return fate ? [{ edge: edges[place]?.key ?? '', ...fate }] : [];
  });
  return {
    nodes: keys(ascending([...part.camps[0], ...part.camps[1]])),
    camps: [keys(part.camps[0]), keys(part.camps[1])],
    lower,
    upper,
    proven: lower === upper,
    frustrated: told.filter((e) => e.frustrated).map(({ edge, always }) => ({ edge, always })),
    elsewhere: told.filter((e) => e.ever && !e.frustrated).map((e) => e.edge),
    divisions: inside.reduce<number | null>(
      (product, { divisions }) => (product === null || divisions === null ? null : product * divisions),
      1,
    ),
  };
}
