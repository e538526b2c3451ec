/** Influences as drawn: which are shown, and where they begin and end. */
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../web/graph/index.js';
import { stateOf } from '../../scripts/lib/export/state.js';
import { type Act, actHead, actLine, actPath, actsIn, actsShown, withActs } from '../../web/view/acts.js';
import { figureOf } from '../../web/view/figure/figure-of.js';
import { figureSize } from '../../web/view/figure/size.js';
import { distanceTo, lengthInside, trace } from '../../web/view/layout/geometry.js';
import { ATLAS } from '../../web/view/map/atlas.js';
import { staticOf } from '../../web/view/static/static-of.js';
import { pictureSvg } from '../../web/view/svg/picture-svg.js';
import { emphasisOf, NO_EMPHASIS } from '../../web/view/emphasis.js';
import { BADGE_REACH } from '../../web/view/marks.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { claim, dataset, influence, mutual } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

const relations = relationsOf(shipped('japan-us'));
const scene = sceneOf(relations, { frame: { width: 880, height: 620 }, agreements: 'hub' });
const driving: Act = { actor: 'a:CHN', dyad: 'd:JPN~USA', certainty: 'asserted' };

describe('an influence', () => {
  it('is shown where its actor is selected, or the pair it acts on, or a claim that says so is in focus', () => {
    for (const selected of ['a:CHN', 'd:JPN~USA']) expect(actsShown(relations, selected)).toContainEqual(driving);
    expect(actsShown(relations, 'a:GBR', ['a:CHN', 'd:JPN~USA'])).toEqual([driving]);
    for (const selected of [null, 'a:JPN', 'd:CHN~USA'])
      expect(actsShown(relations, selected)).not.toContainEqual(driving);
    expect(actsShown(relations, 'a:CHN', ['d:JPN~USA'])).toEqual([]);
    expect(actsShown(null, 'a:CHN')).toEqual([]);
  });

  it('is drawn once, as surely as its firmest claim', () => {
    const claims = (['hedged', 'believed', 'denied'] as const).map((certainty, n) =>
      claim({ id: `c${n}`, start: n, certainty, influences: [influence('C', ['A', 'B'])] }),
    );
    expect(actsShown(relationsOf(dataset(claims)), 'a:C')).toEqual([
      { actor: 'a:C', dyad: 'd:A~B', certainty: 'believed' },
    ]);
  });

  it('runs from the rim of its actor to just before the badge of the pair', () => {
    const line = actLine({ scene, emphasis: NO_EMPHASIS }, driving, relations);
    const disc = scene.discs.find(({ id }) => id === 'a:CHN');
    const badge = scene.badges.find(({ target }) => target === 'd:JPN~USA');
    if (!line || !disc || !badge) throw new Error('not drawn');
    const away = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
    expect(away(line.start, disc)).toBeCloseTo(disc.radius + 2);
    expect(away(line.tip, badge)).toBeCloseTo(BADGE_REACH + 4);
    expect(actPath(line)).toMatch(/^M[\d.]+ [\d.]+Q[\d.]+ [\d.]+ [\d.]+ [\d.]+$/);
    expect(actHead(line).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  });

  it('bows where a name, words or another disc are in its way: on both articles, as network and as map', () => {
    let drawn = 0;
    for (const name of ['japan-us', 'europe-1914'] as const)
      for (const layout of ['network', 'map'] as const)
        for (const frame of [
          { width: 888, height: 648 },
          { width: 390, height: 500 },
        ]) {
          const { layouts } = shipped(name);
          const all = relationsOf(shipped(name));
          const made = sceneOf(all, { frame, agreements: 'hub', layout, layouts, atlas: ATLAS });
          for (const { id } of made.discs)
            for (const { line, actor } of actsIn(
              { scene: made, emphasis: emphasisOf(made, id, all) },
              actsShown(all, id),
              all,
            )) {
              drawn += 1;
              const points = new Float64Array(2 * 41);
              trace(line.start, line.control, line.tip, 40, points);
              const where = `${name} ${layout} ${frame.width}: ${actor}`;
              for (const disc of made.discs) {
                const { x, y, width, height } = disc.label.box;
                expect(lengthInside(points, x, y, x + width, y + height), `${where} under ${disc.name}`).toBe(0);
                if (disc.id !== actor)
                  expect(distanceTo(points, disc.x, disc.y), `${where} over ${disc.name}`).toBeGreaterThan(disc.radius);
              }
            }
        }
    expect(drawn).toBeGreaterThan(30);
  });

  it('stands in pictures, figures and static pages of a state in which its actor or its pair is selected', () => {
    for (const selected of ['a:CHN', 'd:JPN~USA']) {
      const state = stateOf(shipped('japan-us'), {
        lens: '',
        selected,
        agreements: 'hub',
        layout: 'network',
        lang: 'en',
        compare: null,
      });
      const frame = { width: 888, height: 648 };
      const figure = figureOf(state, { size: figureSize('16:9'), claims: 'below' }).svg;
      for (const svg of [pictureSvg(state, { frame }), staticOf(state, { frame }), figure]) {
        expect(svg).toMatch(/id="(gg-)?influence-chn-jpn-usa"/);
        expect(svg).toContain('China strengthens the relation of Japan and United States, asserted');
      }
      expect(figure).toContain('>Influence on others<');
      expect(figure).toContain('China is what brings Japan and the United States nearer still.');
      expect(pictureSvg({ ...state, selected: 'a:JPN' }, { frame })).not.toContain('influence-');
    }
  });

  it('ends between two actors that no line joins, and is not drawn where an end is missing', () => {
    const bare = relationsOf(
      dataset([claim({ influences: [influence('C', ['A', 'B'])], relations: [mutual('ally', ['C', 'D'])] })]),
    );
    const drawn = sceneOf(bare, { frame: { width: 600, height: 400 }, agreements: 'hub' });
    const [act] = actsShown(bare, 'a:C');
    if (!act) throw new Error('not shown');
    const [a, b] = ['a:A', 'a:B'].map((id) => drawn.discs.find((disc) => disc.id === id));
    const tip = actLine({ scene: drawn, emphasis: NO_EMPHASIS }, act, bare)?.tip;
    expect(tip?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2);
    expect(tip?.y).toBeCloseTo(((a?.y ?? 0) + (b?.y ?? 0)) / 2);
    expect(actLine({ scene: { ...drawn, discs: [] }, emphasis: NO_EMPHASIS }, act, bare)).toBe(null);
  });

  it('brings the pair and the actor forward with each other', () => {
    const level = (selected: string) =>
      withActs(emphasisOf(scene, selected, relations), scene, actsShown(relations, selected));
    expect(level('a:CHN').badges.get('d:JPN~USA')).toBe('forward');
    expect(level('d:JPN~USA').nodes.get('a:CHN')).toBe('forward');
    expect(level('d:JPN~USA').nodes.get('a:GBR')).toBe('back');
  });
});
