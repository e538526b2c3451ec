/** The colors of a picture that leaves the page: light, dark, or gray for print without color. */
import { grayed } from '../color.js';
import { type Token, TOKENS } from '../tokens.js';

export const PICTURE_THEMES = ['light', 'dark', 'gray'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** What a picture stands on: the paper of the screen, white (or the dark theme's surface), or nothing. */
export const GROUNDS = ['paper', 'white', 'none'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Paint {
  readonly colors: Readonly<Record<Token, string>>;
  /** Opacity of lines set back. */
  readonly off: number;
  /** Null where the picture is see-through. */
  readonly ground: string | null;
}

/** Gray keeps how dark each color is; sign is told by form anyway. */
function tokensOf(theme: PictureTheme): Readonly<Record<Token, string>> {
  if (theme !== 'gray') return TOKENS[theme];
  return Object.fromEntries(Object.entries(TOKENS.light).map(([name, color]) => [name, grayed(color)])) as Record<
    Token,
    string
  >;
}

/** `canvas` becomes the ground itself, since halos and the rims of badges are painted in it. */
export function paintOf(theme: PictureTheme, ground: Ground): Paint {
  const colors = tokensOf(theme);
  const canvas = ground === 'paper' && theme !== 'gray' ? colors.canvas : colors.surface;
  return {
    colors: { ...colors, canvas },
    off: Number(colors.off),
    ground: ground === 'none' ? null : canvas,
  };
}
