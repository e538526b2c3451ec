/**
 * The scene: everything that is drawn, as numbers and words. Units are CSS px in a frame whose origin is top left.
 * It is the one source of the picture on screen, of exports and of static pages.
 */
import type { Certainty } from '../model/index.js';
import type { EdgeSign, Mark } from '../graph/index.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x`, `y` is the top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Lines of text set beside a mark. `box` is where the text stands when the view is neither moved nor zoomed. */
export interface SceneText {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** Baselines of `lines`, as y offsets from `box.y`. */
  readonly baselines: readonly number[];
}

export interface SceneDisc extends Point {
  /** `actorKey` of the actor. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly radius: number;
  /** Has claims about itself alone: drawn with a second ring. */
  readonly own: boolean;
  readonly claims: number;
  readonly label: SceneText;
}

/** The middle of an agreement of three or more. */
export interface SceneHub extends Point {
  /** `agreementKey` of the agreement. */
  readonly id: string;
  readonly radius: number;
}

export interface SceneLine {
  /** Unique among lines: the strand's id, or `spokeKey`. */
  readonly id: string;
  /** Key of the dyad or agreement that a press on this line selects. */
  readonly target: string;
  readonly kind: 'dyad' | 'spoke';
  /** Ids of the disc or hub at either end, as drawn: `from` → `to`. */
  readonly from: string;
  readonly to: string;
  readonly sign: EdgeSign;
  readonly certainty: Certainty;
  readonly width: number;
  /** An arrowhead at `end`. */
  readonly head: boolean;
  /** One at `start` too: each acts on the other, and a lens has left one line for both. */
  readonly tail?: true;
  /** A quadratic curve: where the line leaves the disc, the control point, where it meets the other disc. */
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** A mark on a pair or agreement besides its sign: a form around the badge, and what it says in words. */
export interface SceneMark {
  readonly form: Mark;
  readonly told: string;
}

/** The mark of the sign on a line (or at the middle of a hub), with the words beside it. */
export interface SceneBadge extends Point {
  /** The line's or the hub's id. */
  readonly id: string;
  /** Key of the dyad or agreement that a press selects. */
  readonly target: string;
  readonly sign: EdgeSign;
  readonly denied: boolean;
  /** Claims behind it. */
  readonly count: number;
  /** Their ids, in article order. */
  readonly claims: readonly string[];
  /** Place on the line, 0 to 1; undefined on a hub. */
  readonly t?: number;
  /** Null where no free place was found: the words then show on hover, focus and selection. */
  readonly label: (SceneText & { readonly count: string | null }) | null;
  /** The words, whether placed or not. */
  readonly words: string;
  /** Where speakers are compared: which of them says it. */
  readonly mark?: SceneMark;
}

/** The article's word beside a spoke of an agreement that is less sure than the rest (“perhaps”). */
export interface SceneCue {
  /** The spoke's id. */
  readonly id: string;
  readonly target: string;
  readonly text: SceneText;
}

/** How a map is drawn: which meridian stands in the middle, px per radian at the equator, and where 0° of both stands. */
export interface MapView extends Point {
  /** Degrees of longitude. */
  readonly middle: number;
  readonly scale: number;
}

/** Rings or lines as x, y, x, y …, px. */
export type Outlines = readonly (readonly number[])[];

/** A part of the map that stands apart, in a frame of its own. */
export interface SceneInset {
  readonly box: Box;
  readonly view: MapView;
  /** Ids of the discs that stand in it. */
  readonly ids: readonly string[];
  readonly land: Outlines;
  readonly caption: SceneText;
}

/** The map under a scene. */
export interface SceneMap {
  readonly view: MapView;
  /** Closed rings, beyond the frame too, so that there is land when the view is moved. */
  readonly land: Outlines;
  readonly graticule: Outlines;
  readonly insets: readonly SceneInset[];
  /** Where those stand that have no place on a map. */
  readonly row: { readonly box: Box; readonly ids: readonly string[]; readonly caption: SceneText } | null;
  /** Where those that have a place really lie, by id: a disc that had to give way has a leader to it. */
  readonly places: readonly (Point & { readonly id: string })[];
}

export interface Scene {
  readonly frame: Frame;
  /** Only where the layout is the map. */
  readonly map?: SceneMap;
  readonly discs: readonly SceneDisc[];
  readonly hubs: readonly SceneHub[];
  readonly lines: readonly SceneLine[];
  readonly badges: readonly SceneBadge[];
  readonly cues: readonly SceneCue[];
}
