/** The rules of the house that no compiler knows: who may import whom, what lies where, what is pinned. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  filesBelow,
  type Import,
  importsBelow,
  loopsIn,
  ROOT,
  specifiersIn,
  withoutComments,
} from './support/imports.js';

/**
 * From the lowest up. `language` stands beside `graph`, which neither knows: the words of the interface, with the word
 * lists of `model`. `exchange` stands beside `view`: its pictures may look into `view`, its data formats do not.
 */
const FLOORS = ['model', 'graph', 'language', 'view', 'exchange', 'elements', 'pages'] as const;
type Floor = (typeof FLOORS)[number];

/** The packages a floor may import. */
const PACKAGES: Readonly<Record<Floor, readonly string[]>> = {
  model: ['valibot'],
  graph: ['graphology', 'graphology-types', 'graphology-metrics'],
  language: [],
  view: ['cytoscape'],
  exchange: [],
  elements: ['lit'],
  // The package itself, as a reader's own project imports it, and the frameworks that the pages show it in.
  pages: ['lit', 'geopolitical-graph', 'react', 'react-dom', 'vue', 'svelte'],
};

const floorOf = (path: string): Floor | undefined => FLOORS.find((floor) => path.startsWith(`web/${floor}/`));
const level = (floor: Floor): number => FLOORS.indexOf(floor);
const shown = ({ file, specifier }: Import): string => `${file} imports ${specifier}`;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

const imports = importsBelow('web');
const packages = (name: string): string[] => [...new Set(imports.filter((i) => i.pack === name).map((i) => i.file))];

