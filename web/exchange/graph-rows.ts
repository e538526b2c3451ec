/**
 * Actors and pairs as rows of attributes, the same for every graph format. They are made for reading and for other
 * programs’ measures; what is read back is the dataset, which stands beside them whole.
 */
import { type Bundle, dyadKey, type Dyad, type Relations, relationsSteps } from '../graph/index.js';
import { cleanText, type Dataset, FACTBANK, type Steps } from '../model/index.js';
import { influenceText, type Names, namesOf, quoteText } from './tell.js';

export type Value = string | number;

/** Attributes by name; what an item has none of is left out. */
export type Row = Readonly<Record<string, Value | undefined>>;

export interface NodeRow {
  readonly key: string;
  readonly label: string;
  readonly claims: number;
  /** Where the shipped layout for a wide frame has it. */
  readonly place: readonly [x: number, y: number] | undefined;
  readonly values: Row;
}

export interface EdgeRow {
  readonly label: string;
  /** Keys of nodes. The acting one first, where one acts. */
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly bundle: Bundle;
  readonly values: Row;
}

/** A pair, or one of its lines: a pair in which each acts on the other has two. */
export interface Edge {
  readonly dyad: Dyad;
  readonly bundle: EdgeParts['bundle'];
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly pairs: readonly Edge[];
  readonly lines: readonly Edge[];
  /** Made when it is written: with its quotes a row is large. */
  readonly row: (edge: Edge) => EdgeRow;
}

export const NODE_VALUES = {
  id: 'string',
  name: 'string',
  code: 'string',
  kind: 'string',
  claims: 'int',
  pairs: 'int',
  longitude: 'double',
  latitude: 'double',
  alone: 'string',
} as const;

export const EDGE_VALUES = {
  sign: 'string',
  certainty: 'string',
  factbank: 'string',
  type: 'string',
  direction: 'string',
  from: 'string',
  to: 'string',
  claims: 'int',
  speakers: 'string',
  agreements: 'string',
  influences: 'string',
  claim_ids: 'string',
  quotes: 'string',
} as const;

export type ValueType = 'string' | 'int' | 'double';

export function* graphRows(dataset: Dataset): Steps<GraphRows> {
  const relations = yield* relationsSteps(dataset);
  const names = namesOf(dataset);
  const keys = keysOf(dataset.actors.map((actor) => actor.id));
  const key = (id: string) => keys.get(id) ?? id;
  const about = influencesOn(relations, names);
  yield;
  const { dyads } = relations;
  return {
    nodes: nodesOf(dataset, relations, key),
    pairs: dyads.map((dyad) => ({ dyad, bundle: dyad })),
    lines: dyads.flatMap((dyad) => dyad.strands.map((bundle) => ({ dyad, bundle }))),
    row: (edge) => edgeOf({ ...edge, key, names, about, relations }),
  };
}

/** The ids themselves where they are names in XML and code alike, else numbers, so that no id breaks a format. */
function keysOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids);
  let n = 0;
  const next = (): string => {
    n += 1;
    const key = `n${n}`;
    return taken.has(key) ? next() : key;
  };
  return new Map(ids.map((id) => [id, /^[A-Za-z_][\w.-]*$/.test(id) ? id : next()]));
}

function nodesOf(dataset: Dataset, relations: Relations, key: (id: string) => string): NodeRow[] {
  const layout = dataset.layouts[0];
  return relations.actors.map(({ id, actor, claims, dyads, alone }) => ({
    key: key(actor.id),
    label: cleanText(actor.name),
    claims: claims.length,
    place: layout && Object.hasOwn(layout.positions, id) ? layout.positions[id] : undefined,
    values: {
      id: actor.id,
      name: actor.name,
      code: actor.code,
      kind: actor.kind,
      claims: claims.length,
      pairs: dyads.length,
      longitude: actor.location?.[0],
      latitude: actor.location?.[1],
      alone: listed(alone.map((claim) => claim.text)),
    },
  }));
}

/** What is said to act on each pair. */
function influencesOn({ influences }: Relations, names: Names): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { influence, dyad } of influences)
    found.set(dyad, [...(found.get(dyad) ?? []), influenceText(influence, names)]);
  return found;
}

interface EdgeParts {
  readonly dyad: Dyad;
  /** All of the pair, or one of its lines. */
  readonly bundle: Bundle & { readonly from?: string; readonly to?: string };
  readonly key: (id: string) => string;
  readonly names: Names;
  readonly about: ReadonlyMap<string, readonly string[]>;
  readonly relations: Relations;
}

function edgeOf({ dyad, bundle, key, names, about, relations }: EdgeParts): EdgeRow {
  const [line] = dyad.strands;
  const both = bundle === dyad && dyad.strands.length > 1;
  const { from, to } = bundle === dyad ? { from: line?.from, to: line?.to } : bundle;
  const directed = from !== undefined && to !== undefined && !both;
  const agreements = new Set(bundle.evidence.flatMap((e) => e.agreement ?? []));
  const values: Row = {
    sign: bundle.sign,
    certainty: bundle.certainty,
    factbank: FACTBANK[bundle.certainty],
    type: bundle.lead.relation.type,
    direction: both ? 'both ways' : directed ? 'one way' : 'mutual',
    from: directed ? from : undefined,
    to: directed ? to : undefined,
    claims: bundle.claims.length,
    speakers: listed(bundle.speakers.map(names.speaker)),
    agreements: listed(relations.agreements.filter((a) => agreements.has(a.id)).map((a) => a.name ?? a.label)),
    influences: listed(about.get(dyadKey(dyad.a, dyad.b)) ?? []),
    claim_ids: listed(bundle.claims.map((claim) => claim.id)),
    quotes: listed(bundle.claims.map((claim) => `“${quoteText(claim)}” (${names.speaker(claim.speaker)})`)),
  };
  const [source, target] = directed ? [from, to] : [dyad.a, dyad.b];
  return { label: bundle.label, source: key(source), target: key(target), directed, bundle, values };
}

const listed = (items: readonly string[]): string | undefined => (items.length > 0 ? items.join('; ') : undefined);
