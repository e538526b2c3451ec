/** What a scene is to show, before anything has a place: actors, hubs and lines with their words and signs. */
import {
  type ActorSummary,
  type AgreementNode,
  type Bundle,
  type Dyad,
  actorKey,
  type Relations,
  type Strand,
  spokeKey,
} from '../graph/index.js';
import { LIMITS } from '../model/index.js';
import { claimsInEnglish } from './counts.js';
import {
  crowding,
  type Density,
  densityOf,
  HUB_RADIUS,
  lineWidth,
  MOST_LABELLED,
  OWN_RING,
  zoomButtons,
} from './density.js';
import type { LayoutLink, LayoutNode, LayoutProblem } from './layout/problem.js';
import { textWidth } from './metrics.js';
import type { LayoutName } from './address.js';
import type { Frame, SceneBadge, SceneLine } from './scene.js';
import { clip, COUNT, LABEL, NAME, settings } from './words.js';

export interface PlanOptions {
  readonly frame: Frame;
  /** One hub for an agreement of three or more, or a line for each of its pairs. */
  readonly agreements: 'hub' | 'pairs';
  /** Key of an actor whose own relations alone are shown. */
  readonly ego?: string | null;
  /**
   * Words under a label with more than one claim, by their number. English where left out.
   */
  readonly counts?: Readonly<Record<number, string>>;
  /** In place of those, and under every label: which claims stand behind it, by their ids. '' for nothing. */
  readonly claimMarks?: (ids: readonly string[]) => string;
  /** The network where left out. */
  readonly layout?: LayoutName;
  /** Most dyads and hubs that are drawn, those with the most claims. */
  readonly most?: number | undefined;
  /** Actors that none of what is drawn leads to are left out. */
  readonly related?: boolean;
  /** The picture has no buttons over it, so that its corners are free. */
  readonly bare?: boolean;
}

export type PlannedLine = Omit<SceneLine, 'start' | 'control' | 'end'>;
export type PlannedBadge = Pick<SceneBadge, 'id' | 'target' | 'sign' | 'denied' | 'count' | 'words' | 'claims'> & {
  /** What stands under the words, if they find a place. */
  readonly under: string | null;
};

export interface Plan {
  readonly problem: LayoutProblem;
  readonly actors: readonly ActorSummary[];
  readonly hubs: readonly AgreementNode[];
  /** In step with `problem.links`. */
  readonly lines: readonly PlannedLine[];
  /** In step with `problem.links`; null for spokes. */
  readonly badges: readonly (PlannedBadge | null)[];
  readonly hubBadges: readonly PlannedBadge[];
  /** The words that make a member's part less sure, in step with `problem.links`. */
  readonly cues: readonly (string | null)[];
}

/** The count under a label; nothing under one claim, and nothing where counts are left out. */
export const countLine = (claims: number, density: Density, words: (claims: number) => string): string | null =>
  density.counts && claims > 1 ? words(claims) : null;

/** What stands under the words of a relation. */
function underOf({ claims }: Bundle, options: PlanOptions): string | null {
  if (options.claimMarks) return options.claimMarks(claims.map((claim) => claim.id)) || null;
  return countLine(
    claims.length,
    densityOf(options.frame, options.layout),
    (n) => options.counts?.[n] ?? claimsInEnglish(n),
  );
}

const badgeOf = (id: string, target: string, bundle: Bundle, options: PlanOptions): PlannedBadge => ({
  id,
  target,
  sign: bundle.sign,
  denied: bundle.certainty === 'denied',
  count: bundle.claims.length,
  words: bundle.label,
  claims: bundle.claims.map((claim) => claim.id),
  under: underOf(bundle, options),
});

/** How many discs and hubs, and how many lines, these options make. */
export function countsIn(relations: Relations, options: PlanOptions): { nodes: number; links: number } {
  const { actors, dyads, hubs } = shown(relations, options);
  const strands = dyads.reduce((sum, dyad) => sum + dyad.strands.length, 0);
  return {
    nodes: actors.length + hubs.length,
    links: hubs.reduce((sum, hub) => sum + hub.members.length, strands),
  };
}

/** Of too many dyads and hubs those with the most claims; their order stays. */
function fewEnough(dyads: readonly Dyad[], hubs: readonly AgreementNode[], most: number) {
  if (dyads.length + hubs.length <= most) return { dyads, hubs };
  const all = [...dyads, ...hubs].sort((one, other) => other.claims.length - one.claims.length);
  const chosen = new Set<Bundle>(all.slice(0, most));
  return { dyads: dyads.filter((dyad) => chosen.has(dyad)), hubs: hubs.filter((hub) => chosen.has(hub)) };
}

/** The actors that these dyads and hubs lead to. */
function actorsOf({ actors }: Relations, dyads: readonly Dyad[], hubs: readonly AgreementNode[]) {
  const led = new Set(dyads.flatMap(({ a, b }) => [a, b]));
  for (const { members } of hubs) for (const { actor } of members) led.add(actor);
  return actors.filter(({ actor }) => led.has(actor.id));
}

