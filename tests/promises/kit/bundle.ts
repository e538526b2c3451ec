/** All the cases that run in a page, as one script for it. */
import { build, type Plugin } from 'esbuild';

/** Node’s own modules, and what only cases for Node use, are empty in a page. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:|^fast-check$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** @throws where a table imports what no page can have, such as a tool that builds for Node */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/promises/kit/page.ts'],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [withoutNode],
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}
