/** The interface's own words: plain, short, and neutral. */
import type { Certainty, Claim, RelationType, Sign } from '../model/index.js';
import { SIGN_OF_TYPE } from '../model/index.js';
import type { AgreementMember, EdgeSign } from '../graph/index.js';
import type { Lookup } from './lookup.js';

export const TYPE_WORDS: Readonly<Record<RelationType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Diplomacy',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
  ally: 'Alliance',
  'security-partner': 'Security partnership',
  'threat-perception': 'Threat',
  rival: 'Rivalry',
  guarantees: 'Guarantee',
  'hosts-forces': 'Forces stationed',
  ranks: 'Rank',
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  asserted: 'Asserted',
  believed: 'Believed',
  conditional: 'Conditional',
  hedged: 'Hedged',
  denied: 'Denied',
};

/** What each certainty means, for those who ask (title of the legend's entry). */
export const CERTAINTY_MEANING: Readonly<Record<Certainty, string>> = {
  asserted: 'Stated outright',
  believed: 'Told as somebody’s belief',
  conditional: 'Holds only if something else does',
  hedged: 'Stated with a word such as may, could or perhaps',
  denied: 'Stated not to be so',
};

const SIGN_WORDS = { '1': 'Cooperative', '-1': 'Conflictual', '0': 'Neutral', mixed: 'Mixed' } as const;
export const signWord = (sign: EdgeSign): string => SIGN_WORDS[`${sign}`];

/** “1 claim”, “3 claims”; thousands are set apart. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** “Japan’s”, “United States’”. */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

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
  return speaker.kind === 'author' && authors.length === 1 ? 'The article’s author' : speaker.name;
}

/** “countries and territories”, with organizations where the article names any. */
export function actorsPhrase(lookup: Lookup): string {
  const kinds = lookup.relations.actors.map((summary) => summary.actor.kind);
  const polities = kinds.filter((kind) => kind === 'polity').length;
  const n = kinds.length;
  if (polities === n) return count(n, 'country or territory', 'countries and territories');
  if (polities === 0) return count(n, 'organization');
  return count(n, 'country, territory or organization', 'countries, territories and organizations');
}

/** The members in words, with how sure the article is of each: “Japan, the Philippines; perhaps Australia”. */
export function memberWords(member: AgreementMember): string {
  if (member.cue) return `“${member.cue}”`;
  return member.certainty === 'asserted' ? '' : CERTAINTY_WORDS[member.certainty].toLowerCase();
}

/** “24 of 69 claims shown”. */
export const shownWords = ({ relations, total }: Lookup): string =>
  `${relations.claims.length.toLocaleString('en-US')} of ${count(total, 'claim')} shown`;
