/**
 * What a promise is made of: a table of cases. A case says where what is put and what is expected, and runs in Node, in a
 * page among many others (`page`), or with a browser of its own to steer (`drive`). After each the pass rule is checked
 * by one piece of code, `rule.ts`.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { Handler } from '../../../scripts/serve.mjs';
import type { NodeTools } from './node-tools.js';
import type { PageTools } from './page-tools.js';

interface About {
  /** Numbers in the list of hostile and broken input, 1 to 125, where the case is one of them. */
  readonly number?: number | readonly number[];
  readonly where: string;
  readonly what: string;
  readonly expected: string;
  /** Left to `npm run promises -- --all`. */
  readonly long?: boolean;
  /** A limit that the documents state allows the page to be held for longer than the rule does, ms. */
  readonly held?: number;
}

export interface NodeCase extends About {
  readonly run: (tools: NodeTools) => unknown;
}

export interface PageCase extends About {
  /** What a server says at an address of the case’s own; it runs in Node, so that it may use nothing from around it but constants. */
  readonly answers?: Readonly<Record<string, Handler>>;
  readonly run: (tools: PageTools) => unknown;
}

/**
 * What a steered case is given: a page that is not opened yet, and a server with answers of the case’s own. The pass rule
 * listens in every page and every frame that comes to be in the context.
 */
export interface DriveTools {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly browserName: string;
  /** Opens a host page of this head and body, under this policy; its address without the file’s name. */
  open(host: HostPage): Promise<string>;
}

export interface HostPage {
  readonly head?: string;
  /** Without the program: the case brings its own. */
  readonly bare?: boolean;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly routes?: Readonly<Record<string, string | Handler>>;
  /** Faults by the pass rule that are the very thing asked for. */
  readonly allow?: RegExp;
}

export interface DriveCase extends About {
  /** Only here, with the reason. */
  readonly only?: readonly ['chromium' | 'firefox', string];
  /** Addresses, without the site’s, that it may ask for beside pages, scripts and answers of its own. */
  readonly asks?: RegExp;
  readonly run: (tools: DriveTools) => Promise<unknown>;
}

/** A test of the suite that proves a case: it is not written a second time. */
export interface Proof extends Omit<About, 'expected'> {
  readonly file: string;
  /** Its title, or for a table of tests the text that its title begins with. */
  readonly test: string;
}

/** What cannot be run here, and why. */
export interface NotRun {
  readonly number?: number;
  readonly what: string;
  readonly why: string;
}

export interface Promised {
  readonly id: `R${number}`;
  readonly title: string;
  readonly node?: readonly NodeCase[];
  readonly page?: readonly PageCase[];
  readonly drive?: readonly DriveCase[];
  readonly proved?: readonly Proof[];
  readonly notRun?: readonly NotRun[];
}

/** One line for people: number, where, what. */
export const nameOf = ({ number, where, what }: Pick<About, 'number' | 'where' | 'what'>): string => {
  const numbers = number === undefined ? '' : `${[number].flat().join(', ')} · `;
  return `${numbers}${where}: ${JSON.stringify(what.length > 70 ? `${what.slice(0, 70)}…` : what).slice(1, -1)}`;
};

/** @throws with the words, unless it holds */
export function must(holds: unknown, words: string): asserts holds {
  if (!holds) throw new Error(words);
}

/** As JSON, with fields in one order. */
const json = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** @throws unless both are the same as JSON, whatever the order of fields */
export function same(actual: unknown, expected: unknown, words: string): void {
  const [a, b] = [json(actual), json(expected)];
  if (a !== b) throw new Error(`${words}: ${a?.slice(0, 400)} instead of ${b?.slice(0, 400)}`);
}
