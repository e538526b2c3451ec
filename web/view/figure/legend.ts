/** The legend of a figure: what its marks mean, made of what is shown. */
import type { EdgeSign } from '../../graph/index.js';
import { CERTAINTIES, type Certainty } from '../../model/index.js';
import { type Act, actHead } from '../acts.js';
import { headGap, headPath } from '../heads.js';
import { lineWidth, markPaths, sampleDash } from '../marks.js';
import { formsOf } from '../voices.js';
import type { Scene, SceneMark } from '../scene.js';
import { actMarks } from '../svg/acts.js';
import { badgeMarks, pathMarks } from '../svg/labels.js';
import type { Pen } from '../svg/type.js';
import { digits, element, type Markup } from '../svg/xml.js';
import { flow, type FlowStyle, flowWidth } from './flow.js';
import { linePiece, type MarkPiece, type Piece, rulePiece } from './sheet.js';
import type { Words } from '../../language/index.js';

export interface LegendFacts {
  readonly signs: readonly EdgeSign[];
  readonly certainties: readonly Certainty[];
  readonly heads: boolean;
  readonly most: number;
  readonly hubs: boolean;
  readonly own: boolean;
  /** Forms of marks besides those of signs, and what they say. */
  readonly marks: readonly SceneMark[];
  /** Some influence is drawn. */
  readonly acts: boolean;
}

const SIGN_ORDER: readonly EdgeSign[] = [1, -1, 0, 'mixed'];
/** As on screen: the weaker after the firmer. */
const CERTAINTY_ORDER: readonly Certainty[] = ['asserted', 'believed', 'hedged', 'conditional', 'denied'];

/** The marks that a scene has, with the influences drawn in it. */
export function factsOf({ lines, badges, hubs, discs }: Scene, acts: readonly Act[] = []): LegendFacts {
  const signs = new Set(badges.map((badge) => badge.sign));
  const sure = new Set([...lines, ...acts].map(({ certainty }) => certainty));
  const atHub = new Set(hubs.map((hub) => hub.id));
  return {
    signs: SIGN_ORDER.filter((sign) => signs.has(sign)),
    certainties: CERTAINTY_ORDER.filter((c) => CERTAINTIES.includes(c) && sure.has(c)),
    heads: lines.some((line) => line.head),
    most: Math.max(0, ...badges.filter((badge) => !atHub.has(badge.id)).map((badge) => badge.count)),
    hubs: hubs.length > 0,
    own: discs.some((disc) => disc.own),
    marks: formsOf(badges.map(({ mark }) => mark)),
    acts: acts.length > 0,
  };
}

/** One mark and its meaning. The mark is drawn around the middle of its left edge, in units of its own. */
interface Entry {
  readonly name: string;
  readonly length: number;
  readonly mark: (pen: Pen) => readonly Markup[];
  readonly text: string;
}

const GLYPH = 18;
const SAMPLE = 32;

const badgeEntry = (sign: EdgeSign, words: Words): Entry => ({
  name: `legend-sign-${words.sign[`${sign}`]}`,
  length: GLYPH,
  mark: ({ paint }) => [element('g', { transform: `translate(${GLYPH / 2} 0)` }, ...badgeMarks(sign, false, paint))],
  text: words.sign[`${sign}`],
});

/** As small as a badge in the legend. */
const MARK_SCALE = 0.64;

const markEntry = ({ form, told }: SceneMark): Entry => ({
  name: `legend-mark-${form}`,
  length: GLYPH,
  mark: ({ paint }) => [
    element(
      'g',
      { transform: `translate(${GLYPH / 2} 0) scale(${MARK_SCALE})` },
      ...pathMarks(markPaths(form), 'ink-2', paint),
    ),
  ],
  text: told,
});

