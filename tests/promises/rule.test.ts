/** The pass rule itself: it hears what it is there for, and the tables name tests that are there. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../web/model/index.js';
import { PROMISES } from './all.js';
import { accountOf } from './kit/account.js';
import { pageScript } from './kit/bundle.js';
import { PassRule } from './kit/rule.js';
import { sound } from './kit/texts.js';
import { withoutWaits, workOfChildren } from './kit/thread.js';

/** A scope of its own, so that what is broken here is broken nowhere else. */
function heard(breaks: (scope: Record<string, unknown>) => void): string[] {
  const scope: Record<string, unknown> = { console: { error: () => undefined } };
  const rule = new PassRule(scope);
  rule.begin();
  breaks(scope);
  const faults = rule.end();
  delete (Object.prototype as unknown as Record<string, unknown>).polluted;
  return faults;
}

describe('the pass rule', () => {
  it('hears nothing where nothing is wrong', () => expect(heard(() => undefined)).toEqual([]));

  it.each<[string, (scope: Record<string, unknown>) => void, RegExp]>([
    ['alert', (scope) => (scope.alert as (text: string) => void)('x'), /canary: alert/],
    ['a canary', (scope) => void (scope.pwned = 1), /canary: pwned/],
    ['console.error', (scope) => (scope.console as Console).error('x'), /console: x/],
    ['a prototype', () => void Object.assign(Object.prototype, { polluted: 1 }), /Object\.prototype\.polluted/],
  ])('hears %s', (_, breaks, words) => expect(heard(breaks).join()).toMatch(words));

  it('hears of work that takes too long', () => {
    const rule = new PassRule({ console });
    rule.begin();
    const end = performance.now() + 60;
    while (performance.now() < end);
    expect(rule.end([], 5).join()).toMatch(/ms of work/);
  });

  it('is told how long the processes it started have worked, where the system tells', async () => {
    const busy = spawn(process.execPath, [
      '-e',
      'const end = Date.now() + 300; while (Date.now() < end); setInterval(() => 0, 1e6)',
    ]);
    try {
      const before = workOfChildren();
      while (workOfChildren() < before + 30) await new Promise((done) => setTimeout(done, 20));
      expect(workOfChildren()).toBeGreaterThan(0);
    } finally {
      busy.kill();
    }
  });

  it('leaves out that a page was held only where it cannot have been', () => {
    const faults = ['the page was held for 2100 ms', 'canary: alert()'];
    expect(withoutWaits(faults, 1_900)).toEqual(['canary: alert()']);
    expect(withoutWaits(faults, 2_100)).toEqual(faults);
    expect(withoutWaits(faults, Infinity)).toEqual(faults);
    expect(withoutWaits(faults, 2_100, 6_000)).toEqual(['canary: alert()']);
  });

  it('misses an item that is neither shown nor told, and one told without its id', () => {
    const input = sound();
    const { dataset, problems } = parseDataset(input);
    if (!dataset) throw new Error('there is no dataset');
    expect(accountOf(input, dataset, problems)).toEqual([]);
    const fewer = { ...dataset, claims: dataset.claims.slice(1) };
    expect(accountOf(input, fewer, problems)).toEqual(['/claims/0 is neither shown nor listed']);
    const told = {
      code: 'schema/type',
      severity: 'error',
      pointer: '/claims/0/text',
      message: 'It is no text.',
      hint: 'Write one.',
    } as const;
    expect(accountOf(input, fewer, [told]).join()).toMatch(/without its id "c1"/);
    expect(accountOf(input, fewer, [{ ...told, id: 'c1' }])).toEqual([]);
    expect(accountOf(input, null, [])).toHaveLength(1);
  });
});

describe('the pass rule’s tables', () => {
  it('hold every promise once, each with a case', () => {
    expect(PROMISES.map(({ id }) => id)).toEqual(Array.from({ length: 34 }, (_, n) => `R${n + 1}`));
    for (const { id, node = [], page = [], drive = [] } of PROMISES)
      expect(node.length + page.length + drive.length, id).toBeGreaterThan(0);
  });

  it('are fit for a page: nothing in them needs a tool that builds', async () =>
    expect((await pageScript()).length).toBeGreaterThan(100_000));

  it('name tests that are there', () => {
    const proofs = PROMISES.flatMap(({ proved = [] }) => proved);
    const gone = proofs.filter(({ file, test }) => {
      if (!existsSync(file)) return true;
      const words = test.split(/%s|%j|%i|hostile: /).sort((a, b) => b.length - a.length)[0] ?? test;
      // A part of a test that shares its page with others is no test of its own: the runners do not know its name.
      const source = readFileSync(file, 'utf8').replace(/^ {4}'[^\n]*': async \(/gm, '');
      return !source.includes(words.replaceAll("'", "\\'")) && !source.includes(words);
    });
    expect(gone).toEqual([]);
  });

  it('hold every number of the list, or say why one is not run', () => {
    const numbers = new Set(
      PROMISES.flatMap(({ node = [], page = [], drive = [], proved = [], notRun = [] }) =>
        [...node, ...page, ...drive, ...proved, ...notRun].flatMap(({ number = [] }) => number),
      ),
    );
    const missing = Array.from({ length: 125 }, (_, n) => n + 1).filter((number) => !numbers.has(number));
    expect(missing).toEqual([]);
  });
});
