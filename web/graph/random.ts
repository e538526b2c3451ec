/**
 * A seeded generator (mulberry32, by Tommy Ettinger, public domain): integer operations only, so every engine gives
 * the same numbers.
 */
export type Random = () => number;

/** Numbers in [0, 1) from a 32-bit seed. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number in [0, below). */
export const pick = (random: Random, below: number): number => Math.floor(random() * below);
