/** What can be found in a dataset, made comparable once, so that each keystroke only looks. */
import { fold } from './fold.js';
import { relationNumber } from './lens.js';
import type { Actor, Claim, Dataset, Relation } from './schema.js';

/** Where words were found, best first: the order in which hits are ranked. */
export const SEARCH_FIELDS = ['name', 'alias', 'label', 'speaker', 'claim', 'quote'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What a hit is. Actor ids are raw; floors above make keys of them. */
export type Found =
  | { readonly kind: 'actor'; readonly actor: string }
  | {
      readonly kind: 'relation';
      /** The named actors that it relates (parties, sources, targets), each once. */
      readonly parties: readonly string[];
      /** The agreement's id, if the relation has one. */
      readonly agreement?: string;
      /** The first claim that says so, and the number of the relation in it. */
      readonly claim: string;
      readonly relation: number;
    }
  | { readonly kind: 'speaker'; readonly speaker: string }
  | { readonly kind: 'claim'; readonly claim: string };

export interface IndexedText {
  readonly field: SearchField;
  /** As it stands in the dataset. */
  readonly text: string;
  readonly folded: string;
  /** Which piece of the quote, counted from 0. */
  readonly piece?: number;
}

/** Something that can be found. */
export interface Entry {
  readonly found: Found;
  readonly texts: readonly IndexedText[];
  /** All of `texts`, comparable; no word of a query can run across the line breaks between them. */
  readonly own: string;
  /** Words that count only together with words of its own: of a claim its speaker, of a relation its parties. */
  readonly context: string;
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/** Makes the index. Takes time in proportion to the words of the dataset; nothing of the dataset is changed. */
export function searchIndex(dataset: Dataset): SearchIndex {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, namesOf(actor)]));
  const speakers = new Map(dataset.speakers.map((s) => [s.id, fold(`${s.name}\n${s.outlet ?? ''}`)]));
  const named = (ids: readonly string[]) => ids.map((id) => actors.get(id) ?? '').join('\n');
  const labels = new Labels(named);
  const claims = dataset.claims.map((claim) => {
    labels.add(claim);
    return claimEntry(claim, `${speakers.get(claim.speaker) ?? ''}\n${named(actorsIn(claim))}`);
  });
  return { entries: [...dataset.actors.map(actorEntry), ...labels.entries, ...speakerEntries(dataset), ...claims] };
}

const indexed = (field: SearchField, text: string, piece?: number): IndexedText => ({
  field,
  text,
  folded: fold(text),
  ...(piece === undefined ? {} : { piece }),
});

const entry = (found: Found, texts: readonly IndexedText[], context = ''): Entry => ({
  found,
  texts,
  own: texts.map((one) => one.folded).join('\n'),
  context,
});

const namesOf = (actor: Actor): string => fold([actor.name, ...actor.aliases.map((alias) => alias.words)].join('\n'));

function actorEntry({ id, name, code, aliases }: Actor): Entry {
  const others = new Set([...aliases.map((alias) => alias.words), code ?? id]);
  others.delete(name);
  return entry({ kind: 'actor', actor: id }, [indexed('name', name), ...[...others].map((o) => indexed('alias', o))]);
}

function speakerEntries({ speakers }: Dataset): Entry[] {
  return speakers.map(({ id, name, outlet }) => {
    const texts = [name, ...(outlet === undefined ? [] : [outlet])];
    return entry(
      { kind: 'speaker', speaker: id },
      texts.map((text) => indexed('speaker', text)),
    );
  });
}

function claimEntry(claim: Claim, context: string): Entry {
  const pieces = claim.quote.map((piece, n) => indexed('quote', piece.exact, n));
  return entry({ kind: 'claim', claim: claim.id }, [indexed('claim', claim.text), ...pieces], context);
}

/** The actors that a claim names, repeats left in. */
const actorsIn = (claim: Claim): string[] => [
  ...claim.about,
  ...claim.influences.flatMap((influence) => [influence.actor, ...influence.on]),
  ...claim.relations.flatMap(partiesOf),
];

/** The named actors that a relation relates, each once. */
function partiesOf(relation: Relation): string[] {
  const ids = new Set<string>();
  for (const { actor, role } of relation.participants) {
    if (actor !== undefined && role !== 'beneficiary' && role !== 'place') ids.add(actor);
  }
  return [...ids];
}

/** The labels of relations; the same words for the same parties come once. */
class Labels {
  readonly entries: Entry[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly named: (ids: readonly string[]) => string) {}

  add(claim: Claim): void {
    claim.relations.forEach((relation, n) => {
      const { agreement, label } = relation;
      const parties = partiesOf(relation);
      const key = JSON.stringify([agreement ?? null, label, ...[...parties].sort()]);
      if (parties.length === 0 || this.seen.has(key)) return;
      this.seen.add(key);
      const of = { ...(agreement === undefined ? {} : { agreement }), claim: claim.id };
      const found: Found = { kind: 'relation', parties, ...of, relation: relationNumber(relation, n) };
      this.entries.push(entry(found, [indexed('label', label)], this.named(parties)));
    });
  }
}
