/** R33: it works offline, in sandboxes, and where permissions are refused. */
import { type DriveCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const INLINE = `<geopolitical-graph><script type="application/json">${JSON.stringify(sound())}</script></geopolitical-graph>`;

export const R33: Promised = {
  id: 'R33',
  title: 'Offline',
  drive: [
    {
      number: 119,
      where: "connect-src 'none', data inside the tag",
      what: 'shown, selected, searched, exported',
      expected: 'works; no request',
      run: async ({ page, open }) => {
        const asked: string[] = [];
        await open({
          headers: {
            'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'none'; img-src data: blob:",
          },
          body: INLINE,
        });
        await page.locator('gg-stage g.actor').nth(2).waitFor();
        page.on('request', (request) => asked.push(request.url()));
        const size = await page.locator('geopolitical-graph').evaluate(async (graph) => {
          const element = graph as unknown as {
            select(key: string): void;
            toBlob(format: string, options: object): Promise<Blob>;
          };
          element.select('AAA');
          return [
            (await element.toBlob('svg', {})).size > 1_000,
            (await element.toBlob('png', { pixels: 320 })).size > 1_000,
            (await element.toBlob('json', {})).size > 1_000,
          ];
        });
        same(size, [true, true, true], 'files');
        same(
          asked.filter((address) => !/^(data|blob):/.test(address)),
          [],
          'requests',
        );
      },
    },
    {
      number: 47,
      where: 'a network that is gone',
      what: 'offline, then online again',
      expected: 'said; “Try again” works',
      only: ['chromium', 'Firefox over BiDi cannot be taken off the network'],
      run: async ({ page, context, open }) => {
        await open({
          body: '<geopolitical-graph></geopolitical-graph>',
          routes: { '/data.json': JSON.stringify(sound('Good')) },
          allow: /ERR_INTERNET_DISCONNECTED/,
        });
        await context.setOffline(true);
        await page.locator('geopolitical-graph').evaluate((graph) => graph.setAttribute('src', 'data.json'));
        await page.getByText('could not be fetched').waitFor();
        await context.setOffline(false);
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('heading', { name: 'Good' }).waitFor();
      },
    },
    {
      number: 121,
      long: true,
      where: 'a sandboxed frame without allow-same-origin and allow-downloads',
      what: 'storage throws, a download is refused',
      expected: 'works; no error',
      run: async ({ page, open }) => {
        await open({
          headers: {},
          bare: true,
          body: '<iframe sandbox="allow-scripts" src="inner.html" width="900" height="600"></iframe>',
          routes: {
            '/inner.html': `<!doctype html><meta charset="utf-8"><title>x</title><script src="geopolitical-graph.js"></script>${INLINE}`,
          },
          allow: /sandbox|autofocusing/i,
        });
        const inner = page.frameLocator('iframe');
        await inner.locator('gg-stage g.actor').nth(2).waitFor();
        await inner.locator('gg-stage g[data-key="a:AAA"] circle.hit').click();
        await inner.locator('gg-panel h2').first().waitFor();
      },
    },
    {
      number: 122,
      where: 'Permissions-Policy: clipboard-write=()',
      what: 'a citation is copied from the dialog',
      expected: 'said in words; nothing is lost',
      only: ['chromium', 'Firefox has no such policy'],
      run: async ({ page, open }) => {
        await open({
          headers: { 'Permissions-Policy': 'clipboard-write=()' },
          bare: false,
          body: INLINE,
          allow: /clipboard|permissions policy/i,
        });
        await page.locator('gg-stage g.actor').nth(2).waitFor();
        const code = await page.evaluate(() =>
          navigator.clipboard.writeText('x').then(
            () => 'copied',
            (error: Error) => error.name,
          ),
        );
        same(code, 'NotAllowedError', 'the page may not copy');
        await page.getByRole('button', { name: 'Export' }).click();
        const dialog = page.getByRole('dialog', { name: 'Export' });
        await dialog.getByLabel('Format').selectOption('Citations for BibTeX');
        await dialog.getByRole('button', { name: /Copy/ }).click();
        await dialog.getByRole('status').filter({ hasText: /\w/ }).waitFor();
      },
    },
  ] satisfies DriveCase[],
  proved: [
    {
      number: 123,
      where: 'a page from a disk',
      what: 'in a shadow root, details, a sandboxed frame',
      file: 'tests/browser/manners.spec.ts',
      test: 'from a disk: in a shadow root, in closed details, in a sandboxed frame',
    },
    {
      where: 'a tag with its dataset inside',
      what: 'asks nobody',
      file: 'tests/browser/embed.spec.ts',
      test: 'a dataset inside the tag asks nobody for anything',
    },
    {
      where: 'the exported page',
      what: 'from a disk',
      file: 'tests/browser/offline.spec.ts',
      test: 'opens from a disk with the explorer and its evidence, and asks for nothing',
    },
  ],
};
