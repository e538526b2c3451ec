/** What is wrong with a map, told from its scene alone. */
import type { Relations } from '../../web/graph/index.js';
import { theLand } from '../../web/view/map/land.js';
import { Ownership, placeOf } from '../../web/view/map/ownership.js';
import { project, unproject } from '../../web/view/map/projection.js';
import type { Scene } from '../../web/view/scene.js';

/** Discs whose middle lies on the land of another actor, although that is not where they belong. */
export function foreignDiscs(scene: Scene, relations: Relations): string[] {
  const actors = relations.actors
    .filter(({ id }) => scene.discs.some((disc) => disc.id === id))
    .map(({ actor }) => actor);
  const ownership = new Ownership(actors, theLand());
  return scene.discs.flatMap((disc) => {
    const n = relations.actors.findIndex(({ id }) => id === disc.id);
    const actor = relations.actors[n]?.actor;
    const view = scene.map?.insets.find(({ ids }) => ids.includes(disc.id))?.view ?? scene.map?.view;
    const place = view && !scene.map?.row?.ids.includes(disc.id) ? unproject(view, disc) : null;
    const home = actor && placeOf(actor, theLand());
    if (!place || !actor || !home || !view) return [];
    const own = project(view, home);
    const atHome = Math.abs(own.x - disc.x) < 0.1 && Math.abs(own.y - disc.y) < 0.1;
    return !atHome && ownership.isForeign(place, actors.indexOf(actor)) ? [disc.id] : [];
  });
}
