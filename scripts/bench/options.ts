/** What `npm run bench` can be asked. */
import { parseArgs } from 'node:util';
import { asksForHelp, UsageError } from '../lib/export/choices.js';
import { type Size, SIZES } from './dataset.js';

export const ROWS = ['first', 'ready', 'layout', 'pan', 'zoom', 'press', 'lens', 'heap', 'dyads'] as const;
export type Row = (typeof ROWS)[number];

export const PEERS = ['cytoscape', 'fcose', 'sigma', 'vis-network', 'force-graph', 'd3'] as const;
export type Peer = (typeof PEERS)[number];

export interface Options {
  readonly rows: readonly Row[];
  readonly sizes: readonly Size[];
  readonly peers: readonly Peer[];
  readonly runs: number;
}

const HELP = `npm run bench [-- OPTIONS]

Measures the element in Chromium, and in the same run what other libraries need for a bare picture of the same graph.
Medians; a ratio below 1 means that the element takes less. Build first: npm run build. The other libraries are installed
by this command alone, in scripts/bench, the first time.

  --rows LIST     first   first graph pixels, of what npm run render-static writes inside the tag
                  ready   until a press is answered, positions given
                  layout  the same, no positions given
                  pan     time on the page's thread for each frame in which the view is dragged
                  zoom    the same while it is zoomed
                  press   from a press on a country to its claims on screen
                  lens    from another lens to the new picture
                  heap    what is kept after 100 elements were put in and taken out
                  dyads   from 100,000 claims to pairs with graphology, against plain loops
  --sizes LIST    S the shipped article; M 200 actors, 2,000 pairs; L 2,000 actors, 20,000 pairs
  --peers LIST    ${PEERS.join(', ')}
  --runs N        5 where left out; at least 1

Everything where left out. Exit codes: 0 measured; 2 wrong use.`;

function chosen<T extends string>(name: string, all: readonly T[], asked: string | undefined): readonly T[] {
  if (asked === undefined) return all;
  return asked.split(',').map((one) => {
    const found = all.find((known) => known === one.trim());
    if (found === undefined) throw new UsageError(`--${name}: there is no “${one}”. There are ${all.join(', ')}.`);
    return found;
  });
}

/** @returns the choices, or the text to print where help is asked for. @throws UsageError */
export function optionsOf(args: readonly string[]): Options | string {
  if (asksForHelp(args)) return HELP;
  const text = { type: 'string' } as const;
  let values: { rows?: string; sizes?: string; peers?: string; runs?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: { rows: text, sizes: text, peers: text, runs: text } }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs is “${values.runs}”; it is a number from 1.`);
  return {
    rows: chosen('rows', ROWS, values.rows),
    sizes: chosen('sizes', SIZES, values.sizes),
    peers: chosen('peers', PEERS, values.peers),
    runs,
  };
}
