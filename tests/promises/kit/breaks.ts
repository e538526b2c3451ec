/** Cases that break the pass rule in every way there is, in a page, in a frame, and in a page that is left at once. */
import type { DriveCase } from './case.js';

const about = { where: 'the pass rule', expected: 'is heard' };

/** What each script does, and what is to be heard of it. */
const SCRIPTS: Readonly<Record<string, readonly (readonly [code: string, heard: RegExp])[]>> = {
  '/left.js': [
    ['Array.prototype.left = 1', /Array\.prototype\.left was changed/],
    ['confirm("left")', /canary: confirm\(left\)/],
  ],
  '/frame.js': [
    ['Object.prototype.polluted = 1', /Object\.prototype\.polluted was changed/],
    ['Promise.reject(new Error("in a frame"))', /rejected: in a frame/],
    ['globalThis.__pwned = 1', /canary: __pwned is set/],
  ],
  '/page.js': [
    ['alert(1)', /canary: alert\(1\)/],
    ['globalThis.more = 1', /the name more was added/],
    ['console.error("words")', /console: words/],
    ['fetch("other.json")', /it asked for http:\S+\/other\.json/],
    ['new Image().src = "https://evil.example/x.png"', /policy: img-src https:\/\/evil\.example/],
    ['setTimeout(() => document.head.append(document.createElement("base")))', /the host page was changed/],
    ['setTimeout(() => { throw new Error("late") })', /uncaught: late/],
    [
      'setTimeout(() => { const end = performance.now() + 150; while (performance.now() < end); document.body.append("done"); }, 50)',
      /was held for/,
    ],
  ],
};

/** All that must be heard. */
export const HEARD = Object.values(SCRIPTS).flatMap((lines) => lines.map(([, heard]) => heard));

const bodyOf = (name: string): string => (SCRIPTS[name] ?? []).map(([code]) => `${code};`).join('\n');

export const BREAKS: DriveCase = {
  ...about,
  what: 'canaries, prototypes, names, errors, requests, a policy, the host page, a thread that is held',
  held: 100,
  run: async ({ page, open }) => {
    const url = await open({
      bare: true,
      routes: {
        '/left.html': '<!doctype html><title>Left</title><script src="left.js"></script>',
        '/frame.html': '<!doctype html><title>Frame</title><script src="frame.js"></script>',
        ...Object.fromEntries(Object.keys(SCRIPTS).map((name) => [name, bodyOf(name)])),
      },
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:",
      },
    });
    await page.goto(`${url}/left.html`);
    await page.goto(`${url}/host.html`);
    await page.evaluate(() => {
      for (const [name, address] of [
        ['iframe', 'frame.html'],
        ['script', 'page.js'],
      ] as const)
        document.body.append(Object.assign(document.createElement(name), { src: address }));
    });
    await page.getByText('done').waitFor();
    await page.frameLocator('iframe').locator('html').waitFor({ state: 'attached' });
  },
};

/** A page in which nothing is wrong. */
export const UNHEARD: DriveCase = { ...about, what: 'nothing', run: ({ open }) => open({ bare: true }) };
