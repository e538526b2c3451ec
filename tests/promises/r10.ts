/** R10: a failed load says so: in words, with a code, with a hint; the last good graph stays; one can try again. */
// These addresses are what must be refused.
/* oxlint-disable no-script-url */
import type { Handler } from '../../scripts/serve.mjs';
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { breaksOff, inTurn, never, send, stalls } from './kit/answers.js';
import { type Shown, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const GOOD = sound('Good');
const TEXT = JSON.stringify(GOOD);
const title = (shown: Shown) => shown.find('h1')?.textContent?.trim() ?? '';

type Row = readonly [number: number, what: string, handler: Handler, code: string, words: RegExp];
const FAILED: readonly Row[] = [
  [38, '404 with a page', send('<h1>404</h1>', { status: 404, type: 'text/html' }), 'fetch/status', /answered 404/],
  [38, '404 with JSON', send(GOOD, { status: 404 }), 'fetch/status', /answered 404/],
  [38, '500 without a word', send('', { status: 500 }), 'fetch/status', /answered 500/],
  [38, '403', send('no', { status: 403, type: 'text/plain' }), 'fetch/status', /answered 403/],
  [38, '204', send('', { status: 204 }), 'fetch/status', /204/],
  [
    39,
    '200 and a page to log in',
    send('<!doctype html><title>Log in</title><script>alert(1)</script>', { type: 'text/html' }),
    'fetch/not-json',
    /It begins: <!doctype html><title>Log in<\/title><script>/,
  ],
  [39, '200 and XML', send('<?xml version="1.0"?><x/>', { type: 'text/xml' }), 'fetch/not-json', /web page/],
  [
    41,
    'leads in circles',
    (_, response) => void response.writeHead(302, { location: 'circle' }).end(),
    'fetch/network',
    /could not be fetched/,
  ],
  [
    41,
    'leads to data:',
    (_, response) => void response.writeHead(302, { location: 'data:application/json,{}' }).end(),
    'fetch/network',
    /could not be fetched/,
  ],
  [42, 'never answers (limit 300 ms)', never, 'fetch/timeout', /within 0\.3 seconds/],
  [43, 'says no more in mid body (limit 300 ms)', stalls(TEXT), 'fetch/timeout', /within 0\.3 seconds/],
  [44, 'is shorter than announced', breaksOff(TEXT), 'fetch/incomplete', /only in part/],
  [
    44,
    'is no gzip though it says so',
    send(TEXT, { headers: { 'content-encoding': 'gzip' } }),
    'fetch/incomplete',
    /only in part|could not be fetched/,
  ],
  [45, 'larger than the limit, as it says (limit 1,000 bytes)', send(TEXT), 'limit/bytes', /larger than/],
  [
    45,
    'larger than the limit, unsaid (limit 1,000 bytes)',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(TEXT.slice(0, 900));
      response.end(TEXT.slice(900));
    },
    'limit/bytes',
    /larger than/,
  ],
  [49, 'nothing', send(''), 'parse/json', /line 1, column 1/],
  [49, 'null', send('null'), 'schema/type', /must be an object/],
  [49, '"hi"', send('"hi"'), 'schema/type', /must be an object/],
  [49, '[]', send('[]'), 'schema/type', /must be an object/],
  [49, '42', send('42'), 'schema/type', /must be an object/],
  [49, 'true', send('true'), 'schema/type', /must be an object/],
  [50, 'cut off', send(TEXT.slice(0, 400)), 'parse/json', /line 1, column \d{3} on/],
  [50, 'a comma too many', send('{"a": [1,]}'), 'parse/json', /line 1, column 10/],
  [50, 'a comment', send('{"a": 1 /* x */}'), 'parse/json', /line 1, column 9/],
  [50, 'NaN', send('{"a": NaN}'), 'parse/json', /line 1, column 7/],
  [50, 'JSONP', send('alert(1);'), 'parse/json', /line 1, column 1/],
  [50, 'NDJSON', send('{"a":1}\n{"a":2}\n'), 'parse/json', /line 2, column 1/],
];

const limitsOf = (code: string) =>
  code === 'limit/bytes' ? { bytes: 1_000 } : code === 'fetch/timeout' ? { wait: 300 } : {};

/** Some browsers say less: a broken body is told from a broken connection only where they do. */
const sameKind = (code: string) => (code === 'fetch/incomplete' ? ['fetch/incomplete', 'fetch/network'] : [code]);

