/** R31: adopted into another document: not supported, and no exception. */
import { type PageCase, type Promised, same } from './kit/case.js';
import { later } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

export const R31: Promised = {
  id: 'R31',
  title: 'Adopted into another document',
  page: [
    {
      where: 'a document without a window',
      what: 'adoptNode, append, and back again',
      expected: 'no exception; back in its page it works',
      run: async (t) => {
        const shown = await t.show(sound());
        const other = document.implementation.createHTMLDocument();
        other.body.append(other.adoptNode(shown.graph));
        await later(50);
        t.arena.append(document.adoptNode(shown.graph));
        await shown.drawn();
        await shown.select('AAA');
        same(shown.graph.selected, 'a:AAA', 'selected');
      },
    },
    {
      where: 'a document without a window',
      what: 'while it loads',
      expected: 'no exception',
      run: async (t) => {
        const shown = t.make();
        shown.graph.data = sound();
        t.put(shown);
        const other = document.implementation.createHTMLDocument();
        other.body.append(other.adoptNode(shown.graph));
        await later(80);
        same(other.body.children.length, 1, 'it is there');
      },
    },
  ] satisfies PageCase[],
};
