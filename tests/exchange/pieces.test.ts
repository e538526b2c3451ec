/** Files in pieces: what a page writes a step at a time is what the command line writes at once. */
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalSteps } from '../../web/exchange/canonical.js';
import { FORMATS } from '../../web/exchange/index.js';
import { finished, type Progress } from '../../web/model/index.js';
import { invented } from '../../scripts/bench/dataset.js';
import { hostileDataset, SHIPPED } from './datasets.js';

const FEW = invented(30, 300);
const OPTIONS = { bundle: '/* geopolitical-graph */\n'.repeat(40_000) };

describe('a file in pieces', () => {
  it.each(FORMATS)('stops often on its way, and tells how far it has come: $id', ({ steps, write }) => {
    const to: string[] = [];
    const told: Progress[] = [];
    const work = steps(FEW, OPTIONS, to);
    let longest = 0;
    for (let step = work.next(), before = 0; !step.done; step = work.next()) {
      longest = Math.max(longest, to.length - before);
      before = to.length;
      if (step.value) told.push(step.value);
    }
    expect(to.join('')).toBe(write(FEW, OPTIONS));
    expect(longest).toBeLessThan(60);
    expect(told.length).toBeGreaterThan(15);
    const shares = told.map(({ done, of }) => done / of);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[0]).toBeLessThan(0.3);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it.each([...SHIPPED, ['hostile', hostileDataset()] as const])('JSON of %s is the same either way', (_, dataset) => {
    for (const indent of [0, 2]) {
      const to: string[] = [];
      finished(canonicalSteps(dataset, to, indent));
      expect(to.join('')).toBe(canonicalJson(dataset, indent));
    }
    const to: string[] = [];
    finished(canonicalSteps({}, to, 2));
    expect(to.join('')).toBe(canonicalJson({}, 2));
  });
});
