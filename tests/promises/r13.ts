/** R13: it can be moved in the page, and keeps what the reader did. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { send } from './kit/answers.js';
import { later, type PageTools, type Shown, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

type Mover = (graph: Element, to: Element) => void;

/** `moveBefore` keeps the state of what it moves; not every browser has it. */
const moveBefore: Mover = (graph, to) => {
  const move = (to as unknown as { moveBefore?(node: Node, before: Node | null): void }).moveBefore;
  if (move) move.call(to, graph, null);
  else to.append(graph);
};

const MOVES: readonly (readonly [what: string, move: Mover])[] = [
  ['append', (graph, to) => to.append(graph)],
  ['moveBefore', moveBefore],
  ['insertBefore', (graph, to) => void to.insertBefore(graph, null)],
  ['replaceWith', (graph, to) => to.appendChild(document.createElement('i')).replaceWith(graph)],
  ['into a shadow root', (graph, to) => to.attachShadow({ mode: 'open' }).append(graph)],
  [
    'removed and added at once',
    (graph, to) => {
      graph.remove();
      to.append(graph);
    },
  ],
  [
    'wrapped',
    (graph, to) => {
      const box = document.createElement('div');
      graph.replaceWith(box);
      box.append(graph);
      to.append(box);
    },
  ],
  [
    'ten times',
    (graph, to) => {
      for (let n = 0; n < 10; n++) (n % 2 ? to : (graph.parentElement ?? to)).append(graph);
      to.append(graph);
    },
  ],
];

interface Moved {
  readonly selected: string | null;
  readonly view: unknown;
  readonly moved: unknown;
  readonly reading: string;
}
const kept = ({ graph }: Shown): Moved => {
  const { selected, reading } = graph;
  const { view, moved } = graph as unknown as { view: unknown; moved: ReadonlyMap<string, unknown> };
  return { selected, view, moved: [...moved], reading };
};

async function open(t: PageTools): Promise<{ shown: Shown; to: Element }> {
  const shown = t.put(
    t.make({ src: t.address('x.json'), moved: 'a:BBB,2500,5000', view: '5000,5000,1500', selected: 'a:AAA' }),
  );
  const to = document.createElement('section');
  t.arena.append(to);
  await (await shown.told()).drawn();
  return { shown, to };
}

const moves: PageCase[] = MOVES.map(([what, move]) => ({
  number: 105,
  where: 'an element with a selection, a zoom and a disc put elsewhere',
  what,
  expected: 'all of it is kept; nothing is asked for again; it can be pressed',
  answers: { 'x.json': send(sound()) },
  run: async (t) => {
    const { shown, to } = await open(t);
    const before = kept(shown);
    same([before.selected, before.view !== null], ['a:AAA', true], 'as asked for');
    move(shown.graph, to);
    await later(0);
    await shown.drawn();
    await shown.settled();
    same(kept(shown), before, 'kept');
    same(shown.ready, 1, 'loads');
    await shown.select('BBB');
    same(shown.graph.selected, 'a:BBB', 'selected afterwards');
    same(shown.count('g.actor'), 3, 'discs');
  },
}));

const more: PageCase[] = [
  {
    number: 105,
    where: 'an element',
    what: 'taken out, added again later',
    expected: 'as it was',
    answers: { 'x.json': send(sound()) },
    run: async (t) => {
      const { shown, to } = await open(t);
      const before = kept(shown);
      shown.graph.remove();
      await later(50);
      to.append(shown.graph);
      await shown.drawn();
      same(kept(shown), before, 'kept');
      same(shown.ready, 1, 'loads');
    },
  },
  {
    number: 105,
    where: 'an element',
    what: 'cloneNode(true)',
    expected: 'the clone is an element of its own',
    answers: { 'x.json': send(sound()) },
    run: async (t) => {
      const { shown, to } = await open(t);
      const clone = shown.graph.cloneNode(true) as typeof shown.graph;
      to.append(clone);
      await until('the clone’s picture', () =>
        clone.shadowRoot?.querySelector('gg-stage')?.shadowRoot?.querySelector('g.actor'),
      );
      clone.select('CCC');
      await clone.updateComplete;
      same([clone.selected, shown.graph.selected], ['a:CCC', 'a:AAA'], 'selected in each');
    },
  },
  {
    number: 105,
    where: 'the element’s parent',
    what: 'innerHTML += ""',
    expected: 'the new element loads again, the old one is silent',
    answers: { 'x.json': send(sound()) },
    run: async (t) => {
      const { shown } = await open(t);
      // The way that pages do it.
      t.arena.innerHTML += '';
      const fresh = await until('a new element', () => t.arena.querySelector('geopolitical-graph'));
      must(fresh !== (shown.graph as Element), 'it is a new one');
      await until('its picture', () =>
        fresh.shadowRoot?.querySelector('gg-stage')?.shadowRoot?.querySelector('g.actor'),
      );
    },
  },
  {
    number: 109,
    where: 'the tag',
    what: 'properties set before the element is one',
    expected: 'they count',
    run: async (t) => {
      const raw = document.implementation
        .createHTMLDocument()
        .createElement('geopolitical-graph') as typeof shown.graph;
      const shown = t.make();
      raw.data = sound();
      raw.selected = 'a:AAA';
      t.arena.append(raw);
      await until('its picture', () => raw.shadowRoot?.querySelector('gg-stage')?.shadowRoot?.querySelector('g.actor'));
      same(raw.selected, 'a:AAA', 'selected');
    },
  },
];

export const R13: Promised = {
  id: 'R13',
  title: 'Can be moved in the page',
  page: [...moves, ...more],
  proved: [
    {
      number: 105,
      where: 'the stage',
      what: 'moving keeps the view',
      file: 'tests/browser/stage.spec.ts',
      test: 'colors, and a life in the page',
    },
    {
      number: 105,
      where: 'the element',
      what: 'moved while it loads, and while it lays out',
      file: 'tests/browser/life.spec.ts',
      test: 'moved while it loads, and while it lays out, it shows its graph',
    },
  ],
};
