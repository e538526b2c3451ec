/**
 * The datasets of the benchmark: S is the shipped article, M and L are invented, seeded, with sound claims behind every
 * pair: sentences, quotes that stand at their offsets, cues, nine relation types, four speakers. No real country is in
 * the invented ones.
 */
import { readFileSync } from 'node:fs';
import type { Claim, Dataset, Relation } from '../../web/model/index.js';
import { relationsOf } from '../../web/graph/index.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { generate } from '../lib/generate.js';

export const SIZES = ['S', 'M', 'L'] as const;
export type Size = (typeof SIZES)[number];

/** Actors and pairs. */
const COUNTS = { M: [200, 2_000], L: [2_000, 20_000] } as const;
const SEED = 7;
/** The stage of an explorer in a window of 1280 × 800, px. */
export const FRAME = { width: 888, height: 648 };
/** Claims of one paragraph of an invented article. */
const IN_PARAGRAPH = 12;

const SYLLABLES = 'al,bre,cas,do,el,far,gor,hes,iv,jor,kes,low,mor,nev,ost,pel,qua,sun,tol,var'.split(',');

/** A name that no two numbers below 8,000 share. */
function nameOf(n: number): string {
  const of = (k: number) => SYLLABLES[k % SYLLABLES.length] ?? '';
  const name = `${of(n)}${of(Math.floor(n / 20))}${of(Math.floor(n / 400) + 7)}ia`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Most claims that a dataset may have; of more, two relations share a claim, as they may in any article. */
const MOST_CLAIMS = 20_000;

function shared(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MOST_CLAIMS) return claims;
  return claims.flatMap((claim, n) =>
    n % 2 === 1 ? [] : [{ ...claim, relations: [...claim.relations, ...(claims[n + 1]?.relations ?? [])] }],
  );
}

/** “Albora backs Brenn since the war”. */
function told(relation: Relation, names: ReadonlyMap<string, string>): string {
  const [one, other] = relation.participants.map(({ actor }) => names.get(actor ?? '') ?? '');
  return `${one} ${relation.label} ${other}`;
}

/** An invented dataset of so many actors and pairs, with sentences, and quotes at offsets that an article could have. */
export function invented(actors: number, pairs: number, seed = SEED): Dataset {
  const bare = generate(seed, actors, pairs);
  const named = bare.actors.map((actor, n) => ({ ...actor, name: nameOf(n), code: `${actor.id}` }));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  let at = 0;
  const claims = shared(bare.claims).map((claim, n) => {
    const exact = claim.relations.map((relation) => told(relation, names)).join(', and ');
    const start = at;
    at += exact.length + 40;
    return {
      ...claim,
      text: `The article says: ${exact}.`,
      quote: [{ exact, prefix: '', suffix: '', start, end: start + exact.length }],
      paragraph: 1 + Math.floor(n / IN_PARAGRAPH),
    };
  });
  const paragraphs = 1 + Math.floor((claims.length - 1) / IN_PARAGRAPH);
  const article = {
    ...bare.article,
    title: `An invented article on ${actors} places`,
    length: at,
    words: at >> 2,
    paragraphs,
  };
  return { ...bare, id: `invented-${actors}-${pairs}`, article, actors: named, claims };
}

/** The same with positions, found as the product itself finds them. */
export function placed(dataset: Dataset): Dataset {
  const scene = sceneOf(relationsOf(dataset), { frame: FRAME, agreements: 'hub' });
  const positions = Object.fromEntries(
    [...scene.discs, ...scene.hubs].map(({ id, x, y }): [string, [number, number]] => [id, [x, y]]),
  );
  const { width, height } = scene.frame;
  return { ...dataset, layouts: [{ frame: { width, height }, agreements: 'hub', positions, bends: {}, names: {} }] };
}

/** The dataset of a size, as a page would load it. */
export function datasetOf(size: Size): Dataset {
  if (size !== 'S') return placed(invented(COUNTS[size][0], COUNTS[size][1]));
  const file = new URL('../../graph-data/japan-us/claims.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Dataset;
}
