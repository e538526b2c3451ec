/** Who says what. */
import type { Claim, Dataset } from '../model/index.js';
import { byCodeUnits } from './order.js';
import type { SpeakerSummary } from './types.js';

/**
 * Every speaker of the dataset with the claims that are theirs (not those they only pass on), in order of first
 * appearance; those without claims last, by id.
 * @param claims in article order
 */
export function speakersOf(dataset: Dataset, claims: readonly Claim[]): readonly SpeakerSummary[] {
  const byId = new Map(dataset.speakers.map((speaker) => [speaker.id, speaker]));
  const said = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = said.get(claim.speaker);
    if (list) list.push(claim);
    else said.set(claim.speaker, [claim]);
  }
  const silent = [...byId.keys()].filter((id) => !said.has(id)).sort(byCodeUnits);
  return [...said.keys(), ...silent].flatMap((id) => {
    const speaker = byId.get(id);
    return speaker ? [{ speaker, claims: said.get(id) ?? [] }] : [];
  });
}
