/**
 * Every case of every promise that needs a page. The cases of many promises share a page, and run in it one after the
 * other; those that steer the browser have one of their own. What passed is noted, promise by promise, for
 * `npm run promises`, which counts it.
 */
import type { Page } from '@playwright/test';
import { ANY_ENGINE, expect, test, type Watch } from '../browser/fixtures.js';
import { type Handler, serveSite, type Served } from '../support/server.js';
import { PROMISES } from './all.js';
import { pageScript } from './kit/bundle.js';
import { type DriveCase, type HostPage, nameOf, type Promised } from './kit/case.js';
import { pagesOf, type Part } from './kit/pages.js';

const ALL = process.env.PROMISES === 'all';
const ONLY = process.env.PROMISES_ONLY?.split(',');
const WANTED = PROMISES.filter(({ id }) => !ONLY || ONLY.includes(id));

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

/** For `npm run promises`: how many cases of a promise passed, and those that did not, in words. */
const note = (id: string, passed: number, failed: readonly string[] = []) =>
  test.info().annotations.push({ type: 'promise', description: JSON.stringify({ id, passed, failed }) });

const answersOf = ({ id, page = [] }: Promised): Record<string, Handler> =>
  Object.fromEntries(
    page.flatMap(({ answers = {} }, n) =>
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

/** The rule inside the page knows which answers are asked for; the browser’s own words about them are no fault. */
const OF_ANSWERS = /Failed to load resource|^console: .*(404|Cross-Origin|NS_ERROR|ERR_)/;

/** Runs the cases of one promise; those that failed, in words. What only the browser heard meanwhile counts as one more. */
async function failuresOf(page: Page, watch: Watch, { promise: { id, page: cases = [] }, numbers }: Part) {
  const before = watch.problems.length;
  const verdicts = await page.evaluate(([name, all]) => globalThis.promises.run(name, all), [id, numbers] as const);
  const failed = verdicts.flatMap(({ faults }, n) => {
    const one = cases[numbers[n] ?? 0];
    return faults.length > 0 && one ? [`${id} ${nameOf(one)} → ${one.expected}: ${faults.join('; ')}`] : [];
  });
  const heard = watch.problems.slice(before).filter((problem) => !OF_ANSWERS.test(problem));
  const took = verdicts.reduce((sum, { ms }) => sum + ms, 0);
  test.info().annotations.push({ type: 'time', description: `${id} ${Math.round(took)} ms` });
  const all = failed.length === 0 && heard.length > 0 ? [`${id} the browser heard: ${heard.join('; ')}`] : failed;
  note(id, verdicts.length - failed.length, all);
  return all;
}

for (const parts of pagesOf(WANTED, ALL)) {
  const ids = parts.map(({ promise }) => promise.id);
  const count = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const annotation = ids.map((id) => ({ type: 'holds', description: id }));
  test(`${count} cases in a page: ${ids.join(', ')}`, { ...ANY_ENGINE, annotation }, async ({ page, watch }) => {
    test.setTimeout(ALL ? 1_200_000 : 240_000);
    watch.allow(OF_ANSWERS);
    const site = await serve(page, Object.assign({}, ...parts.map(({ promise }) => answersOf(promise))));
    try {
      const failures: string[] = [];
      for (const part of parts) failures.push(...(await failuresOf(page, watch, part)));
      expect(failures).toEqual([]);
    } finally {
      await site.close();
    }
  });
}

for (const { id, drive = [] } of WANTED) for (const one of drive.filter((each) => ALL || !each.long)) steered(id, one);

function steered(id: string, one: DriveCase): void {
  const annotation = { type: 'holds', description: id };
  const title = `${id} ${nameOf(one)} → ${one.expected}`;
  test(title, { ...ANY_ENGINE, annotation }, async ({ page, context, browserName, watch }) => {
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
      note(id, 1);
    } finally {
      await Promise.all(sites.map((site) => site.close()));
    }
  });
}
