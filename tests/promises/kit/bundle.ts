/** What runs in pages, as one script for each kind of them: all the cases, or the pass rule alone. */
import { build, type Plugin } from 'esbuild';

/** Node’s own modules, and what only cases for Node use, are empty in a page. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:|^fast-check$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

async function scriptOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/promises/kit/${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withoutNode],
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}

/** @throws where a table imports what no page can have, such as a tool that builds for Node */
export const pageScript = (): Promise<string> => scriptOf('page.ts');

/** The pass rule, for every page and frame that a case steers. */
export const earsScript = (): Promise<string> => scriptOf('ears.ts');
