/**
 * How many claims each chip of the lens stands for.
 *
 * The counting is that of faceted search: a chip's number is the number of claims that would be shown if it were the
 * only one pressed in its own group, with the other groups as they are. So within a group numbers do not depend on what
 * is pressed in it, a chip never promises more than a press gives, and with nothing pressed the numbers are those of the
 * whole article. A claim with relations of two signs counts for both; a deal that is asserted of three and hedged of a
 * fourth counts as asserted and as hedged. What is said of one actor alone has no sign and no type.
 */
import { relatedHow } from './certainties.js';
import { allows, isEmptyLens, type Lens, lensPasses, saysAlone, signOfRelation, speaks, wordsWanted } from './lens.js';
import type { Claim, Dataset } from './schema.js';
import { finished, type Steps } from './steps.js';
import { CERTAINTIES, type Certainty, RELATION_TYPES, type RelationType, SIGNS, type Sign } from './vocabulary.js';

export interface Facets {
  /** Every sign, certainty and type of the vocabulary has an entry, and every speaker of the dataset (by id). */
  readonly signs: ReadonlyMap<Sign, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly speakers: ReadonlyMap<string, number>;
  /** Claims that pass the lens as it is. */
  readonly shown: number;
  /** Claims of the dataset. */
  readonly total: number;
}

/** What matters of one relation. */
interface Facet {
  readonly sign: Sign;
  readonly type: RelationType;
  readonly certainties: readonly Certainty[];
}

/**
 * The numbers for every chip, in one pass over the claims.
 * @param dataset the dataset before the lens was applied
 */
export const facets = (dataset: Dataset, lens: Lens): Facets => finished(facetSteps(dataset, lens));

/** The last numbers of each dataset, without a lens and with one: neither dataset nor lens ever changes. */
const counted = new WeakMap<Dataset, { readonly all?: Facets; readonly last?: { lens: string; facets: Facets } }>();

/** Claims that are counted in one step. */
const IN_STEP = 100;

/** The same in steps; what they come to is remembered. */
export function* facetSteps(dataset: Dataset, lens: Lens): Steps<Facets> {
  const [before, text] = [counted.get(dataset), JSON.stringify(lens)];
  const known = isEmptyLens(lens) ? before?.all : before?.last?.lens === text ? before.last.facets : undefined;
  if (known) return known;
  const tally = new Tally(dataset, lens);
  const words = wordsWanted(lens);
  for (const [n, claim] of dataset.claims.entries()) {
    if (n % IN_STEP === IN_STEP - 1) yield;
    if (speaks(claim, words)) tally.add(claim);
  }
  const { signs, certainties, types, speakers, shown } = tally;
  const found: Facets = { signs, certainties, types, speakers, shown, total: dataset.claims.length };
  counted.set(dataset, {
    ...counted.get(dataset),
    ...(isEmptyLens(lens) ? { all: found } : { last: { lens: text, facets: found } }),
  });
  return found;
}

const zeros = <T>(values: readonly T[]): Map<T, number> => new Map(values.map((value) => [value, 0]));

class Tally {
  readonly signs = zeros(SIGNS);
  readonly certainties = zeros(CERTAINTIES);
  readonly types = zeros(RELATION_TYPES);
  readonly speakers: Map<string, number>;
  shown = 0;

  constructor(
    dataset: Dataset,
    private readonly lens: Lens,
  ) {
    this.speakers = zeros(dataset.speakers.map((speaker) => speaker.id));
  }

  /** Counts a claim that has the words. */
  add(claim: Claim): void {
    const { lens } = this;
    const relations = facetsOf(claim);
    const bySign = (r: Facet) => allows(lens.signs, r.sign);
    const byType = (r: Facet) => allows(lens.types, r.type);
    const sure = (r: Facet) =>
      !lens.certainties?.length || r.certainties.some((certainty) => allows(lens.certainties, certainty));
    const unsigned = !lens.signs?.length && !lens.types?.length && saysAlone(claim);
    const alone = unsigned && allows(lens.certainties, claim.certainty.value);
    const passes = alone || relations.some((r) => bySign(r) && byType(r) && sure(r));
    if (passes) count(this.speakers, [claim.speaker]);
    if (!allows(lens.speakers, claim.speaker)) return;
    if (passes) this.shown += 1;
    const seen = relations.filter((r) => bySign(r) && byType(r)).flatMap((r) => r.certainties);
    count(this.certainties, unsigned ? [...seen, claim.certainty.value] : seen);
    const surely = relations.filter(sure);
    count(
      this.signs,
      surely.filter(byType).map((r) => r.sign),
    );
    count(
      this.types,
      surely.filter(bySign).map((r) => r.type),
    );
  }
}

function count<T>(counts: Map<T, number>, values: readonly T[]): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Claims never change, so that each is looked into once, not at each press of a chip. */
const known = new WeakMap<Claim, readonly Facet[]>();

function facetsOf(claim: Claim): readonly Facet[] {
  const before = known.get(claim);
  if (before) return before;
  const all = claim.relations.map((relation): Facet => {
    const found = new Set([...relatedHow(relation, claim).values()].flat());
    const certainties = CERTAINTIES.filter((certainty) => found.has(certainty) && lensPasses(relation, certainty));
    return { sign: signOfRelation(relation), type: relation.type, certainties };
  });
  known.set(claim, all);
  return all;
}
