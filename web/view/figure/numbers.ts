/** Claims by number: beside the lines of a figure, so that each leads to the list. */
import type { Claim } from '../../model/index.js';
import { BADGE_REACH } from '../marks.js';
import { textWidth } from '../metrics.js';
import type { Box, Scene, SceneBadge } from '../scene.js';
import { COUNT_DROP } from '../set-words.js';
import { COUNT } from '../words.js';

/** Runs of numbers at most this many stand beside a line; the list names the pair of every claim, whatever stands here. */
const MOST_RUNS = 10;

/** The numbers of the claims, from 1. */
export const numbersOf = (claims: readonly Claim[]): ReadonlyMap<string, number> =>
  new Map(claims.map((claim, n) => [claim.id, n + 1]));

/** `1–3, 7`. `more` says how many are left out. */
export function marksOf(
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
  more: (marks: string, left: number) => string,
): string {
  const own = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of own) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  const text = (some: readonly [number, number][]) =>
    some.map(([a, b]) => (a === b ? `${a}` : `${a}${b === a + 1 ? ', ' : '–'}${b}`)).join(', ');
  if (runs.length <= MOST_RUNS) return text(runs);
  const kept = runs.slice(0, MOST_RUNS - 1);
  const shown = kept.reduce((sum, [a, b]) => sum + b - a + 1, 0);
  return more(text(kept), own.length - shown);
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const around = ({ x, y }: { x: number; y: number }, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

/** Everything that numbers may not stand on. */
function takenIn({ discs, hubs, badges, cues }: Scene): Box[] {
  return [
    ...discs.flatMap((disc) => [around(disc, disc.radius + 4), disc.label.box]),
    ...hubs.map((hub) => around(hub, hub.radius + 2)),
    ...badges.flatMap((badge) => [around(badge, BADGE_REACH), ...(badge.label ? [badge.label.box] : [])]),
    ...cues.map((cue) => cue.text.box),
  ];
}

const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** A free box of that width beside a badge, or null. */
function freeBeside(badge: SceneBadge, width: number, taken: readonly Box[], { frame }: Scene): Box | null {
  const height = COUNT.leading;
  for (const [sx, sy] of SIDES) {
    const x = badge.x + sx * (BADGE_REACH + 2 + width / 2) - width / 2;
    const y = badge.y + sy * (BADGE_REACH + 1 + height / 2) - height / 2;
    const box = { x: sx !== 0 && sy !== 0 ? x - sx * BADGE_REACH * 0.5 : x, y, width, height };
    const inside = box.x >= 4 && box.y >= 4 && box.x + width <= frame.width - 4 && box.y + height <= frame.height - 4;
    if (inside && !taken.some((other) => meet(other, box))) return box;
  }
  return null;
}

/**
 * The scene with the numbers of the claims under every label, and beside badges whose words found no place.
 * @param scene made with room for these numbers (`claimMarks`)
 */
export function numbered(scene: Scene, marks: (ids: readonly string[]) => string): Scene {
  const taken = takenIn(scene);
  const badges = scene.badges.map((badge): SceneBadge => {
    const count = marks(badge.claims) || null;
    if (badge.label) return { ...badge, label: { ...badge.label, count } };
    const box = count ? freeBeside(badge, textWidth(count, COUNT.face, COUNT.size), taken, scene) : null;
    if (!box) return badge;
    taken.push(box);
    // No words, only what would stand under them: it hangs from where the last line would be.
    const hung = { ...box, y: box.y + COUNT.size - COUNT_DROP };
    return { ...badge, label: { lines: [], baselines: [], anchor: 'start', box: hung, count } };
  });
  return { ...scene, badges };
}
