/** The page of a figure: where its heading, graph, legend, foot and claims stand. */
import { actsShown } from '../acts.js';
import { actorKey, type AgreementMember } from '../../graph/index.js';
import type { Picture } from '../svg/picture.js';
import type { Box } from '../scene.js';
import type { FlowStyle } from './flow.js';
import { factsOf, legendStrip } from './legend.js';
import { lensTold } from './lens-told.js';
import { claimsShown, type Columns, listBelow, listBeside } from './list.js';
import { formsOf } from '../voices.js';
import { clip } from '../words.js';
import { bottomOf, moved, type Piece, wordsPiece } from './sheet.js';
import { typeScale } from './size.js';
import type { FigureOptions, FigureState } from './state.js';
import type { Words } from '../../language/index.js';

export interface FigurePage {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** What a px of the design is on this page. */
  readonly unit: number;
  /** Where the graph stands. */
  readonly room: Box;
  /** Everything but the graph, once it is known what the graph shows. */
  readonly finish: (picture: Picture) => readonly Piece[];
}

type Choice = FigureOptions & { readonly words: Words };

const MARGIN = { top: 44, side: 56, bottom: 36 };
/** How much smaller type may be set so that the graph keeps room, and the part of the page it should have. */
const SMALLER = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
const SHARE = 0.45;
const LEAST_GRAPH = 150;

/** The figure without the list of claims. */
interface Body {
  readonly unit: number;
  /** Margins. */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  readonly head: readonly Piece[];
  readonly foot: readonly Piece[];
  readonly legendHeight: number;
  readonly room: Box;
  readonly height: number;
}

const titleOf = ({ dataset }: FigureState, { title }: Choice): string =>
  title ?? dataset.title ?? dataset.article.title;

/** How many lines the heading and the foot may take: fewer on a page that is short of room. */
function linesFor(shrunk: number, narrow: boolean) {
  const full = narrow ? { title: 4, dek: 4, foot: 6 } : { title: 2, dek: 2, foot: 3 };
  if (shrunk <= 2) return full;
  return shrunk === SMALLER.length - 1 ? { title: 1, dek: 0, foot: 1 } : { title: 2, dek: 1, foot: 2 };
}

type Lines = ReturnType<typeof linesFor>;

function headPieces(state: FigureState, choice: Choice, inner: number, unit: number, lines: Lines): Piece[] {
  const { words } = choice;
  const style = (face: FlowStyle['face'], size: number, leading: number): FlowStyle => ({
    face,
    size: size * unit,
    leading: leading * unit,
  });
  const column = { x: 0, width: inner };
  const title = wordsPiece(titleOf(state, choice), {
    ...column,
    name: 'figure-title',
    y: 0,
    most: lines.title,
    style: inner < 720 * unit ? style('headline', 28, 35) : style('headline', 36, 44),
    even: true,
    language: choice.title === undefined ? state.dataset.article.lang : null,
  });
  const dek = wordsPiece(choice.subtitle ?? words.figureDek, {
    ...column,
    name: 'figure-subtitle',
    y: bottomOf([title]) + 6 * unit,
    most: lines.dek,
    style: style('sans', 18, 26),
    fill: 'ink-2',
  });
  const counts = { shown: state.kept.claims.length, total: state.full.claims.length };
  const lens = wordsPiece(lensTold(state, counts, words) ?? '', {
    ...column,
    name: 'figure-lens',
    y: bottomOf([title, dek]) + 4 * unit,
    most: Math.max(1, lines.dek),
    style: style('bold', 15, 22),
  });
  return [title, dek, lens].filter((piece) => piece !== null);
}

function sourceTold({ dataset, kept, selected, agreements }: FigureState, { words }: Choice): string {
  const { article } = dataset;
  const claims = claimsShown(kept, selected);
  const speakers = new Set(claims.map((claim) => claim.speaker)).size;
  // Cut one by one, so that a long one does not push out what is said after them.
  const cut = (item: string | undefined, most: number) => (item === undefined ? [] : [clip(item, most)]);
  const authors = article.authors.slice(0, 2).map((name) => clip(name, 40));
  const more = [...authors, ...cut(article.outlet, 40), ...cut(article.published, 20), ...cut(article.url, 60)];
  const source = words.figureSource(clip(article.title, 90), more, claims.length, speakers);
  return words.sentences([source, words.figureCaution, ...unnamedTold({ kept, agreements, selected }, words)]);
}

