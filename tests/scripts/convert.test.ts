import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/convert.js';
import { writeTogether } from '../../scripts/lib/write-together.js';
import { canonicalJson, FORMATS } from '../../web/exchange/index.js';
import { SHIPPED } from '../exchange/datasets.js';

let folder: string;
let said: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const [, dataset] = SHIPPED.find(([name]) => name === 'japan-us') ?? [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
  said = '';
  const hear = (words: string | Uint8Array) => ((said += String(words)), true);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  writeFileSync(at('in.json'), canonicalJson(dataset));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('npm run convert', () => {
  it('writes every format in one run, and each that holds a dataset leads back to the same bytes', () => {
    const formats = FORMATS.filter((format) => format.id !== 'html');
    expect(main([at('in.json'), ...formats.map(({ ending }) => at(`out${ending}`))])).toBe(0);
    for (const { ending, read } of formats) {
      expect(text(`out${ending}`).length).toBeGreaterThan(100);
      if (!read) continue;
      expect(main([at(`out${ending}`), at('back.json')])).toBe(0);
      expect(text('back.json')).toBe(text('out.json'));
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('puts a byte order mark, a day and chosen claims where they are asked for', () => {
    const claim = dataset?.claims[2]?.id ?? '';
    expect(main(['--bom', '--claim', claim, at('in.json'), at('a.csv'), at('a.md'), at('a.bib')])).toBe(0);
    expect(text('a.csv').startsWith('\uFEFFrecord,')).toBe(true);
    expect(text('a.md').match(/^\d+\. /gm)).toHaveLength(1);
    expect(text('a.bib').match(/^@/gm)).toHaveLength(1);
    expect(() => main(['--claim', 'none', at('in.json'), at('b.md')])).toThrow(/no claim “none”/);
    expect(() => main(['--accessed', 'today', at('in.json'), at('b.md')])).toThrow(/2026-11-25/);
  });

  it.each([
    ['not JSON', '{"version": 1,', /parse\/json.*\n.*line 1, column 15/],
    ['of no format', 'hello', /parse\/format/],
    ['a graph without claims', '<graphml/>', /holds a graph but no claims/],
    ['no dataset', '[]', /schema\/type/],
  ])('says what is wrong with a file that is %s, and writes nothing', (_, content, words) => {
    writeFileSync(at('bad'), content);
    expect(main([at('bad'), at('out.json'), at('out.csv')])).toBe(1);
    expect(said).toMatch(words);
    expect(readdirSync(folder).sort()).toEqual(['bad', 'in.json']);
  });

  it('writes the sound rest of a dataset with errors only when told to', () => {
    writeFileSync(at('bad.json'), JSON.stringify({ ...dataset, claims: [...(dataset?.claims ?? []), { id: 'x' }] }));
    expect(main([at('bad.json'), at('out.json')])).toBe(1);
    expect(said).toMatch(/--force/);
    expect(readdirSync(folder)).not.toContain('out.json');
    expect(main(['--force', at('bad.json'), at('out.json')])).toBe(1);
    expect(JSON.parse(text('out.json'))).toEqual(dataset);
  });

  it('refuses a wrong call in words', () => {
    expect(main(['--help'])).toBe(0);
    for (const { ending } of FORMATS) expect(said).toContain(ending);
    expect(() => main([at('in.json')])).toThrow(/at least one to write/);
    expect(() => main([at('in.json'), at('out.doc')])).toThrow(/no format ends like this/);
    expect(() => main([at('none.json'), at('out.csv')])).toThrow(/cannot be read/);
    expect(() => main(['--colour', at('in.json'), at('out.csv')])).toThrow(/colour/);
  });

  it('is not led astray by bytes that are no UTF-8', () => {
    writeFileSync(at('latin.csv'), Buffer.from('record,id\nZ\xfcrich', 'latin1'));
    expect(main([at('latin.csv'), at('out.json')])).toBe(1);
    expect(said).toMatch(/parse\/encoding[^]*byte 11/);
  });
});

describe('writeTogether', () => {
  it('leaves what was there if one of the files cannot be written', () => {
    writeFileSync(at('a'), 'before');
    mkdirSync(at('folder'));
    const files = ['a', 'no/such', 'b'].map((name) => ({ file: at(name), content: 'after' }));
    expect(() => writeTogether(files)).toThrow(/ENOENT/);
    expect(readdirSync(folder).sort()).toEqual(['a', 'folder', 'in.json']);
    expect(text('a')).toBe('before');
  });
});
