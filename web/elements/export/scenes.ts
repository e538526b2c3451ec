/** The scenes of the last few figures, so that another title or color takes no search. */
import type { FigureState } from '../../view/figure/state.js';
import type { Scene } from '../../view/scene.js';
import { sceneSteps } from '../../view/scene-of.js';

/** Enough to go back and forth between two shapes, with claims and without. */
const KEPT = 4;

let last: readonly { readonly key: readonly unknown[]; readonly scene: Scene }[] = [];

const same = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((item, n) => item === other[n]);

/** To find scenes for a figure of this state; `language` is that of the counts. */
export function scenesFor({ kept, selected }: FigureState, language: string): typeof sceneSteps {
  return function* found(relations, options) {
    const { frame, agreements, layout, atlas, moved, claimMarks, most, related } = options;
    // The marks of claims follow from what passes the lens and what is selected.
    const marked = claimMarks ? [kept, selected] : [];
    const key = [
      relations,
      frame.width,
      frame.height,
      agreements,
      layout,
      atlas,
      moved,
      most,
      related,
      language,
      ...marked,
    ];
    const before = last.find((one) => same(one.key, key));
    const one = before ?? { key, scene: yield* sceneSteps(relations, options) };
    last = [one, ...last.filter((other) => other !== one)].slice(0, KEPT);
    return one.scene;
  };
}

/** Nothing is kept of what is not shown any more. */
export function forgetScenes(): void {
  last = [];
}
