/** From one layout to the other: discs and lines go to their new places in 300 ms, their words with them. */
import type { Point, Scene } from '../view/scene.js';

/** Design of record: “Motion”. */
const LASTS = 300;

/** Near cubic-bezier(.2, 0, 0, 1): quick at first, then coming to rest. */
const eased = (t: number): number => 1 - (1 - t) ** 4;

/** Whether a scene takes the place of one in the other layout with the same discs. */
export const isSwitch = (before: Scene | null | undefined, now: Scene | null): boolean =>
  !!before &&
  !!now &&
  (before.map === undefined) !== (now.map === undefined) &&
  before.discs.length === now.discs.length &&
  before.discs.every(({ id }, n) => now.discs[n]?.id === id);

/** `now` with everything on its way from where `before` had it: 0 there, 1 here. */
export function between(before: Scene, now: Scene, t: number): Scene {
  const mix = (a: Point | undefined, b: Point): Point =>
    a ? { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t } : b;
  const moved = <T extends Point & { id: string }>(
    all: readonly T[],
    from: readonly (Point & { id: string })[],
  ): T[] => {
    const places = new Map(from.map((one) => [one.id, one]));
    return all.map((one) => ({ ...one, ...mix(places.get(one.id), one) }));
  };
  const lines = new Map(before.lines.map((line) => [line.id, line]));
  return {
    ...now,
    discs: moved(now.discs, before.discs),
    hubs: moved(now.hubs, before.hubs),
    badges: moved(now.badges, before.badges),
    lines: now.lines.map((line) => {
      const from = lines.get(line.id);
      const ends = { start: mix(from?.start, line.start), end: mix(from?.end, line.end) };
      return { ...line, ...ends, control: mix(from?.control, line.control) };
    }),
  };
}

export class Switching {
  #frame = 0;

  /** @param show draws what `change` makes of a scene that is shown */
  constructor(private readonly show: (change: (scene: Scene) => Scene) => void) {}

  /** Starts on the way from `before`, which the shown scene has just replaced. The reader may want no motion. */
  start(before: Scene): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const begin = performance.now();
    const step = (): void => {
      const t = Math.min(1, Math.max(0, (performance.now() - begin) / LASTS));
      this.show((scene) => (t < 1 ? between(before, scene, eased(t)) : scene));
      this.#frame = t < 1 ? requestAnimationFrame(step) : 0;
    };
    step();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
