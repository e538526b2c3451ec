/** The design tokens as data. In a page each is the custom property `--gg-` + name, which a host may override. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LIGHT = {
  canvas: '#FAF8F3',
  surface: '#FFFFFF',
  sunken: '#F3F0E8',
  rule: '#E4DFD3',
  'rule-strong': '#8A857A',
  ink: '#1B1D21',
  'ink-2': '#4A4D53',
  'ink-3': '#65686E',
  node: '#FFFFFF',
  'node-line': '#3A3D43',
  pos: '#0067A6',
  neg: '#BF4A00',
  neu: '#5D6268',
  'on-sign': '#FFFFFF',
  focus: '#6A3FA0',
  mark: '#FFF1C2',
  land: '#ECE7DA',
  coast: '#D6CFBD',
  grat: '#EEEAE0',
  off: '.16',
};

export type Token = keyof typeof LIGHT;

const DARK: Readonly<Record<Token, string>> = {
  canvas: '#14171C',
  surface: '#1A1E24',
  sunken: '#22272E',
  rule: '#2E343C',
  'rule-strong': '#7C828B',
  ink: '#EFEBE2',
  'ink-2': '#C3C1BA',
  'ink-3': '#9C9EA0',
  node: '#1F242B',
  'node-line': '#B9B7AF',
  pos: '#62B4EA',
  neg: '#F28B52',
  neu: '#A3A9B1',
  'on-sign': '#14171C',
  focus: '#C6A4F2',
  mark: '#4A3F16',
  land: '#20252B',
  coast: '#333A42',
  grat: '#1B1F25',
  off: '.30',
};

export const TOKENS: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = { light: LIGHT, dark: DARK };

/**
 * Where the reader forces colors of their own: the system's names for them. Signs lose their colors and keep their forms;
 * what is selected is ground and ink exchanged.
 */
export const FORCED: Readonly<Record<Token, string>> = {
  canvas: 'Canvas',
  surface: 'Canvas',
  sunken: 'Canvas',
  rule: 'CanvasText',
  'rule-strong': 'CanvasText',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'CanvasText',
  node: 'Canvas',
  'node-line': 'CanvasText',
  pos: 'CanvasText',
  neg: 'CanvasText',
  neu: 'CanvasText',
  'on-sign': 'Canvas',
  focus: 'Highlight',
  mark: 'Mark',
  land: 'Canvas',
  coast: 'CanvasText',
  grat: 'Canvas',
  off: '.5',
};

/** Ours: names, counts, claims, controls. */
export const SANS =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif';

/** The article's own words. Last a Times, since the generic `serif` may be far wider than what words are laid out for. */
export const SERIF =
  '"Iowan Old Style", "Palatino Nova", "Palatino Linotype", Palatino, P052, "URW Palladio L", "Book Antiqua", Georgia, "Liberation Serif", "Times New Roman", Times, serif';

/** The tokens of a theme as CSS declarations, for a style sheet. */
export const declarations = (theme: Theme): string =>
  Object.entries(TOKENS[theme])
    .map(([name, value]) => `--gg-${name}: ${value};`)
    .join(' ');
