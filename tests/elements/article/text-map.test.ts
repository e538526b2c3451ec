import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, BLOCK, LINE, NONE, TextMap } from '../../../web/elements/article/text-map.js';

const GAPS = { '': NONE, _: BLANK, '/': LINE, '|': BLOCK } as const;

/** Texts of nodes, and between them “/” for a line end and “|” for the edge of a block. */
function mapped(...parts: string[]): { map: TextMap; nodes: string[] } {
  const map = new TextMap();
  const nodes: string[] = [];
  for (const part of parts) {
    if (part === '/' || part === '|') map.part(GAPS[part]);
    else map.add(part, nodes.push(part) - 1);
  }
  return { map: map.end(), nodes };
}

describe('the text of a page', () => {
  const cases: [string, string[], string][] = [
    ['is that of its nodes', ['Ja', 'pan'], 'Japan'],
    ['has one blank for a run of them', ['Japan \n\t ', '  and'], 'Japan and'],
    ['has none at its ends', ['\n  ', '|', '  Japan  ', '|', ' '], 'Japan'],
    ['has a paragraph for a block', ['A title', '|', '\n  ', '|', 'Words'], 'A title\n\nWords'],
    ['has a line for a line end', ['One', '/', 'two', '/', '|', 'three'], 'One\ntwo\n\nthree'],
    ['keeps a no-break space, which is a letter', ['28\u00A0June '], '28\u00A0June'],
    ['is empty for nothing', [], ''],
  ];
  it.each(cases)('%s', (_, parts, expected) => expect(mapped(...parts).map.text).toBe(expected));
});

describe('the way back', () => {
  const { map, nodes } = mapped('  The ', 'U.S. \n', '|', '\n  and Ja', 'pan.');
  const back = (words: string) => {
    const start = map.text.indexOf(words);
    const spots = map.spots(start, start + words.length)!;
    return spots.map(({ source, offset }) => `${source}:${nodes[source]!.charAt(offset)}`).join(' ');
  };

  it('leads to the first and the last letter', () => {
    expect(map.text).toBe('The U.S.\n\nand Japan.');
    expect([back('The'), back('he U'), back('Japan'), back('U.S.\n\nand')]).toEqual([
      '0:T 0:e',
      '0:h 1:U',
      '2:J 3:n',
      '1:U 2:d',
    ]);
  });

  it('passes over what no node holds', () => {
    expect(back('\n\nand')).toBe('2:a 2:d');
    expect(map.spots(8, 10)).toBe(null);
    expect(map.spots(-5, 3)).toEqual(map.spots(0, 3));
    expect(map.spots(18, 9_999)!.map(({ source }) => source)).toEqual([3, 3]);
  });

  it('finds the letter at a place in a node, or the next, or the end', () => {
    const at = (source: number, offset: number) => map.text.slice(0, map.at(source, offset));
    expect([at(0, 0), at(0, 3), at(1, 2), at(2, 0), at(2, 6)]).toEqual([
      '',
      'T',
      'The U.',
      'The U.S.\n\n',
      'The U.S.\n\nand ',
    ]);
    // After the last letter of a node.
    expect([at(0, 6), at(1, 99)]).toEqual(['The', 'The U.S.']);
    expect(map.at(77, 0)).toBe(-1);
  });

  it('leads from every letter to itself, in any nodes', () => {
    const part = fc.oneof(
      fc.constantFrom('/', '|'),
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '💥', '.') }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { map: any, nodes: texts } = mapped(...parts);
        const letters = texts.flatMap((text, source) =>
          Array.from({ length: text.length }, (_, offset) => ({ source, offset, letter: text.charAt(offset) })),
        );
        const shown = letters.filter(({ letter }) => !/\s/.test(letter));
        expect(any.text.replaceAll(/\s/g, '')).toBe(shown.map(({ letter }) => letter).join(''));
        for (const { source, offset, letter } of shown) {
          const at = any.at(source, offset);
          expect(any.text.charAt(at)).toBe(letter);
          expect(any.spots(at, at + 1)).toEqual([
            { source, offset },
            { source, offset },
          ]);
        }
      }),
    );
  });
});
