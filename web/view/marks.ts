/**
 * The marks of the picture as plain data: colors by token, dashes, and badges as SVG paths around the origin, in px.
 * The layer of words, the legend, line samples and exports all draw from here, so that they cannot disagree.
 */
import type { EdgeSign, Mark } from '../graph/index.js';
import type { Certainty } from '../model/index.js';
import type { SceneBadge } from './scene.js';

export { lineWidth } from './density.js';

export type SignToken = 'pos' | 'neg' | 'neu' | 'ink-2';

const TOKEN_OF_SIGN: Readonly<Record<`${EdgeSign}`, SignToken>> = {
  '1': 'pos',
  '-1': 'neg',
  '0': 'neu',
  mixed: 'ink-2',
};

/** The color token of a sign (`--gg-` + name). Mixed has no color of its own: it is ink. */
export const signToken = (sign: EdgeSign): SignToken => TOKEN_OF_SIGN[`${sign}`];

/** Dash and gap lengths in px; an empty list is a solid line. */
export const DASHES: Readonly<Record<Certainty, readonly number[]>> = {
  asserted: [],
  believed: [14, 4],
  conditional: [1.5, 5],
  hedged: [6, 5],
  denied: [10, 4, 1.5, 4],
};

/** Round caps turn the short dashes of `conditional` into dots. */
export const capOf = (certainty: Certainty): 'round' | 'butt' => (certainty === 'conditional' ? 'round' : 'butt');

/**
 * The pattern for a line of `width` px. Round caps add the width to each dash, so on lines thicker than 1.5 px the gaps
 * of `conditional` grow with it: else its dots would run together.
 */
export function dashOf(certainty: Certainty, width: number): readonly number[] {
  const [dash = 0, gap = 0] = DASHES[certainty];
  return capOf(certainty) === 'round' ? [dash, gap + Math.max(0, width - 1.5)] : DASHES[certainty];
}

/** Value of `stroke-dasharray`. */
export const dashArray = (certainty: Certainty, width = 1.5): string => dashOf(certainty, width).join(' ') || 'none';

/** Dashes of a sample, made to end with a whole dash: shorter or longer than on the graph, in the same proportion. */
export function sampleDash(certainty: Certainty, length: number): string {
  const [first = 0, ...rest] = DASHES[certainty];
  if (first === 0) return 'none';
  const period = first + rest.reduce((sum, part) => sum + part, 0);
  const times = Math.max(1, Math.round((length - first) / period));
  const scale = length / (times * period + first);
  return [first, ...rest].map((part) => Math.round(part * scale * 100) / 100).join(' ');
}

/** `sign` is the sign's own token, `on-sign` what stands on it, `canvas` the ground, `ink` what is neither. */
export type Paint = 'sign' | 'on-sign' | 'canvas' | 'ink' | 'none';

export interface BadgePath {
  readonly d: string;
  readonly fill: Paint;
  readonly stroke: Paint;
  /** Stroke width, px. Caps and joins are round. */
  readonly width: number;
}

/** Width of the rim of ground around a badge, which parts it from its line. */
export const CASING = 1.2;

/** Half the room a badge takes on either side of its middle, casing included, px. */
export const BADGE_REACH = 10.5;