/** The dyads, agreements and actors that these options let through. */
function shown(relations: Relations, { agreements, ego, most = LIMITS.relations, related = false }: PlanOptions) {
  const pairs = relations.dyads.flatMap((d) => (agreements === 'hub' ? (d.apart ?? []) : d));
  const { dyads, hubs } = fewEnough(pairs, agreements === 'hub' ? relations.agreements : [], most);
  if (!ego) return { actors: related ? actorsOf(relations, dyads, hubs) : relations.actors, dyads, hubs };
  const own = (d: Dyad) => actorKey(d.a) === ego || actorKey(d.b) === ego;
  const egoDyads = dyads.filter(own);
  const egoHubs = hubs.filter((g) => g.members.some((m) => actorKey(m.actor) === ego));
  const keep = new Set([ego, ...egoDyads.flatMap((d) => [actorKey(d.a), actorKey(d.b)])]);
  for (const g of egoHubs) for (const m of g.members) keep.add(actorKey(m.actor));
  return { actors: relations.actors.filter((a) => keep.has(a.id)), dyads: egoDyads, hubs: egoHubs };
}

export function planOf(relations: Relations, options: PlanOptions): Plan {
  const density = densityOf(options.frame, options.layout);
  const { actors, dyads, hubs } = shown(relations, options);
  const scale = crowding(options.frame, actors.length);
  const nodes = [...actors.map((a) => disc(a, density, scale)), ...hubs.map(hubNode)];
  const indexOf = new Map(nodes.map((n, i) => [n.id, i]));
  const strands = dyads.flatMap((d) => d.strands.map((s) => ({ dyad: d, strand: s })));
  const spokes = hubs.flatMap((g) => g.members.map((m) => ({ agreement: g, member: m })));
  const labelled = strands.length + spokes.length <= MOST_LABELLED;
  const words = (text: string, claims: number, lines = 3) =>
    labelled && claims >= density.words ? settings(text, LABEL, lines) : [];
  const room = (bundle: Bundle) => {
    const text = underOf(bundle, options);
    return text ? textWidth(text, COUNT.face, COUNT.size) : 0;
  };
  const index = (key: string) => indexOf.get(key) as number;
  const dyadLines = strands.map(({ dyad, strand }) => dyadLine(dyad, strand));
  const links: LayoutLink[] = [
    ...strands.map(({ dyad, strand }, i): LayoutLink => {
      const line = dyadLines[i] as PlannedLine;
      const claims = strand.claims.length;
      const bow = dyad.strands.length === 1 ? 0 : 1;
      const labels = words(strand.label, claims);
      return {
        id: line.id,
        a: index(line.from),
        b: index(line.to),
        width: line.width,
        head: line.head,
        bow,
        weight: claims,
        badge: true,
        labels,
        count: labels.length > 0 ? room(strand) : 0,
      };
    }),
    ...spokes.map(({ agreement, member }): LayoutLink => {
      const [a, b] = [index(agreement.id), index(actorKey(member.actor))];
      const labels = member.cue && density.words === 1 && labelled ? settings(member.cue, LABEL, 1) : [];
      const id = spokeKey(agreement.id, member.actor);
      return { id, a, b, width: 1.5, head: false, bow: 0, weight: 0.5, badge: false, labels, count: 0 };
    }),
  ];
  const button = options.bare ? null : zoomButtons(options.frame, options.layout);
  const hubLabels = new Map(
    hubs.flatMap((g) => {
      const labels = words(g.label, Math.max(g.claims.length, 2));
      const text = { labels, count: room(g), weight: g.claims.length + 2 };
      return labels.length > 0 ? [[index(g.id), text] as const] : [];
    }),
  );
  return {
    problem: { frame: options.frame, worth: density.worth, obstacles: button ? [button] : [], nodes, links, hubLabels },
    actors,
    hubs,
    lines: [...dyadLines, ...spokes.map(({ agreement, member }) => spokeLine(agreement, member))],
    badges: [
      ...strands.map(({ dyad, strand }) => badgeOf(strand.id, dyad.id, strand, options)),
      ...spokes.map(() => null),
    ],
    hubBadges: hubs.map((g) => badgeOf(g.id, g.id, g, options)),
    cues: [...strands.map(() => null), ...spokes.map(({ member }) => member.cue ?? null)],
  };
}

function disc(summary: ActorSummary, density: Density, scale: number): LayoutNode {
  const radius = (scale * (density.base + density.step * Math.sqrt(summary.claims.length))) / 2;
  return {
    id: summary.id,
    radius: Math.min(40, radius),
    ring: summary.alone.length > 0 ? OWN_RING : 0,
    names: settings(clip(summary.actor.name, 60), NAME, 2),
  };
}

const hubNode = (g: AgreementNode): LayoutNode => ({ id: g.id, radius: HUB_RADIUS, ring: 0, names: [] });

function dyadLine(dyad: Dyad, strand: Strand): PlannedLine {
  const [from, to] = strand.from && strand.to ? [strand.from, strand.to] : [dyad.a, dyad.b];
  return {
    id: strand.id,
    target: dyad.id,
    kind: 'dyad',
    from: actorKey(from),
    to: actorKey(to),
    sign: strand.sign,
    certainty: strand.certainty,
    width: lineWidth(strand.claims.length),
    head: strand.from !== undefined,
  };
}

function spokeLine(agreement: AgreementNode, member: AgreementNode['members'][number]): PlannedLine {
  return {
    id: spokeKey(agreement.id, member.actor),
    target: agreement.id,
    kind: 'spoke',
    from: agreement.id,
    to: actorKey(member.actor),
    sign: agreement.sign,
    certainty: member.certainty,
    width: 1.5,
    head: false,
  };
}
