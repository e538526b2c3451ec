/** R4: the address bar cannot choose the data. */
import { type DriveCase, must, type Promised, same } from './kit/case.js';

/** The library leaves them in the pages of the site, which are no host’s. */
export const NAMES_OF_LIT = /^the name (lit|reactiveElement)\w+ was added to the page$/;

const OTHER = 'http://127.0.0.1:9/claims.json';
/** In turns, so that each is a fresh load of its page. */
const TRIED: readonly (readonly [page: string, address: string])[] = [
  ['index.html', `?src=${OTHER}`],
  ['frame.html', `?src=${OTHER}`],
  ['index.html', `#src=${OTHER}`],
  ['frame.html', `?article=${OTHER}`],
  ['index.html', `#${OTHER}`],
  ['frame.html', '?article=../../../etc/passwd'],
  ['index.html', '#../../secret'],
  ['frame.html', '?article=..%2F..%2Fx'],
  ['index.html', '#__proto__'],
  ['frame.html', '?article=javascript:alert(1)'],
  ['index.html', '?article=../../secret'],
];

/** One page tries them all, each as a fresh load. */
const tried: DriveCase[] = [
  {
    where: 'the explorer and the page for frames',
    what: TRIED.map(([page, address]) => page + address).join('  '),
    expected: 'datasets that lie beside the page are asked for, and nothing else',
    asks: /^\/graph-data\/[a-z0-9-]+\/claims\.json$/,
    run: async ({ page, open }) => {
      const url = await open({ headers: {}, bare: true, allow: NAMES_OF_LIT });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const [file, address] of TRIED) {
        asked.length = 0;
        const data = page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('claims.json'));
        await page.goto(`${url}/${file}${address}`, { waitUntil: 'commit' });
        await data;
        const datasets = asked.filter((one) => !/\.(html|js|css)([?#].*)?$|^data:|^about:/.test(one));
        same(datasets.length, 1, `${file}${address}: datasets asked for`);
        must(
          /^http:\/\/127\.0\.0\.1:\d+\/graph-data\/[a-z0-9-]+\/claims\.json$/.test(datasets[0] ?? ''),
          `${file}${address} leads to ${datasets[0]}`,
        );
      }
    },
  },
];

export const R4: Promised = { id: 'R4', title: 'The address bar cannot choose the data', drive: tried };
