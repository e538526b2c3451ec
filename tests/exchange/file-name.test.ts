import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../web/exchange/index.js';

describe('safeFileName', () => {
  it.each([
    ['Why Japan and the U.S. Are Growing Closer', 'Why-Japan-and-the-U-S-Are-Growing-Closer.csv'],
    ['Europe’s Alliances in July 1914', 'Europes-Alliances-in-July-1914.csv'],
    ['日本とアメリカ：同盟', '日本とアメリカ-同盟.csv'],
    ['لماذا تتقارب اليابان', 'لماذا-تتقارب-اليابان.csv'],
    ['हिन्दी', 'हिन्दी.csv'],
    ['../x', 'x.csv'],
    ['..\\..\\x', 'x.csv'],
    ['a/b', 'a-b.csv'],
    ['/etc/passwd', 'etc-passwd.csv'],
    ['C:\\x', 'C-x.csv'],
    ['CON', 'graph-CON.csv'],
    ['con', 'graph-con.csv'],
    ['COM¹', 'graph-COM¹.csv'],
    ['lpt9', 'graph-lpt9.csv'],
    ['NUL.txt', 'NUL-txt.csv'],
    ['', 'graph.csv'],
    ['...', 'graph.csv'],
    ['   ', 'graph.csv'],
    ['👨‍👩‍👧‍👦🎉', 'graph.csv'],
    ['.htaccess', 'htaccess.csv'],
    ['-rf', 'rf.csv'],
    ['x\u202Efdp.exe', 'x-fdp-exe.csv'],
    ['a\u0000b\nc', 'a-b-c.csv'],
    ['x. ', 'x.csv'],
    ['e\u0301', 'é.csv'],
    ['\u0301', 'graph.csv'],
    ['\uD83D', 'graph.csv'],
  ])('%j → %s', (title, name) => {
    expect(safeFileName(title, '.csv')).toBe(name);
  });

  it('is short enough for every file system, and cut between words where there are any', () => {
    expect(safeFileName('x'.repeat(300), '.csv')).toBe(`${'x'.repeat(80)}.csv`);
    expect(safeFileName('word '.repeat(60), '.csv')).toBe(`${'word-'.repeat(15)}word.csv`);
    expect(safeFileName(`Z${'\u0327'.repeat(2_000)}`, '.csv').length).toBeLessThan(12);
  });

  it('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const name = safeFileName(title, '.json');
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
        expect(safeFileName(name.slice(0, -5), '.json')).toBe(name);
      }),
      { numRuns: 200 },
    );
  });
});
