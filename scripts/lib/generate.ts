/** Invented datasets for measuring layouts: seeded, so that a figure can be had again. No real country is in them. */
import type { Claim, Dataset, Relation } from '../../web/model/index.js';
import { CERTAINTIES } from '../../web/model/index.js';
import { pick, type Random, seeded } from '../../web/view/layout/random.js';

const NAMES =
  'Albora,Brenn,Castermark,Dovia,East Ilmen,Farrow Islands,Gorant,Hestia,Ivora,Jorvia,Kessia,Lower Tarn,Morrow,Nevia,Ostrand,Pellos,Quarn,Republic of Sund,Sarkhan,Tolvia'.split(
    ',',
  );
const VERBS = ['signed a treaty with', 'warned', 'depends on', 'backs', 'has long distrusted', 'pledged to defend'];
const TAILS = [
  'over the straits',
  'since the war',
  'in the north',
  'for its grain',
  'against all advice',
  'last spring',
];
const TYPES = ['ally', 'AGREE', 'THREATEN', 'rival', 'COOPERATE', 'ACCUSE', 'ranks', 'CONSULT', 'guarantees'] as const;

const idOf = (n: number) => `X${String(n).padStart(2, '0')}`;

/** Pairs of a connected graph whose early members attract more links than late ones, as in reports on a few powers. */
function pairsOf(count: number, links: number, random: Random): [number, number][] {
  const found = new Map<string, [number, number]>();
  const add = (a: number, b: number) => {
    if (a !== b) found.set(a < b ? `${a}-${b}` : `${b}-${a}`, [a, b]);
  };
  const early = (below: number) => Math.floor(below * random() * random());
  for (let n = 1; n < count; n++) add(n, early(n));
  for (let tries = 0; found.size < links && tries < 20 * links; tries++) add(early(count), pick(random, count));
  return [...found.values()];
}

const span = (exact: string, start: number) => ({ exact, prefix: '', suffix: '', start, end: start + exact.length });

type Unlabelled = Pick<Relation, 'kind' | 'type' | 'contexts' | 'participants'>;

function claimOf(n: number, relation: Unlabelled, random: Random): Claim {
  const label = `${VERBS[pick(random, VERBS.length)]} ${TAILS[pick(random, TAILS.length)]}`
    .split(' ')
    .slice(0, 2 + pick(random, 4))
    .join(' ');
  return {
    id: `c${n}`,
    text: `Invented claim ${n}.`,
    quote: [span(label, n * 100)],
    paragraph: 1 + Math.floor(n / 4),
    speaker: `s${pick(random, 4)}`,
    via: [],
    fragments: [],
    certainty: { value: CERTAINTIES[pick(random, 5)] ?? 'asserted', cues: [] },
    about: [],
    relations: [{ ...relation, label }],
    influences: [],
    times: [],
    quantities: [],
    notes: [],
  };
}

function relationOf(random: Random, participants: Relation['participants']): Unlabelled {
  const type = TYPES[pick(random, TYPES.length)] ?? 'ally';
  return { kind: type === type.toUpperCase() ? 'event' : 'standing', type, contexts: [], participants };
}

/** An invented dataset of `count` actors and about `links` related pairs; every sixth pair has more than one claim. */
export function generate(seed: number, count: number, links: number): Dataset {
  const random = seeded(seed);
  const claims: Claim[] = [];
  for (const [a, b] of pairsOf(count, links, random)) {
    const repeats = random() < 0.17 ? 2 + pick(random, 4) : 1;
    const oneWay = random() < 0.6;
    for (let r = 0; r < repeats; r++)
      claims.push(
        claimOf(
          claims.length,
          relationOf(random, [
            { actor: idOf(a), role: oneWay ? 'source' : 'party' },
            { actor: idOf(b), role: oneWay ? 'target' : 'party' },
          ]),
          random,
        ),
      );
  }
  return {
    version: 1,
    id: `generated-${seed}`,
    article: {
      title: `Generated ${seed}`,
      lang: 'en',
      authors: [],
      length: 0,
      words: 0,
      paragraphs: 1,
      sha256: '0'.repeat(64),
    },
    actors: Array.from({ length: count }, (_, n) => ({
      id: idOf(n),
      name: NAMES[n] ?? `Actor ${n}`,
      kind: 'polity' as const,
      aliases: [],
    })),
    speakers: [0, 1, 2, 3].map((n) => ({ id: `s${n}`, name: `Speaker ${n}`, kind: 'person' as const })),
    agreements: [],
    claims,
    layouts: [],
  };
}
