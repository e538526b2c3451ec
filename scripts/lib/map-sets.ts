/** Invented datasets of real countries and territories, drawn by lot, to try the map with. Their relations are invented. */
import type { Dataset } from '../../web/model/index.js';
import { regionOf } from '../../web/language/regions.js';
import { pick, seeded } from '../../web/view/layout/random.js';
import { theLand } from '../../web/view/map/land.js';
import { generate } from './generate.js';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const nameOf = (code: string): string => names.of(regionOf(code) ?? 'ZZ') ?? code;

/** The relations of `generate` between these actors: ISO 3166-1 alpha-3, or anything else for one without a place. */
export function datasetOf(seed: number, codes: readonly string[], links: number): Dataset {
  const dataset = generate(seed, codes.length, links);
  const renamed = new Map(dataset.actors.map(({ id }, n) => [id, codes[n] ?? id]));
  const text = JSON.stringify(dataset).replaceAll(/"(X\d\d)"/g, (_, id: string) => `"${renamed.get(id) ?? id}"`);
  const whole = JSON.parse(text) as Dataset;
  return {
    ...whole,
    actors: whole.actors.map((actor) => ({ ...actor, name: regionOf(actor.id) ? nameOf(actor.id) : actor.name })),
  };
}

/** Thirty sets of 6 to 20 countries and territories, from tree-like to twice as many pairs as actors. */
export const RANDOM_SETS: readonly {
  readonly seed: number;
  readonly codes: readonly string[];
  readonly links: number;
}[] = Array.from({ length: 30 }, (_, n) => {
  const random = seeded(900 + n);
  const all = [...theLand().places.keys()].filter((code) => regionOf(code) !== undefined && code !== 'ATA');
  const count = 6 + Math.floor(n / 2);
  const codes = Array.from({ length: count }, () => all.splice(pick(random, all.length), 1)[0] ?? '');
  return { seed: n + 1, codes, links: Math.round(count * (1.1 + 0.1 * (n % 8))) };
});
