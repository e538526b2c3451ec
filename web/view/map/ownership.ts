/** On whose land a place lies, as far as it matters to a picture: that of its own actors. */
import type { Actor } from '../../model/index.js';
import { isIn, type Land, type LonLat, type Ring } from './land.js';

/** Where an actor lies: where its dataset says, else where the table has its id; null where neither knows. */
export const placeOf = ({ id, location, kind }: Actor, { places }: Land): LonLat | null =>
  location ?? (kind === 'polity' ? places.get(id) : undefined) ?? null;

export class Ownership {
  /** By actor: the land that no other’s disc may stand on. */
  readonly #lands: readonly (readonly Ring[])[];
  readonly #land: Land;

  constructor(actors: readonly Actor[], land: Land) {
    this.#land = land;
    this.#lands = landsOf(actors, land);
  }

  /** Whether a place is land of others among the actors and not of `own` (an index, or −1 for none of them). */
  isForeign(place: LonLat, own: number): boolean {
    return !this.isOwn(place, own) && this.#lands.some((rings) => rings.length > 0 && isIn(rings, place));
  }

  isOwn(place: LonLat, own: number): boolean {
    return isIn(this.#lands[own] ?? [], place);
  }

  isSea(place: LonLat): boolean {
    return !isIn(this.#land.rings, place);
  }
}

/**
 * The land of each actor. One that is no country of today, but has a place, has the land of today’s country there, if no
 * other actor is that country.
 */
function landsOf(actors: readonly Actor[], { countries }: Land): (readonly Ring[])[] {
  const ids = new Set(actors.map(({ id }) => id));
  return actors.map(({ id, location, kind }) => {
    const own = kind === 'polity' ? countries.get(id) : undefined;
    if (own) return own;
    if (!location) return [];
    return [...countries].find(([code, rings]) => !ids.has(code) && isIn(rings, location))?.[1] ?? [];
  });
}
