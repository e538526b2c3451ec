/** Runs a case that steers the browser, under the whole pass rule: in a page of its own, among others of one context. */
import { existsSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request } from '@playwright/test';
import { type Handler, serveSite, type Served } from '../../support/server.js';
import type { DriveCase, HostPage } from './case.js';
import type { Check } from './rule.js';
import { type Clock, clockOf, withoutWaits } from './thread.js';

/** The policy that a case is shown under unless it names another. */
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data: blob:";

/** A host page with things of its own, which nothing may touch. */
const hostPage = (
  scripts: string,
  { head = '', body = '' }: HostPage = {},
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">${scripts}${head}</head>
<body><header><h1>The host’s page</h1><form name="body"><label>Name <input id="field"></label></form></header><main id="arena">${body}</main></body></html>`;

const PROGRAM = '<script src="geopolitical-graph.js"></script>';

/** The site with a host page whose cases run inside it. */
export const serveCases = (script: string, routes: Readonly<Record<string, Handler>>): Promise<Served> =>
  serveSite({
    headers: { 'Content-Security-Policy': POLICY },
    routes: {
      ...routes,
      '/host.html': hostPage(`<script src="rule.js"></script>${PROGRAM}`),
      '/rule.js': script,
    },
  });

/** What a context tells while cases run in it, one after the other. */
export class Ears {
  private readonly faults: string[] = [];
  private readonly requests: Request[] = [];
  private readonly clocks = new WeakMap<Page, Clock>();

  /** @param mark begins a line of the console by which the rule inside a page tells of a fault */
  constructor(
    readonly context: BrowserContext,
    readonly browserName: string,
    mark: string,
  ) {
    context.on('console', (message) => {
      if (message.text().startsWith(mark)) this.faults.push(message.text().slice(mark.length));
    });
    context.on('request', (request) => this.requests.push(request));
  }

  begin(): void {
    this.faults.length = 0;
    this.requests.length = 0;
  }

  /** Asks every frame what it can tell now; before it is left, too. */
  private async look(held?: number): Promise<void> {
    for (const page of this.context.pages()) {
      const faults: string[] = [];
      for (const frame of page.frames()) faults.push(...(await checked(frame, held)));
      this.faults.push(...withoutWaits(faults, (await this.clocks.get(page)?.()) ?? Infinity, held));
    }
  }

  /** A page that is asked before it is left. */
  async page(held?: number): Promise<Page> {
    const page = await this.context.newPage();
    this.clocks.set(page, await clockOf(this.context, page, this.browserName));
    for (const name of ['goto', 'reload', 'goBack', 'goForward'] as const) {
      const leave = page[name].bind(page) as (...all: unknown[]) => Promise<never>;
      page[name] = async (...all: unknown[]) => {
        await this.look(held);
        return leave(...all);
      };
    }
    return page;
  }

  /** What broke the rule since then, in words, each once. */
  async end(sites: readonly Site[], { asks, held }: Pick<DriveCase, 'asks' | 'held'>): Promise<string[]> {
    await this.look(held);
    const others = this.requests.map((request) => request.url()).filter((url) => !mayAsk(url, sites, asks));
    return [...new Set([...this.faults, ...others.map((url) => `it asked for ${url}`)])];
  }
}

/** What the rule inside a frame says of it now. */
async function checked(frame: Frame, held?: number): Promise<string[]> {
  if (frame.isDetached() || frame.url() === 'about:blank') return [];
  const faults = await frame.evaluate(
    (most) => (globalThis as unknown as Record<symbol, Check>)[Symbol.for('promises.check')]?.(most) ?? null,
    held,
  );
  return faults ?? [`nobody listened in ${frame.url()}`];
}

interface Site extends Served {
  readonly routes: Readonly<Record<string, unknown>>;
}

/** Pages, scripts and sheets of its sites, answers of its own, and what it says that it asks for. */
function mayAsk(address: string, sites: readonly Site[], asks?: RegExp): boolean {
  const { protocol, origin, pathname, search } = new URL(address);
  if (/^(data|blob|about):$/.test(protocol)) return true;
  const site = sites.find(({ url }) => url === origin);
  // Firefox asks a site for its icon of its own accord.
  if (!site || pathname === '/favicon.ico') return site !== undefined;
  return (
    Object.hasOwn(site.routes, pathname) ||
    (/\.(html|js|css)$/.test(pathname) && existsSync(`dist/site${pathname}`)) ||
    asks?.test(pathname + search) === true
  );
}

/**
 * The faults of one case, in words.
 *
 * @param outside faults that the browser told of so far, which those of this case are added to
 */
export async function steer(ears: Ears, outside: readonly string[], one: DriveCase): Promise<string[]> {
  const { context, browserName } = ears;
  const before = outside.length;
  ears.begin();
  const sites: Site[] = [];
  const allowed: RegExp[] = [];
  const page = await ears.page(one.held);
  const open = async (host: HostPage) => {
    if (host.allow) allowed.push(host.allow);
    const headers = host.headers ?? { 'Content-Security-Policy': POLICY };
    const routes = { '/host.html': hostPage(host.bare ? '' : PROGRAM, host), ...host.routes };
    const site = { ...(await serveSite({ headers, routes })), routes };
    sites.push(site);
    await page.goto(`${site.url}/host.html`);
    return site.url;
  };
  const faults: string[] = [];
  try {
    await one.run({ page, context, browserName, open });
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  const heard = await ears.end(sites, one);
  await Promise.all(context.pages().map((each) => each.close()));
  await Promise.all(sites.map((site) => site.close()));
  const all = [...heard, ...outside.slice(before)].filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  return [...faults, ...all];
}
