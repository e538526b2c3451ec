/** R16: ready in a background tab, where no frame is ever painted. */
import { type PageCase, type Promised, same } from './kit/case.js';
import { until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

export const R16: Promised = {
  id: 'R16',
  title: 'Ready even in a background tab',
  page: [
    {
      number: 114,
      where: 'a page in which no animation frame comes',
      what: 'loads, then comes to the front',
      expected: 'gg-ready comes without a frame; in front the picture stands',
      run: async (t) => {
        const own = globalThis.requestAnimationFrame;
        const waiting: FrameRequestCallback[] = [];
        globalThis.requestAnimationFrame = (call) => waiting.push(call);
        try {
          const shown = await t.give(sound());
          same(shown.ready, 1, 'ready without a frame');
          globalThis.requestAnimationFrame = own;
          for (const call of waiting.splice(0)) call(performance.now());
          await shown.drawn();
          same(shown.count('g.actor'), 3, 'discs');
        } finally {
          globalThis.requestAnimationFrame = own;
        }
      },
    },
    {
      number: 114,
      where: 'a page that says it is hidden',
      what: 'document.visibilityState is hidden while it loads',
      expected: 'ready',
      run: async (t) => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        try {
          const shown = await t.give(sound());
          same(shown.ready, 1, 'ready');
          await until('a picture', () => shown.count('g.actor') === 3);
        } finally {
          delete (document as { visibilityState?: unknown }).visibilityState;
        }
      },
    },
  ] satisfies PageCase[],
  notRun: [
    {
      number: 114,
      what: 'a page frozen and resumed, back/forward cache',
      why: 'browsers that are steered keep no page frozen and turn the cache off',
    },
  ],
};
