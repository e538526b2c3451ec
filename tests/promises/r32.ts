/** R32: it prints. */
import { type DriveCase, type Promised, must } from './kit/case.js';
import { sound } from './kit/texts.js';

export const R32: Promised = {
  id: 'R32',
  title: 'Prints',
  drive: [
    {
      number: 115,
      where: 'a page that is printed',
      what: 'while the element is hidden',
      expected: 'the page prints, the element stays hidden, nothing is thrown',
      run: async ({ page, open }) => {
        await open({
          body: '<geopolitical-graph hidden style="display: none" src="data.json"></geopolitical-graph>',
          routes: { '/data.json': JSON.stringify(sound()) },
        });
        await page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          return new Promise((done) => setTimeout(done, 50));
        });
        await page.emulateMedia({ media: 'print' });
        must(!(await page.locator('geopolitical-graph').isVisible()), 'it is hidden');
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: 'screen' });
      },
    },
  ] satisfies DriveCase[],
  proved: [
    {
      where: 'A4 and Letter',
      what: 'graph, legend and all claims',
      file: 'tests/browser/print.spec.ts',
      test: 'prints all claims in the order of the article below graph and legend, on A4 and Letter, in light colors',
    },
    {
      where: 'a host’s page',
      what: 'its article is printed around',
      file: 'tests/browser/print.spec.ts',
      test: 'a host’s page prints its article around all of the embed',
    },
    {
      where: 'a lens',
      what: 'prints what passes, and afterwards the screen is as it was',
      file: 'tests/browser/print.spec.ts',
      test: 'prints what the lens lets pass, with what is selected forward, and again as it was before',
    },
  ],
};