export function circlePath(r: number): string {
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** A square of half side `h` with corners of radius `r`. */
function squarePath(h: number, r: number): string {
  const s = h - r;
  return `M${-s} ${-h}H${s}Q${h} ${-h} ${h} ${-s}V${s}Q${h} ${h} ${s} ${h}H${-s}Q${-h} ${h} ${-h} ${s}V${-s}Q${-h} ${-h} ${-s} ${-h}Z`;
}

/** A square on its corner, of half diagonal `h`; `c` is what is rounded off each corner. */
function diamondPath(h: number, c: number): string {
  const s = h - c;
  return `M${c} ${-s}L${s} ${-c}Q${h} 0 ${s} ${c}L${c} ${s}Q0 ${h} ${-c} ${s}L${-s} ${c}Q${-h} 0 ${-s} ${-c}L${-c} ${-s}Q0 ${-h} ${c} ${-s}Z`;
}

interface Form {
  /** Outline of the filled badge, and of the hollow one, whose stroke adds to its size. */
  readonly body: string;
  readonly hollow: string;
  readonly glyph: string;
}

const FORMS: Readonly<Record<SignToken, Form>> = {
  pos: { body: circlePath(8), hollow: circlePath(7.25), glyph: 'M-3.9 0H3.9M0-3.9V3.9' },
  neg: { body: diamondPath(9.76, 1.2), hollow: diamondPath(8.7, 1.1), glyph: 'M-3.9 0H3.9' },
  neu: { body: circlePath(6.6), hollow: circlePath(6.6), glyph: '' },
  'ink-2': { body: squarePath(8, 3.2), hollow: squarePath(7.25, 2.8), glyph: 'M-3.9-1.7H3.9M0-5.4V2M-3.9 5H3.9' },
};

const path = (d: string, fill: Paint, stroke: Paint = 'none', width = 0): BadgePath => ({ d, fill, stroke, width });

/**
 * The badge of a sign, bottom path first: cooperative a disc with +, conflictual a diamond with −, neutral an open
 * ring with a dot, mixed a rounded square with ±; `denied` makes it hollow and strikes it through.
 */
export function badgePaths(sign: EdgeSign, denied = false): readonly BadgePath[] {
  const token = signToken(sign);
  const form = FORMS[token];
  const open = denied || token === 'neu';
  const outer = open ? form.hollow : form.body;
  const casing = path(outer, 'canvas', 'canvas', 2 * CASING + (open ? 1.5 : 0));
  if (denied) {
    return [casing, path(form.hollow, 'none', 'sign', 1.5), path('M-6 6L6-6', 'none', 'sign', 1.5)];
  }
  if (token === 'neu') return [casing, path(outer, 'none', 'sign', 1.5), path(circlePath(1.9), 'sign')];
  return [casing, path(outer, 'sign'), path(form.glyph, 'none', 'on-sign', 2)];
}

/** Radius of a mark around a badge, and around the ring of a hub, px. */
const MARK = 11.6;
const HUB_MARK = 17;
/** Half the room that a badge and its mark take, px. */
export const MARK_REACH = 14.2;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The left or the right half of a ring; `gap` (px) is left free on this side of its top and of its bottom. */
function halfRing(r: number, side: -1 | 1, gap: number): string {
  const x = side * gap;
  const y = tenth(Math.sqrt(r * r - gap * gap));
  return `M${x} ${-y}A${r} ${r} 0 0 ${side > 0 ? 1 : 0} ${x} ${y}`;
}

const inked = (d: string, width: number): BadgePath => path(d, 'none', 'ink', width);

const MARKS: Readonly<Record<Mark, (r: number) => readonly BadgePath[]>> = {
  first: (r) => [inked(halfRing(r, -1, 0), 1.8)],
  second: (r) => [inked(halfRing(r, 1, 0), 1.8)],
  both: (r) => [inked(circlePath(r), 1.8)],
  differ: (r) => [inked(halfRing(r, -1, 4), 3.2), inked(halfRing(r, 1, 4), 3.2)],
};

/**
 * A mark around a badge: the left half of a ring for the first of two speakers, the right half for the second, a whole
 * ring where both say it, two thick halves that do not meet where they differ. Told by form alone, so that it is the same
 * in gray; it lies below the badge.
 */
export const markPaths = (mark: Mark): readonly BadgePath[] => [
  path(circlePath(MARK), 'canvas', 'canvas', 2 * (MARK_REACH - MARK)),
  ...MARKS[mark](MARK),
];

/** All that stands at one place, bottom path first: the mark, if there is one, and the badge. */
export function pathsOfBadge({ sign, denied, mark, t }: Pick<SceneBadge, 'sign' | 'denied' | 'mark' | 't'>) {
  // The badge of a hub stands within the ring that is the hub.
  const marks = mark ? (t === undefined ? MARKS[mark.form](HUB_MARK) : markPaths(mark.form)) : [];
  return [...marks, ...badgePaths(sign, denied)];
}
