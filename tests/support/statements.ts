/** What the shipped files state, worked out without any of the program: who, how surely, who says so, in which words. */
import { readFileSync } from 'node:fs';

interface RawParticipant {
  readonly actor?: string;
  readonly role: string;
  readonly certainty?: { readonly value: string };
}
export interface RawClaim {
  readonly quote: readonly { readonly exact: string }[];
  readonly speaker: string;
  readonly certainty: { readonly value: string };
  readonly about?: readonly string[];
  readonly relations?: readonly { readonly participants: readonly RawParticipant[] }[];
  readonly influences?: readonly { readonly actor: string; readonly on: readonly string[] }[];
}

export interface RawDataset {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly RawClaim[];
}

export const rawDataset = (name: string): RawDataset =>
  JSON.parse(readFileSync(new URL(`../../graph-data/${name}/claims.json`, import.meta.url), 'utf8')) as RawDataset;

export const statement = (parties: readonly string[], certainty: string, speaker: string, quote: readonly string[]) =>
  JSON.stringify([[...parties].sort(), certainty, speaker, quote]);
export const setOf = (items: readonly string[]) => [...new Set(items)].sort();

const FIRMEST = ['asserted', 'believed', 'conditional', 'hedged', 'denied'];

/** Statements as they stand in the file, worked out without any of the program: pairs, or deals as one. */
export function statementsIn(claims: readonly RawClaim[], agreements: 'hub' | 'pairs'): string[] {
  return claims.flatMap((raw) => {
    const { about = [], relations = [], influences = [], speaker } = raw;
    const quote = raw.quote.map((piece) => piece.exact);
    const say = (parties: readonly string[], certainty = raw.certainty.value) =>
      statement(parties, certainty, speaker, quote);
    const rank = (p: RawParticipant) => FIRMEST.indexOf(p.certainty?.value ?? raw.certainty.value);
    const pairs = relations.flatMap(({ participants }) => {
      const parties = participants.filter((p) => p.role === 'party');
      if (agreements === 'hub' && parties.length > 2) return [say(parties.flatMap((p) => p.actor ?? []))];
      return participants.flatMap((p, n) =>
        participants.slice(n + 1).flatMap((q) => {
          const roles = [p.role, q.role].sort().join();
          const doubtful = [p, q].every((one) => one.certainty && rank(one) > FIRMEST.indexOf(raw.certainty.value));
          const related = roles === 'party,party' ? !(doubtful && parties.length > 2) : roles === 'source,target';
          if (!related || p.actor === undefined || q.actor === undefined) return [];
          return [say([p.actor, q.actor], FIRMEST[Math.max(rank(p), rank(q))])];
        }),
      );
    });
    return [...pairs, ...about.map((one) => say([one])), ...influences.map(({ actor, on }) => say([actor, ...on]))];
  });
}
