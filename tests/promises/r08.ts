/** R8: no prototype pollution. That prototypes are as they were is checked after every case of every promise. */
import { importText } from '../../web/exchange/index.js';
import { keep } from '../../web/model/index.js';
import { relationsOf } from '../../web/graph/index.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { actors, graphOf, relating, sound } from './kit/texts.js';

const KEYS = ['__proto__', 'constructor', 'prototype'] as const;
const PLACES = [
  ['the dataset', '"version":1'],
  ['the article', '"authors":'],
  ['an actor', '"kind":"polity"'],
  ['a speaker', '"kind":"author"'],
  ['a claim', '"id":"c1"'],
  ['a relation', '"kind":"event"'],
  ['a quote', '"prefix":'],
] as const;

const keys: NodeCase[] = KEYS.flatMap((key) =>
  PLACES.map(([where, before]) => ({
    number: 57,
    where,
    what: `"${key}": {"polluted": 1}`,
    expected: 'schema/type with its place; not in what is shown; prototypes clean',
    run: (t) => {
      const text = JSON.stringify(sound());
      must(text.includes(before), 'the place is there');
      const input: unknown = JSON.parse(text.replace(before, `"${key}":{"polluted":1},${before}`));
      const { dataset, problems } = t.parse(input);
      must(
        problems.some(({ code, pointer }) => code === 'schema/type' && pointer.endsWith(`/${key}`)),
        'it is told',
      );
      must(!JSON.stringify(dataset).includes('polluted'), 'it is kept out');
      same(({} as Record<string, unknown>).polluted, undefined, 'Object.prototype.polluted');
    },
  })),
);

/** The names of Object.prototype, as ids of everything. */
export const NAMES = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
] as const;

const named = (name: string) =>
  graphOf(
    [{ ...actors(1)[0], id: name, name: 'Named' }, ...actors(2)],
    [relating(`${name}!`, [name, 'A1']), relating('plain', ['A0', 'A1'])],
  );

const ids: NodeCase[] = NAMES.map((name) => ({
  number: 67,
  where: 'id of an actor',
  what: name,
  expected: 'works: one relation of its own, none that is false',
  run: (t) => {
    const { dataset, problems } = t.parse(named(name));
    same(problems, [], 'problems');
    if (!dataset) throw new Error('there is no dataset');
    const { dyads, actors: all } = relationsOf(dataset);
    same(
      dyads.map((d) => d.claims.length),
      [1, 1],
      'claims of each pair',
    );
    same(
      all.map(({ actor, dyads: own }) => [actor.id, own.length]).sort(),
      [
        ['A0', 1],
        ['A1', 2],
        [name, 1],
      ].sort(),
      'pairs of each actor',
    );
    same(relationsOf(keep(dataset, { signs: [1] })).dyads.length, 2, 'through a lens');
    must(importText(JSON.stringify(dataset)).ok, 'it can be opened again');
  },
}));

const shownIds: PageCase[] = NAMES.map((name, n) => ({
  number: 67,
  where: 'id of an actor, on the screen',
  what: name,
  expected: 'its disc is there, is selected, and shows its one claim',
  long: n % 4 !== 3,
  run: async (t) => {
    const shown = await t.show(named(name));
    await shown.select(name);
    same(shown.graph.selected, `a:${name}`, 'selected');
    must(shown.find('gg-panel')?.shadowRoot, 'the panel is there');
  },
}));

export const R8: Promised = { id: 'R8', title: 'No prototype pollution', node: [...keys, ...ids], page: shownIds };
