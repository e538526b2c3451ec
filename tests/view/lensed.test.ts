import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Relations, relationsOf } from '../../web/graph/index.js';
import { CERTAINTIES, type Dataset, keep, type Lens, parseDataset, SIGNS } from '../../web/model/index.js';
import { lineWidth } from '../../web/view/density.js';
import { emphasisOf } from '../../web/view/emphasis.js';
import { lensed, setBack } from '../../web/view/lensed.js';
import { stageOf } from '../../web/view/quality.js';
import { sceneOf } from '../../web/view/scene-of.js';
import type { Box, Scene } from '../../web/view/scene.js';
import { claim, dataset, deepFrozen, mutual, oneWay, party, relation } from '../support/dataset.js';
import { ROOT } from '../support/imports.js';

const FRAME = stageOf({ width: 1280, height: 800 });

function through(data: Dataset, lens: Lens, agreements: 'hub' | 'pairs' = 'hub') {
  const scene = deepFrozen(sceneOf(relationsOf(data), { frame: FRAME, agreements, layouts: data.layouts }));
  const kept = relationsOf(keep(data, lens));
  return { scene, kept, ...lensed(scene, kept, agreements) };
}

const one = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const pair = dataset([
  claim({ id: 'c1', start: 1, relations: [mutual('ally', ['A', 'B'], { label: 'firm and lasting friends' })] }),
  claim({ id: 'c2', start: 9, certainty: 'hedged', relations: [oneWay('THREATEN', 'B', 'A', { label: 'may turn' })] }),
  claim({ id: 'c3', start: 20, relations: [oneWay('AID', 'A', 'C')] }),
]);