/** Who is in an agreement that is drawn and has no disc: “other nations”. */
function unnamedTold(
  { kept, agreements, selected }: Pick<FigureState, 'kept' | 'agreements' | 'selected'>,
  words: Words,
): string[] {
  const drawn = agreements === 'hub' ? kept.agreements : [];
  const own = drawn.filter(({ id, members }) => {
    return selected === null || selected === id || members.some(({ actor }) => actorKey(actor) === selected);
  });
  const name = (id: string) => kept.actors.find(({ actor }) => actor.id === id)?.actor.name ?? id;
  return own.flatMap(({ unnamed, members, certainty }) => {
    if (unnamed.length === 0) return [];
    const party = (member: AgreementMember) => {
      if (member.cue !== undefined) return words.partyHedged(name(member.actor), member.cue);
      return member.certainty === certainty ? name(member.actor) : words.partyAs(name(member.actor), member.certainty);
    };
    const all = [...members.map(party), ...unnamed.map(words.partyUnnamed)];
    return [words.sentence(words.agreementSaid(undefined, all))];
  });
}

/** Countries and relations of the picture, and who drew it. `relations` is null while that is not known. */
function madeTold(state: FigureState, { words, credit }: Choice, relations: number): string[] {
  const kinds = state.kept.actors.map(({ actor }) => actor.kind);
  const polities = kinds.filter((kind) => kind === 'polity').length;
  const what = words.row([words.actorsNamed(polities, kinds.length - polities), words.relations(relations)]);
  return [what, credit ?? words.figureCredit].filter(Boolean);
}

function footPieces(
  state: FigureState,
  choice: Choice,
  inner: number,
  unit: number,
  most: number,
  relations: number,
): Piece[] {
  const style: FlowStyle = { face: 'sans', size: 14 * unit, leading: 20 * unit };
  const wide = inner >= 720 * unit;
  const left = wide ? inner * 0.64 : inner;
  const common = { style, fill: 'ink-2' } as const;
  const source = wordsPiece(sourceTold(state, choice), {
    ...common,
    name: 'figure-source',
    x: 0,
    y: 0,
    width: left,
    most,
  });
  const pieces: (Piece | null)[] = [source];
  let y = wide ? 0 : bottomOf([source]) + 4 * unit;
  madeTold(state, choice, relations).forEach((text, n) => {
    const at = wide ? { x: inner - inner * 0.33, width: inner * 0.33, align: 'end' as const } : { x: 0, width: inner };
    const piece = wordsPiece(text, { ...common, ...at, name: n === 0 ? 'figure-counts' : 'figure-credit', y, most: 2 });
    y = bottomOf([piece], y);
    pieces.push(piece);
  });
  return pieces.filter((piece) => piece !== null);
}

/** Relations that the graph draws, before it is drawn. */
const drawn = ({ kept, agreements }: FigureState): number =>
  agreements === 'pairs' ? kept.dyads.length : kept.dyads.filter((dyad) => dyad.apart).length + kept.agreements.length;

/** Every mark that the graph may have: the legend keeps the room that these take, so that the graph can be laid out. */
const ALL = {
  signs: [1, -1, 0, 'mixed'],
  certainties: ['asserted', 'believed', 'hedged', 'conditional', 'denied'],
} as const;

function bodyFor(state: FigureState, choice: Choice, shrunk: number): Body {
  const { width, height: asked } = choice.size;
  const text = Math.min(2, Math.max(0.5, choice.scale ?? 1));
  const unit = typeScale(width) * text * (SMALLER[shrunk] ?? 1);
  const side = Math.min(MARGIN.side * unit, width * 0.045);
  const inner = width - 2 * side;
  const lines = linesFor(shrunk, inner < 720 * unit);
  const top = Math.min(MARGIN.top * unit, width * 0.06);
  const head = headPieces(state, choice, inner, unit, lines).map((piece) => moved(piece, side, top));
  const foot = footPieces(state, choice, inner, unit, lines.foot, drawn(state));
  const legend = legendStrip(expected(state), { width: inner, unit, words: choice.words });
  const above = bottomOf(head, top) + 10 * unit;
  const bottom = Math.min(MARGIN.bottom * unit, width * 0.05);
  const below = 10 * unit + legend.height + 12 * unit + bottomOf(foot) + bottom;
  const least = Math.max(LEAST_GRAPH, inner * (asked === null ? aspectOf(inner / (1.26 * unit)) : 0));
  const graph = asked === null ? least : Math.max(LEAST_GRAPH, asked - above - below);
  const room = { x: side, y: above, width: inner, height: graph };
  return { unit, side, top, bottom, head, foot, legendHeight: legend.height, room, height: above + graph + below };
}

