/** The shipped pictures with the names of every language: the discs stay, and nothing lies on a name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../web/graph/index.js';
import { LANGUAGES, wordsOf } from '../../web/language/index.js';
import { withNamesIn } from '../../web/language/names.js';
import { type Dataset, parseDataset } from '../../web/model/index.js';
import { countsOf } from '../../web/view/counts.js';
import { qualityOf } from '../../web/view/quality.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { ROOT } from '../support/imports.js';

describe.each(['japan-us', 'europe-1914'])('%s', (article) => {
  const text = readFileSync(join(ROOT, 'graph-data', article, 'claims.json'), 'utf8');
  const given = parseDataset(JSON.parse(text)).dataset as Dataset;

  it.each(LANGUAGES.map(({ tag }) => tag))('in %s', (tag) => {
    const relations = relationsOf(withNamesIn(tag, given));
    const counts = countsOf(relations, wordsOf(tag).claims);
    for (const { frame, agreements, positions } of given.layouts) {
      const scene = sceneOf(relations, { frame, agreements, layouts: given.layouts, counts });
      const { overlaps, namesHit, discsHit } = qualityOf(scene);
      expect({ overlaps, namesHit, discsHit }, `${frame.width}×${frame.height} ${agreements}`).toEqual({
        overlaps: 0,
        namesHit: 0,
        discsHit: 0,
      });
      // A name that finds no room moves its disc a little, no more.
      for (const { id, x, y } of scene.discs) {
        const [sx = 0, sy = 0] = positions[id] ?? [];
        expect(Math.hypot(x - sx, y - sy), id).toBeLessThan(12);
      }
    }
  });
});
