// These addresses are what must be refused.
/* oxlint-disable no-script-url */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadFailure } from '../../web/elements/load/failures.js';
import { jsonErrorAt, placeOf } from '../../web/model/index.js';
import { addressOf, read, TextReader, valueOf } from '../../web/elements/load/read.js';
import { articlePlace } from '../../web/elements/links.js';
import { nearestStop } from '../../web/elements/sheet-controller.js';

const BASE = 'https://paper.example/story/';

/** Read in pieces that end anywhere. */
function textOf(bytes: Uint8Array): string {
  const reader = new TextReader();
  for (let at = 0; at < bytes.length; at += 2) reader.add(bytes.subarray(at, at + 2));
  return reader.text();
}

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LoadFailure) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe('the address of a dataset', () => {
  it.each(['data.json', '../x/y.json', 'https://other.example/a', '?a=1'])('%s is taken', (src) =>
    expect(addressOf(src, BASE).protocol).toBe('https:'),
  );
  it.each([
    '',
    ' \n',
    'javascript:alert(1)',
    'JaVaScRiPt:1',
    'data:,{}',
    'blob:https://x/1',
    'file:///etc/hosts',
    'https://u@x.example/',
    'http://[::1',
    'chrome://version',
  ])('%j is refused', async (src) => expect(await codeOf(() => addressOf(src, BASE))).toBe('src/invalid'));
});

describe('where a text stops being JSON', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['{"a": 1', 7],
    ['{"a": 1,}', 8],
    ['[1,,2]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1]]', 3],
    ['[1}', 2],
    ['NaN', 0],
    ['[01]', 1],
    ['["a\nb"]', 1],
    ['// x\n{}', 0],
    ['{} {}', 3],
    ['[true, nul]', 7],
  ];
  it.each(cases)('%j: at %i, and JSON.parse refuses it too', (text, at) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonErrorAt(text)).toBe(at);
  });
  it.each(['{"a":[1,-2.5e+3,{"b":"\\u00e9\\n\\""}],"c":null}', ' [ ] ', '{}', '"x"', 'false', '[[],{}]'])(
    '%j is read to its end',
    (text) => {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(jsonErrorAt(text)).toBe(text.length);
    },
  );
  it('counts lines and columns from 1', () => expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 }));
});

describe('bytes and text', () => {
  it('names the first byte that is not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('é 日本 💥 '), 0xfc, 0x41]);
    expect(() => textOf(bytes)).toThrow(/byte 15\)/);
  });
  it('reads signs that come in two pieces', () =>
    expect(textOf(new TextEncoder().encode('aé 日本 💥'))).toBe('aé 日本 💥'));
  it('takes a byte order mark', () =>
    expect(valueOf(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d])))).toEqual([]));
  it('knows a web page', async () =>
    expect(await codeOf(() => valueOf('\n <!doctype html><p>'))).toBe('fetch/not-json'));
});

