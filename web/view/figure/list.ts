/** The numbered claims of a figure, in columns below it or beside it. */
import type { Relations } from '../../graph/index.js';
import type { Claim, Dataset } from '../../model/index.js';
import type { FlowStyle } from './flow.js';
import { bottomOf, moved, type Piece, rulePiece, wordsPiece } from './sheet.js';
import type { Words } from '../../language/index.js';

export interface ListChoice {
  readonly dataset: Dataset;
  readonly relations: Relations;
  readonly claims: readonly Claim[];
  readonly words: Words;
  readonly unit: number;
  readonly language: string;
}

const COLUMN = 360;
const GUTTER = 34;
const BETWEEN = 36;
const GAP = 13;

/** The name of a speaker; the one author of the article needs none. */
export function speakerName(dataset: Dataset, id: string, words: Words): string {
  const speaker = dataset.speakers.find((one) => one.id === id);
  if (!speaker) return id;
  const authors = dataset.speakers.filter((one) => one.kind === 'author');
  return speaker.kind === 'author' && authors.length === 1 ? words.theAuthor : speaker.name;
}

/** Codes of the countries that each claim concerns, in the order of the picture. */
function codesOf({ relations }: ListChoice): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  const order = new Map(relations.actors.map(({ id }, n) => [id, n]));
  const sorted = [...relations.actors].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  for (const { actor, claims } of sorted) {
    for (const claim of claims) codes.set(claim.id, [...(codes.get(claim.id) ?? []), actor.code ?? actor.id]);
  }
  return codes;
}

/** “Bruce Klingner, Heritage Foundation · Hedged · ¶ 7 · JPN–TWN”. */
function metaOf(claim: Claim, { dataset, words }: ListChoice, codes: readonly string[]): string {
  const outlet = dataset.speakers.find((one) => one.id === claim.speaker)?.outlet;
  const via = claim.via.map((id) => speakerName(dataset, id, words));
  const who = [
    speakerName(dataset, claim.speaker, words),
    ...(outlet ? [outlet] : []),
    ...(via.length > 0 ? [words.toldBy(via)] : []),
  ].join(', ');
  return [who, words.certainty[claim.certainty.value], words.paragraphMark(claim.paragraph), codes.join('–')]
    .filter(Boolean)
    .join(' · ');
}

function itemPieces(claim: Claim, n: number, width: number, choice: ListChoice, codes: readonly string[]): Piece[] {
  const { unit, words, language } = choice;
  const style = (face: FlowStyle['face'], size: number, leading: number): FlowStyle => ({
    face,
    size: size * unit,
    leading: leading * unit,
  });
  const left = GUTTER * unit;
  const room = width - left;
  const name = `claim-${n}`;
  const number = wordsPiece(`${n}`, {
    name,
    x: 0,
    y: 0,
    width: left,
    most: 1,
    style: style('bold', 13, 18),
    fill: 'ink-3',
  });
  const text = wordsPiece(claim.text, {
    name: `${name}-text`,
    x: left,
    y: 0,
    width: room,
    most: 4,
    style: style('bold', 13, 18),
  });
  const quote = wordsPiece(words.quoted(claim.quote.map((piece) => piece.exact).join(' … ')), {
    name: `${name}-quote`,
    x: left,
    y: bottomOf([text]) + 1 * unit,
    width: room,
    most: 6,
    style: style('roman', 13.5, 19),
    language,
  });
  const meta = wordsPiece(metaOf(claim, choice, codes), {
    name: `${name}-source`,
    x: left,
    y: bottomOf([text, quote]) + 1 * unit,
    width: room,
    most: 3,
    style: style('sans', 11.5, 16),
    fill: 'ink-2',
  });
  return [number, text, quote, meta].filter((piece) => piece !== null);
}

