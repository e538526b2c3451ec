/** The built site on this machine, with room for pages and answers of a test's own. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesOf, type Handler, listen, pathOf, type Served } from '../../scripts/serve.mjs';
import { ROOT } from './imports.js';

export type { Handler, Served };

export interface SiteOptions {
  /** Sent with every answer, e.g. a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What to answer at a path (query left out) instead of the built site's file: a body, or a handler. */
  readonly routes?: Readonly<Record<string, string | Handler>>;
  /** The folder of the built site where it is another. */
  readonly root?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves dist/site on a free port of this machine. The caller closes it. */
export function serveSite({
  headers = {},
  routes = {},
  root = join(ROOT, 'dist/site'),
}: SiteOptions = {}): Promise<Served> {
  if (!existsSync(root)) throw new Error(`${root} is not there: run \`npm run build\` first.`);
  const files = filesOf(root, headers);
  return listen((request, response) => {
    const pathname = pathOf(request);
    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    if (typeof route === 'function') route(request, response);
    else if (route === undefined) files(request, response);
    else {
      const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-store' }).end(route);
    }
  });
}
