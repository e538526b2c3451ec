/** One measurement each, in a page of its own. Times in ms. */
import type { Browser, CDPSession, Page } from 'playwright';

export const VIEWPORT = { width: 1280, height: 800 };
/** Longer than this, and there is no figure. */
const PATIENCE = 90_000;
/** Frames of one dragging or zooming. */
const FRAMES = 30;

/** What the scripts of the pages leave behind. */
interface Timed {
  readyAt?: number;
}

interface Shown extends HTMLElement {
  lens: unknown;
  updateComplete: Promise<unknown>;
}

/** A page of its own for one measurement; NaN where it takes too long. */
export async function inPage(browser: Browser, url: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    return await measure(page);
  } catch (error) {
    if (error instanceof Error && /Timeout|timeout/.test(error.message)) return Number.NaN;
    throw error;
  } finally {
    await page.close();
  }
}

/** From the start of the page to the first pixels of its content. */
export const firstPixels = async (page: Page): Promise<number> => {
  const first = await page.waitForFunction(
    () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime,
  );
  return (await first.jsonValue()) ?? Number.NaN;
};

/** From the start of the page until its graph is drawn and can be pressed. */
export async function ready(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => (globalThis as Timed).readyAt);
  return (await at.jsonValue()) ?? Number.NaN;
}

async function busySoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

const frame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));

/** What the page's thread does for each of `FRAMES` steps. */
async function perFrame(page: Page, step: (n: number) => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await frame(page);
  const before = await busySoFar(session);
  for (let n = 0; n < FRAMES; n++) {
    await step(n);
    await frame(page);
  }
  return ((await busySoFar(session)) - before) / FRAMES;
}

/** Waits until nothing is done any more, as after the first drawing. */
async function settled(page: Page): Promise<void> {
  await ready(page);
  await page.waitForTimeout(1_200);
}

/** The view dragged from open ground at the corner of the graph. */
export async function pan(page: Page, corner: { x: number; y: number }): Promise<number> {
  await settled(page);
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  const time = await perFrame(page, (n) => page.mouse.move(corner.x + 4 * (n + 1), corner.y + 3 * (n + 1)));
  await page.mouse.up();
  return time;
}

/** The view zoomed about its middle, in and out again. */
export async function zoom(page: Page, middle: { x: number; y: number }, key: boolean): Promise<number> {
  await settled(page);
  await page.mouse.move(middle.x, middle.y);
  if (key) await page.keyboard.down('Control');
  const time = await perFrame(page, (n) => page.mouse.wheel(0, n < FRAMES / 2 ? -40 : 40));
  if (key) await page.keyboard.up('Control');
  return time;
}

/** A pointer comes before it presses: so long it has rested on the disc, ms. */
const RESTED = 400;

/** From the press on the country with the most claims, on which the pointer rests, until its claims have been painted. */
export async function press(page: Page): Promise<number> {
  await settled(page);
  const at = await page.evaluate(() => {
    const stage = document.querySelector('geopolitical-graph')?.shadowRoot?.querySelector('gg-stage');
    const disc = stage?.shadowRoot?.querySelector('g.actor circle.hit')?.getBoundingClientRect();
    return disc ? { x: disc.x + disc.width / 2, y: disc.y + disc.height / 2 } : null;
  });
  if (!at) throw new Error('bench: no country to press');
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(RESTED);
  // Watched for in the page itself, so that no message to and from it is in the figure.
  const took = page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('geopolitical-graph') ?? {};
    await new Promise((done) => globalThis.addEventListener('pointerdown', done, { capture: true, once: true }));
    const from = performance.now();
    do await new Promise((done) => requestAnimationFrame(done));
    while (
      !shadowRoot
        ?.querySelector('gg-panel')
        ?.shadowRoot?.querySelector('gg-country')
        ?.shadowRoot?.querySelector('gg-claim')
    );
    // After this frame has been painted.
    await new Promise((done) => setTimeout(done));
    return performance.now() - from;
  });
  await page.evaluate(() => null);
  await page.mouse.down();
  await page.mouse.up();
  return took;
}

/** From another lens until what it leaves stands in the picture. */
export async function lens(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(async () => {
    const element = document.querySelector('geopolitical-graph') as unknown as Shown;
    const stage = element.shadowRoot?.querySelector('gg-stage') as unknown as { picture: { isPainted: boolean } };
    const before = performance.now();
    element.lens = { signs: [1] };
    await element.updateComplete;
    // Of very many claims the lens is taken when it is known what passes it.
    while (JSON.stringify(element.lens) !== '{"signs":[1]}') await new Promise((done) => setTimeout(done));
    do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    while (!stage.picture.isPainted);
    return performance.now() - before;
  });
}

/** Kept on the heap after 100 elements were put into the page and taken out, bytes. */
export async function heapKept(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.waitForFunction(() => customElements.get('geopolitical-graph') !== undefined);
  const cycles = (count: number) =>
    page.evaluate(async (times) => {
      const data: unknown = await (await fetch('/bench/S.json')).json();
      for (let n = 0; n < times; n++) {
        const element = document.createElement('geopolitical-graph');
        element.style.cssText = 'position: fixed; inset: 0';
        Object.assign(element, { data });
        const drawn = new Promise((done) => element.addEventListener('gg-ready', done));
        document.body.append(element);
        await drawn;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        element.remove();
      }
      await new Promise((done) => setTimeout(done, 300));
    }, count);
  await cycles(5);
  const before = await used();
  await cycles(100);
  return (await used()) - before;
}