describe('the reader of imports', () => {
  test('finds every way to name a module', () => {
    const source = `import type {\n  A,\n  B,\n} from './types.js';
      import c, { d } from 'pack/deep.js';
      import './effect.js';
      export * from './all.js';
      export { e } from './named.js';
      let f: import('./inline.js').F;
      const g = await import('./lazy.js');
      new Worker(new URL('./worker.js', import.meta.url));`;
    const found = ['./types.js', 'pack/deep.js', './effect.js', './all.js', './named.js', './inline.js', './lazy.js'];
    expect(specifiersIn(source).sort()).toEqual([...found, './worker.js'].sort());
  });

  test('is not misled by words in strings, comments and expressions', () => {
    const source = `// import a from 'a';\nconst b = "import c from 'c'"; const d = /["'\`]/; const e = \`from '\${b}'\`;`;
    expect(specifiersIn(source)).toEqual([]);
    const commented = '/* “é” 💥 */ a /* innerHTML */ + b // eval\n+ c';
    expect(withoutComments(commented)).toHaveLength(commented.length);
    expect(withoutComments(commented).split(/\s+/).join('')).toBe('a+b+c');
  });

  test('finds a loop, and none where two paths meet', () => {
    const edges = (...pairs: [string, string][]) => pairs.map(([file, target]) => ({ file, target }));
    expect(loopsIn(edges(['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual([['a', 'b', 'c', 'a']]);
    expect(loopsIn(edges(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']))).toEqual([]);
  });
});

describe('floors', () => {
  test('every source in web/ belongs to a floor', () => {
    const sources = filesBelow('web', ['.ts', '.js', '.css', '.html']);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((file) => !floorOf(file))).toEqual([]);
  });

  test('imports go down only', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === undefined) return false;
      const from = floorOf(file);
      const to = floorOf(target);
      // The data is floor 0, which only the pages read as files.
      if (!to) return !(from === 'pages' && target.startsWith('graph-data/'));
      return !from || level(to) > level(from);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('the words know of the floors below nothing but word lists', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === undefined || !file.startsWith('web/language/')) return false;
      return !target.startsWith('web/language/') && target !== 'web/model/index.ts';
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('there is no loop of imports', () => {
    expect(loopsIn(imports).map((loop) => loop.join(' → '))).toEqual([]);
  });

  test('a floor imports only the packages it may', () => {
    const wrong = imports.filter(({ file, pack }) => {
      const floor = floorOf(file);
      return pack !== undefined && floor !== undefined && !PACKAGES[floor].includes(pack);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('cytoscape runs in one file', () => {
    expect(packages('cytoscape')).toEqual(['web/view/network.ts']);
  });

  test('scripts use the floors below the elements', () => {
    const wrong = importsBelow('scripts').filter(({ target }) => {
      const floor = target === undefined ? undefined : floorOf(target);
      return floor !== undefined && level(floor) > level('exchange');
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('data goes out and in without a picture', () => {
    const wrong = imports.filter(({ file, target }) => {
      const inData = file.startsWith('web/exchange/') && !file.startsWith('web/exchange/picture/');
      return inData && target !== undefined && /^web\/(view|exchange\/picture)\//.test(target);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('floors 1 and 2, the words and the data formats compile without the libraries of the browser and of Node', () => {
    const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.floors.json', '--showConfig'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    const config = JSON.parse(stdout) as { files: string[]; compilerOptions: { lib: string[]; types: string[] } };
    expect(config.compilerOptions.lib).toEqual(['es2023']);
    expect(config.compilerOptions.types).toEqual([]);
    const files = config.files.map((file) => file.replace(/^\.\//, '')).sort();
    const folders = ['web/exchange', 'web/graph', 'web/language', 'web/model'];
    const sources = folders.flatMap((folder) => filesBelow(folder, ['.ts']));
    expect(files).toEqual(sources.filter((file) => !file.startsWith('web/exchange/picture/')));
  });
});

describe('text never becomes code', () => {
  /** The lint sees properties and imports; this sees the words in templates and strings as well. */
  const BANNED =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|document\.writeln?|Math\.random|eval)\b|\bnew Function\b/;

  test('no source in web/ names a way from text to HTML or script, nor chance', () => {
    const hits = filesBelow('web', ['.ts']).flatMap((file) => {
      const found = BANNED.exec(withoutComments(read(file)));
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(hits).toEqual([]);
  });

  test('no page holds script or style of its own, so that all run under a strict policy', () => {
    const hits = filesBelow('web', ['.html']).filter((file) =>
      /<script(?![^>]*\b(src\b|type="application\/json"))[^>]*>|\son[a-z]+\s*=|\sstyle\s*=|<style/i.test(read(file)),
    );
    expect(hits).toEqual([]);
  });
});

describe('the README', () => {
  const plain = (words: string): string => words.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

  test('quotes the rule for labels as it stands in the source', () => {
    const comment = /\n \* 1\. [^]*?(?=\n \*\/)/.exec(read('web/graph/bundle.ts'))?.[0] ?? '';
    const quoted = /^> 1\. [^]*?(?=\n\n)/m.exec(read('README.md'))?.[0] ?? '';
    expect(comment).not.toBe('');
    expect(plain(quoted.replace(/^>/gm, ''))).toBe(plain(comment.replace(/^ \*/gm, '')));
  });

  test('lists every command, and none that is not there', () => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const words = read('README.md').match(/npm (run [a-z:-]+|start|test)/g) ?? [];
    const named = new Set(words.map((command) => command.replace(/^npm (run )?/, '')));
    const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
    expect([...named].sort()).toEqual(own.sort());
  });

  test('names no file that is not there', () => {
    const paths = read('README.md').match(/`(web|scripts|tests|graph-data)\/[^`\s]*`/g) ?? [];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.map((path) => path.slice(1, -1)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('every command runs a file that is there', () => {
  const { scripts } = json('package.json') as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((command) => command.match(/scripts\/[a-z.-]+\.(ts|mjs)/g) ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

describe('the ground', () => {
  const FIXED = ['README.md', 'graph-data', 'package.json', 'scripts', 'tests', 'tsconfig.json', 'web'];
  const TOOLS = [
    '.ci',
    '.gitignore',
    '.npmrc',
    '.oxlintrc.json',
    'CHANGELOG.md',
    'LICENSE',
    'SECURITY.md',
    'biome.json',
    'package-lock.json',
    'playwright.config.ts',
    'tsconfig.build.json',
    'tsconfig.floors.json',
    'vite.config.ts',
    'vitest.config.ts',
  ];

  test('the top folder holds what it should and nothing else', () => {
    const ignored = new Set(
      read('.gitignore')
        .split('\n')
        .map((line) => line.replace(/\/$/, '')),
    );
    const names = readdirSync(ROOT).filter((name) => name !== '.git' && !ignored.has(name) && !name.endsWith('.log'));
    expect(names.sort()).toEqual([...FIXED, ...TOOLS].sort());
  });

  test('every dependency is pinned to one version', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lock file names no place to download from', () => {
    const { packages: entries } = json('package-lock.json') as { packages: Record<string, Record<string, unknown>> };
    expect(Object.keys(entries).length).toBeGreaterThan(1);
    expect(Object.keys(entries).filter((name) => 'resolved' in (entries[name] ?? {}))).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/registry/i);
  });

  test('the lock file lists the programs for every platform, without which npm ci refuses it', () => {
    interface Entry {
      readonly optionalDependencies?: Readonly<Record<string, string>>;
      readonly version?: string;
    }
    const { packages: entries } = json('package-lock.json') as { packages: Record<string, Entry> };
    const missing = Object.entries(entries).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !entries[`${path}/node_modules/${name}`]?.version && !entries[`node_modules/${name}`]?.version,
      ),
    );
    expect(missing).toEqual([]);
  });
});
