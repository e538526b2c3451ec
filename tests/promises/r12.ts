/** R12: shown in a place that is hidden or has no size, it is right as soon as it is seen. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { later, type PageTools, type Shown, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

interface Place {
  readonly what: string;
  /** Makes the place in the arena: where the element goes, and how it is shown. */
  make(arena: HTMLElement): { inner: HTMLElement; show(): void };
}

function styled(what: string, hide: Partial<CSSStyleDeclaration>, see: Partial<CSSStyleDeclaration>): Place {
  return {
    what,
    make(arena) {
      const inner = document.createElement('div');
      Object.assign(inner.style, { width: '1000px', height: '640px' }, hide);
      arena.append(inner);
      return { inner, show: () => void Object.assign(inner.style, see) };
    },
  };
}

const PLACES: readonly Place[] = [
  styled('display: none', { display: 'none' }, { display: 'block' }),
  styled('visibility: hidden', { visibility: 'hidden' }, { visibility: 'visible' }),
  styled('0 × 0', { width: '0', height: '0', overflow: 'hidden' }, { width: '1000px', height: '640px' }),
  styled('content-visibility: hidden', { contentVisibility: 'hidden' }, { contentVisibility: 'visible' }),
  styled('transform: scale(0)', { transform: 'scale(0)' }, { transform: 'none' }),
  styled('position far outside', { position: 'absolute', left: '-9999px' }, { position: 'static' }),
  {
    what: 'closed details',
    make(arena) {
      const inner = document.createElement('details');
      inner.append(document.createElement('summary'));
      arena.append(inner);
      return { inner, show: () => void (inner.open = true) };
    },
  },
  {
    what: 'a dialog that is closed',
    make(arena) {
      const inner = document.createElement('dialog');
      inner.style.width = '1000px';
      arena.append(inner);
      return { inner, show: () => inner.show() };
    },
  },
  {
    what: 'a tab that is hidden',
    make(arena) {
      const inner = document.createElement('div');
      inner.hidden = true;
      arena.append(inner);
      return { inner, show: () => void (inner.hidden = false) };
    },
  },
];

/** Every disc stands in the stage, and no two at one place. */
function apart(shown: Shown): void {
  const stage = shown.find('gg-stage')?.getBoundingClientRect();
  const discs = shown
    .elements()
    .filter((one) => one.matches('g.actor circle.hit, g.actor circle'))
    .map((one) => one.getBoundingClientRect());
  must(stage && stage.width > 100 && discs.length >= 3, 'there are discs on a stage');
  const places = new Set(
    discs
      .filter(({ width }) => width > 0)
      .map(({ x, width, y, height }) => `${Math.round((x + width / 2) / 8)} ${Math.round((y + height / 2) / 8)}`),
  );
  must(places.size >= 3, `discs stand at ${places.size} places`);
  for (const { left, right, top, bottom } of discs)
    must(
      left >= stage.left - 1 && right <= stage.right + 1 && top >= stage.top - 1 && bottom <= stage.bottom + 1,
      'a disc stands outside',
    );
}

async function shownIn(t: PageTools, { make }: Place): Promise<void> {
  const { inner, show } = make(t.arena);
  const shown = t.make();
  shown.graph.data = sound();
  t.account(sound(), shown);
  inner.append(shown.graph);
  await shown.told();
  await later(30);
  show();
  // A dialog that opens takes the focus: that is the browser’s doing.
  document.getElementById('field')?.focus({ preventScroll: true });
  await shown.drawn();
  // The frame may be measured anew when it is seen.
  await until('a stage of some size', () => (shown.find('gg-stage')?.clientWidth ?? 0) > 100);
  await shown.settled();
  await shown.drawn();
  apart(shown);
  same(shown.count('g.actor'), 3, 'discs');
}

export const R12: Promised = {
  id: 'R12',
  title: 'Hidden or zero-size containers',
  page: PLACES.map(
    (place): PageCase => ({
      number: 110,
      where: 'an element that is hidden at first',
      what: place.what,
      expected: 'once seen, all discs stand apart and inside',
      run: (t) => shownIn(t, place),
    }),
  ),
  proved: [
    {
      number: 110,
      where: 'a frame from a disk',
      what: 'in a sandbox',
      file: 'tests/browser/manners.spec.ts',
      test: 'from a disk: in a shadow root, in closed details, in a sandboxed frame',
    },
    {
      number: 110,
      where: 'the stage',
      what: 'hidden at first',
      file: 'tests/browser/stage.spec.ts',
      test: 'a stage that is hidden at first shows its scene when it is shown',
    },
  ],
};
