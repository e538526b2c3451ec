/**
 * `npm start`: installs if needed, builds, and serves the explorer on this machine only.
 * `npm start -- --port 5000` asks for a port; if it is taken, the next free one is used.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, ROOT, stop } from './install.mjs';
import { filesOf, listen } from './serve.mjs';

const DEFAULT_PORT = 4173;

/** @returns {number} */
function portAskedFor() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      stop(`${values.port} is no port: give a number from 1 to 65535.`);
    return port;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nUse: npm start -- [--port NUMBER]`);
  }
}

const port = portAskedFor();
install();
// Vite is there only after the installation, so this must not be imported above.
const { build } = await import('./build.mjs');
await build({ quiet: true, parts: ['bundle', 'site', 'api'] });
const server = await listen(filesOf(join(ROOT, 'dist', 'site')), { port, tries: 100 });
console.log(`\nThe explorer is at ${server.url}/  (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
