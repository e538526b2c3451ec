/** Everything the elements read from, made once per dataset: the relations, and maps from ids and keys to what they mean. */
import {
  actorOfKey,
  type ActorSummary,
  type AgreementNode,
  type Dyad,
  type Relations,
  relationsSteps,
} from '../graph/index.js';
import { ENGLISH, type Words } from '../language/index.js';
import { withNamesIn } from '../language/names.js';
import type { AgreementView } from '../view/address.js';
import {
  type Claim,
  type Dataset,
  facetSteps,
  finished,
  isEmptyLens,
  keepSteps,
  type Lens,
  type Speaker,
  type Steps,
  type Verdict,
} from '../model/index.js';

export interface Lookup {
  readonly dataset: Dataset;
  /** All of the dataset as it was given: with its own names, and whatever a lens leaves out. */
  readonly given: Dataset;
  readonly relations: Relations;
  /** By raw actor id. */
  readonly actors: ReadonlyMap<string, ActorSummary>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By key. */
  readonly dyads: ReadonlyMap<string, Dyad>;
  readonly agreements: ReadonlyMap<string, AgreementNode>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims of the dataset before any lens. */
  readonly total: number;
  /** The interface's words, in the reader's language. */
  readonly words: Words;
  /** By claim: whether its quote stands in the article's text. Left out where no text is at hand. */
  readonly verdicts?: ReadonlyMap<string, Verdict>;
}

export function lookupOf(
  dataset: Dataset,
  relations: Relations,
  words: Words = ENGLISH,
  total = relations.claims.length,
): Lookup {
  return {
    dataset,
    given: dataset,
    relations,
    words,
    actors: new Map(relations.actors.map((summary) => [summary.actor.id, summary])),
    speakers: new Map(dataset.speakers.map((speaker) => [speaker.id, speaker])),
    dyads: new Map(relations.dyads.map((dyad) => [dyad.id, dyad])),
    agreements: new Map(relations.agreements.map((agreement) => [agreement.id, agreement])),
    claims: new Map(relations.claims.map((claim) => [claim.id, claim])),
    total,
  };
}

/** What was worked out beforehand, in steps. */
const prepared = new WeakMap<Dataset, Lookup>();

/** All that a dataset says, told in `words`: with the names that its actors have in that language. */
export function tell(given: Dataset, words: Words): Lookup {
  const before = prepared.get(given);
  return before?.words === words ? before : finished(tellSteps(given, words));
}

/** Works it out in steps, and remembers it for `tell`. */
export function* tellSteps(given: Dataset, words: Words): Steps<Lookup> {
  const dataset = withNamesIn(words.tag, given);
  const relations = yield* relationsSteps(dataset);
  yield;
  const lookup = { ...lookupOf(dataset, relations, words), given };
  prepared.set(given, lookup);
  if (isLarge(lookup)) yield* warm(lookup, {});
  return lookup;
}

/** Claims beyond which work that takes a page's thread is done in slices, also where the reader waits for it. */
const LARGE = 1_000;

export const isLarge = ({ total }: Pick<Lookup, 'total'>): boolean => total > LARGE;

/** What elements ask for first is worked out beforehand. */
function* warm(full: Lookup, lens: Lens): Steps<void> {
  yield* facetSteps(full.dataset, lens);
  yield;
  drawnOf(full.relations, 'hub');
  yield;
}

/** The last two lenses of a dataset: what is left through them. */
const through = new WeakMap<Lookup, readonly { readonly lens: string; readonly lookup: Lookup }[]>();

const throughBefore = (full: Lookup, lens: Lens): Lookup | undefined =>
  through.get(full)?.find((one) => one.lens === JSON.stringify(lens))?.lookup;

/** Whether what is left through a lens takes no long work. */
export const isAtHand = (full: Lookup, lens: Lens): boolean =>
  !isLarge(full) || isEmptyLens(lens) || throughBefore(full, lens) !== undefined;

/** Works out in steps what is left through a lens, and remembers it for `lookupThrough`. */
export function* throughSteps(full: Lookup, lens: Lens): Steps<Lookup> {
  const kept = yield* keepSteps(full.dataset, lens);
  const relations = yield* relationsSteps(kept);
  yield;
  const lookup = { ...lookupOf(kept, relations, full.words, full.total), given: full.given };
  const [last] = through.get(full) ?? [];
  through.set(full, [{ lens: JSON.stringify(lens), lookup }, ...(last ? [last] : [])]);
  if (isLarge(full)) {
    yield;
    drawnOf(relations, 'hub');
    yield;
    yield* facetSteps(full.dataset, lens);
  }
  return lookup;
}

