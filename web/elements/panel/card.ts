/** What stands on a claim's card, in words: pure, so that it can be tested without a browser. */
import { type Certainty, CERTAINTIES, type Claim, type Participant } from '../../model/index.js';
import type { EdgeSign, Evidence } from '../../graph/index.js';
import type { Words } from '../../language/index.js';
import { type Lookup, nameOf } from '../lookup.js';
import { resolvedWords } from '../quote.js';
import { signOfClaim, speakerName } from '../words.js';

/** The sign of the claim where it is shown: of the evidence that bears on that place, else of the whole claim. */
export function signHere(claim: Claim, evidence: readonly Evidence[]): EdgeSign {
  const signs = new Set(evidence.map((one) => one.sign));
  if (signs.size === 0) return signOfClaim(claim);
  if (signs.has(1) && signs.has(-1)) return 'mixed';
  return signs.has(1) ? 1 : signs.has(-1) ? -1 : 0;
}

/** The weakest certainty of the evidence here, else the claim's own. */
export function certaintyHere(claim: Claim, evidence: readonly Evidence[]): Certainty {
  const own = evidence.map((one) => one.certainty);
  if (own.length === 0) return claim.certainty.value;
  return own.reduce((one, other) => (CERTAINTIES.indexOf(other) > CERTAINTIES.indexOf(one) ? other : one));
}

/** Types in plain words, each once, joined. Empty where the claim relates nobody. */
export function typesHere(claim: Claim, evidence: readonly Evidence[], words: Words): string {
  const relations = evidence.length > 0 ? evidence.map((one) => one.relation) : claim.relations;
  const types = [...new Set(relations.map((relation) => words.type[relation.type]))];
  return words.row(claim.influences.length > 0 ? [...types, words.influence] : types);
}

/** “reporting Japan’s view”, “as told by Bloomberg”. Empty where the speaker speaks for itself. */
export function reported(claim: Claim, lookup: Lookup): string {
  const parts: string[] = [];
  const { holder } = claim;
  const { words } = lookup;
  if (holder !== undefined && holder !== claim.speaker) {
    const name = lookup.actors.has(holder) ? nameOf(lookup, holder) : speakerName(lookup, holder);
    parts.push(words.reporting(name));
  }
  if (claim.via.length > 0) parts.push(words.toldBy(claim.via.map((id) => speakerName(lookup, id))));
  return words.row(parts);
}

/** Parties whose part is more or less sure than the claim: “Hedged for Australia and New Zealand”. */
export function differing(claim: Claim, lookup: Lookup): string[] {
  const by = new Map<Certainty, Set<string>>();
  const name = (participant: Participant) =>
    participant.actor === undefined
      ? lookup.words.quoted(participant.unnamed ?? '')
      : nameOf(lookup, participant.actor);
  for (const relation of claim.relations)
    for (const participant of relation.participants) {
      const value = participant.certainty?.value;
      if (value === undefined || value === claim.certainty.value) continue;
      by.set(value, (by.get(value) ?? new Set()).add(name(participant)));
    }
  return [...by].map(([value, names]) => lookup.words.certaintyFor(value, [...names]));
}

export interface CardNote {
  readonly caution: boolean;
  readonly text: string;
  /** The interface's own sentence, not one of the dataset. */
  readonly ours: boolean;
}

/** Notes of the annotator, then words read as an actor that they do not name, unless a note has said so already. */
export function notesOf(claim: Claim, lookup: Lookup): CardNote[] {
  const notes = claim.notes.map(({ kind, text }) => ({ caution: kind === 'as-printed', text, ours: false }));
  const said = claim.notes.filter((note) => note.kind === 'resolved').map((note) => note.text);
  // The notes call an actor what the dataset calls it, in whatever language it is shown.
  const given = (actor: string) => lookup.given.actors.find(({ id }) => id === actor)?.name ?? actor;
  const told = (words: string, actor: string) =>
    said.some((text) => text.includes(words) || text.includes(given(actor)));
  const resolved = resolvedWords(claim, lookup.dataset.actors)
    .filter(({ words, actor }) => !told(words, actor))
    .map(({ words, actor }) => lookup.words.readAs(words, nameOf(lookup, actor)));
  const once = resolved.length > 0 ? [{ caution: false, text: lookup.words.sentences(resolved), ours: true }] : [];
  return [...notes.filter((note) => note.caution), ...notes.filter((note) => !note.caution), ...once];
}

/** Words that place the claim in time, as the article has them, where they are outside the quote. */
export function timesOf(claim: Claim): string[] {
  const quote = claim.quote.map((piece) => piece.exact).join('\n');
  return claim.times.filter((time) => !quote.includes(time.words)).map((time) => time.words);
}