describe('lensed', () => {
  it('dresses a line in what is left: words, sign, dash, width, count, arrowhead', () => {
    const { scene, live } = through(pair, { certainties: ['hedged'] });
    const [before, now] = [one(scene.lines, 'd:A~B'), one(live.lines, 'd:A~B')];
    expect([before.sign, before.certainty, before.head]).toEqual(['mixed', 'asserted', false]);
    expect([now.sign, now.certainty, now.head, now.from, now.to]).toEqual([-1, 'hedged', true, 'a:B', 'a:A']);
    expect([now.start, now.control, now.end]).toEqual([before.end, before.control, before.start]);
    expect(now.width).toBeLessThan(before.width);
    const badge = one(live.badges, 'd:A~B');
    expect([badge.words, badge.count, badge.label?.lines, badge.label?.count]).toEqual([
      'may turn',
      1,
      ['may turn'],
      null,
    ]);
  });

  it('sets back what is left out, and keeps it in the picture', () => {
    const { scene, whole, live } = through(pair, { certainties: ['hedged'] });
    expect(live.lines.map((line) => line.id)).toEqual(['d:A~B']);
    expect(whole.lines.map((line) => line.id)).toEqual(scene.lines.map((line) => line.id));
    const emphasis = setBack(emphasisOf(live, null), scene, { whole, live });
    expect([...emphasis.lines]).toEqual([['d:A~C', 'back']]);
    expect([...emphasis.nodes]).toEqual([['a:C', 'back']]);
    expect(setBack(emphasisOf(live, 'a:C'), scene, { whole, live }).nodes.get('a:C')).toBe('selected');
  });

  it('shows other words only where they fit the place of those before', () => {
    const long = 'words that are very much longer than those which stood in this place before them';
    const data = dataset([
      claim({ id: 'c1', start: 1, relations: [mutual('ally', ['A', 'B'], { label: 'friends' })] }),
      claim({ id: 'c2', start: 9, certainty: 'hedged', relations: [mutual('AGREE', ['A', 'B'], { label: long })] }),
    ]);
    const { live } = through(data, { certainties: ['hedged'] });
    expect([one(live.badges, 'd:A~B').words, one(live.badges, 'd:A~B').label]).toEqual([long, null]);
  });

  it('takes doubtful members off an agreement', () => {
    const deal = relation('AGREE', [party('A'), party('B'), party('C'), party('D', 'hedged', 'perhaps')], {
      agreement: 'deal',
    });
    const { live, whole } = through(dataset([claim({ relations: [deal] })]), { certainties: ['asserted'] });
    expect(live.lines.map((line) => line.to)).toEqual(['a:A', 'a:B', 'a:C']);
    expect(whole.lines).toHaveLength(4);
    expect(live.cues).toEqual([]);
  });

  it('gives one line two heads where a lens leaves two opposite relations of it', () => {
    const data = dataset([
      claim({ id: 'c1', start: 1, relations: [mutual('ally', ['A', 'B'])] }),
      claim({ id: 'c2', start: 5, certainty: 'believed', relations: [oneWay('THREATEN', 'A', 'B')] }),
      claim({ id: 'c3', start: 9, certainty: 'believed', relations: [oneWay('AID', 'B', 'A')] }),
    ]);
    const { scene, live, whole } = through(data, { certainties: ['believed'] });
    expect(scene.lines.map(({ head, tail }) => [head, tail])).toEqual([[false, undefined]]);
    expect(live.lines).toMatchObject([{ head: true, tail: true, sign: 'mixed', width: lineWidth(2) }]);
    expect(whole.lines).toEqual(live.lines);
    expect(through(data, { signs: [-1] }).live.lines).toMatchObject([{ head: true, sign: -1 }]);
    expect(through(data, { signs: [-1] }).live.lines[0]).not.toHaveProperty('tail');
  });

  it('keeps two opposite lines apart, and gives the one that is left the place it had', () => {
    const data = dataset([
      claim({ id: 'c1', start: 1, relations: [oneWay('THREATEN', 'A', 'B')] }),
      claim({ id: 'c2', start: 9, relations: [oneWay('AID', 'B', 'A')] }),
    ]);
    const { scene, live } = through(data, { signs: [1] });
    expect(scene.lines).toHaveLength(2);
    expect(live.lines).toHaveLength(1);
    const [line] = live.lines;
    expect([line?.from, line?.to, line?.sign]).toEqual(['a:B', 'a:A', 1]);
    expect(scene.lines.find((other) => other.to === 'a:A')?.control).toEqual(line?.control);
  });
});

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Whatever the lens: nothing moves, no words leave the box they had, and what is drawn is what is kept. */
function holds(scene: Scene, whole: Scene, live: Scene, kept: Relations, view: 'hub' | 'pairs') {
  expect(whole.discs.map(({ id, x, y, radius, label }) => ({ id, x, y, radius, label }))).toEqual(
    scene.discs.map(({ id, x, y, radius, label }) => ({ id, x, y, radius, label })),
  );
  for (const line of live.lines) expect(one(scene.lines, line.id).control).toEqual(line.control);
  for (const badge of live.badges) {
    const before = one(scene.badges, badge.id);
    expect([badge.x, badge.y]).toEqual([before.x, before.y]);
    if (badge.label) expect(inside(badge.label.box, before.label?.box ?? badge.label.box)).toBe(true);
  }
  const drawn = kept.dyads.flatMap((dyad) => (view === 'hub' ? (dyad.apart ?? []) : dyad));
  const keys = new Set(live.badges.map((badge) => badge.target));
  const hubs = view === 'hub' ? kept.agreements : [];
  expect([...keys].sort()).toEqual([...drawn, ...hubs].map(({ id }) => id).sort());
}

const ARTICLES = readdirSync(join(ROOT, 'graph-data'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(ARTICLES.map((entry) => entry.name))('%s', (name) => {
  const { dataset: data } = parseDataset(
    JSON.parse(readFileSync(join(ROOT, 'graph-data', name, 'claims.json'), 'utf8')),
  );
  if (!data) throw new Error(`${name} cannot be read`);
  const lenses: Lens[] = [
    ...SIGNS.map((sign) => ({ signs: [sign] })),
    ...CERTAINTIES.map((certainty) => ({ certainties: [certainty] })),
    ...data.speakers.map((speaker) => ({ speakers: [speaker.id] })),
    { words: 'no such words anywhere' },
  ];
  it.each(lenses)('through %j nothing moves', (lens) => {
    for (const view of ['hub', 'pairs'] as const) {
      const { scene, whole, live, kept } = through(data, lens, view);
      holds(scene, whole, live, kept, view);
    }
  });
});
