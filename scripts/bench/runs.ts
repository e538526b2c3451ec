/** Every row of the table: what is measured of the element, what of the others, and how both are told. */
import type { Browser } from 'playwright';
import { invented } from './dataset.js';
import type { Options, Peer, Row } from './options.js';
import type { Size } from './dataset.js';
import { firstPixels, heapKept, inPage, lens, pan, press, ready, zoom } from './measures.js';
import { withGraphology, withLoops } from './plain.js';
import { median, type Told } from './table.js';

/** Where the graph stands in a window: its open corner and its middle, px. */
const OWN = { corner: { x: 6, y: 118 }, middle: { x: 440, y: 400 } };
const BARE = { corner: { x: 4, y: 4 }, middle: { x: 440, y: 320 } };

/** The sizes in which a row makes sense. */
const ONLY: Partial<Record<Row, readonly Size[]>> = { heap: ['S'], dyads: ['L'] };
/** Rows that only have a figure of their own. */
const ALONE: readonly Row[] = ['press', 'lens', 'heap'];

export const sizesOf = (row: Row, { sizes }: Options): readonly Size[] =>
  row === 'dyads' ? ['L'] : sizes.filter((size) => ONLY[row]?.includes(size) ?? true);

/** The browsers, and where the pages are. */
export interface Where {
  readonly browser: Browser;
  readonly withGl: Browser;
  readonly url: string;
}

/** What the element takes. */
function own(row: Row, size: Size, { browser, url }: Where): Promise<number> {
  const at = (name: string, measure: Parameters<typeof inPage>[2]) =>
    inPage(browser, `${url}/bench/${name}.html`, measure);
  if (row === 'first') return at(`${size}-static`, firstPixels);
  if (row === 'ready') return at(size, ready);
  if (row === 'layout') return at(`${size}-free`, ready);
  if (row === 'pan') return at(size, (page) => pan(page, OWN.corner));
  if (row === 'zoom') return at(size, (page) => zoom(page, OWN.middle, true));
  if (row === 'press') return at(size, press);
  if (row === 'lens') return at(size, lens);
  return at('empty', heapKept);
}

/** What another library takes for the same; it has no claims to show. */
function others(row: Row, size: Size, peer: Peer, { url, ...where }: Where): Promise<number> {
  const browser = peer === 'sigma' ? where.withGl : where.browser;
  const free = row === 'layout' ? '-free' : '';
  return inPage(browser, `${url}/bench/${size}-${peer}${free}.html`, (page) => {
    if (row === 'pan') return pan(page, BARE.corner);
    if (row === 'zoom') return zoom(page, BARE.middle, false);
    return row === 'first' ? firstPixels(page) : ready(page);
  });
}

/** With positions given, fcose has nothing to do, and is cytoscape; without, cytoscape's own layout is not what one takes. */
const isAsked = (row: Row, peer: Peer): boolean => (row === 'layout' ? peer !== 'cytoscape' : peer !== 'fcose');

/** One after another in every run, so that a busy machine is as unfair to the one as to the other. */
export async function measured(row: Row, size: Size, options: Options, where: Where): Promise<Told> {
  if (row === 'dyads') return dyads(options.runs);
  const peers = ALONE.includes(row) ? [] : options.peers.filter((peer) => isAsked(row, peer));
  const mine: number[] = [];
  const theirs = new Map<Peer, number[]>(peers.map((peer) => [peer, []]));
  for (let run = 0; run < options.runs; run++) {
    mine.push(await own(row, size, where));
    for (const [peer, times] of theirs) {
      // Who was too slow once is not waited for again.
      if (!times.some(Number.isNaN)) times.push(await others(row, size, peer, where));
    }
  }
  const bare = [...theirs].map(([peer, times]) => ({
    peer,
    time: times.some(Number.isNaN) ? Number.NaN : median(times),
  }));
  return { row, size, own: median(mine), bare };
}

/** In Node: 100,000 claims of 2,000 actors. */
function dyads(runs: number): Told {
  const dataset = manyClaims();
  const [mine, plain]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    for (const [work, times] of [
      [withGraphology, mine],
      [withLoops, plain],
    ] as const) {
      const before = performance.now();
      work(dataset);
      // The first run warms the engine up.
      if (run > 0) times.push(performance.now() - before);
    }
  }
  return { row: 'dyads', size: 'L', own: median(mine), bare: [{ peer: 'plain loops', time: median(plain) }] };
}

const CLAIMS = 100_000;

function manyClaims() {
  const dataset = invented(2_000, 20_000);
  const claims = Array.from({ length: CLAIMS }, (_, n) => {
    const claim = dataset.claims[n % dataset.claims.length];
    if (!claim) throw new Error('bench: there are no claims');
    return { ...claim, id: `m${n}`, relations: claim.relations.slice(n % claim.relations.length).slice(0, 1) };
  });
  return { ...dataset, claims };
}
