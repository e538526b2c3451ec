/** R5: it works under a strict policy. Every case in a page of this suite runs under the one named there. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

const page: PageCase[] = [
  {
    number: 119,
    where: "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data: blob:",
    what: 'shown, selected, read, exported as SVG, PNG, JPEG, WebP',
    expected: 'no violation',
    run: async (t) => {
      const shown = await t.show(sound());
      await shown.select('AAA');
      for (const reading of ['story', 'article', 'questions', 'claims']) await shown.read(reading);
      for (const format of ['svg', 'png', 'jpeg'])
        must((await shown.graph.toBlob(format, { pixels: 320 })).size > 1_000, `${format} has something in it`);
    },
  },
  {
    where: 'the head of the page',
    what: 'while the drawing library starts',
    expected: 'nothing is left in it, and no sheet of styles is added to the page',
    run: async (t) => {
      const before = document.head.childNodes.length;
      await t.show(sound());
      same(document.head.childNodes.length, before, 'nodes in the head');
      same(document.adoptedStyleSheets.length, 0, 'sheets of the page');
    },
  },
  {
    where: 'all shadow roots',
    what: 'style elements and style attributes from templates',
    expected: 'none that a policy would refuse',
    run: async (t) => {
      const shown = await t.show(sound());
      same(shown.count('style'), 0, 'style elements');
    },
  },
];

export const R5: Promised = {
  id: 'R5',
  title: 'Works under a strict CSP',
  page,
  proved: [
    {
      number: 119,
      where: "default-src 'none' with Trusted Types",
      what: 'pressed, read, searched, printed, taken out',
      file: 'tests/browser/manners.spec.ts',
      test: 'under a strict policy and Trusted Types it works, and touches nothing of the page',
    },
    {
      number: 119,
      where: 'without img-src',
      what: 'a picture in pixels',
      file: 'tests/browser/export.spec.ts',
      test: 'under the strictest policy the preview stands, and pixels say what forbids them',
    },
  ],
};
