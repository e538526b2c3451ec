/** Cytoscape's style sheet from resolved colors. Classes carry state; no rule here moves anything. */
import { CERTAINTIES, type Certainty } from '../model/index.js';
import { HEAD_SCALE, headShape } from './heads.js';
import { capOf, DASHES, signToken } from './marks.js';
import { mixed } from './color.js';
import type { Token } from './tokens.js';

/** Colors as cytoscape reads them (hex or rgb), opacities as numbers, ms. */
export interface Palette {
  readonly colors: Readonly<Record<Token, string>>;
  /** Opacity of lines set back. */
  readonly off: number;
  /** How long setting back takes, ms; 0 where the reader wants no motion. */
  readonly fade: number;
}

/** Opacity of discs set back. */
export const DISC_OFF = 0.38;

/** One rule of cytoscape's style sheet. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, unknown>>;
}

const SIGNS = [1, -1, 0, 'mixed'] as const;

const certaintyRule = (certainty: Certainty) => ({
  selector: `edge[certainty = "${certainty}"]`,
  style:
    DASHES[certainty].length === 0
      ? { 'line-style': 'solid' }
      : { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)', 'line-cap': capOf(certainty) },
});

const signRules = ({ colors }: Palette) =>
  SIGNS.flatMap((sign) => {
    const color = colors[signToken(sign)];
    return [
      {
        selector: `edge[sign = "${sign}"]`,
        style: { 'line-color': color, 'target-arrow-color': color, 'source-arrow-color': color },
      },
      { selector: `edge[sign = "${sign}"][?head]`, style: { 'target-arrow-shape': headShape(sign) } },
      { selector: `edge[sign = "${sign}"][?tail]`, style: { 'source-arrow-shape': headShape(sign) } },
      { selector: `node.hub[sign = "${sign}"]`, style: { 'border-color': color } },
    ];
  });

const stateRules = ({ colors, off }: Palette) => {
  const pale = mixed(colors['node-line'], colors.canvas, DISC_OFF);
  return [
    // Set back by paler colors, not by opacity: through a disc that is not opaque, a line behind it would show, and
    // Cytoscape keeps the second ring of a disc as it was drawn first.
    {
      selector: 'node.back',
      style: { 'background-color': colors.canvas, 'border-color': pale, 'outline-color': pale },
    },
    ...SIGNS.map((sign) => ({
      selector: `node.hub.back[sign = "${sign}"]`,
      style: { 'border-color': mixed(colors[signToken(sign)], colors.canvas, off) },
    })),
    {
      selector: 'node.disc.selected',
      style: {
        'background-color': colors.ink,
        'border-color': colors.ink,
        'outline-width': 2,
        'outline-offset': 3,
        'outline-color': colors.ink,
      },
    },
    {
      selector: 'node.hover',
      style: { 'underlay-color': colors.ink, 'underlay-padding': 6, 'underlay-opacity': 0.08 },
    },
  ];
};

const nodeRules = ({ colors, fade }: Palette) => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      shape: 'ellipse',
      'background-color': colors.node,
      'border-width': 1.5,
      'border-color': colors['node-line'],
      'underlay-shape': 'ellipse',
      'overlay-opacity': 0,
      'transition-property': 'border-color, outline-color',
      'transition-duration': fade,
      'z-index': 2,
    },
  },
  // Cytoscape puts an outline half of border, outline and offset off the disc: this leaves 2 px between the rings.
  {
    selector: 'node.own',
    style: { 'outline-width': 1, 'outline-offset': 4, 'outline-color': colors['node-line'] },
  },
  { selector: 'node.hub', style: { 'background-color': colors.canvas } },
];

const lineRules = ({ colors, off, fade }: Palette) => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': 'data(away)',
      'control-point-weights': 'data(along)',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      'target-arrow-shape': 'none',
      'source-arrow-shape': 'none',
      'arrow-scale': HEAD_SCALE,
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': fade,
      'z-index': 1,
    },
  },
  { selector: 'edge.back', style: { opacity: off } },
  {
    selector: 'edge.hover',
    style: { 'underlay-color': colors.ink, 'underlay-padding': 'data(reach)', 'underlay-opacity': 0.07 },
  },
  {
    selector: 'edge.selected',
    style: { 'underlay-color': colors.ink, 'underlay-padding': 'data(reach)', 'underlay-opacity': 0.12 },
  },
];

export function styleOf(palette: Palette): readonly StyleRule[] {
  return [
    ...nodeRules(palette),
    ...lineRules(palette),
    ...CERTAINTIES.map(certaintyRule),
    ...signRules(palette),
    // Last: a state outweighs the sign's own color.
    ...stateRules(palette),
  ];
}
