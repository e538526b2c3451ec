/**
 * Judges the layouts: `npm run layout-quality`.
 *
 * For each shipped dataset and frame, and for thirty invented datasets of 6 to 20 actors, it prints crossings, overlaps
 * of words, names hit by lines, the shortest visible line and words dropped; and for the invented ones the fewest
 * crossings that cytoscape-fcose finds for the same graph over twenty seeds.
 *
 * Then the maps of the shipped datasets and of thirty sets of countries drawn by lot: overlaps, names and words hit, and
 * discs on the land of another actor.
 *
 * The aims: no crossing and no overlap on the first article and no word dropped at 1280×800; nowhere an overlap or a line
 * that the frame cuts; no disc on foreign land; in no invented picture more crossings than fcose at its best. Exit 1 if
 * one is missed. The other columns inform.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Relations, relationsOf } from '../web/graph/index.js';
import { type Dataset, parseDataset } from '../web/model/index.js';
import { zoomButtons } from '../web/view/density.js';
import { ATLAS } from '../web/view/map/atlas.js';
import { planOf } from '../web/view/plan.js';
import { type Quality, qualityOf, stageOf } from '../web/view/quality.js';
import { type SceneOptions, sceneOf } from '../web/view/scene-of.js';
import { fcoseCrossings } from './lib/fcose.js';
import { FRAMES } from './lib/frames.js';
import { generate } from './lib/generate.js';
import { foreignDiscs } from './lib/map-faults.js';
import { datasetOf, RANDOM_SETS } from './lib/map-sets.js';
import type { Frame } from '../web/view/scene.js';

const COLUMNS = [
  'crossings',
  'overlaps',
  'names hit',
  'words hit',
  'discs hit',
  'cut',
  'shortest px',
  'dropped',
  'cpu ms',
];

function row(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(34) + cells.map((c) => String(c).padStart(12)).join(''));
}

function judge(relations: Relations, options: SceneOptions): Quality & { readonly ms: number } {
  const before = process.cpuUsage();
  const scene = sceneOf(relations, options);
  const ms = Math.round(process.cpuUsage(before).user / 1000);
  const buttons = zoomButtons(options.frame, options.layout);
  return { ...qualityOf(scene, buttons ? [buttons] : []), ms };
}

function cells(q: Quality & { readonly ms: number }): (string | number)[] {
  const shortest = Number.isFinite(q.shortest) ? q.shortest.toFixed(0) : '–';
  return [q.crossings, q.overlaps, q.namesHit, q.wordsHit, q.discsHit, q.cut, shortest, q.dropped, q.ms];
}

function shipped(name: string): Dataset {
  const { dataset } = parseDataset(JSON.parse(readFileSync(join('graph-data', name, 'claims.json'), 'utf8')));
  if (!dataset) throw new Error(`${name} is no dataset: run npm run check-data`);
  return dataset;
}

/** Every shipped dataset at every frame, as hub and as pairs; returns the number of aims missed. */
function judgeShipped(): number {
  let missed = 0;
  const files = readdirSync('graph-data', { withFileTypes: true }).filter((d) => d.isDirectory());
  for (const { name } of files) {
    const dataset = shipped(name);
    const relations = relationsOf(dataset);
    for (const agreements of ['hub', 'pairs'] as const)
      for (const frame of FRAMES) {
        const q = judge(relations, { frame: stageOf(frame.size), agreements, layouts: dataset.layouts });
        row(`${name} ${agreements} ${frame.name}`, cells(q));
        const wide = frame.size.width >= 960;
        const crossed = name === 'japan-us' ? q.crossings : 0;
        missed += crossed + q.overlaps + q.cut + (wide && name === 'japan-us' ? q.dropped : 0);
      }
  }
  return missed;
}

/** The sizes of the thirty invented datasets: 6 to 20 actors, from tree-like to twice as many links as actors. */
export const INVENTED = Array.from({ length: 30 }, (_, n) => {
  const actors = 6 + Math.floor(n / 2);
  return { seed: n + 1, actors, links: Math.round(actors * (1.1 + 0.1 * (n % 8))) };
});

function judgeInvented(): number {
  let missed = 0;
  const sums = { ours: 0, fcose: 0, overlaps: 0 };
  row('', [...COLUMNS, 'fcose']);
  for (const { seed, actors, links } of INVENTED) {
    const relations = relationsOf(generate(seed, actors, links));
    const plan = planOf(relations, { frame: stageOf({ width: 1280, height: 800 }), agreements: 'hub' });
    const fcose = fcoseCrossings(plan.problem, 20);
    for (const frame of FRAMES) {
      const q = judge(relations, { frame: stageOf(frame.size), agreements: 'hub' });
      row(`${actors} actors, ${plan.problem.links.length} lines, ${frame.name}`, [...cells(q), fcose]);
      missed += q.overlaps + q.cut + (q.crossings > fcose ? 1 : 0);
      sums.ours += q.crossings;
      sums.overlaps += q.overlaps;
      sums.fcose += fcose;
    }
  }
  console.log(
    `\n90 invented pictures: ${sums.overlaps} overlaps, ${sums.ours} crossings; fcose at its best: ${sums.fcose}`,
  );
  return missed + (sums.ours >= sums.fcose ? 1 : 0);
}

/** Maps; returns the number of aims missed. */
function judgeMaps(): number {
  const sums = { overlaps: 0, foreign: 0, cut: 0 };
  let missed = 0;
  const judgeMap = (name: string, dataset: Dataset, agreements: 'hub' | 'pairs', size: Frame): Quality => {
    const relations = relationsOf(dataset);
    const options = { frame: stageOf(size), agreements, layout: 'map', atlas: ATLAS } as const;
    const q = judge(relations, options);
    const foreign = foreignDiscs(sceneOf(relations, options), relations).length;
    row(name, [...cells(q), foreign]);
    sums.foreign += foreign;
    sums.cut += q.cut;
    return q;
  };
  row('', [...COLUMNS, 'foreign']);
  for (const { name } of readdirSync('graph-data', { withFileTypes: true }).filter((d) => d.isDirectory()))
    for (const agreements of ['hub', 'pairs'] as const)
      for (const frame of FRAMES)
        missed += judgeMap(
          `map of ${name} ${agreements} ${frame.name}`,
          shipped(name),
          agreements,
          frame.size,
        ).overlaps;
  for (const { seed, codes, links } of RANDOM_SETS)
    for (const frame of FRAMES) {
      const q = judgeMap(
        `map of lot ${seed}, ${codes.length}, ${frame.name}`,
        datasetOf(seed, codes, links),
        'hub',
        frame.size,
      );
      sums.overlaps += q.overlaps;
    }
  console.log(
    `\n30 sets of countries drawn by lot: ${sums.foreign} discs on foreign land; ${sums.overlaps} overlaps and ${sums.cut} cut lines at all three sizes`,
  );
  return missed + sums.overlaps + sums.foreign + sums.cut;
}

row('', COLUMNS);
const missed = judgeShipped() + judgeInvented() + judgeMaps();
console.log(missed === 0 ? 'All aims met.' : `${missed} faults against the aims.`);
process.exitCode = missed === 0 ? 0 : 1;
