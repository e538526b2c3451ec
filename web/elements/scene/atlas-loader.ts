/** The land and the map layout, which are loaded when a map is first asked for. */
import type { Atlas } from '../../view/atlas.js';

let atlas: Atlas | undefined;
let loading: Promise<Atlas> | undefined;

/** What has been loaded. */
export const loadedAtlas = (): Atlas | undefined => atlas;

/** Rejects where the module cannot be had; the next call tries again. */
export function loadAtlas(): Promise<Atlas> {
  loading ??= import('../../view/map/atlas.js').then(
    (module) => (atlas = module.ATLAS),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
