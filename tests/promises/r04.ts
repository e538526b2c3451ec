/** R4: the address bar cannot choose the data. */
// These addresses are what must be refused.
/* oxlint-disable no-script-url */
import { type DriveCase, must, type Promised, same } from './kit/case.js';

const OTHER = 'http://127.0.0.1:9/claims.json';
const TRIED: readonly (readonly [page: string, address: string])[] = [
  ['index.html', `?src=${OTHER}`],
  ['index.html', `#src=${OTHER}`],
  ['index.html', `#${OTHER}`],
  ['index.html', '#../../secret'],
  ['index.html', '#__proto__'],
  ['index.html', '?article=../../secret'],
  ['frame.html', `?src=${OTHER}`],
  ['frame.html', `?article=${OTHER}`],
  ['frame.html', '?article=../../../etc/passwd'],
  ['frame.html', '?article=..%2F..%2Fx'],
  ['frame.html', '?article=javascript:alert(1)'],
];

/** One page tries them all, each as a fresh load. */
const tried: DriveCase[] = [
  {
    where: 'the explorer and the page for frames',
    what: TRIED.map(([page, address]) => page + address).join('  '),
    expected: 'datasets that lie beside the page are asked for, and nothing else',
    run: async ({ page, open }) => {
      const url = await open({ headers: {} });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const [file, address] of TRIED) {
        asked.length = 0;
        await page.goto('about:blank');
        const data = page.waitForResponse(/claims\.json$/);
        await page.goto(`${url}/${file}${address}`);
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
