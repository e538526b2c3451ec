/** What of a dataset goes into the interface's words: signs, names, numbers. The words themselves are in `web/language`. */
import type { AgreementMember, EdgeSign } from '../graph/index.js';
import type { Words } from '../language/index.js';
import type { Claim, Sign } from '../model/index.js';
import { SIGN_OF_TYPE } from '../model/index.js';
import type { Lookup } from './lookup.js';

/** What a whole claim says, where no single relation is asked about: both signs are mixed, none is neutral. */
export function signOfClaim(claim: Claim): EdgeSign {
  const signs = new Set<Sign>(claim.relations.map((relation) => relation.sign ?? SIGN_OF_TYPE[relation.type]));
  if (signs.has(1) && signs.has(-1)) return 'mixed';
  return signs.has(1) ? 1 : signs.has(-1) ? -1 : 0;
}

/** The one author of the article needs no name; of several, each keeps theirs. */
export function speakerName(lookup: Lookup, id: string): string {
  const speaker = lookup.speakers.get(id);
  if (!speaker) return id;
  const authors = lookup.dataset.speakers.filter((other) => other.kind === 'author');
  return speaker.kind === 'author' && authors.length === 1 ? lookup.words.theAuthor : speaker.name;
}

/** “9 countries and territories named in the article”, with organizations where it names any. */
export function actorsNamed({ relations, words }: Lookup): string {
  const polities = relations.actors.filter((summary) => summary.actor.kind === 'polity').length;
  return words.actorsNamed(polities, relations.actors.length - polities);
}

/** How sure the article is of a member: in its own word, where it has one. Empty for a sure one. */
export function memberWords(member: AgreementMember, words: Words): string {
  if (member.cue) return words.quoted(member.cue);
  return member.certainty === 'asserted' ? '' : words.certaintyInside(member.certainty);
}

/** “24 of 69 claims shown”. */
export const shownWords = ({ relations, total, words }: Lookup): string =>
  words.shownOf(relations.claims.length, total);
