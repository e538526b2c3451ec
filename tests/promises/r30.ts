/** R30: zoom, pixel ratio, transforms. */
import { type DriveCase, type PageCase, type Promised, must, same } from './kit/case.js';
import { until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const RATIOS = [1, 2, 3];
const drive: DriveCase[] = [
  {
    number: 113,
    long: true,
    where: 'a screen of 1, 2 and 3 pixels to the CSS px, a window of 320 px, and one of 1280 × 1024 zoomed to 400 %',
    what: 'the canvas behind the graph',
    expected: 'is as many pixels wide as CSS width × ratio; nothing is wider than the window',
    only: ['chromium', 'only Chromium changes the ratio of an open page'],
    // The screen is changed five times in a row, and everything painted anew for each.
    held: 10_000,
    run: async ({ page, open }) => {
      await open({
        body: '<geopolitical-graph src="data.json"></geopolitical-graph>',
        routes: { '/data.json': JSON.stringify(sound()) },
      });
      await page.locator('gg-stage g.actor').nth(2).waitFor();
      const session = await page.context().newCDPSession(page);
      for (const ratio of RATIOS) {
        await session.send('Emulation.setDeviceMetricsOverride', {
          width: 1000 + 40 * ratio,
          height: 700,
          deviceScaleFactor: ratio,
          mobile: false,
        });
        const widths = () =>
          page.evaluate(() =>
            [
              ...(document
                .querySelector('geopolitical-graph')
                ?.shadowRoot?.querySelector('gg-stage')
                ?.shadowRoot?.querySelectorAll('canvas') ?? []),
            ]
              .filter((canvas) => canvas.getClientRects().length > 0)
              .map((canvas) => [canvas.width, canvas.getBoundingClientRect().width]),
          );
        for (
          let n = 0;
          n < 60 && !(await widths()).every(([px = 0, css = 0]) => Math.abs(px - css * ratio) <= ratio);
          n++
        )
          await page.waitForTimeout(50);
        for (const [px = 0, css = 0] of await widths())
          must(Math.abs(px - css * ratio) <= ratio, `${px} px for ${css} CSS px at ${ratio}`);
        same(await page.evaluate(() => devicePixelRatio), ratio, 'the ratio');
      }
      for (const [height, ratio] of [
        [640, 1],
        [256, 4],
      ] as const) {
        await session.send('Emulation.setDeviceMetricsOverride', {
          width: 320,
          height,
          deviceScaleFactor: ratio,
          mobile: false,
        });
        await page.locator('gg-stage:not([waiting]) g.actor').nth(2).waitFor();
        must(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `it fits at ${ratio}`);
        await page.locator('gg-stage g[data-key="a:AAA"] circle.hit').click();
        await page.locator('gg-panel h2').first().waitFor();
        await page.keyboard.press('Escape');
      }
    },
  },
];

/** Steered browsers tell no page of another screen, so that the case says it in their place. */
const finer: PageCase = {
  number: 113,
  where: 'a window that comes to a finer screen, its size unchanged',
  what: 'devicePixelRatio 1, then 2',
  expected: 'the canvases are painted as fine as the screen',
  run: async (t) => {
    const [own, ratio] = [globalThis.matchMedia, Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio')];
    const hear: (() => void)[] = [];
    const query = {
      addEventListener: (_: string, call: () => void) => void hear.push(call),
      removeEventListener: () => undefined,
    };
    globalThis.matchMedia = (asked) =>
      asked.includes('resolution') ? (query as unknown as MediaQueryList) : own(asked);
    try {
      const shown = await t.show(sound());
      Object.defineProperty(globalThis, 'devicePixelRatio', { value: 2, configurable: true });
      for (const call of hear.splice(0)) call();
      await until(
        'finer canvases',
        () => {
          const all = shown
            .elements()
            .filter((one) => one instanceof HTMLCanvasElement)
            // Of cytoscape's canvases those that nothing is painted on are not there to be seen.
            .filter((one) => one.getClientRects().length > 0);
          return all.length > 0 && all.every((one) => Math.abs(one.width - 2 * one.getBoundingClientRect().width) <= 2);
        },
        4_000,
      );
    } finally {
      globalThis.matchMedia = own;
      if (ratio) Object.defineProperty(globalThis, 'devicePixelRatio', ratio);
    }
  },
};

export const R30: Promised = {
  id: 'R30',
  title: 'Zoom, DPR, transforms',
  page: [finer],
  drive,
  proved: [
    {
      number: [111, 112],
      where: 'the stage',
      what: 'pressed after scrolling, moving, transforms',
      file: 'tests/browser/stage.spec.ts',
      test: 'what is drawn is what is pressed',
    },
  ],
};
