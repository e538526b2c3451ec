import { describe, expect, it } from 'vitest';
import { inSlices, slice } from '../../web/view/slices.js';
import { finished, type Steps } from '../../web/view/layout/steps.js';

function* counting(to: number, each: () => void = () => {}): Steps<number> {
  let sum = 0;
  for (let n = 1; n <= to; n++) {
    each();
    sum += n;
    yield;
  }
  return sum;
}

/** Holds the thread for about so long. */
function busy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

describe('work in steps', () => {
  it('comes to the same at once, and in slices between which others have their turn', async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    const out = await inSlices(
      counting(60, () => busy(2)),
      () => true,
    );
    clearInterval(other);
    expect(out).toEqual({ value: finished(counting(60)) });
    expect(turns).toBeGreaterThan(2);
  });

  it('ends when it is no longer wanted, with nothing', async () => {
    let steps = 0;
    const out = await inSlices(
      counting(1_000_000, () => {
        steps++;
        busy(1);
      }),
      () => steps < 20,
    );
    expect(out).toBeNull();
    expect(steps).toBeLessThan(60);
  });

  it('does as much as a time allows, and says whether that was all', () => {
    expect(slice(counting(3), 1_000)).toEqual({ value: 6 });
    expect(
      slice(
        counting(100, () => busy(1)),
        5,
      ),
    ).toBeNull();
  });
});
