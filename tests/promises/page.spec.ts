/**
 * Every case of every promise that needs a page. The cases of many promises share a page, and run in it one after the
 * other; those that steer the browser have a page of their own each, and share a context. What passed is noted, promise
 * by promise, for `npm run promises`, which counts it.
 */
import type { Page } from '@playwright/test';
import { ANY_ENGINE, expect, test, type Watch } from '../browser/fixtures.js';
import type { Handler } from '../support/server.js';
import { PROMISES } from './all.js';
import { earsScript, pageScript } from './kit/bundle.js';
import { type DriveCase, nameOf, type Promised } from './kit/case.js';
import { pagesOf, type Part, steeredOf } from './kit/pages.js';
import { MARK } from './kit/rule.js';
import { BREAKS, HEARD, UNHEARD } from './kit/breaks.js';
import { Ears, serveCases, steer } from './kit/steered.js';
import { type Clock, clockOf, withoutWaits } from './kit/thread.js';

const ALL = process.env.PROMISES === 'all';
const ONLY = process.env.PROMISES_ONLY?.split(',');
const WANTED = PROMISES.filter(({ id }) => !ONLY || ONLY.includes(id));

/** Made once a worker: a hook before all tests runs before each of them where they run side by side. */
const once = (make: () => Promise<string>) => {
  let made: Promise<string> | null = null;
  return () => (made ??= make());
};
const cases = once(pageScript);
const rule = once(earsScript);

/** For `npm run promises`: how many cases of a promise passed, and those that did not, in words. */
const note = (id: string, passed: number, failed: readonly string[] = []) =>
  test.info().annotations.push({ type: 'promise', description: JSON.stringify({ id, passed, failed }) });

/** The promises whose cases a test runs: one that is not noted when it has ended has failed. */
const holding = (ids: readonly string[]) => ({
  ...ANY_ENGINE,
  annotation: [...new Set(ids)].map((id) => ({ type: 'holds', description: id })),
});

const lineOf = (
  id: string,
  one: Pick<DriveCase, 'number' | 'where' | 'what' | 'expected'>,
  faults: readonly string[],
) => `${id} ${nameOf(one)} → ${one.expected}: ${faults.join('; ')}`;

const answersOf = ({ id, page = [] }: Promised): Record<string, Handler> =>
  Object.fromEntries(
    page.flatMap(({ answers = {} }, n) =>
      Object.entries(answers).map(([name, handler]) => [`/case/${id}/${n}/${name}`, handler] as const),
    ),
  );

/** The rule inside the page knows which answers are asked for; the browser’s own words about them are no fault. */
const OF_ANSWERS = /Failed to load resource|^console: .*(404|Cross-Origin|NS_ERROR|ERR_)/;

/** Runs the cases of one promise; those that failed, in words. */
async function failuresOf(page: Page, watch: Watch, clock: Clock, { promise: { id, page: all = [] }, numbers }: Part) {
  const failed: string[] = [];
  let took = 0;
  for (const n of numbers) {
    const one = all[n];
    if (!one) throw new Error(`${id} has no case ${n}`);
    const [heard, worked] = [watch.problems.length, await clock()];
    const { faults, ms } = await page.evaluate(([name, at]) => globalThis.promises.run(name, at), [id, n] as const);
    const outside = watch.problems.slice(heard).filter((problem) => !OF_ANSWERS.test(problem));
    const broken = [...withoutWaits(faults, (await clock()) - worked, one.held), ...outside];
    if (broken.length > 0) failed.push(lineOf(id, one, broken));
    took += ms;
  }
  test.info().annotations.push({ type: 'time', description: `${id} ${Math.round(took)} ms` });
  note(id, numbers.length - failed.length, failed);
  return failed;
}

test(
  'the pass rule hears what breaks it in pages and frames that a case steers',
  ANY_ENGINE,
  async ({ context, browserName, watch }) => {
    watch.allow(/[^]*/);
    const ears = new Ears(context, browserName, MARK);
    expect(await steer(ears, watch.problems, UNHEARD)).toEqual([expect.stringMatching(/^nobody listened in http/)]);
    await context.addInitScript({ content: await rule() });
    expect(await steer(ears, watch.problems, UNHEARD)).toEqual([]);
    const faults = (await steer(ears, watch.problems, BREAKS)).join('\n');
    for (const words of HEARD) expect(faults).toMatch(words);
  },
);

for (const [n, parts] of pagesOf(WANTED, ALL).entries()) {
  const ids = parts.map(({ promise }) => promise.id);
  const count = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  test(
    `${count} cases in page ${n + 1}: ${ids.join(', ')}`,
    holding(ids),
    async ({ page, context, browserName, watch }) => {
      test.setTimeout(ALL ? 1_200_000 : 240_000);
      watch.allow(OF_ANSWERS);
      const site = await serveCases(
        await cases(),
        Object.assign({}, ...parts.map(({ promise }) => answersOf(promise))),
      );
      try {
        await page.goto(`${site.url}/host.html`);
        await page.evaluate(() => globalThis.promises.warm());
        const clock = await clockOf(context, page, browserName);
        const failures: string[] = [];
        for (const part of parts) failures.push(...(await failuresOf(page, watch, clock, part)));
        expect(failures).toEqual([]);
      } finally {
        await site.close();
      }
    },
  );
}

for (const group of steeredOf(WANTED, ALL)) {
  const ids = group.map(({ id }) => id);
  const title = `${group.length} cases that steer the browser: ${[...new Set(ids)].join(', ')}`;
  test(title, holding(ids), async ({ context, browserName, watch }) => {
    test.setTimeout(60_000 + 60_000 * group.length);
    // What each case may break is looked at here, case by case.
    watch.allow(/[^]*/);
    await context.addInitScript({ content: await rule() });
    const ears = new Ears(context, browserName, MARK);
    const failures: string[] = [];
    for (const { id, one } of group) {
      const elsewhere = one.only !== undefined && one.only[0] !== browserName;
      const from = performance.now();
      const faults = elsewhere ? [] : await steer(ears, watch.problems, one);
      const took = Math.round(performance.now() - from);
      test.info().annotations.push({ type: 'time', description: `${id} ${took} ms` });
      const failed = faults.length > 0 ? [lineOf(id, one, faults)] : [];
      note(id, elsewhere || failed.length > 0 ? 0 : 1, failed);
      failures.push(...failed);
    }
    expect(failures).toEqual([]);
  });
}
