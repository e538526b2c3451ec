/**
 * Finds positions for shipped datasets and writes them into `layouts` of each claims.json, so that the first picture
 * takes no search. Nothing is placed by hand: the same claims give the same layouts on every machine.
 *
 *   npm run layout                    all datasets under graph-data/
 *   npm run layout -- FILE…           these
 *   npm run layout -- --check         only compare what is committed with what would be written; exit 1 on a difference
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Relations, relationsOf } from '../web/graph/index.js';
import { type Layout, parseDataset } from '../web/model/index.js';
import { stageOf } from '../web/view/quality.js';
import { judgedScene, layoutOf } from '../web/view/scene-of.js';
import { FRAMES } from './lib/frames.js';

/** Searches begun for each frame; the best is kept. */
const SEEDS = 12;
const EFFORT = { restarts: 24, repairs: 90 };

function best(relations: Relations, size: (typeof FRAMES)[number]['size'], agreements: 'hub' | 'pairs'): Layout {
  const frame = stageOf(size);
  const tries = Array.from({ length: SEEDS }, (_, n) =>
    judgedScene(relations, { frame, agreements, effort: { ...EFFORT, seed: n + 1 } }),
  );
  const [first] = tries.sort((a, b) => a.sum - b.sum);
  if (!first) throw new Error('layout: no seed was tried');
  return layoutOf(first.scene, agreements, relations);
}

function layoutsOf(relations: Relations): Layout[] {
  const modes = relations.agreements.length > 0 ? (['hub', 'pairs'] as const) : (['hub'] as const);
  return modes.flatMap((mode) => FRAMES.map(({ size }) => best(relations, size, mode)));
}

const args = process.argv.slice(2);
const check = args.includes('--check');
const named = args.filter((a) => !a.startsWith('--'));
const files = named.length > 0 ? named : readdirSync('graph-data').map((d) => join('graph-data', d, 'claims.json'));
let stale = 0;
for (const file of files.filter((f) => f.endsWith('.json') && !f.endsWith('.schema.json/claims.json'))) {
  const text = readFileSync(file, 'utf8');
  const { dataset } = parseDataset(JSON.parse(text));
  if (!dataset) throw new Error(`${file} is no dataset: run npm run check-data`);
  const layouts = layoutsOf(relationsOf(dataset));
  const written = `${JSON.stringify({ ...JSON.parse(text), layouts }, null, 2)}\n`;
  const same = written === text;
  if (!check && !same) writeFileSync(file, written);
  if (check && !same) stale++;
  console.log(`${file}: ${layouts.length} layouts ${same ? 'unchanged' : check ? 'differ' : 'written'}`);
}
process.exitCode = stale > 0 ? 1 : 0;