describe('fetching', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (make: (signal: AbortSignal) => Promise<Response> | Response) =>
    vi.stubGlobal('fetch', (_: URL, { signal }: { signal: AbortSignal }) => Promise.resolve(make(signal)));
  const get = (limits = { bytes: 100, wait: 50 }) => read('x.json', BASE, new AbortController().signal, limits);
  const endless = (signal: AbortSignal) =>
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );

  it('gives the value', async () => {
    answer(() => new Response('{"a": "é"}'));
    expect(await get()).toEqual({ a: 'é' });
  });
  it('stops at the limit, said or unsaid', async () => {
    answer(() => new Response('x'.repeat(101)));
    expect(await codeOf(get)).toBe('limit/bytes');
    answer(() => new Response('{}', { headers: { 'content-length': '101' } }));
    expect(await codeOf(get)).toBe('limit/bytes');
  });
  it('does not wait for ever', async () => {
    answer(endless);
    expect(await codeOf(get)).toBe('fetch/timeout');
  });
  it('does not wait for ever for the rest either', async () => {
    answer(
      (signal) => new Response(new ReadableStream({ pull: (c) => endless(signal).catch((e: unknown) => c.error(e)) })),
    );
    expect(await codeOf(get)).toBe('fetch/timeout');
  });
  it('tells a broken body from a broken connection', async () => {
    answer(() => new Response(new ReadableStream({ pull: (c) => c.error(new TypeError('broken')) })));
    expect(await codeOf(get)).toBe('fetch/incomplete');
    answer(() => Promise.reject(new TypeError('refused')));
    expect(await codeOf(get)).toBe('fetch/network');
  });
  it.each([404, 500, 204])('%i is no dataset', async (status) => {
    answer(() => new Response(status === 204 ? null : '{}', { status }));
    expect(await codeOf(get)).toBe('fetch/status');
  });
  it('rejects, but not with a problem, when it is stopped', async () => {
    answer(endless);
    const stop = new AbortController();
    const pending = read('x.json', BASE, stop.signal, { bytes: 100, wait: 5000 });
    stop.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the place in the article', () => {
  const piece = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix, start: 0, end: exact.length });
  const place = (...pieces: ReturnType<typeof piece>[]) =>
    decodeURIComponent(articlePlace('https://x.example/a', pieces)!.replace('https://x.example/a#:~:text=', ''));
  const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');

  it('escapes what a text fragment gives a meaning', () =>
    expect(articlePlace('https://x.example/a', [piece('a-b, c & d# ')])).toBe(
      'https://x.example/a#:~:text=a%2Db%2C%20c%20%26%20d%23',
    ));
  it('survives half a character', () =>
    expect(articlePlace('https://x.example/', [piece('\ud83d')])).toContain('%EF%BF%BD'));
  it('keeps the part of the address that was there', () =>
    expect(articlePlace('https://x.example/#part', [piece('a')])).toBe('https://x.example/#part:~:text=a'));
  it.each([undefined, 'javascript:alert(1)', '/path', 'https://u@x.example/'])('%s is no link', (address) =>
    expect(articlePlace(address, [piece('a')])).toBe(null),
  );

  it.each([
    [
      'a quote long enough to be told',
      [piece('one two three four five six', 'zero ', ' seven')],
      'one two three four five six',
    ],
    [
      'few words, with the whole words around them',
      [piece('war', 'ears of the ', ', they sai')],
      'of the-,war,-, they',
    ],
    ['nothing before them that is cut off', [piece('war', 'mid', ' and')], 'war'],
    ['words before them from a sign on', [piece('war', '. The ', '.')], 'The-,war'],
    ['not those of the paragraph before', [piece('War', 'the end.\n\n', ' came.\n\nAn')], 'War,-came.'],
    [
      'pieces, from the first to the last',
      [piece('signed a new treaty with them', 'x', ''), piece('in July of the year 1914', '', 'x')],
      'signed a new treaty with them,in July of the year 1914',
    ],
    [
      'short pieces with their surroundings',
      [piece('Berlin', 'They say ', ''), piece('promised', '', ' it at once')],
      'say-,Berlin,promised,-it at',
    ],
    [
      'a quote that runs on in the next paragraph',
      [piece('the end of it all here.\n\nThen they came to see it')],
      'the end of it all here.,Then they came to see it',
    ],
    ['a line end, which is a blank', [piece('so\n that is how it all began', 'x', 'x')], 'so that is how it all began'],
    [
      'a long quote by its beginning and end',
      [piece(long)],
      `${long.slice(0, 200).replace(/ \S*$/, '')},${long.slice(-60).replace(/^\S* /, '')}`,
    ],
  ])('leads to %s', (_, pieces, expected) => expect(place(...pieces)).toBe(expected));
});

describe('the sheet', () => {
  it.each([
    [100, 0, 'peek'],
    [380, 0, 'half'],
    [700, 0, 'full'],
    [390, 1, 'full'],
    [600, -1, 'half'],
    [390, -1, 'peek'],
    [250, -1, 'peek'],
  ] as const)('let go at %i px of 800 with %i px/ms comes to rest at %s', (at, speed, stop) =>
    expect(nearestStop(at, 800, speed)).toBe(stop),
  );
});
