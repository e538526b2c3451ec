import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { slimCytoscape } from './scripts/lib/slim-cytoscape.mjs';
import { tightTemplates } from './scripts/lib/tight-templates.mjs';
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

/** Every page in web/pages, by its name. */
function pages(): Record<string, string> {
  const root = at('./web/pages');
  const names = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('.html')) : [];
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.html'.length), `${root}/${name}`]));
}

/** One self-contained file for a `<script>` tag: no dynamic import, so that its hash can be pinned. */
const bundle: UserConfig = {
  plugins: [slimCytoscape(), tightTemplates()],
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
  plugins: [datasets(), slimCytoscape(), tightTemplates()],
  server: { host: '127.0.0.1' },
  build: {
    outDir: at('./dist/site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages() },
  },
};

export default defineConfig(({ mode }) => (mode === 'bundle' ? bundle : site));