/** Height of a graph that may be as tall as it likes, by its width in px of the screen. */
const aspectOf = (width: number): number => (width < 520 ? 1.15 : width < 900 ? 0.85 : 0.62);

/** The marks of what is shown, as far as they follow from the relations. */
function expected({ kept, agreements, voices, selected }: FigureState) {
  const acts = actsShown(kept, selected);
  const dyads = kept.dyads.flatMap((dyad) => (agreements === 'pairs' ? dyad : (dyad.apart ?? [])));
  const strands = dyads.flatMap((dyad) => dyad.strands);
  const hubs = agreements === 'hub' ? kept.agreements : [];
  const signs = new Set([...strands, ...hubs].map(({ sign }) => sign));
  const spokes = hubs.flatMap(({ members }) => members.map(({ certainty }) => certainty));
  const sure = new Set([...[...strands, ...acts].map(({ certainty }) => certainty), ...spokes]);
  return {
    signs: ALL.signs.filter((sign) => signs.has(sign)),
    certainties: ALL.certainties.filter((certainty) => sure.has(certainty)),
    heads: strands.some(({ to }) => to !== undefined),
    most: Math.max(0, ...strands.map(({ claims }) => claims.length)),
    hubs: hubs.length > 0,
    own: kept.actors.some(({ alone }) => alone.length > 0),
    marks: formsOf([...dyads, ...hubs].map(({ id }) => voices?.marks.get(id))),
    acts: acts.length > 0,
  };
}

/** The first body in which the graph has its share of the page; the last where none has. */
function bodyOf(state: FigureState, choice: Choice): Body {
  const { height } = choice.size;
  let body = bodyFor(state, choice, 0);
  for (let n = 1; n < SMALLER.length && height !== null; n++) {
    if (body.room.height >= height * SHARE && body.height <= height + 0.5) break;
    body = bodyFor(state, choice, n);
  }
  return body;
}

/** Where the graph and everything around it stand. The page grows by the list of claims, if there is one. */
export function pageOf(state: FigureState, choice: Choice): FigurePage {
  const first = bodyOf(state, choice);
  const beside = choice.claims === 'beside' ? listFor(state, choice, first) : null;
  const body = beside ? stretched(first, beside) : first;
  const list = choice.claims === 'below' ? listFor(state, choice, body) : beside;
  const { unit, side, room, top } = body;
  const { width } = choice.size;
  const foot = room.y + room.height + 10 * unit;
  const [x, y] = beside ? [width, top] : [side, body.height];
  const finish = (picture: Picture): readonly Piece[] => [
    ...body.head,
    ...legendFor(picture, choice, body).map((piece) => moved(piece, side, foot)),
    ...body.foot.map((piece) => moved(piece, side, foot + body.legendHeight + 12 * unit)),
    ...(list?.pieces.map((piece) => moved(piece, x, y)) ?? []),
  ];
  const grown = list && !beside ? body.height + list.height + body.bottom : body.height;
  return {
    title: titleOf(state, choice) || state.dataset.article.title,
    description: choice.subtitle ?? choice.words.figureDek,
    width: beside ? width + beside.width + side : width,
    height: grown,
    unit,
    room,
    finish,
  };
}

const legendFor = (picture: Picture, { words }: Choice, { room, unit }: Body): readonly Piece[] =>
  legendStrip(factsOf(picture.live, picture.acts), { width: room.width, unit, words }).pieces;

/** Beside a long list the figure is as tall as the list, and what it gains is the graph's. */
function stretched(body: Body, list: Columns): Body {
  const height = body.top + list.height + body.bottom;
  if (height <= body.height) return body;
  return { ...body, height, room: { ...body.room, height: body.room.height + height - body.height } };
}

function listFor(state: FigureState, { size, claims: where, words }: Choice, body: Body): Columns | null {
  const { kept, dataset, selected } = state;
  const claims = claimsShown(kept, selected);
  if (claims.length === 0) return null;
  const about = { dataset, relations: kept, claims, words, unit: body.unit, language: dataset.article.lang };
  if (where === 'below') return listBelow(body.room.width, about);
  return listBeside(body.height - body.top - body.bottom, size.width * 0.8, about);
}
