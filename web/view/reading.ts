/** The ways to read: what the panel shows. */

/**
 * `claims`: the claims behind what is selected; `story`: all claims in article order; `article`: the article's own text;
 * `questions`: what follows from the claims taken together.
 */
export const READINGS = ['claims', 'story', 'article', 'questions'] as const;
export type Reading = (typeof READINGS)[number];
