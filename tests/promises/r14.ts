/** R14: no leak. */
import { type DriveCase, must, type Promised } from './kit/case.js';
import { sound } from './kit/texts.js';

export const R14: Promised = {
  id: 'R14',
  title: 'No leak',
  drive: [
    {
      number: 106,
      long: true,
      where: 'a page',
      what: '40 elements shown and taken out',
      expected: 'a FinalizationRegistry sees at least 9 of 10 go',
      only: ['chromium', 'only Chromium collects garbage on request'],
      // While garbage is collected on request, the page stands still.
      held: 10_000,
      run: async ({ page, open }) => {
        await open({ allow: /^the name (gone|registry) was added/ });
        await page.evaluate(async (data) => {
          const gone = { count: 0 };
          Object.defineProperty(globalThis, 'gone', { value: gone, configurable: true });
          // Kept with the page, or it would go itself.
          const registry = Object.assign(globalThis, {
            registry: new FinalizationRegistry<number>(() => gone.count++),
          }).registry;
          for (let n = 0; n < 40; n++) {
            const graph = document.createElement('geopolitical-graph');
            registry.register(graph, n);
            Object.assign(graph, { data });
            const ready = new Promise((done) => graph.addEventListener('gg-ready', done, { once: true }));
            document.getElementById('arena')?.append(graph);
            await ready;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            graph.remove();
          }
        }, sound());
        const session = await page.context().newCDPSession(page);
        const gone = () => page.evaluate(() => (globalThis as unknown as { gone: { count: number } }).gone.count);
        for (let n = 0; n < 30 && (await gone()) < 36; n++) {
          await session.send('HeapProfiler.collectGarbage');
          await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
        }
        must((await gone()) >= 36, `${await gone()} of 40 are gone`);
      },
    },
  ] satisfies DriveCase[],
  proved: [
    {
      number: 106,
      where: 'elements',
      what: 'shown and taken out 30 times (100 with LONG): the heap stays flat',
      file: 'tests/browser/manners.spec.ts',
      test: 'two copies of the bundle, elements taken out at every moment of their start, and no leak',
    },
    {
      number: 106,
      where: 'the stage',
      what: '50 times in and out',
      file: 'tests/browser/stage.spec.ts',
      test: 'fifty times in and out leave no network behind',
    },
    {
      number: 99,
      where: 'exports',
      what: '60 in a row',
      file: 'tests/browser/export.spec.ts',
      test: 'sixty exports in a row leave the heap flat',
    },
  ],
};
