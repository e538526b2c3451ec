/** R17: several on a page, and several copies of the program. */
import { type DriveCase, type PageCase, type Promised, same } from './kit/case.js';
import { later, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const TAGS =
  '<geopolitical-graph id="one" src="data.json"></geopolitical-graph><geopolitical-graph id="two" src="data.json"></geopolitical-graph>';

export const R17: Promised = {
  id: 'R17',
  title: 'Several on a page, several versions',
  page: [12, 60].map(
    (count) =>
      ({
        number: 107,
        where: 'a page',
        what: `${count} elements at once`,
        long: count > 12,
        expected: 'every one shows its discs, and a selection in one is in no other',
        run: async (t) => {
          const all = Array.from({ length: count }, (_, n) => {
            const shown = t.make({ controls: 'none' });
            shown.graph.data = sound(`No. ${n}`);
            shown.graph.style.height = '240px';
            return t.put(shown);
          });
          await until('all pictures', () => all.every((shown) => shown.count('g.actor') === 3), 60_000);
          all[7]?.graph.select('AAA');
          await later(20);
          same(
            all.flatMap((shown, n) => (shown.graph.selected ? [n] : [])),
            [7],
            'those with a selection',
          );
        },
      }) satisfies PageCase,
  ),
  drive: [
    {
      number: 108,
      where: 'script tags of two copies',
      what: 'before and after the tags in the page',
      expected: 'one warning; all elements work; the tag may stand before the script',
      run: async ({ page, open }) => {
        const warnings: string[] = [];
        page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
        await open({
          body: `${TAGS}<script src="geopolitical-graph.js?later"></script>`,
          routes: { '/data.json': JSON.stringify(sound()) },
        });
        for (const id of ['#one', '#two']) await page.locator(`${id} g.actor`).nth(2).waitFor();
        same(warnings.filter((words) => words.includes('second copy')).length, 1, 'warnings');
      },
    },
    {
      number: 109,
      where: 'the tag',
      what: 'is there long before the script',
      expected: 'works',
      run: async ({ page, open }) => {
        await open({
          bare: true,
          body: `${TAGS}<script src="geopolitical-graph.js"></script>`,
          routes: { '/data.json': JSON.stringify(sound()) },
        });
        await page.locator('#two g.actor').nth(2).waitFor();
      },
    },
  ] satisfies DriveCase[],
};
