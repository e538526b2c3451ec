/** What README.md and SECURITY.md say in numbers, words and examples is so. Whether the element does as they say is for the other tests. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../web/graph/index.js';
import { LANGUAGES } from '../web/language/index.js';
import { LIMITS, parseDataset } from '../web/model/index.js';
import { CERTAINTIES, EVENT_TYPES, STANDING_TYPES } from '../web/model/vocabulary.js';
import { MOST } from '../web/exchange/picture/most.js';
import { PROMISES } from './promises/all.js';
import { POLICY } from './promises/kit/steered.js';
import { shipped } from './support/shipped.js';

const README = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
const SECURITY = readFileSync('SECURITY.md', 'utf8').replace(/\s+/g, ' ');
const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``);

describe('the README', () => {
  it('shows a dataset without a mistake', () => {
    const example = /```jsonc\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const { dataset, problems } = parseDataset(
      JSON.parse(example.replace('"sha256": "…"', `"sha256": "${'0'.repeat(64)}"`)),
    );
    expect(problems).toEqual([]);
    expect(dataset?.claims).toHaveLength(1);
    const [piece] = dataset?.claims[0]?.quote ?? [];
    expect((piece?.end ?? 0) - (piece?.start ?? 0)).toBe(piece?.exact.length);
  });

  it('names the words of the format, all of them', () => {
    const [last] = CERTAINTIES.slice(-1);
    expect(README).toContain(`**Certainty** is ${quoted(CERTAINTIES.slice(0, -1)).join(', ')} or \`${last}\``);
    expect(README).toContain(`standing relations: ${quoted(STANDING_TYPES).join(', ')}.`);
    expect([README.includes('the sixteen types of PLOVER'), EVENT_TYPES.length]).toEqual([true, 16]);
  });

  it('counts the languages', () => {
    const named = /The interface speaks ([^.]*)\./.exec(README)?.[1] ?? '';
    const names = new Intl.DisplayNames('en', { type: 'language' });
    for (const { tag } of LANGUAGES) expect(named).toContain(names.of(tag.slice(0, 2)));
    expect(named.split(/, | and /)).toHaveLength(LANGUAGES.length);
  });

  it.each([
    ['japan-us', 'first article'],
    ['europe-1914', 'second article'],
  ] as const)('counts what is in %s', (id, name) => {
    const dataset = shipped(id);
    const { agreements, dyads } = relationsOf(dataset);
    const row = new RegExp(`\\| ${name} \\| ([^|]*) \\|`).exec(README)?.[1] ?? '';
    const number = (what: RegExp) => Number(what.exec(row)?.[1]);
    expect({
      actors: number(/(\d+) (actors|countries and territories)/),
      claims: number(/(\d+) claims/),
      speakers: number(/of (\d+) speakers/),
      agreements: number(/(\d+) agreements?/),
      pairs: number(/(\d+) pairs/),
    }).toEqual({
      actors: dataset.actors.length,
      claims: dataset.claims.length,
      speakers: dataset.speakers.length,
      agreements: agreements.length,
      pairs: dyads.length,
    });
  });

  it('says of the limit for lines what it is', () =>
    expect(README).toContain(
      `of which ${LIMITS.relations.toLocaleString('en')} are drawn unless the host raises the limit`,
    ));
});

describe('both', () => {
  it('name the policy that every case of every promise is shown under', () => {
    const [words = ''] = /default-src 'none'; script-src 'self'; connect-src 'self'/.exec(POLICY) ?? [];
    expect(words).not.toBe('');
    expect(README).toContain(words);
    expect(SECURITY).toContain(words);
  });
});

/** What SECURITY.md promises, by the words that begin it, and the promises whose cases prove it. */
const PROVED: Readonly<Record<string, readonly string[]>> = {
  'Text stays text.': ['R1', 'R2', 'R3', 'R22', 'R25'],
  'It asks for nothing but the dataset.': ['R5', 'R6', 'R21', 'R33'],
  'It leaves the page alone.': ['R13', 'R14', 'R15', 'R27'],
  'Bad input is refused in words.': ['R10', 'R11', 'R34'],
  'Opening a picture again reads text only.': ['R24'],
  'The file can be pinned.': ['R2', 'R7'],
  'What is shipped is free to use.': ['R7'],
};

describe('SECURITY.md', () => {
  it('promises nothing that no case proves', () => {
    const section = /## What is promised (.*?) ## /.exec(SECURITY)?.[1] ?? '';
    const promised = [...section.matchAll(/- \*\*(.*?)\*\*/g)].map(([, words = '']) => words);
    expect(promised).toEqual(Object.keys(PROVED));
    const ids: readonly string[] = PROMISES.map(({ id }) => id);
    expect(
      Object.values(PROVED)
        .flat()
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  it('says how much is inflated', () => expect(SECURITY).toContain(`inflating stops at ${MOST / 1024 / 1024} MB`));
});
