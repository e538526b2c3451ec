/** The claims of a country in the order the panel tells them: by counterpart, alone, and about others. */
import type { ActorSummary, AgreementNode, Bundle, Dyad, Evidence } from '../../graph/index.js';
import type { Claim } from '../../model/index.js';
import type { AgreementView } from '../../view/address.js';
import { drawnOf, drawnPart, type Lookup, nameOf } from '../lookup.js';

/** A claim as it is shown in one place: with the evidence that bears on that place (none where it speaks of one alone). */
export interface Item {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

export interface Group {
  /** The relation's key, or `alone`, `others`, `i:` and a dyad's key. */
  readonly id: string;
  readonly kind: 'dyad' | 'agreement' | 'influence' | 'alone' | 'others';
  readonly title: string;
  /** Short name for the jump button. */
  readonly short: string;
  readonly bundle: Dyad | AgreementNode | null;
  readonly items: readonly Item[];
}

export function itemsOf({ claims, evidence }: Bundle): Item[] {
  const byClaim = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const mine = byClaim.get(one.claim.id);
    if (mine) mine.push(one);
    else byClaim.set(one.claim.id, [one]);
  }
  return claims.map((claim) => ({ claim, evidence: byClaim.get(claim.id) ?? [] }));
}

/** What the panel tells of a pair, in this order. */
export interface PairItems {
  /** The part of the pair that its line stands for; all of it where that is told at hubs. */
  readonly shown: Dyad;
  readonly items: readonly Item[];
  /** What the pair shares only as members of an agreement drawn at its hub. */
  readonly shared: readonly Item[];
  /** What acts on this relation. */
  readonly acting: readonly Item[];
}

/** Every claim that bears on a pair is told once. */
export function pairItems(dyad: Dyad, lookup: Lookup, view: AgreementView): PairItems {
  const shown = drawnPart(dyad, view) ?? dyad;
  const here = new Set(shown.claims);
  const known = new Set(dyad.claims.map((claim) => claim.id));
  const acting = lookup.relations.influences.filter((one) => one.dyad === dyad.id).map((one) => one.claim);
  return {
    shown,
    items: itemsOf(shown),
    shared: itemsOf(dyad).filter((item) => !here.has(item.claim)),
    acting: plain([...new Set(acting)].filter((claim) => !known.has(claim.id))),
  };
}

const plain = (claims: readonly Claim[]): Item[] => claims.map((claim) => ({ claim, evidence: [] }));

/** Items by the paragraph they stand in, in the order given. */
export function byParagraph(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const mine = found.get(item.claim.paragraph);
    if (mine) mine.push(item);
    else found.set(item.claim.paragraph, [item]);
  }
  return found;
}

/** “A deal of Japan, the Philippines and 3 others”: its given name, else who is in it. */
export function agreementTitle(lookup: Lookup, agreement: AgreementNode): string {
  if (agreement.name) return agreement.name;
  const names = agreement.members.map((member) => nameOf(lookup, member.actor));
  const { words } = lookup;
  return names.length > 3 ? words.namesAndOthers(names.slice(0, 2), names.length - 2) : words.list(names);
}

function relationGroups(summary: ActorSummary, lookup: Lookup, view: AgreementView): Group[] {
  return drawnOf(lookup.relations, view, summary).map((drawn): Group => {
    if (drawn.kind === 'agreement') {
      const title = agreementTitle(lookup, drawn.bundle);
      return {
        id: drawn.key,
        kind: 'agreement',
        title,
        short: title,
        bundle: drawn.bundle,
        items: itemsOf(drawn.bundle),
      };
    }
    const other = drawn.bundle.a === summary.actor.id ? drawn.bundle.b : drawn.bundle.a;
    const short = lookup.actors.get(other)?.actor.code ?? other;
    return {
      id: drawn.key,
      kind: 'dyad',
      title: nameOf(lookup, other),
      short,
      bundle: drawn.bundle,
      items: itemsOf(drawn.bundle),
    };
  });
}

function influenceGroups(summary: ActorSummary, lookup: Lookup): Group[] {
  const dyads = [...new Set(summary.influences.map((influence) => influence.dyad))];
  return dyads.map((id): Group => {
    const here = summary.influences.filter((influence) => influence.dyad === id);
    const [one = '', other = ''] = here[0]?.influence.on.map((actor) => nameOf(lookup, actor)) ?? [];
    const pair = lookup.words.pair(one, other, false);
    const claims = [...new Set(here.map((influence) => influence.claim))];
    return {
      id: `i:${id}`,
      kind: 'influence',
      title: lookup.words.actsOn(pair),
      short: pair,
      bundle: null,
      items: plain(claims),
    };
  });
}

/** What these claims say of pairs of others. */
function evidenceOf(claims: readonly Claim[], { relations }: Lookup): readonly Evidence[] {
  const here = new Set(claims);
  return relations.dyads.flatMap((dyad) => dyad.evidence.filter((one) => here.has(one.claim)));
}

/** Every claim of the actor is in at least one group. */
export function groupsOf(summary: ActorSummary, lookup: Lookup, view: AgreementView): Group[] {
  const { words } = lookup;
  const groups = [...relationGroups(summary, lookup, view), ...influenceGroups(summary, lookup)];
  const alone: Group = {
    id: 'alone',
    kind: 'alone',
    title: words.alone(summary.actor.name),
    short: words.aloneShort,
    bundle: null,
    items: plain(summary.alone),
  };
  const told = new Set([...groups, alone].flatMap((group) => group.items.map((item) => item.claim.id)));
  const rest = summary.claims.filter((claim) => !told.has(claim.id));
  const evidence = rest.length > 0 ? evidenceOf(rest, lookup) : [];
  const others: Group = {
    id: 'others',
    kind: 'others',
    title: words.others,
    short: words.othersShort,
    bundle: null,
    items: rest.map((claim) => ({ claim, evidence: evidence.filter((e) => e.claim === claim) })),
  };
  return [...groups, alone, others].filter((group) => group.items.length > 0);
}