const failed: PageCase[] = FAILED.map(([number, what, handler, code, words]) => ({
  number,
  where: 'the answer of the server',
  what,
  expected: `${code}, said in words; nothing else is shown; “Try again” works`,
  answers: {
    'x.json': inTurn(handler, send(GOOD)),
    circle: (_, response) => void response.writeHead(302, { location: 'circle' }).end(),
  },
  run: async (t) => {
    const shown = t.make({ src: t.address('x.json') });
    shown.graph.limits = limitsOf(code);
    await t.put(shown).told();
    must(sameKind(code).includes(shown.codes[0] ?? ''), `told ${shown.codes.join()}`);
    const [problem] = shown.problems;
    must(problem && problem.hint.length > 10, 'there is a hint');
    await shown.settled();
    must(words.test(shown.words()), `the words: ${shown.find('gg-problems')?.shadowRoot?.textContent?.slice(0, 300)}`);
    const again = shown.find('button.retry') as HTMLButtonElement | undefined;
    must(again, 'there is a button to try again');
    shown.graph.limits = {};
    // Another limit is asked for at once; else one presses the button.
    if (code === 'limit/bytes' || code === 'fetch/timeout') await until('the new limit', () => shown.ready > 0);
    else again.click();
    await until('the dataset', () => title(shown) === 'Good');
    await until('no problems', () => !shown.find('gg-problems'));
  },
}));

/** Addresses that are none (case 36). */
const SRC = [
  '',
  '  ',
  '\n',
  'javascript:alert(1)',
  'JavaScript:1',
  'data:application/json,{}',
  'file:///etc/hosts',
  'blob:http://x/1',
  'about:blank',
  'chrome://version',
  'ftp://x/y',
  'http://u:p@localhost/x',
  'http://[::1',
  'https://',
];
const addresses: PageCase[] = SRC.map((what) => ({
  number: 36,
  where: 'src',
  what,
  expected: 'src/invalid, and no request',
  run: async (t) => {
    const shown = await t.load(what);
    same(shown.codes, ['src/invalid'], 'told');
  },
}));

const taken: PageCase[] = [
  ['as text/plain', 'text/plain'],
  ['as application/octet-stream', 'application/octet-stream'],
  ['without a type', null],
].map(([what, type]) => ({
  number: 40,
  where: 'the right JSON',
  what: what ?? '',
  expected: 'taken',
  answers: { 'x.json': send(GOOD, { type: type ?? null }) },
  run: async (t) => {
    const shown = await t.load(t.address('x.json'));
    same(title(shown), 'Good', 'the title');
    t.account(GOOD, shown);
  },
}));

const others: PageCase[] = [
  {
    number: 46,
    where: 'two elements, one address',
    what: 'one fails, the other does not',
    expected: 'each shows its own',
    answers: { 'x.json': inTurn(send(GOOD), send('', { status: 500 })) },
    run: async (t) => {
      const one = await t.load(t.address('x.json'));
      const two = await t.load(t.address('x.json'));
      same([title(one), one.codes, two.codes], ['Good', [], ['fetch/status']], 'titles and codes');
      must(one.count('g.actor') >= 0 && two.find('gg-problems'), 'the other says why');
    },
  },
  {
    where: 'the last good graph',
    what: 'a newer one fails',
    expected: 'it stays, and a button says that the newer is not loaded',
    answers: { 'good.json': send(GOOD), 'bad.json': send('', { status: 500 }) },
    run: async (t) => {
      const shown = await (await t.load(t.address('good.json'))).drawn();
      shown.graph.setAttribute('src', t.address('bad.json'));
      await until('fetch/status', () => shown.codes.includes('fetch/status'));
      await shown.settled();
      same([title(shown), shown.count('g.actor')], ['Good', 3], 'title and discs');
      must(/Not loaded/.test(shown.words()), 'it is said');
    },
  },
  {
    number: 60,
    where: 'data',
    what: 'a proxy that is gone, getters that throw',
    expected: 'schema/type; what was shown stays',
    run: async (t) => {
      const shown = await t.show(GOOD);
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      for (const bad of [
        proxy,
        Object.defineProperty({}, 'claims', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
      ]) {
        const before = shown.failed;
        shown.graph.data = bad;
        await until('a word', () => shown.failed > before);
        same(title(shown), 'Good', 'the title');
      }
      shown.problems.length = 0;
    },
  },
];

export const R10: Promised = {
  id: 'R10',
  title: 'A failed load says so',
  page: [...failed, ...addresses, ...taken, ...others],
  proved: [
    {
      number: 43,
      where: 'the rest of a body',
      what: 'never comes',
      file: 'tests/elements/read.test.ts',
      test: 'does not wait for ever for the rest either',
    },
    {
      number: 41,
      where: 'a refused connection',
      what: 'without a policy',
      file: 'tests/browser/bad-input.spec.ts',
      test: 'a refused connection is told from an answer',
    },
  ],
};
