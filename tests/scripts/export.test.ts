import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as exportMain } from '../../scripts/export.js';
import { choicesOf } from '../../scripts/lib/export/choices.js';
import { scaleFor } from '../../scripts/lib/export/pixels.js';
import { main as staticMain } from '../../scripts/render-static.js';
import { readPicture } from '../../web/exchange/picture/index.js';
import { shipped } from '../support/shipped.js';

const folder = mkdtempSync(join(tmpdir(), 'gg-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

let [said, complained] = ['', ''];
beforeEach(() => {
  [said, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
});
afterEach(() => void vi.restoreAllMocks());

const run = (...args: string[]) => exportMain(args);
const size = (file: string) => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('npm run export', () => {
  it('writes several files in one run, each with the dataset in it', async () => {
    const code = await run(
      '--data',
      'japan-us',
      '--lens',
      'sign=-1',
      '--selected',
      'JPN',
      '--out',
      at('a.svg'),
      '--out',
      at('a.png'),
      '--scale',
      '2',
    );
    expect([code, complained]).toEqual([0, '']);
    expect(size(at('a.png'))).toEqual([1776, 1296]);
    expect(said).toMatch(/a\.png: PNG, 1776 × 1296 px, set in \S/);
    const wanted = { ok: true, dataset: shipped('japan-us'), view: 's=a:JPN&sign=-1' };
    expect(await readPicture(readFileSync(at('a.svg'), 'utf8'))).toMatchObject(wanted);
    expect(await readPicture(new Uint8Array(readFileSync(at('a.png'))))).toMatchObject(wanted);
  });

  it('draws who says what, by the command that the README gives', async () => {
    const command = /npm run export -- (--data japan-us --figure --compare [^`]*) --out/.exec(
      readFileSync('README.md', 'utf8').replace(/\s+/g, ' '),
    )?.[1];
    expect(command).toBe('--data japan-us --figure --compare klingner');
    expect([await run(...(command ?? '').split(' '), '--out', at('who.svg')), complained]).toEqual([0, '']);
    expect(await run('--data', 'japan-us', '--figure', '--out', at('all.svg'))).toBe(0);
    const compared = await readPicture(readFileSync(at('who.svg'), 'utf8'));
    expect(compared).toMatchObject({ ok: true, view: expect.stringContaining('voices=klingner') });
    expect(readFileSync(at('who.svg'), 'utf8')).toContain('Klingner');
    expect(readFileSync(at('all.svg'), 'utf8')).not.toContain('voices=');
  });

  it('writes figures, by ratio and width, and leaves the dataset out if asked', async () => {
    const code = await run(
      'japan-us',
      '--figure',
      '--ratio',
      '1:1',
      '--width',
      '120mm',
      '--theme',
      'gray',
      '--pixels',
      '900',
      '--no-data',
      '--out',
      at('f.png'),
      '--out',
      at('f.svg'),
    );
    expect([code, complained]).toEqual([0, '']);
    expect(size(at('f.png'))).toEqual([900, 900]);
    expect(readFileSync(at('f.svg'), 'utf8')).toMatch(/<svg [^>]*width="120mm" height="120mm"/);
    expect(await readPicture(readFileSync(at('f.svg'), 'utf8'))).toMatchObject({ problem: { code: 'parse/picture' } });
  });

  it('turns words into outlines', async () => {
    expect(await run('japan-us', '--outlines', '--out', at('o.svg'))).toBe(0);
    const svg = readFileSync(at('o.svg'), 'utf8');
    expect(svg).not.toContain('<text');
    expect(svg.split('<path').length).toBeGreaterThan(50);
  });

  it('lists everything that is wrong with a dataset, and writes nothing', async () => {
    const bad = JSON.parse(readFileSync('graph-data/japan-us/claims.json', 'utf8'));
    bad.claims[0].speaker = 'nobody\u001b[2J';
    bad.claims[1].paragraph = 'x';
    writeFileSync(at('bad.json'), JSON.stringify(bad));
    expect(await run(at('bad.json'), '--out', at('bad.svg'))).toBe(1);
    expect(complained).toMatch(/ref\/dangling[^]*|schema\/number/);
    expect(complained).toMatch(/The dataset has \d+ errors?; nothing was written/);
    expect(complained).not.toContain('\u001b');
    expect(existsSync(at('bad.svg'))).toBe(false);
    expect(await run(at('bad.json'), '--force', '--out', at('bad.svg'))).toBe(0);
    expect(existsSync(at('bad.svg'))).toBe(true);
  });

  it.each([
    [1, ['nothing-of-that-name', '--out', 'x.svg'], /no file/],
    [1, ['japan-us', '--lens', 'words=qqqqq', '--out', 'x.svg'], /export\/empty/],
    [1, ['japan-us', '--lens', 'by=nobody', '--out', 'x.svg'], /no speaker/],
    [1, ['japan-us', '--selected', 'a:JAP', '--out', 'x.svg'], /--selected/],
    [1, ['japan-us', '--scale', '16', '--out', 'x.png'], /export\/too-large.*--scale [\d.]+/],
    [2, ['japan-us', '--lens', 'sgn=-1', '--out', 'x.svg'], /not understood/],
    [2, ['japan-us'], /--out/],
    [2, ['--out', 'x.svg'], /--data/],
    [2, ['japan-us', '--out', 'x.gif'], /does not end in a format/],
    [2, ['japan-us', '--out', 'x.svg', '--format', 'png'], /ends in \.svg/],
    [2, ['japan-us', '--out', 'x.svg', '--out', 'x.svg'], /twice/],
    [2, ['japan-us', '--out', 'x.svg', '--theme', 'pink'], /light, dark, gray/],
    [2, ['japan-us', '--out', 'x.svg', '--scale', '-1'], /--scale/],
    [2, ['japan-us', '--out', 'x.svg', '--width', '1e9'], /--width/],
    [2, ['japan-us', '--out', 'x.svg', '--what'], /--what/],
    [2, ['japan-us', '--out', 'x.svg', '--lang', 'tlh'], /--lang/],
  ] as const)('ends with %i for %j', async (code, args, words) => {
    expect(await exportMain(args)).toBe(code);
    expect(complained).toMatch(words);
    expect(existsSync('x.svg') || existsSync('x.png')).toBe(false);
  });

  it('writes files of the data beside pictures, and tells pictures in the language asked for', async () => {
    const code = await run(
      'europe-1914',
      '--lang',
      'de',
      '--out',
      at('d.graphml'),
      '--out',
      at('d.csv'),
      '--out',
      at('d.svg'),
    );
    expect([code, complained]).toEqual([0, '']);
    expect(readFileSync(at('d.graphml'), 'utf8')).toContain('<graphml');
    const svg = readFileSync(at('d.svg'), 'utf8');
    expect(svg).toContain('<title>Frankreich</title>');
    // What it carries has the dataset's own names.
    expect(await readPicture(svg)).toMatchObject({ dataset: shipped('europe-1914') });
  });

  it('says how it is used', async () => {
    expect(await run('--help')).toBe(0);
    expect(said).toContain('--lens LENS');
  });
});

describe('the parts of it', () => {
  it('say which format is meant', () => {
    const outputs = (...args: string[]) =>
      choicesOf(['d', ...args]).outputs.map((one) => ('data' in one ? one.data.id : [one.format, one.figure]));
    expect(outputs('--out', 'a.svg', '--out', 'b.PDF')).toEqual([
      ['svg', false],
      ['pdf', false],
    ]);
    expect(outputs('--format', 'figure-png', '--out', 'a.bin')).toEqual([['png', true]]);
    expect(outputs('--format', 'svg', '--format', 'figure-svg', '--out', 'a.svg', '--out', 'b.svg')).toEqual([
      ['svg', false],
      ['svg', true],
    ]);
  });

  it('keep to what can be drawn', () => {
    expect(scaleFor({ width: 1600, height: 900 }, { scale: 3, pixels: null })).toBe(3);
    expect(scaleFor({ width: 1600, height: 900 }, { scale: 9, pixels: 800 })).toBe(0.5);
    expect(() => scaleFor({ width: 1600, height: 900 }, { scale: 4, pixels: null })).toThrow(/6400 × 3600/);
    expect(() => scaleFor({ width: 100, height: 9_000 }, { scale: 2, pixels: null })).toThrow(/--scale 1\.82/);
  });
});

describe('npm run render-static', () => {
  it('prints the fragment, or writes it', async () => {
    expect(await staticMain(['europe-1914', '--json-ld', 'none', '--id-prefix', 'war'])).toBe(0);
    expect(said).toMatch(/^<figure class="gg-static" lang="en">[^]*<\/figure>\n$/);
    expect(said).toContain('id="war-country-germany"');
    expect(await staticMain(['europe-1914', '--out', at('s.html')])).toBe(0);
    expect(readFileSync(at('s.html'), 'utf8')).toContain('application/ld+json');
  });

  it.each([
    [2, []],
    [2, ['japan-us', '--id-prefix', '9 x']],
    [2, ['japan-us', '--json-ld', 'maybe']],
    [2, ['japan-us', '--width', '5']],
    [1, ['no-such']],
  ] as const)('ends with %i for %j', async (code, args) => {
    expect(await staticMain(args)).toBe(code);
    expect(said).toBe('');
  });
});
