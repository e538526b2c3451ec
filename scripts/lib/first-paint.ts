/** Puts the static picture of a dataset into the explorer's page, so that it is there before any script has run. */
import type { Plugin } from 'vite';
import { relationsOf } from '../../web/graph/index.js';
import { staticOf } from '../../web/view/static/static-of.js';
import { shippedDataset } from './shipped.js';

/** In a page, where the fragment is to stand: `<!-- first paint: japan-us -->`. */
const PLACE = /<!-- first paint: ([a-z0-9-]+) -->/g;
/** The stage of the explorer in a window of 1280 × 800, px. */
const FRAME = { width: 888, height: 648 };

function fragmentOf(name: string): string {
  const dataset = shippedDataset(name);
  const full = relationsOf(dataset);
  return staticOf(
    { dataset, full, kept: full, selected: null, agreements: 'hub' },
    { frame: FRAME, idPrefix: 'first' },
  );
}

export const firstPaint = (): Plugin => ({
  name: 'first-paint',
  transformIndexHtml: {
    // Once Vite has read the page: what follows holds no address for it to see to.
    order: 'post',
    handler: (html) => html.replace(PLACE, (_, name: string) => fragmentOf(name)),
  },
});
