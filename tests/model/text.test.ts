import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  isWordEdge,
  nearestPassage,
  nearMiss,
  occurrences,
  paragraphsOf,
  standsAsWords,
} from '../../web/model/index.js';

describe('paragraphs', () => {
  it.each([
    ['LF', 'Title\n\nOne.\nStill one.\n \t\nTwo.', ['Title', 'One.\nStill one.', 'Two.']],
    ['CRLF and no end', 'Title\r\n\r\nOne.\r\n\r\n\r\nTwo.', ['Title', 'One.', 'Two.']],
    ['lone CR', 'Title\r\rOne.', ['Title', 'One.']],
    ['blanks round it', '\n\n  Title  \n\n', ['Title']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, wanted) => {
    const spans = paragraphsOf(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
    expect(spans.map((p) => p.number)).toEqual(wanted.map((_w, n) => n + 1));
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['  one\u00A0two\n— three ', 4],
    ['U.S.-Japan', 1],
  ])('%j has %i', (text, count) => expect(countWords(text)).toBe(count));

  it.each([
    ['RUSSIA', 'US', 0],
    ['the US and', 'US', 1],
    ['US’s', 'US', 1],
    ['Japanese Japan-U.S.', 'Japan', 1],
    ['the U.S.A. and the U.S.', 'U.S.', 1],
    ['Ägypten und gypten', 'gypten', 1],
    ['日本は中国と', '中国', 1],
    ['イランとラン', 'ラン', 1],
    ['قالت مصر إن', 'مصر', 1],
    ['cafe\u0301 caf', 'cafe', 0],
    ['a (a+)+$ b', '(a+)+$', 1],
  ])('in %j, %j stands alone %i times', (text, words, count) => {
    const all = occurrences(text, words).filter((at) => standsAsWords(text, at, at + words.length));
    expect(all).toHaveLength(count);
  });

  it('never finds an edge inside a surrogate pair', () => expect(isWordEdge('💥', 1)).toBe(false));

  it('finds long words where indexOf finds them', () => {
    const letters = fc.array(fc.constantFrom('a', 'b'), { minLength: 60, maxLength: 200 }).map((l) => l.join(''));
    const property = fc.property(letters, fc.nat(100), fc.integer({ min: 65, max: 90 }), (text, from, size) => {
      const words = text.slice(from, from + size);
      fc.pre(words !== '');
      expect(occurrences(text, words)[0]).toBe(text.indexOf(words));
    });
    fc.assert(property, { seed: 7 });
  });
});

describe('near misses', () => {
  it.each([
    ['it’s here', "it's here", 'quotes'],
    ['1914–1918', '1914-1918', 'dashes'],
    ['ten\u00A0men', 'ten men', 'blanks'],
    ['Zürich', 'Zu\u0308rich', 'accents'],
    ['co\u00ADoperate', 'cooperate', 'unseen'],
    ['Zürich signed', 'zürich signed', 'case'],
  ])('%j for %j: names what differs', (text, exact, what) => {
    const miss = nearMiss(`before ${text} after`, exact);
    expect(miss?.words).toBe(text);
    expect(miss?.differs).toEqual([what]);
  });

  it('knows nothing of other words', () => expect(nearMiss('one two', 'three')).toBeNull());

  it('shows the passage with most words in common, and none where too few are', () => {
    const text = 'Nobody came. The two countries signed a treaty last week. Nobody went.';
    expect(nearestPassage(text, 'two countries have signed the treaty')).toBe('The two countries signed a treaty');
    expect(nearestPassage(text, 'quite another matter altogether')).toBe('');
  });
});