function sample(pen: Pen, length: number, claims: number, certainty: Certainty, head = false, x = 0): Markup[] {
  const color = pen.paint.colors['ink-2'];
  const width = lineWidth(claims);
  const end = head ? length - headGap(1, width) : length;
  const dashes = sampleDash(certainty, end);
  const line = element('path', {
    d: `M${digits(x)} 0H${digits(x + end)}`,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dashes === 'none' ? null : dashes,
    'stroke-linecap': certainty === 'conditional' ? 'round' : null,
  });
  if (!head) return [line];
  const at = { transform: `translate(${digits(x + length)} 0)` };
  return [line, element('path', { d: headPath(1, width), fill: color, ...at })];
}

const certaintyEntry = (certainty: Certainty, words: Words): Entry => ({
  name: `legend-certainty-${certainty}`,
  length: SAMPLE,
  mark: (pen) => sample(pen, SAMPLE, 2, certainty),
  text: words.certainty[certainty],
});

function rings({ paint }: Pen): Markup[] {
  const ring = (r: number, width: number) =>
    element('circle', { cx: GLYPH / 2, r, fill: 'none', stroke: paint.colors['ink-2'], 'stroke-width': width });
  return [ring(7.6, 1), ring(4.8, 1.5)];
}

function hub(pen: Pen): Markup[] {
  const { colors } = pen.paint;
  const ring = { cx: SAMPLE / 2, r: 5, fill: colors.canvas, stroke: colors['ink-2'], 'stroke-width': 2 };
  return [...sample(pen, SAMPLE, 1, 'asserted'), element('circle', ring)];
}

function influence(pen: Pen): Markup[] {
  const line = { start: { x: 0, y: 0 }, control: { x: SAMPLE / 2, y: 0 }, tip: { x: SAMPLE, y: 0 } };
  return actMarks(`M0 0H${SAMPLE}`, actHead(line), 'asserted', pen).map((mark) => element('g', { fill: 'none' }, mark));
}

function restEntries({ heads, acts, most, hubs, own }: LegendFacts, words: Words): Entry[] {
  const half = SAMPLE / 2 - 2;
  const widths = (pen: Pen) => [
    ...sample(pen, half, 1, 'asserted'),
    ...sample(pen, half, most, 'asserted', false, half + 4),
  ];
  return [
    ...(heads
      ? [
          {
            name: 'legend-acts-on',
            length: SAMPLE,
            mark: (pen: Pen) => sample(pen, SAMPLE, 2, 'asserted', true),
            text: words.actsOnMark,
          },
        ]
      : []),
    ...(acts ? [{ name: 'legend-influence', length: SAMPLE, mark: influence, text: words.influence }] : []),
    ...(most > 1 ? [{ name: 'legend-width', length: SAMPLE, mark: widths, text: words.claimsUpTo(most) }] : []),
    ...(hubs ? [{ name: 'legend-agreement', length: SAMPLE, mark: hub, text: words.agreementMark }] : []),
    ...(own ? [{ name: 'legend-own-claims', length: GLYPH, mark: rings, text: words.ownMark }] : []),
  ];
}

