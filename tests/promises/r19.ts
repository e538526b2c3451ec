/** R19: there is no WebGL that could be lost. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

export const R19: Promised = {
  id: 'R19',
  title: 'WebGL loss',
  page: [
    {
      where: 'every canvas that is made',
      what: 'which context it is asked for',
      expected: '2d alone',
      run: async (t) => {
        const own = HTMLCanvasElement.prototype.getContext;
        const asked = new Set<string>();
        const spy = function (this: HTMLCanvasElement, ...all: Parameters<typeof own>) {
          asked.add(all[0]);
          return own.apply(this, all);
        };
        HTMLCanvasElement.prototype.getContext = spy as typeof own;
        try {
          const shown = await t.show(sound());
          await shown.graph.toBlob('png', { pixels: 320 });
        } finally {
          HTMLCanvasElement.prototype.getContext = own;
        }
        same([...asked], ['2d'], 'contexts');
      },
    },
    {
      where: 'a page without canvas',
      what: 'getContext gives null',
      expected: 'the pixels are refused with a code; SVG works',
      run: async (t) => {
        const shown = await t.show(sound());
        const own = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = (() => null) as unknown as typeof own;
        try {
          const code = await shown.graph.toBlob('png').then(
            () => 'a file',
            (error: { code?: string }) => error.code,
          );
          same(code, 'export/failed', 'the code');
          must((await shown.graph.toSVG()).includes('</svg>'), 'SVG');
        } finally {
          HTMLCanvasElement.prototype.getContext = own;
        }
      },
    },
  ] satisfies PageCase[],
};
