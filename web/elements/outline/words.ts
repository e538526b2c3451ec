/** The outline's own words. Everything is written to be heard: arrows, dashes and signs are said. */
import type { Influence } from '../../model/index.js';

const EFFECTS: Readonly<Record<Influence['effect'], string>> = {
  strengthens: 'strengthens',
  weakens: 'weakens',
  changes: 'changes',
};

export const OUTLINE_WORDS = {
  title: 'The graph in words',
  intro:
    'Countries and territories with their relations, and the claims behind each. A button selects, as the graph does.',
  toward: (from: string, to: string) => `${from} toward ${to}`,
  mutual: (one: string, other: string) => `${one} and ${other}`,
  bothWays: (one: string, other: string) => `${one} and ${other}, each toward the other`,
  agreement: (name: string | undefined, members: string) =>
    name === undefined ? `Agreement of ${members}` : `${name}, an agreement of ${members}`,
  /** “perhaps” Australia */
  hedgedMember: (name: string, cue: string) => `“${cue}” ${name}`,
  doubtfulMember: (name: string, certainty: string) => `${name} (${certainty})`,
  unnamed: (words: string) => `${words}, whom the article does not name`,
  influence: (actor: string, effect: Influence['effect'], one: string, other: string) =>
    `${actor} ${EFFECTS[effect]} the relation of ${one} and ${other}`,
  alone: (name: string) => `${name} alone`,
  others: 'In relations between others',
  general: 'About no country or territory in particular',
  paragraph: (n: number) => `Paragraph ${n}.`,
  caution: 'Caution:',
} as const;
