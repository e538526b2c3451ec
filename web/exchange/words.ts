/**
 * The words of files for people. What programs read (types, certainties, roles) stays in the vocabulary’s own words.
 */
import type { Certainty } from '../model/index.js';

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  asserted: 'asserted',
  believed: 'believed',
  conditional: 'conditional',
  hedged: 'hedged',
  denied: 'denied',
};

export const WORDS = {
  certainty: CERTAINTY,
  sign: { '1': 'cooperative', '-1': 'conflictual', '0': 'neutral', mixed: 'mixed' },
  holder: (name: string) => ` — on what ${name} holds`,
  beneficiary: 'for',
  place: 'in',
  paragraph: (n: number) => `paragraph ${n}`,
  accessed: (day: string) => `accessed ${day}`,
  claims: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
  claimsTitle: (title: string) => `Claims in “${title}”`,
  according: 'What one article says, not what is so. Every claim stands with the article’s own words.',
  made: 'Made with geopolitical-graph',
  note: 'Note',
  graph: (title: string) =>
    `Who stands where with whom according to one article: “${title}”. Nodes are the countries, territories and organizations it names; each line stands for all of its claims about a pair. The article’s words are in the attributes.`,
} as const;
