/** R2: data is never code. The built file has no way to run a text, and nothing in a dataset is a style or a class. */
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { PAYLOADS, sound } from './kit/texts.js';

/** Ways to run a text, fetch more code, or read a text as markup, as they look in a minified file. */
const WAYS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['Function called', /[^.\w$]Function\s*\(\s*["'`]/],
  ['setTimeout with a text', /\bset(Timeout|Interval)\s*\(\s*["'`]/],
  ['import of more code', /[^.\w$]import\s*\([^)]*\)(?!\s*\{)/],
  ['a worker of a text', /new\s+(Shared)?Worker\s*\(/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['outerHTML written', /\.outerHTML\s*=[^=]/],
  ['document.write', /\bdocument\.writeln?\b/],
  ['srcdoc', /\bsrcdoc\b/],
  ['javascript: address', /["'`]javascript:/i],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
];

const built: PageCase[] = WAYS.map(([what, pattern]) => ({
  where: 'the built file',
  what,
  expected: 'is not in it',
  run: async (t) => {
    const address = new URL('/geopolitical-graph.js', location.href).href;
    t.asked.push(address);
    const text = await (await fetch(address)).text();
    must(text.length > 100_000, 'the built file is whole');
    const found = pattern.exec(text);
    must(!found, `it holds ${found ? text.slice(found.index - 30, found.index + 50) : ''}`);
  },
}));

/** Fields with a word of a closed list: what else stands there must not reach a class or a style. */
const CLOSED: readonly (readonly [field: string, put: (dataset: ReturnType<typeof sound>, value: string) => void])[] = [
  ['kind of an actor', ({ actors }, value) => void Object.assign(actors[1] ?? {}, { kind: value })],
  ['kind of a speaker', ({ speakers }, value) => void Object.assign(speakers[1] ?? {}, { kind: value })],
  ['certainty', ({ claims }, value) => void Object.assign(claims[0]?.certainty ?? {}, { value })],
  ['kind of a relation', ({ claims }, value) => void Object.assign(claims[0]?.relations[0] ?? {}, { kind: value })],
  ['type of a relation', ({ claims }, value) => void Object.assign(claims[0]?.relations[0] ?? {}, { type: value })],
  ['sign', ({ claims }, value) => void Object.assign(claims[1]?.relations[0] ?? {}, { sign: value })],
  ['role', ({ claims }, value) => void Object.assign(claims[0]?.relations[0]?.participants[0] ?? {}, { role: value })],
  ['effect', ({ claims }, value) => void Object.assign(claims[3]?.influences[0] ?? {}, { effect: value })],
  ['kind of a note', ({ claims }, value) => void Object.assign(claims[0]?.notes[0] ?? {}, { kind: value })],
];
const STYLES = PAYLOADS.filter(([number]) => number === 10).map(([, text]) => text);

const closed: NodeCase[] = CLOSED.flatMap(([field, put]) =>
  STYLES.map((what) => ({
    number: 10,
    where: field,
    what,
    expected: 'schema/enum with its place; the rest is shown',
    run: (t) => {
      const input = sound();
      put(input, what);
      const { dataset, problems } = t.parse(input);
      const told = problems.filter(({ code }) => code === 'schema/enum');
      must(told.length === 1, `told ${problems.map(({ code }) => code).join()}`);
      must(!JSON.stringify(dataset).includes(JSON.stringify(what).slice(1, -1)), 'the word is kept');
      must((dataset?.claims.length ?? 0) >= 2, 'the rest is shown');
    },
  })),
);

/** Fields that other programs style by: kept in files, used for nothing here. */
const styled: PageCase[] = ['class', 'style', 'color', 'css', 'formatter', 'onclick'].map((name) => ({
  number: 10,
  where: `a field called ${name} in every actor and claim`,
  what: 'x{} url(http://evil.example/x); display:none',
  expected: 'no class, style or attribute has it',
  run: async (t) => {
    const value = 'x{} url(http://evil.example/x); display:none';
    const input = sound();
    for (const item of [...input.actors, ...input.claims]) Object.assign(item, { [name]: value });
    const shown = await t.show(input);
    const bad = shown
      .elements()
      .flatMap((one) => [...one.attributes].filter((all) => all.value.includes('evil.example')));
    same(bad.length, 0, 'attributes with it');
    must(shown.find('g.actor')?.checkVisibility(), 'the discs are seen');
  },
}));

export const R2: Promised = {
  id: 'R2',
  title: 'Data is never code',
  node: closed,
  page: [...built, ...styled],
};
