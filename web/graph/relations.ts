/** Everything that follows from the claims, in one value. */
import type { Dataset } from '../model/index.js';
import { actorsOf } from './actors.js';
import { agreementsOf } from './agreements.js';
import { buildClaimGraph } from './build.js';
import { dyadsOf } from './dyads.js';
import { influencesOf } from './influences.js';
import { speakersOf } from './speakers.js';
import type { Relations } from './types.js';

/**
 * Works out dyads, agreements, influences and what concerns each actor and speaker. A lens has already been applied to
 * the dataset: what it left out counts for nothing here. The order of claims in the dataset changes nothing.
 *
 * @param dataset a dataset as `parseDataset` gives it; it is read, never changed
 * @throws Error if ids are used twice or a claim names an actor that is not listed (`parseDataset` leaves such out)
 */
export function relationsOf(dataset: Dataset): Relations {
  const graph = buildClaimGraph(dataset);
  const { claims } = graph.getAttributes();
  const groups = { dyads: dyadsOf(graph), agreements: agreementsOf(graph), influences: influencesOf(claims) };
  return { ...groups, actors: actorsOf(graph, groups), speakers: speakersOf(dataset, claims), claims };
}
