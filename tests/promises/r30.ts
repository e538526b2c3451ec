/** R30: zoom, pixel ratio, transforms. */
import { type DriveCase, type Promised, must, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const RATIOS = [1, 2, 3];
const drive: DriveCase[] = [
  {
    number: 113,
    where: 'a screen of 1, 2 and 3 pixels to the CSS px, and a window of 320 px',
    what: 'the canvas behind the graph',
    expected: 'is as many pixels wide as CSS width × ratio; nothing is wider than the window',
    only: ['chromium', 'only Chromium changes the ratio of an open page'],
    run: async ({ page, open }) => {
      await open({
        body: '<geopolitical-graph src="data.json"></geopolitical-graph>',
        routes: { '/data.json': JSON.stringify(sound()) },
      });
      await page.locator('gg-stage g.actor').nth(2).waitFor();
      const session = await page.context().newCDPSession(page);
      for (const ratio of RATIOS) {
        await session.send('Emulation.setDeviceMetricsOverride', {
          width: 1000,
          height: 700,
          deviceScaleFactor: ratio,
          mobile: false,
        });
        await page.waitForFunction((wanted) => {
          const canvas = document
            .querySelector('geopolitical-graph')
            ?.shadowRoot?.querySelector('gg-stage')
            ?.shadowRoot?.querySelector('canvas');
          return canvas && Math.abs(canvas.width - canvas.getBoundingClientRect().width * wanted) <= wanted;
        }, ratio);
        same(await page.evaluate(() => devicePixelRatio), ratio, 'the ratio');
      }
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 320,
        height: 640,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await page.locator('gg-stage:not([waiting]) g.actor').nth(2).waitFor();
      must(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'it fits');
    },
  },
];

export const R30: Promised = {
  id: 'R30',
  title: 'Zoom, DPR, transforms',
  drive,
  proved: [
    {
      number: [111, 112],
      where: 'the stage',
      what: 'pressed after scrolling, moving, transforms',
      file: 'tests/browser/stage.spec.ts',
      test: 'presses hit their mark after the page has scrolled, moved and been transformed',
    },
  ],
};
