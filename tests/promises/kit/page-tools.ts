/**
 * What a case in a page is given: a fresh element to show something in. Many cases run in one page, one after the other,
 * since a page costs seconds and an element milliseconds.
 */
import { type Dataset, parseDataset, type Problem } from '../../../web/model/index.js';
import { accountOf } from './account.js';
import { must, same } from './case.js';

/** The element as a page knows it. */
export interface Graph extends HTMLElement {
  data: unknown;
  src: string | null;
  selected: string | null;
  reading: string;
  limits: unknown;
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  select(key: string | null): void;
  toBlob(format: string, options?: object): Promise<Blob>;
  toSVG(options?: object): Promise<string>;
  openFile(file: Blob): Promise<boolean>;
}

/** What every element of the program tells of its rendering. */
interface Rendered {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<unknown>;
}

/** Longest that a case waits for a picture, ms. It is a limit for what hangs. */
const WAIT = 20_000;

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Waits until something is there. @throws with what was waited for */
export async function until<T>(what: string, look: () => T | null | undefined | false, most = WAIT): Promise<T> {
  const end = performance.now() + most;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await later(5);
  }
}

/** Every element and text inside a root, through all shadow roots. */
function* inside(root: ParentNode): Generator<Element> {
  for (const one of root.querySelectorAll('*')) {
    yield one;
    if (one.shadowRoot) yield* inside(one.shadowRoot);
  }
}

/** Something shown in an element of its own. */
export class Shown {
  readonly problems: Problem[] = [];
  ready = 0;
  failed = 0;

  constructor(readonly graph: Graph) {
    graph.addEventListener('gg-problem', (event) => {
      this.problems.push(...(event as unknown as { problems: Problem[] }).problems);
      this.failed++;
    });
    graph.addEventListener('gg-ready', () => this.ready++);
  }

  get codes(): string[] {
    return this.problems.map(({ code }) => code);
  }

  /** Until the element has told what became of its dataset, `times` in all. */
  async told(times = 1): Promise<this> {
    await until(
      'gg-ready or gg-problem',
      () => this.ready >= times || this.failed >= times || this.ready + this.failed > times,
    );
    return this;
  }

  /** Until a picture stands. */
  async drawn(): Promise<this> {
    await until('a picture', () => {
      const stage = this.find('gg-stage');
      return stage && !stage.hasAttribute('waiting') && stage.shadowRoot?.querySelector('g.actor, g.hub')
        ? stage
        : null;
    });
    return this;
  }

  elements(): Element[] {
    return [...inside(this.graph.shadowRoot)];
  }

  find(selector: string): Element | undefined {
    return this.elements().find((one) => one.matches(selector));
  }

  count(selector: string): number {
    return this.elements().filter((one) => one.matches(selector)).length;
  }

  /** All that can be read, by eyes or aloud: texts, and attributes that hold words. */
  words(root: ParentNode = this.graph.shadowRoot): string {
    const said: string[] = [];
    for (const one of inside(root)) {
      if (one.localName === 'style') continue;
      for (const name of ['aria-label', 'title', 'aria-description', 'placeholder', 'value'])
        said.push(one.getAttribute(name) ?? '');
      for (const node of one.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue ?? '');
      if (one.children.length === 0 || one.localName === 'p' || one.localName === 'text')
        said.push(one.textContent ?? '');
    }
    return said.join('\n');
  }

  async select(key: string | null): Promise<void> {
    this.graph.select(key);
    await this.settled();
  }

  async read(reading: string): Promise<void> {
    this.graph.reading = reading;
    await this.settled();
  }

  /** After all that was asked for has been rendered, down to the last element. */
  async settled(): Promise<void> {
    for (let calm = 0; calm < 2; ) {
      await later(0);
      const pending = [this.graph, ...this.elements()].filter((one) => (one as Partial<Rendered>).isUpdatePending);
      await Promise.all(pending.map((one) => (one as unknown as Rendered).updateComplete));
      calm = pending.length === 0 ? calm + 1 : 0;
    }
  }

  /** What was neither shown nor told of, and where the element says something else than the parser does. */
  account(input: unknown): string[] {
    const { dataset, problems } = parseDataset(input);
    const faults = accountOf(input, dataset, this.problems);
    const codes = problems.map(({ code, pointer }) => `${code} ${pointer}`);
    const told = this.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    if (codes.join('\n') !== told.join('\n'))
      faults.push(`the element tells ${told.slice(0, 5).join(', ')}, the parser ${codes.slice(0, 5).join(', ')}`);
    return dataset ? [...faults, ...this.counts(dataset)] : faults;
  }

  /** The counts in the header, and the discs on the stage, are those of the dataset. */
  private counts({ actors, claims }: Dataset): string[] {
    const counted = this.find('.counts')?.textContent ?? '';
    const stage = this.find('gg-stage')?.shadowRoot;
    const faults: string[] = [];
    const number = (words: RegExp) => Number(words.exec(counted)?.[1]?.replaceAll(',', '') ?? NaN);
    if (counted && number(/([\d,]+) claims?/) !== claims.length)
      faults.push(`${counted.trim()} is said of ${claims.length} claims`);
    const discs = stage?.querySelectorAll('g.actor').length ?? 0;
    if (stage && discs > 0 && discs !== actors.length) faults.push(`${discs} discs for ${actors.length} actors`);
    return faults;
  }
}

export class PageTools {
  /** Addresses that the case may ask for. */
  readonly asked: string[] = [];
  private readonly given: (readonly [unknown, Shown])[] = [];

  constructor(
    readonly arena: HTMLElement,
    private readonly base: string,
  ) {}

  /** Address of an answer of the case’s own. */
  address(name: string): string {
    const address = new URL(name, this.base).href;
    this.asked.push(address);
    return address;
  }

  /** A fresh element, not in the page yet. */
  make(attributes: Readonly<Record<string, string>> = {}): Shown {
    const graph = document.createElement('geopolitical-graph') as Graph;
    for (const [name, value] of Object.entries(attributes)) graph.setAttribute(name, value);
    return new Shown(graph);
  }

  put(shown: Shown): Shown {
    this.arena.append(shown.graph);
    return shown;
  }

  /** Shows a value, and waits until the element has told what became of it. It is accounted for. */
  async give(data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<Shown> {
    const shown = this.make(attributes);
    shown.graph.data = data;
    this.account(data, shown);
    return this.put(shown).told();
  }

  /** As `give`, until its picture stands. */
  async show(data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return (await this.give(data, attributes)).drawn();
  }

  /** Asks an element for an address, and waits for what it tells. */
  load(src: string, attributes: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return this.put(this.make({ ...attributes, src })).told();
  }

  /** The input of an element is accounted for when the case has ended. */
  account(input: unknown, shown: Shown): void {
    this.given.push([input, shown]);
  }

  /** What does not balance, in words; then the place is empty again. */
  async end(): Promise<string[]> {
    const faults = this.given.flatMap(([input, shown]) => shown.account(input));
    this.arena.replaceChildren();
    await later(0);
    return faults;
  }
}

export { later, must, same };
