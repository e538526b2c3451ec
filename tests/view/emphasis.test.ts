import { describe, expect, test } from 'vitest';
import type { Relations } from '../../web/graph/index.js';
import { badgeLevel, type Emphasis, emphasisOf, lineLevel, nodeLevel } from '../../web/view/emphasis.js';
import type { Scene } from '../../web/view/scene.js';
import { specimen } from './fixtures/specimen.js';

const scene = specimen();
const levels = (emphasis: Emphasis, of: 'nodes' | 'lines' | 'badges', level: string): string[] =>
  [...emphasis[of]].filter(([, l]) => l === level).map(([id]) => id);

describe('what stands forward', () => {
  test('nothing selected, or a key that is not in the scene: everything is plain', () => {
    for (const key of [null, 'a:nobody', 'd:x~y', 'constructor', '']) {
      const emphasis = emphasisOf(scene, key);
      expect([emphasis.nodes.size, emphasis.lines.size, emphasis.badges.size]).toEqual([0, 0, 0]);
      expect(nodeLevel(emphasis, 'a:ONE')).toBe('plain');
    }
  });

  test('a country: its lines, their other ends and their badges are forward, the rest set back', () => {
    const emphasis = emphasisOf(scene, 'a:ONE');
    expect(levels(emphasis, 'nodes', 'selected')).toEqual(['a:ONE']);
    expect(levels(emphasis, 'nodes', 'forward')).toEqual(['a:TWO']);
    expect(levels(emphasis, 'lines', 'forward')).toEqual(['d:ONE~TWO>TWO', 'd:ONE~TWO>ONE']);
    expect(levels(emphasis, 'badges', 'forward')).toEqual(['d:ONE~TWO>TWO', 'd:ONE~TWO>ONE']);
    expect(levels(emphasis, 'lines', 'back')).toHaveLength(scene.lines.length - 2);
    expect(levels(emphasis, 'lines', 'selected')).toEqual([]);
  });

  test('a claim about several things: its relations and countries, without what else these countries have', () => {
    const all = emphasisOf(scene, 'a:ONE', null, ['a:ONE']);
    expect(levels(all, 'nodes', 'selected')).toEqual(['a:ONE']);
    expect([...levels(all, 'lines', 'forward'), ...levels(all, 'lines', 'selected')]).toEqual([]);
    const other = scene.lines.find((line) => line.from !== 'a:ONE' && line.to !== 'a:ONE');
    const target = other?.target ?? '';
    const two = emphasisOf(scene, target, null, [target, 'a:ONE', 'a:nobody']);
    expect(levels(two, 'nodes', 'selected')).toEqual(expect.arrayContaining(['a:ONE', other?.from]));
    expect(new Set(scene.lines.filter((l) => lineLevel(two, l.id) === 'selected').map((l) => l.target))).toEqual(
      new Set([target]),
    );
    expect(emphasisOf(scene, 'a:ONE', null, ['a:nobody'])).toEqual(emphasisOf(scene, 'a:ONE'));
  });

  test('a relation drawn as two strands: both are selected, and both ends', () => {
    const emphasis = emphasisOf(scene, 'd:ONE~TWO');
    expect(levels(emphasis, 'lines', 'selected')).toHaveLength(2);
    expect(levels(emphasis, 'nodes', 'selected')).toEqual(['a:ONE', 'a:TWO']);
    expect(levels(emphasis, 'nodes', 'forward')).toEqual([]);
  });

  test('an agreement: hub, spokes and every member', () => {
    const emphasis = emphasisOf(scene, 'g:deal');
    expect(levels(emphasis, 'nodes', 'selected').sort()).toEqual(['a:AAA', 'a:BBB', 'a:CCC', 'g:deal']);
    expect(levels(emphasis, 'lines', 'selected')).toHaveLength(3);
    expect(badgeLevel(emphasis, 'g:deal')).toBe('selected');
  });

  test('a member of an agreement brings the whole agreement forward', () => {
    const emphasis = emphasisOf(scene, 'a:AAA');
    expect(levels(emphasis, 'nodes', 'forward').sort()).toEqual(['a:BBB', 'a:CCC', 'g:deal']);
    expect(levels(emphasis, 'lines', 'forward')).toHaveLength(3);
  });

  test('a pair told only at a hub: both ends are selected and the hub they share is forward', () => {
    const relations = { dyads: [{ id: 'd:AAA~CCC', a: 'AAA', b: 'CCC' }] } as unknown as Relations;
    const emphasis = emphasisOf(scene, 'd:AAA~CCC', relations);
    expect(levels(emphasis, 'nodes', 'selected')).toEqual(['a:AAA', 'a:CCC']);
    expect(levels(emphasis, 'lines', 'forward')).toHaveLength(3);
    expect(nodeLevel(emphasis, 'a:ONE')).toBe('back');
    expect(lineLevel(emphasis, 'd:ONE~TWO>TWO')).toBe('back');
  });

  test('a country with no relation is selected alone', () => {
    const lonely: Scene = { ...scene, lines: [], badges: [], hubs: [], cues: [] };
    const emphasis = emphasisOf(lonely, 'a:ONE');
    expect(levels(emphasis, 'nodes', 'selected')).toEqual(['a:ONE']);
    expect(levels(emphasis, 'nodes', 'back')).toHaveLength(scene.discs.length - 1);
  });

  test('the scene is left as it was', () => {
    const before = JSON.stringify(scene);
    emphasisOf(scene, 'g:deal');
    expect(JSON.stringify(scene)).toBe(before);
  });
});
