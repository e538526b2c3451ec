/** R6: Trusted Types: works where its one policy is allowed, and says so once where it is refused. */
import { type DriveCase, must, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const policy = (types: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${types}`,
});
const TAG = '<geopolitical-graph src="data.json"><p slot="fallback" id="words">Words instead.</p></geopolitical-graph>';
const routes = { '/data.json': JSON.stringify(sound()) };

export const R6: Promised = {
  id: 'R6',
  title: 'Trusted Types',
  drive: [
    {
      number: 120,
      where: 'trusted-types lit-html',
      what: 'two copies of the bundle',
      expected: 'the first works, the second says so once',
      only: ['chromium', 'Firefox has no Trusted Types'],
      run: async ({ page, open }) => {
        const warnings: string[] = [];
        page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
        await open({
          headers: policy('lit-html'),
          head: '<script src="geopolitical-graph.js?2"></script>',
          body: TAG,
          routes,
        });
        await page.locator('gg-stage g.actor').first().waitFor();
        same(warnings.filter((words) => words.includes('second copy')).length, 1, 'warnings');
      },
    },
    {
      number: 120,
      where: "trusted-types 'none'",
      what: 'the one policy is refused',
      expected: 'the page lives, says why in the console, and shows the words given for that',
      only: ['chromium', 'Firefox has no Trusted Types'],
      run: async ({ page, open }) => {
        const errors: string[] = [];
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await open({
          headers: policy("'none'"),
          body: TAG,
          routes,
          allow: /Trusted[ -]?Type|createPolicy/i,
        });
        must(await page.locator('#words').isVisible(), 'the words instead are seen');
        must(
          errors.some((words) => /trusted type/i.test(words)),
          'the console says why',
        );
      },
    },
  ] satisfies DriveCase[],
  proved: [
    {
      number: 120,
      where: 'trusted-types lit-html',
      what: 'one copy',
      file: 'tests/browser/manners.spec.ts',
      test: 'under a strict policy and Trusted Types it works, and touches nothing of the page',
    },
  ],
};