/** What is left of a dataset through a lens; the very same where the lens lets everything pass. */
export function lookupThrough(full: Lookup, lens: Lens): Lookup {
  if (isEmptyLens(lens)) return full;
  return throughBefore(full, lens) ?? finished(throughSteps(full, lens));
}

/** Some claims are left out. */
export const isPartial = (lookup: Lookup): boolean => lookup.relations.claims.length < lookup.total;

/** What a key stands for, or null where the dataset has no such thing. */
export type Selection =
  | { readonly kind: 'actor'; readonly key: string; readonly actor: ActorSummary }
  | { readonly kind: 'dyad'; readonly key: string; readonly dyad: Dyad }
  | { readonly kind: 'agreement'; readonly key: string; readonly agreement: AgreementNode };

export function selectionOf(lookup: Lookup | null, key: string | null): Selection | null {
  if (!lookup || key === null) return null;
  const id = actorOfKey(key);
  const actor = id === undefined ? undefined : lookup.actors.get(id);
  if (actor) return { kind: 'actor', key, actor };
  const dyad = lookup.dyads.get(key);
  if (dyad) return { kind: 'dyad', key, dyad };
  const agreement = lookup.agreements.get(key);
  return agreement ? { kind: 'agreement', key, agreement } : null;
}

export const nameOf = (lookup: Lookup, actor: string): string => lookup.actors.get(actor)?.actor.name ?? actor;

export function codeOf(lookup: Lookup, actor: string): string {
  return lookup.actors.get(actor)?.actor.code ?? actor;
}

/** The part of a dyad that its line stands for; null where all of it is told at the hubs of agreements. */
export function drawnPart(dyad: Dyad, view: AgreementView): Dyad | null {
  return view === 'pairs' ? dyad : dyad.apart;
}

/** What is drawn: one entry a line or hub, most claims first, then in article order. */
export type Drawn =
  | { readonly kind: 'dyad'; readonly key: string; readonly bundle: Dyad }
  | { readonly kind: 'agreement'; readonly key: string; readonly bundle: AgreementNode };

/** The agreements that have hubs, or that no line stands for. */
export const hubsDrawn = (
  relations: Relations,
  view: AgreementView,
  of: readonly AgreementNode[] = relations.agreements,
): readonly AgreementNode[] => of.filter((agreement) => view === 'hub' || !coveredByPairs(agreement, relations));

const drawnBefore = new WeakMap<Relations, Map<AgreementView, readonly Drawn[]>>();

/** @param of those of the relations that are wanted; all where left out, in an order that is found once */
export function drawnOf(
  relations: Relations,
  view: AgreementView,
  of: Pick<Relations, 'dyads' | 'agreements'> = relations,
): readonly Drawn[] {
  if (of !== relations) return sorted(relations, view, of);
  const known = drawnBefore.get(relations) ?? new Map<AgreementView, readonly Drawn[]>();
  const drawn = known.get(view) ?? sorted(relations, view, of);
  drawnBefore.set(relations, known.set(view, drawn));
  return drawn;
}

function sorted(
  relations: Relations,
  view: AgreementView,
  of: Pick<Relations, 'dyads' | 'agreements'>,
): readonly Drawn[] {
  const dyads = of.dyads.flatMap((dyad): Drawn[] => {
    const bundle = drawnPart(dyad, view);
    return bundle ? [{ kind: 'dyad', key: dyad.id, bundle }] : [];
  });
  const hubs = hubsDrawn(relations, view, of.agreements).map(
    (agreement): Drawn => ({ kind: 'agreement', key: agreement.id, bundle: agreement }),
  );
  const order = new Map(relations.claims.map((claim, place) => [claim.id, place]));
  const first = (drawn: Drawn) => order.get(drawn.bundle.claims[0]?.id ?? '') ?? order.size;
  return [...dyads, ...hubs].sort(
    (one, other) => other.bundle.claims.length - one.bundle.claims.length || first(one) - first(other),
  );
}

/** Whether each of the agreement's claims is also told by one of its pairs: an agreement of doubtful parties has none. */
function coveredByPairs(agreement: AgreementNode, relations: Relations): boolean {
  const told = new Set(relations.dyads.flatMap((dyad) => dyad.claims.map((claim) => claim.id)));
  return agreement.claims.every((claim) => told.has(claim.id));
}
