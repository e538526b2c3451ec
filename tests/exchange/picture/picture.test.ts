import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedText, PICTURE_KEY, readPicture, textIn, withText } from '../../../web/exchange/picture/index.js';
import { crc32 } from '../../../web/exchange/picture/png.js';
import { relationsOf } from '../../../web/graph/index.js';
import { parseDataset } from '../../../web/model/index.js';
import { pictureSvg } from '../../../web/view/svg/picture-svg.js';
import { hostile, TEXTS } from '../../support/hostile.js';
import { shipped } from '../../support/shipped.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, crc]);
}

const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR = chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));
const IDAT = chunk('IDAT', deflateSync(Uint8Array.of(0, 0)));
const IEND = chunk('IEND', new Uint8Array());
const png = (...more: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([HEAD, IHDR, IDAT, ...more, IEND]));

const iTXt = (key: string, flags: readonly number[], text: Uint8Array) =>
  chunk('iTXt', Buffer.concat([bytes(key), Buffer.from([0, ...flags, 0, 0]), text]));
const packed = (text: string) => iTXt(PICTURE_KEY, [1, 0], deflateSync(bytes(text)));

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${inner}</metadata><text>words</text></svg>`;
const element = (text: string) => `<gg:picture xmlns:gg="urn:geopolitical-graph:picture">${text}</gg:picture>`;

const problemOf = async (file: Uint8Array | string): Promise<string> => {
  const read = await readPicture(file);
  return read.ok ? 'ok' : read.problem.code;
};

const CARRIED = { dataset: { a: 1 }, view: 's=a:JPN', version: '1.2.3' };

describe('text in a PNG', () => {
  it('comes back as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await textIn(await withText(png(), 'key', text), 'key')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the image alone, replaces what was there, and can be read by others', async () => {
    const once = await withText(png(), PICTURE_KEY, 'one');
    const twice = await withText(once, PICTURE_KEY, 'two');
    expect(await textIn(twice, PICTURE_KEY)).toBe('two');
    expect(await textIn(twice, 'other')).toBeNull();
    expect(Buffer.from(twice).includes(Buffer.from(IDAT))).toBe(true);
    expect(Buffer.from(twice).subarray(-IEND.length)).toEqual(Buffer.from(IEND));
    // The very chunk that the standard describes, made by hand.
    expect(twice.length).toBe(png(packed('two')).length);
    expect(await textIn(png(iTXt(PICTURE_KEY, [0, 0], bytes('plain é'))), PICTURE_KEY)).toBe('plain é');
  });

  it('is taken from any place before the end', async () => {
    const early = new Uint8Array(Buffer.concat([HEAD, IHDR, packed('x'), IDAT, IEND]));
    expect(await textIn(early, PICTURE_KEY)).toBe('x');
  });

  it('refuses keys that PNG does not know', async () => {
    await expect(withText(png(), '', 'x')).rejects.toThrow(RangeError);
    await expect(withText(png(), 'é', 'x')).rejects.toThrow(RangeError);
  });
});

describe('a picture', () => {
  it('that carries nothing says so', async () => {
    const read = await readPicture(png());
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'parse/picture', message: 'This picture carries no dataset.' },
    });
    expect(await problemOf(svg(''))).toBe('parse/picture');
    expect(await problemOf(svg(element('{}')))).toBe('parse/picture');
    expect(await problemOf(bytes('GIF89a'))).toBe('parse/picture');
    expect(await problemOf(new Uint8Array())).toBe('parse/picture');
  });

  it('gives back what was put into it', async () => {
    const text = carriedText(CARRIED);
    expect(await readPicture(await withText(png(), PICTURE_KEY, text))).toEqual({ ok: true, ...CARRIED });
    expect(await readPicture(svg(element(text)))).toEqual({ ok: true, ...CARRIED });
    expect(await readPicture(bytes(svg(element(text))))).toEqual({ ok: true, ...CARRIED });
  });

  it.each(['japan-us', 'europe-1914'] as const)('of %s gives the dataset back without a loss', async (name) => {
    const dataset = shipped(name);
    const full = relationsOf(dataset);
    const data = carriedText({ dataset, view: 'sign=-1', version: '1' });
    const state = { dataset, full, kept: full, selected: null, agreements: 'hub' } as const;
    const read = await readPicture(pictureSvg(state, { frame: { width: 888, height: 648 }, data }));
    expect(read).toEqual({ ok: true, dataset, view: 'sign=-1', version: '1' });
    expect(read.ok && parseDataset(read.dataset).dataset).toEqual(dataset);
  });

  it.each(TEXTS)('keeps every byte of %j', async (text) => {
    const dataset = hostile(text);
    const data = carriedText({ dataset, view: text, version: '1' });
    expect(data).not.toMatch(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Cs}]/u);
    const full = relationsOf(dataset);
    const state = { dataset, full, kept: full, selected: null, agreements: 'hub' } as const;
    for (const file of [
      pictureSvg(state, { frame: { width: 400, height: 300 }, data }),
      await withText(png(), PICTURE_KEY, data),
    ]) {
      expect(await readPicture(file)).toEqual({ ok: true, dataset, view: text, version: '1' });
    }
  });

  it('that is damaged is refused', async () => {
    const good = Buffer.from(await withText(png(), PICTURE_KEY, carriedText(CARRIED)));
    const flipped = Buffer.from(good);
    const at = flipped.indexOf('iTXt') + 40;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await problemOf(new Uint8Array(flipped))).toBe('parse/png');
    for (let length = 9; length < good.length; length += 7)
      expect(await problemOf(new Uint8Array(good.subarray(0, length)))).toBe('parse/png');
    expect(await problemOf(png(packed('{}'), packed('{}')))).toBe('parse/png');
    expect(await problemOf(png(iTXt(PICTURE_KEY, [1, 0], bytes('not packed'))))).toBe('parse/png');
    expect(await problemOf(png(iTXt(PICTURE_KEY, [0, 0], Uint8Array.of(0xff))))).toBe('parse/png');
    expect(await problemOf(png(iTXt(PICTURE_KEY, [2, 0], bytes('x'))))).toBe('parse/png');
    expect(await problemOf(png(chunk('iTXt', bytes(`${PICTURE_KEY}\0`))))).toBe('parse/png');
    expect(await problemOf(png(packed('{"dataset":')))).toBe('parse/json');
  });

  it('that would fill the memory is refused before it does', async () => {
    const half = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(png(iTXt(PICTURE_KEY, [1, 0], half)))).toBe('limit/bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 * 1024);
    const long = 'x'.repeat(16 * 1024 * 1024 + 1);
    expect(await problemOf(svg(element(long)))).toBe('limit/bytes');
    expect(await problemOf(png(iTXt(PICTURE_KEY, [0, 0], bytes(long))))).toBe('limit/bytes');
  });

  it('is never read as markup', async () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await problemOf(`${bomb}${svg(element('&b;'))}`)).toBe('parse/svg');
    expect(await problemOf(`<!DOCTYPE svg SYSTEM "file:///etc/hosts">${svg('')}`)).toBe('parse/picture');
    expect(await problemOf(svg(element('<script>pwned=1</script>')))).toBe('parse/svg');
    expect(await problemOf(svg(element('{}') + element('{}')))).toBe('parse/svg');
    expect(await problemOf(svg('<gg:picture>{}'))).toBe('parse/svg');
    expect(await problemOf(svg(element('&#1114112;')))).toBe('parse/svg');
    expect(await problemOf(svg(element('&constructor;')))).toBe('parse/svg');
    expect(await problemOf('<gg:picture '.repeat(50_000))).toBe('parse/svg');
  });

  it('keeps its promises when a program wrote it anew with other entities', async () => {
    const text = carriedText(CARRIED).replaceAll('"', '&#34;').replace('a', '&#x61;');
    expect(await readPicture(svg(element(text)))).toEqual({ ok: true, ...CARRIED });
  });
});
