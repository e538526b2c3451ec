/**
 * The same input gives the same scene, byte for byte, in Node and in every browser: the code that finds scenes is
 * bundled alone, run in the page, and its answer is compared as text.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { generate } from '../../scripts/lib/generate.js';
import { relationsOf } from '../../web/graph/index.js';
import { type Dataset, parseDataset } from '../../web/model/index.js';
import { stageOf } from '../../web/view/quality.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { LONG, expect, test } from './fixtures.js';

const WIDE = stageOf({ width: 1280, height: 800 });
const PHONE = stageOf({ width: 390, height: 844 });

const shipped = (name: string): Dataset => {
  const { dataset } = parseDataset(JSON.parse(readFileSync(`graph-data/${name}/claims.json`, 'utf8')));
  if (!dataset) throw new Error(`${name} is no dataset`);
  return dataset;
};

/** Scenes of a dataset as text: searched for, with its shipped layouts, and with discs moved. */
function scenesOf(dataset: Dataset): string {
  const relations = relationsOf(dataset);
  const { actors, layouts } = dataset;
  const moved = new Map(actors.slice(0, 2).map(({ id }, n) => [`a:${id}`, { x: 0.37 + 0.4 * n, y: 0.61 }]));
  return JSON.stringify([
    sceneOf(relations, { frame: WIDE, agreements: 'hub' }),
    sceneOf(relations, { frame: PHONE, agreements: 'pairs', layouts }),
    sceneOf(relations, { frame: WIDE, agreements: 'hub', layouts, moved }),
    sceneOf(relations, {
      frame: PHONE,
      agreements: 'hub',
      ego: dataset.actors[0] ? `a:${dataset.actors[0].id}` : null,
    }),
  ]);
}

let script = '';
test.beforeAll(async () => {
  const entry = `
    import { relationsOf } from './web/graph/index.js';
    import { sceneOf } from './web/view/scene-of.js';
    const WIDE = ${JSON.stringify(WIDE)};
    const PHONE = ${JSON.stringify(PHONE)};
    globalThis.scenesOf = ${scenesOf.toString()};`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  script = outputFiles[0]?.text ?? '';
});

for (const [name, dataset] of [
  ['japan-us', shipped('japan-us')],
  ['europe-1914', shipped('europe-1914')],
  ['12 invented actors', generate(12, 12, 18)],
] as const)
  test(`${name}: one scene in Node and here`, name === 'europe-1914' ? LONG : {}, async ({ page }) => {
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    const here = await page.evaluate(
      (data) => (globalThis as unknown as { scenesOf(d: unknown): string }).scenesOf(data),
      dataset,
    );
    expect(here).toBe(scenesOf(dataset));
  });
