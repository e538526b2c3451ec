/**
 * `npm run check-package`: the package as its users get it. It is packed, looked over by publint and arethetypeswrong,
 * installed into an empty project, and used there: in Node, from TypeScript in both ways of resolving modules, through a
 * bundler, and from a plain page in Chromium. Needs `npm run build`; asks no registry.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { ROOT } from './install.mjs';
import { dependency, installed, packed } from './lib/package-install.js';
import { NODE_USE, PAGE_USE, projectOf, TYPED_USE } from './lib/package-uses.js';

/** A program's words where it failed; null where all is well. A program that does not end counts as failed. */
function failure(args: readonly string[], cwd: string): Promise<string | null> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((done) => {
    execFile(process.execPath, [...args], { cwd, timeout: 120_000, env }, (error, stdout, stderr) =>
      done(error && (`${stdout}${stderr}`.trim() || error.message)),
    );
  });
}

async function linted(tarball: string): Promise<string | null> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(bytes).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false })).join('\n') || null;
}

/** Declarations that a user's compiler reads, from the entries on. */
function reachable(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g))
      visit(resolve(dirname(file), (path ?? '').replace(/\.js$/, '.d.ts')));
  };
  for (const entry of entries) visit(entry);
  return [...found];
}

function leaks(home: string): string | null {
  const elements = join(home, 'dist', 'lib', 'elements');
  const files = reachable([join(elements, 'index.d.ts'), join(elements, 'define.d.ts')]);
  const leaking = files.filter((file) => /cytoscape|graphology/i.test(readFileSync(file, 'utf8')));
  return leaking.map((file) => relative(home, file)).join('\n') || null;
}

/** The use with `define`, bundled: cytoscape is to come in a file of its own, when it is asked for. */
async function lazily(project: string): Promise<string | null> {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ['typed.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    metafile: true,
    logLevel: 'silent',
  });
  const entry = metafile.outputs['out/typed.js'];
  const has = (output: typeof entry) => Object.keys(output?.inputs ?? {}).some((file) => /\/cytoscape\//.test(file));
  const static_ = (entry?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  if ([entry, ...static_.map((path) => metafile.outputs[path])].some(has)) return 'cytoscape comes with the entry';
  return Object.values(metafile.outputs).some(has) ? null : 'cytoscape does not come at all';
}

/** The one-file bundle fetches no more of itself: nothing in it is an `import`. */
function whole(home: string): string | null {
  const text = readFileSync(join(home, 'dist', 'geopolitical-graph.js'), 'utf8');
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, start } = node as { type?: unknown; start?: number };
    if (/^(Import|Export)\w*(Declaration|Expression)$/.test(String(type)))
      found.push(text.slice(start, Number(start) + 80));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(text));
  return found.join('\n') || null;
}

/** A page from the disk with the one-file bundle, opened in Chromium: in words, what is not as it should be. */
async function opened(project: string): Promise<string | null> {
  const found = findChromium();
  if (!found) return 'found no Chromium: run npm test once, which installs one';
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(pathToFileURL(join(project, 'page.html')).href);
    await page.locator('gg-stage g.actor').first().waitFor({ timeout: 20_000 });
    return wrong.join('\n') || null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await browser.close();
  }
}

function write(project: string): void {
  const dataset = readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8');
  const files = { 'package.json': '{ "type": "module", "private": true }', 'node.js': NODE_USE, 'typed.ts': TYPED_USE };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  writeFileSync(join(project, 'page.html'), PAGE_USE(dataset));
  for (const way of ['nodenext', 'bundler'] as const)
    writeFileSync(join(project, `tsconfig.${way}.json`), JSON.stringify(projectOf(way)));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    const tarball = packed(folder);
    const project = join(folder, 'project');
    mkdirSync(project);
    write(project);
    const home = installed(tarball, project);
    const tsc = dependency('typescript/bin/tsc');
    const attw = dependency('@arethetypeswrong/cli/dist/index.js');
    const checks: readonly (readonly [name: string, run: () => string | null | Promise<string | null>])[] = [
      ['publint', () => linted(tarball)],
      ['arethetypeswrong', () => failure([attw, tarball, '--profile', 'esm-only', '--no-emoji'], folder)],
      ['no cytoscape or graphology in public types', () => leaks(home)],
      ['Node: no side effect, and it ends', () => failure(['node.js'], project)],
      ['TypeScript, nodenext', () => failure([tsc, '-p', 'tsconfig.nodenext.json'], project)],
      ['TypeScript, bundler', () => failure([tsc, '-p', 'tsconfig.bundler.json'], project)],
      ['cytoscape comes lazily in modules', () => lazily(project)],
      ['the one-file bundle imports nothing', () => whole(home)],
      ['a plain page', () => opened(project)],
    ];
    // Side by side: most of them wait for a program of their own.
    const found = await Promise.all(checks.map(async ([name, run]) => [name, await run()] as const));
    for (const [name, wrong] of found) {
      console.log(`${wrong === null ? 'ok    ' : 'FAILED'} ${name}`);
      if (wrong === null) continue;
      console.error(wrong);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
