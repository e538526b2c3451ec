/**
 * Every case of every promise that needs a page. The cases that share a page run in it one after the other; those that
 * steer the browser have one of their own. What passed is noted for `npm run promises`, which counts it.
 */
import type { Page } from '@playwright/test';
import { ANY_ENGINE, expect, test } from '../browser/fixtures.js';
import { type Handler, serveSite, type Served } from '../support/server.js';
import { PROMISES } from './all.js';
import { pageScript } from './kit/bundle.js';
import { type DriveCase, type HostPage, nameOf, type PageCase } from './kit/case.js';

const ALL = process.env.PROMISES === 'all';

/** The policy that every case is shown under. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data: blob:";

/** A host page with things of its own, which nothing may touch. */
const OWN = '<script src="rule.js"></script><script src="geopolitical-graph.js"></script>';
const hostPage = ({
  head = '',
  body = '',
  bare = false,
}: HostPage = {}) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">${bare ? '' : OWN}${head}</head>
<body><header><h1>The host’s page</h1><form name="body"><label>Name <input id="field"></label></form></header><main id="arena">${body}</main></body></html>`;

/** Made once a worker: a hook before all tests runs before each of them where they run side by side. */
let made: Promise<string> | null = null;
const script = (): Promise<string> => (made ??= pageScript());

/** For `npm run promises`. */
const note = (id: string, passed: number, failed: number) =>
  test.info().annotations.push({ type: 'promise', description: JSON.stringify({ id, passed, failed }) });

const answersOf = (id: string, cases: readonly PageCase[]): Record<string, Handler> =>
  Object.fromEntries(
    cases.flatMap(({ answers = {} }, n) =>
      Object.entries(answers).map(([name, handler]) => [`/case/${id}/${n}/${name}`, handler] as const),
    ),
  );

async function serve(page: Page, routes: Record<string, string | Handler>, host: HostPage = {}): Promise<Served> {
  const headers = host.headers ?? { 'Content-Security-Policy': POLICY };
  const site = await serveSite({
    headers,
    routes: { '/host.html': hostPage(host), '/rule.js': await script(), ...routes },
  });
  await page.goto(`${site.url}/host.html`);
  return site;
}

for (const { id, title, page: cases = [], drive = [] } of PROMISES) {
  const numbers = cases.flatMap((one, n) => (ALL || !one.long ? [n] : []));
  if (numbers.length > 0)
    test(`${id} ${title}: ${numbers.length} cases in a page`, ANY_ENGINE, async ({ page, watch }) => {
      test.setTimeout(ALL ? 1_200_000 : 120_000);
      // The rule inside the page knows which answers are asked for; the browser’s own words about them are no fault.
      watch.allow(/Failed to load resource|^console: .*(404|Cross-Origin|NS_ERROR|ERR_)/);
      const site = await serve(page, answersOf(id, cases));
      try {
        const verdicts = await page.evaluate(([name, all]) => globalThis.promises.run(name, all), [
          id,
          numbers,
        ] as const);
        const failed = verdicts.flatMap(({ faults }, n) => {
          const one = cases[numbers[n] ?? 0];
          return faults.length > 0 && one ? [`${nameOf(one)} → ${one.expected}: ${faults.join('; ')}`] : [];
        });
        const slow = verdicts.map(({ ms }, n) => [ms, n] as const).sort(([a], [b]) => b - a)[0];
        test
          .info()
          .annotations.push({ type: 'slowest', description: `${Math.round(slow?.[0] ?? 0)} ms, case ${slow?.[1]}` });
        note(id, verdicts.length - failed.length, failed.length);
        expect(failed).toEqual([]);
      } finally {
        await site.close();
      }
    });

  for (const one of drive.filter((each) => ALL || !each.long)) steered(id, one);
}

function steered(id: string, one: DriveCase): void {
  test(`${id} ${nameOf(one)} → ${one.expected}`, ANY_ENGINE, async ({ page, context, browserName, watch }) => {
    test.skip(one.only !== undefined && one.only[0] !== browserName, one.only?.[1] ?? '');
    const sites: Served[] = [];
    const open = async (host: HostPage) => {
      if (host.allow) watch.allow(host.allow);
      const site = await serve(page, { ...host.routes }, host);
      sites.push(site);
      return site.url;
    };
    try {
      await one.run({ page, context, browserName, open });
      note(id, 1, 0);
    } finally {
      await Promise.all(sites.map((site) => site.close()));
    }
  });
}
