/** The ways to read: what the panel shows. */

/**
 * `claims`: the claims behind what is selected; `story`: all claims in article order; `article`: the article's own text.
 */
export const READINGS = ['claims', 'story', 'article'] as const;
export type Reading = (typeof READINGS)[number];
