/** R25: inline JSON is safe, in a page of its own and inside the tag. */
import { type DriveCase, must, type Promised, same } from './kit/case.js';
import { datasetOf, everywhere, PAYLOADS, sound } from './kit/texts.js';

const ALL = PAYLOADS.map(([, text]) => text).join(' ');

const page: DriveCase = {
  number: 6,
  where: 'a page that works without a network, of every payload in every field',
  what: 'opened in the browser',
  expected: 'canary 0; its graph stands',
  run: async ({ page: tab, open }) => {
    const { readFileSync } = await import('node:fs');
    const { formatOf } = await import('../../web/exchange/index.js');
    const { parseDataset } = await import('../../web/model/index.js');
    const { dataset } = parseDataset(datasetOf(everywhere(ALL)));
    if (!dataset) throw new Error('there is no dataset');
    const text = formatOf('html').write(dataset, { bundle: readFileSync('dist/geopolitical-graph.js', 'utf8') });
    // Firefox asks a site for its icon of its own accord, which the page's policy forbids.
    const allow = /img-src[^]*favicon\.ico/;
    const url = await open({ headers: {}, bare: true, allow, routes: { '/offline.html': text } });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(`${url}/offline.html`);
    await tab.locator('gg-stage g.actor').nth(2).waitFor();
    same(
      asked.filter((address) => !/^(data|blob):|offline\.html$/.test(address)),
      [],
      'requests',
    );
    must(await tab.evaluate(() => !('pwned' in globalThis) && document.scripts.length <= 3), 'scripts');
  },
};

export const R25: Promised = {
  id: 'R25',
  title: 'Inline JSON is safe',
  page: PAYLOADS.filter(([number]) => number <= 9).map(([number, what], n) => ({
    number,
    where: 'a script of JSON inside the tag',
    what,
    expected: 'is read; text',
    long: n % 4 !== 0,
    run: async (t) => {
      const shown = t.make();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(sound(what)).replaceAll('<', '\\u003c');
      shown.graph.append(script);
      await t.put(shown).told();
      t.account(sound(what), shown);
      await shown.settled();
      same(shown.find('h1')?.textContent, what, 'the title');
    },
  })),
  drive: [page],
  proved: [
    {
      number: 6,
      where: 'a page that works without a network',
      what: 'any text',
      file: 'tests/browser/offline.spec.ts',
      test: 'holds any text as text',
    },
  ],
};