export interface Strip {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

interface LegendChoice {
  readonly width: number;
  /** What a px of the design is on this page. */
  readonly unit: number;
  readonly words: Words;
}

const GAP = { mark: 8, entry: 18, group: 28 };

/** The legend from (0, 0), between two rules; no height where nothing is shown. */
export function legendStrip(facts: LegendFacts, { width, unit, words }: LegendChoice): Strip {
  const style: FlowStyle = { face: 'sans', size: 15 * unit, leading: 22 * unit };
  const groups = [
    facts.signs.map((sign) => badgeEntry(sign, words)),
    facts.certainties.map((certainty) => certaintyEntry(certainty, words)),
    restEntries(facts, words),
    facts.marks.map(markEntry),
  ].filter((group) => group.length > 0);
  if (groups.length === 0) return { pieces: [], height: 0 };
  const widthOf = (entry: Entry) => (entry.length + GAP.mark) * unit + flowWidth(entry.text, style);
  const rows = rowsOf(groups, width, unit, widthOf);
  const row = 30 * unit;
  const top = 11 * unit;
  const pieces = rows.flatMap((entries, n) =>
    entries.flatMap(({ entry, x }) => entryPieces(entry, x, top + n * row, unit, style, width)),
  );
  const height = 2 * top + rows.length * row;
  const rules = [rulePiece('legend-top', 0, 0, width), rulePiece('legend-bottom', 0, height - 1, width)];
  return { pieces: [...rules, ...pieces], height };
}

interface PlacedEntry {
  readonly entry: Entry;
  readonly x: number;
}

/** All groups in one row, spread over it, if they fit; else entry after entry, a group beginning wherever there is room. */
function rowsOf(
  groups: readonly (readonly Entry[])[],
  width: number,
  unit: number,
  widthOf: (e: Entry) => number,
): PlacedEntry[][] {
  const gap = GAP.entry * unit;
  const lengths = groups.map((group) => group.reduce((sum, e) => sum + widthOf(e) + gap, -gap));
  const whole = lengths.reduce((sum, one) => sum + one, 0);
  const spread = groups.length > 1 ? (width - whole) / (groups.length - 1) : 0;
  if (whole <= width && (groups.length === 1 || spread >= GAP.group * unit)) {
    let x = 0;
    const row = groups.flatMap((group, n) => {
      const placed = placeInRow(group, x, gap, widthOf);
      x += (lengths[n] ?? 0) + spread;
      return placed;
    });
    return [row];
  }
  return wrapped(groups, width, unit, widthOf);
}

function placeInRow(group: readonly Entry[], from: number, gap: number, widthOf: (e: Entry) => number): PlacedEntry[] {
  let x = from;
  return group.map((entry) => {
    const placed = { entry, x };
    x += widthOf(entry) + gap;
    return placed;
  });
}

function wrapped(
  groups: readonly (readonly Entry[])[],
  width: number,
  unit: number,
  widthOf: (e: Entry) => number,
): PlacedEntry[][] {
  const rows: PlacedEntry[][] = [[]];
  let x = 0;
  for (const group of groups) {
    const gap = x === 0 ? 0 : (GAP.group - GAP.entry) * unit;
    const whole = placeInRow(group, x + gap, GAP.entry * unit, widthOf);
    const end = whole.at(-1);
    const fits = end !== undefined && end.x + widthOf(end.entry) <= width;
    if (fits) x += gap;
    else if (x > 0) {
      rows.push([]);
      x = 0;
    }
    for (const entry of group) {
      if (x > 0 && x + widthOf(entry) > width + 0.5) {
        rows.push([]);
        x = 0;
      }
      rows.at(-1)?.push({ entry, x });
      x += widthOf(entry) + GAP.entry * unit;
    }
  }
  return rows;
}

function entryPieces(entry: Entry, x: number, y: number, unit: number, style: FlowStyle, width: number): Piece[] {
  const row = 30 * unit;
  const length = entry.length * unit;
  const mark: MarkPiece = {
    kind: 'mark',
    name: entry.name,
    box: { x, y: y + (row - GLYPH * unit) / 2, width: length, height: GLYPH * unit },
    draw: (box, pen) => {
      const at = `translate(${digits(box.x)} ${digits(box.y + box.height / 2)}) scale(${digits(unit, 4)})`;
      return element('g', { transform: at }, ...entry.mark(pen));
    },
  };
  const left = x + length + GAP.mark * unit;
  const text = linePiece(
    entry.text,
    `${entry.name}-words`,
    { x: left, y: y + (row - style.leading) / 2 },
    style,
    'ink-2',
  );
  const room = Math.max(1, width - left);
  // Rounding alone is no reason to cut a word.
  if (text.box.width <= room + 0.5)
    return [mark, { ...text, box: { ...text.box, width: Math.min(room, text.box.width) } }];
  return [mark, { ...text, lines: flow(entry.text, style, room, 1), box: { ...text.box, width: room } }];
}
