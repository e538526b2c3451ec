/** Everything that follows from the claims, in one value. */
import { type Dataset, finished, type Steps } from '../model/index.js';
import { actorSteps } from './actors.js';
import { agreementsOf } from './agreements.js';
import { claimGraphSteps } from './build.js';
import { dyadSteps } from './dyads.js';
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
export const relationsOf = (dataset: Dataset): Relations => finished(relationsSteps(dataset));

/** The same in steps, which tell how many of the claims have been looked into. */
export function* relationsSteps(dataset: Dataset): Steps<Relations> {
  const graph = yield* claimGraphSteps(dataset);
  const { claims } = graph.getAttributes();
  const dyads = yield* dyadSteps(graph);
  yield;
  const groups = { dyads, agreements: agreementsOf(graph), influences: influencesOf(claims) };
  yield;
  const actors = yield* actorSteps(graph, groups);
  yield;
  return { ...groups, actors, speakers: speakersOf(dataset, claims), claims };
}
