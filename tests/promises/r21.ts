/** R21: exports are not tainted, and nothing that a dataset names is fetched. The rule sees every request of every case. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const ADDRESS = 'http://127.0.0.1:9/logo.png';
const FIELDS = [
  'image',
  'logo',
  'icon',
  'flag',
  'thumbnail',
  'avatar',
  '@context',
  '$schema',
  'src',
  'stylesheet',
  'font',
];

export const R21: Promised = {
  id: 'R21',
  title: 'Export is not tainted',
  page: FIELDS.map(
    (name, n): PageCase => ({
      long: n > 2,
      number: 37,
      where: `a field called ${name} in the dataset, the article, every actor and speaker`,
      what: ADDRESS,
      expected: 'is not fetched, and no picture leads to it',
      run: async (t) => {
        const input = sound();
        for (const item of [input, input.article, ...input.actors, ...input.speakers])
          Object.assign(item, { [name]: ADDRESS });
        const shown = await t.show(input);
        const svg = await shown.graph.toSVG({ data: false });
        must(!svg.includes(ADDRESS), 'the picture leads nowhere');
        same(
          shown.elements().filter((one) => [...one.attributes].some(({ value }) => value.includes(ADDRESS))).length,
          0,
          'attributes with it',
        );
      },
    }),
  ),
};
