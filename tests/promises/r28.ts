/** R28: import on a server is safe. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type DriveCase, must, type Promised, same } from './kit/case.js';

const MODULES = [
  'dist/lib/elements/index.js',
  'dist/lib/elements/define.js',
  'dist/geopolitical-graph.js',
  'dist/lib/model/index.js',
  'dist/lib/graph/index.js',
  'dist/lib/exchange/index.js',
];

export const R28: Promised = {
  id: 'R28',
  title: 'Import on a server is safe',
  drive: MODULES.map(
    (path, n): DriveCase => ({
      long: n !== 0 && n !== 2,
      where: 'node -e "import(…)"',
      what: path,
      expected: 'ends by itself with 0, within 2 s of work; no window, no document, no element is made',
      only: ['chromium', 'no browser has a part in it'],
      run: async () => {
        must(existsSync(path), 'it is built');
        const script = `const names = new Set(Object.getOwnPropertyNames(globalThis));
          await import(${JSON.stringify(`./${path}`)});
          const { user, system } = process.cpuUsage();
          const made = Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name));
          // Lit registers elements in a list of its own there.
          const other = made.filter((name) => !/^lit|^reactiveElement|^customElements$/.test(name));
          console.log(JSON.stringify({ made: other, window: typeof window, document: typeof document, slow: user + system > 2e6 }));`;
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
          encoding: 'utf8',
          timeout: 30_000,
          env: { PATH: process.env.PATH },
        });
        same([status, stderr], [0, ''], 'status and errors');
        same(JSON.parse(stdout), { made: [], window: 'undefined', document: 'undefined', slow: false }, 'left behind');
      },
    }),
  ),
};
