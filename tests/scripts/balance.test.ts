/** The balance sheet as the command prints it. */
import { describe, expect, it, vi } from 'vitest';
import { main, sheetOf } from '../../scripts/balance.js';
import { claim, dataset, mutual } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

describe('npm run balance', () => {
  it('tells the first article in words: three balanced triangles, index 0, two camps, and the sentence in error', () => {
    const sheet = sheetOf(shipped('japan-us'), ['asserted', 'believed']).join('\n');
    expect(sheet).toContain('Triangles: 3 balanced, 0 unbalanced, 0 with a side of both signs; 100.0 % balanced.');
    expect(sheet).toContain('Japan, United States, Taiwan, Philippines, Britain | China, North Korea');
    expect(sheet).toContain(
      'Japan – United States – China: balanced without it, mixed with it, unbalanced by it alone',
    );
    expect(sheet).toContain('frustration index: 0 without it, 0 with it, 1 by it alone');
  });

  it('gives the claims behind what does not hang together', () => {
    const sheet = sheetOf(shipped('europe-1914'), ['asserted', 'believed']).join('\n');
    expect(sheet).toContain('index 2, one of 5 best divisions');
    expect(sheet).toMatch(
      /frustrated: Romania – Russia, friends in two camps.*\n.*drifting toward Russia.*\n.*e09, ¶ 4/,
    );
  });

  it('prints help, and counts what it is told to count', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(main(['--help'])).toBe(0);
      expect(main(['graph-data/japan-us/claims.json', '--certainties', 'hedged'])).toBe(0);
      expect(write.mock.calls.join('')).toContain('Counted is what is hedged.');
    } finally {
      write.mockRestore();
    }
  });

  it('exits 1 for a file it cannot read and throws for a word it does not know', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      expect(main(['no/such/file.json'])).toBe(1);
      expect(write.mock.calls.join('')).toContain('no/such/file.json cannot be read');
      expect(() => main(['--certainties', 'sure'])).toThrow('“sure” is no certainty');
    } finally {
      write.mockRestore();
    }
  });

  it('tells an article without relations', () => {
    expect(sheetOf(dataset([claim()]), ['asserted'])[1]).toContain('0 +, 0 −');
    expect(sheetOf(dataset([claim({ relations: [mutual('ally', ['A', 'B'])] })]), ['asserted']).join('\n')).toContain(
      '| nobody',
    );
  });
});
