import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Format, FORMATS, importText } from '../../web/exchange/index.js';
import { type Dataset, parseDataset } from '../../web/model/index.js';
import { anyDataset, hostileDataset, SHIPPED } from './datasets.js';

const BUNDLE = 'void "</script><!-- --><script>";';
const exact = FORMATS.filter((format) => format.read);

/** As a file is written and read: what UTF-8 cannot hold would be lost here. */
const throughBytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

function roundTrip(format: Format, dataset: Dataset, options = {}): void {
  const written = format.write(dataset, { bundle: BUNDLE, ...options });
  const read = importText(throughBytes(written));
  if (!read.ok) throw new Error(`${format.id}: ${read.problem.message}`);
  // Vitest’s own comparison is misled by fields called “constructor”.
  deepStrictEqual(read.dataset, dataset);
  expect(read.problems).toEqual([]);
  expect(format.write(read.dataset as Dataset, { bundle: BUNDLE, ...options })).toBe(written);
}

it('five formats for data and the offline page can be read back', () => {
  expect(exact.map((format) => format.id)).toEqual(['json', 'json-ld', 'graphml', 'gexf', 'csv-claims', 'html']);
});

describe.each(exact.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it.each(SHIPPED)('brings %s back as it was, and the validator agrees', (_name, dataset) => {
    roundTrip(format, dataset);
    const read = importText(format.write(dataset, { bundle: BUNDLE }));
    expect(read.ok && parseDataset(read.dataset)).toEqual({ dataset, problems: [] });
  });

  it('brings any dataset back as it was', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => roundTrip(format, dataset)),
      { numRuns: 60 },
    );
  });

  it('brings the hostile dataset back as it was', () => roundTrip(format, hostileDataset()));

  it('does not depend on the order in which fields were set', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, field]) => [key, turned(field)]),
      );
    };
    const dataset = hostileDataset();
    const write = (one: Dataset) => format.write(one, { bundle: BUNDLE });
    expect(write(turned(dataset) as Dataset)).toBe(write(dataset));
  });
});

it('claims.csv survives with a byte order mark', () => {
  const csv = FORMATS.find((format) => format.id === 'csv-claims');
  for (const [, dataset] of SHIPPED) if (csv) roundTrip(csv, dataset, { bom: true });
});

it('an empty dataset is a dataset', () => {
  const [, base] = SHIPPED[0] ?? ['', undefined];
  if (!base) throw new Error('there is no shipped dataset');
  const none: Dataset = { ...base, claims: [], actors: [], speakers: [], agreements: [], layouts: [] };
  for (const format of exact) roundTrip(format, none);
});