export interface Columns {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

interface Item {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

function itemsOf(width: number, choice: ListChoice): Item[] {
  const codes = codesOf(choice);
  return choice.claims.map((claim, n) => {
    const pieces = itemPieces(claim, n + 1, width, choice, codes.get(claim.id) ?? []);
    return { pieces, height: bottomOf(pieces) + GAP * choice.unit };
  });
}

/** Items into columns that are each filled up to `most`; `count` columns at most, the last takes what is left. */
function filled(items: readonly Item[], most: number, count: number): Item[][] {
  const columns: Item[][] = [[]];
  let height = 0;
  for (const item of items) {
    if (height > 0 && height + item.height > most && columns.length < count) {
      columns.push([]);
      height = 0;
    }
    columns.at(-1)?.push(item);
    height += item.height;
  }
  return columns;
}

const heightOf = (column: readonly Item[]): number => column.reduce((sum, item) => sum + item.height, 0);

function heading(choice: ListChoice, width: number): Piece[] {
  const style: FlowStyle = { face: 'bold', size: 13 * choice.unit, leading: 20 * choice.unit };
  const words = wordsPiece(choice.words.figureClaims, { name: 'claims-heading', x: 0, y: 0, width, most: 2, style });
  const low = bottomOf([words]) + 6 * choice.unit;
  return [...(words ? [words] : []), rulePiece('claims-rule', 0, low, width)];
}

function setColumns(columns: readonly (readonly Item[])[], from: number, step: number): Piece[] {
  return columns.flatMap((column, n) => {
    let y = from;
    return column.flatMap((item) => {
      const pieces = item.pieces.map((piece) => moved(piece, n * step, y));
      y += item.height;
      return pieces;
    });
  });
}

/** The list from (0, 0) in as many columns as `width` holds, as even as whole items allow. */
export function listBelow(width: number, choice: ListChoice): Columns {
  const { unit } = choice;
  const between = BETWEEN * unit;
  const count = Math.max(1, Math.floor((width + between) / (COLUMN * unit + between)));
  const column = (width - (count - 1) * between) / count;
  const items = itemsOf(column, choice);
  const head = heading(choice, width);
  const top = bottomOf(head) + GAP * unit;
  const columns = evenly(items, count);
  const height = top + Math.max(0, ...columns.map(heightOf));
  return { pieces: [...head, ...setColumns(columns, top, column + between)], width, height };
}

/** The lowest columns: the height is searched for, since items are not cut. */
function evenly(items: readonly Item[], count: number): Item[][] {
  const whole = items.reduce((sum, item) => sum + item.height, 0);
  let [low, high] = [whole / count, whole];
  for (let n = 0; n < 24; n++) {
    const middle = (low + high) / 2;
    if (heightOf(filled(items, middle, count).at(-1) ?? []) <= middle) high = middle;
    else low = middle;
  }
  return filled(items, high, count);
}

/**
 * The list from (0, 0) in as few columns as are no higher than `height`; where `width` does not hold so many, in as many
 * as it holds, and higher.
 */
export function listBeside(height: number, width: number, choice: ListChoice): Columns {
  const { unit } = choice;
  const column = COLUMN * unit;
  const step = column + BETWEEN * unit;
  const items = itemsOf(column, choice);
  const most = Math.max(1, Math.floor((width + BETWEEN * unit) / step));
  for (let count = 1; ; count++) {
    const head = heading(choice, count * step - BETWEEN * unit);
    const top = bottomOf(head) + GAP * unit;
    const columns = evenly(items, count);
    const low = top + Math.max(0, ...columns.map(heightOf));
    const pieces = [...head, ...setColumns(columns, top, step)];
    if (low <= height || count === most) return { pieces, width: count * step - BETWEEN * unit, height: low };
  }
}

/** The claims of what is selected, with those of what acts on it; all that are shown where nothing is. */
export function claimsShown(relations: Relations, selected: string | null): readonly Claim[] {
  const actor = relations.actors.find(({ id }) => id === selected);
  const bundle = [...relations.dyads, ...relations.agreements].find(({ id }) => id === selected);
  const acting = relations.influences.filter(({ dyad }) => dyad === selected).map(({ claim }) => claim);
  const wanted = new Set([...((actor ?? bundle)?.claims ?? []), ...acting].map((claim) => claim.id));
  return wanted.size > 0 ? relations.claims.filter((claim) => wanted.has(claim.id)) : relations.claims;
}
