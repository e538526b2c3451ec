/** R7: the file on a CDN can be pinned. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DriveCase, must, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const built = () => readFileSync('dist/geopolitical-graph.js');
const TAG = '<geopolitical-graph src="data.json"><p slot="fallback" id="words">Words instead.</p></geopolitical-graph>';

/** Served with a hash, as it is or with one byte changed. */
const pinned = (what: string, changed: boolean, expected: string): DriveCase => ({
  number: 125,
  where: 'a script tag with integrity',
  what,
  expected,
  run: async ({ page, open }) => {
    const file = built();
    const hash = createHash('sha384').update(file).digest('base64');
    const served = Buffer.from(file);
    if (changed) served[0] = 32;
    must(!changed || !served.equals(file), 'a byte is changed');
    await open({
      headers: {},
      bare: true,
      head: `<script src="pinned.js" integrity="sha384-${hash}"></script>`,
      body: TAG,
      routes: { '/pinned.js': served.toString('utf8'), '/data.json': JSON.stringify(sound()) },
      allow: /integrity|Integrity/,
    });
    if (!changed) await page.locator('gg-stage g.actor').first().waitFor();
    const defined = await page.evaluate(() => customElements.get('geopolitical-graph') !== undefined);
    same(defined, !changed, 'the element is there');
    if (changed) must(await page.locator('#words').isVisible(), 'the words instead are seen');
  },
});

export const R7: Promised = {
  id: 'R7',
  title: 'CDN file can be pinned',
  drive: [
    pinned('the file as it was built', false, 'runs'),
    pinned('one byte is another', true, 'is refused, and the words instead stay'),
  ],
  proved: [
    {
      where: 'the README and the pages',
      what: 'the hash printed there is brought up to date',
      file: 'tests/scripts/bundle.test.ts',
      test: 'brings every snippet up to date, and tells how many were not',
    },
    {
      where: 'what the file is made of',
      what: 'terms other than permissive',
      file: 'tests/scripts/bundle.test.ts',
      test: 'are permissive, or the build ends',
    },
    {
      where: 'README.md and SECURITY.md',
      what: 'what they promise, with the promises that prove it',
      file: 'tests/readme.test.ts',
      test: 'promises nothing that no case proves',
    },
  ],
};
