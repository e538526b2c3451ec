/** R26: messages are heard from the right frame only. */
import { must, type DriveCase, type Promised, same } from './kit/case.js';
import { NAMES_OF_LIT } from './r04.js';

/** The messages, and the height that the frame has afterwards: 500 is the one of before. */
const SENT: readonly (readonly [what: string, data: unknown, height: string])[] = [
  ['"1e9"', { type: 'gg-height', height: '1e9' }, '500'],
  ['-1', { type: 'gg-height', height: -1 }, '500'],
  ['NaN', { type: 'gg-height', height: Number.NaN }, '500'],
  ['1e9', { type: 'gg-height', height: 1e9 }, '4000'],
  ['1', { type: 'gg-height', height: 1 }, '200'],
  ['Infinity', { type: 'gg-height', height: Infinity }, '4000'],
  ['null', null, '500'],
  ['a text', 'gg-height', '500'],
  ['another type', { type: 'height', height: 700 }, '500'],
  ['an object for a height', { type: 'gg-height', height: { valueOf: 700 } }, '500'],
  ['700', { type: 'gg-height', height: 700 }, '700'],
];

const messages: DriveCase = {
  number: 124,
  where: 'the page around a frame',
  what: 'messages of the frame, of the page itself, of another frame, 1,000 at once',
  expected: 'only numbers from its own frame count, and only within bounds',
  asks: /^\/graph-data\/[a-z0-9-]+\/claims\.json$/,
  run: async ({ page, open }) => {
    const url = await open({ headers: {}, bare: true, allow: NAMES_OF_LIT });
    await page.goto(`${url}/embed-iframe.html`);
    await page
      .locator('iframe#graph')
      .evaluate(
        (frame: HTMLIFrameElement) =>
          new Promise((done) =>
            frame.contentDocument?.readyState === 'complete' ? done(0) : frame.addEventListener('load', done),
          ),
      );
    const results = await page.evaluate(async (sent) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe#graph');
      if (!frame) throw new Error('there is no frame');
      const other = document.body.appendChild(document.createElement('iframe'));
      const settle = () => new Promise((done) => setTimeout(done, 10));
      const say = (source: MessageEventSource | null, data: unknown, origin = location.origin) =>
        dispatchEvent(new MessageEvent('message', { source, data, origin }));
      const heights: string[] = [];
      for (const [, data] of sent) {
        frame.height = '500';
        say(frame.contentWindow, data);
        heights.push(frame.height);
      }
      frame.height = '500';
      say(other.contentWindow, { type: 'gg-height', height: 700 });
      say(window, { type: 'gg-height', height: 700 });
      say(frame.contentWindow, { type: 'gg-height', height: 700 }, 'https://evil.example');
      for (let n = 0; n < 1_000; n++) say(other.contentWindow, { type: 'gg-height', height: n });
      await settle();
      return { heights, others: frame.height };
    }, SENT);
    same(
      results.heights,
      SENT.map(([, , height]) => height),
      'heights',
    );
    must(['500'].includes(results.others), `of others: ${results.others}`);
  },
};

export const R26: Promised = {
  id: 'R26',
  title: 'Messages only from the right frame',
  drive: [messages],
  proved: [
    {
      number: 124,
      where: 'a real frame',
      what: 'tells its height',
      file: 'tests/browser/embed.spec.ts',
      test: 'a frame tells its height, and its own page alone is listened to',
    },
  ],
};
