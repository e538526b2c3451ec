/**
 * A small server of static files for the explorer and the tests. It answers this machine only, reads only below its
 * root, and lets nothing be cached. Only Node's own modules.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => void} Handler */
/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Served */

const HOST = '127.0.0.1';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file a request path names, or undefined where there is none or where it would lie outside the root.
 *
 * @param {string} root
 * @param {string} pathname still percent-encoded
 */
export function fileAt(root, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const base = resolve(root);
  const file = resolve(join(base, path));
  if (file !== base && !file.startsWith(base + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return realpathSync(file).startsWith(realpathSync(base) + sep) ? file : undefined;
  // Without the slash the page's own relative addresses would point one folder up.
  if (found?.isDirectory() && path.endsWith('/')) return fileAt(root, `${pathname}index.html`);
  return undefined;
}

/**
 * The path a request asks for, still percent-encoded. Not by way of `new URL`, which takes `//name` for a host and
 * throws at `//`.
 *
 * @param {Request} request
 */
export const pathOf = (request) => (request.url ?? '/').replace(/[?#].*$/s, '');

/**
 * @param {string} root
 * @param {Record<string, string>} [headers] sent with every answer
 * @returns {Handler}
 */
export function filesOf(root, headers = {}) {
  return (request, response) => {
    const fixed = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers };
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileAt(root, pathOf(request)) : undefined;
    if (!file) {
      response.writeHead(404, { ...fixed, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { ...fixed, 'Content-Type': type, 'Content-Length': statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/**
 * Starts listening on this machine only.
 *
 * @param {Handler} handler
 * @param {{ port?: number, tries?: number }} [options] `port` 0 takes any free one; `tries` is how many ports from
 *   `port` upwards may be tried
 * @returns {Promise<Served>}
 * @throws the system's error where no port can be had
 */
export async function listen(handler, { port = 0, tries = 1 } = {}) {
  for (let next = port; ; next++) {
    try {
      return await listenAt(handler, next);
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || next + 1 >= port + tries || next >= 65_535) throw error;
    }
  }
}

/**
 * @param {Handler} handler
 * @param {number} port
 * @returns {Promise<Served>}
 */
function listenAt(handler, port) {
  return new Promise((done, failed) => {
    const server = createServer(handler);
    server.once('error', failed);
    server.listen(port, HOST, () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      done({ url: `http://${HOST}:${at}`, port: at, close: () => closed(server) });
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
