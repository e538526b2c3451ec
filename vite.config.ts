import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { firstPaint } from './scripts/lib/first-paint.js';
import { quietLit } from './scripts/lib/quiet-lit.mjs';
import { slimCytoscape } from './scripts/lib/slim-cytoscape.mjs';
import { thirdParty } from './scripts/lib/third-party.mjs';
import { tightTemplates } from './scripts/lib/tight-templates.mjs';
import { scriptText } from './web/exchange/offline/inline.js';
import { filesOf } from './scripts/serve.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** While developing, datasets are read from where they lie; the built site gets copies (scripts/build.mjs). */
function datasets(): Plugin {
  return {
    name: 'datasets',
    configureServer(server) {
      server.middlewares.use('/graph-data', filesOf(at('./graph-data')));
    },
  };
}

/** Svelte's components for the one page that shows how Svelte uses the element. */
function svelteComponents(): Plugin {
  return {
    name: 'svelte-components',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const { js } = compile(code, { filename: id, css: 'injected' });
      return { code: js.code, map: js.map.toString() };
    },
  };
}

/** Makes the one-file bundle fit to be pasted between script tags; after the minifier, which would write `<` again. */
function fitForInline(): Plugin {
  return {
    name: 'fit-for-inline',
    generateBundle: {
      order: 'post',
      handler(_, files) {
        for (const file of Object.values(files)) if (file.type === 'chunk') file.code = scriptText(file.code);
      },
    },
  };
}

/** Every page in web/pages, by its name. */
function pages(): Record<string, string> {
  const root = at('./web/pages');
  const names = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('.html')) : [];
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.html'.length), `${root}/${name}`]));
}

/** One self-contained file for a `<script>` tag: no dynamic import, so that its hash can be pinned. */
const bundle: UserConfig = {
  plugins: [slimCytoscape(), quietLit(), tightTemplates(), fitForInline(), thirdParty()],
  build: {
    outDir: at('./dist'),
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: at('./web/elements/standalone.ts'),
      formats: ['iife'],
      name: 'geopoliticalGraph',
      fileName: () => 'geopolitical-graph.js',
    },
  },
};

/** The explorer and the other pages; all addresses relative, so that the folder can be put anywhere. */
const site: UserConfig = {
  root: at('./web/pages'),
  base: './',
  publicDir: false,
  plugins: [datasets(), firstPaint(), slimCytoscape(), tightTemplates(), svelteComponents()],
  // The pages write what a reader's own project would.
  resolve: {
    alias: {
      'geopolitical-graph/define': at('./web/elements/define.ts'),
      'geopolitical-graph': at('./web/elements/index.ts'),
    },
  },
  server: { host: '127.0.0.1' },
  build: {
    outDir: at('./dist/site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages() },
  },
};

export default defineConfig(({ mode }) => (mode === 'bundle' ? bundle : site));
