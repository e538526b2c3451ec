/** R18: what is given is not touched. */
import { relationsOf } from '../../web/graph/index.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { FORMATS } from '../../web/exchange/index.js';
import { deepFrozen } from '../support/dataset.js';
import { type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { datasetOf, everywhere, PAYLOADS, sound } from './kit/texts.js';

const INPUTS = [
  ['a sound dataset', sound()],
  ['a hostile one', datasetOf(everywhere(PAYLOADS.map(([, text]) => text).join(' ')))],
] as const;

const node: NodeCase[] = INPUTS.map(([what, input]) => ({
  number: 59,
  where: 'parse, graph, scene, all files',
  what,
  expected: 'works on it frozen; it is the same afterwards',
  run: (t) => {
    const frozen = deepFrozen(structuredClone(input));
    const before = JSON.stringify(frozen);
    const { dataset } = t.parse(frozen);
    const given = deepFrozen(dataset);
    if (!given) throw new Error('there is no dataset');
    sceneOf(relationsOf(given), { frame: { width: 600, height: 400 }, agreements: 'hub', layouts: given.layouts });
    for (const { write } of FORMATS) write(given, { bundle: '' });
    same(JSON.stringify(frozen), before, 'the input');
  },
}));

const page: PageCase[] = [
  {
    number: 59,
    where: 'data of two elements',
    what: 'one frozen object',
    expected: 'both show it; a selection and a moved disc in one are not in the other; the object is as it was',
    run: async (t) => {
      const frozen = deepFrozen(sound());
      const before = JSON.stringify(frozen);
      const [one, two] = [await t.show(frozen), await t.show(frozen)];
      await one.select('AAA');
      Object.assign(one.graph, { moved: new Map([['a:BBB', { x: 0.2, y: 0.2 }]]) });
      await one.settled();
      same(
        [two.graph.selected, [...(two.graph as unknown as { moved: Map<string, unknown> }).moved]],
        [null, []],
        'of the other',
      );
      same(JSON.stringify(frozen), before, 'the object');
    },
  },
];

export const R18: Promised = {
  id: 'R18',
  title: 'Input object untouched',
  node,
  page,
  proved: [
    {
      number: 59,
      where: 'graph',
      what: 'any claims: read only, carried and not copied',
      file: 'tests/graph/properties.test.ts',
      test: 'the dataset is only read, and its claims are carried, not copied',
    },
  ],
};
