/**
 * `npm run licenses`: lists on what terms everything is used: what is in the bundle, what npm installs with the package,
 * and how many tools of development there are by their terms. Exits 1 if anything that is shipped is under copyleft, or
 * under terms that are not known.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './install.mjs';
import { dependenciesOf } from './lib/package-install.js';
import { isPermissive, packageAt, packagesOf } from './lib/third-party.mjs';

type Package = ReturnType<typeof packageAt>;

/** Paths of the bundle's modules; the file itself is not written. */
async function bundled(): Promise<string[]> {
  const modules: string[] = [];
  const list = {
    name: 'list-modules',
    generateBundle(_: unknown, files: Record<string, object>) {
      for (const file of Object.values(files) as { modules?: Record<string, { renderedLength: number }> }[])
        for (const [id, { renderedLength }] of Object.entries(file.modules ?? {}))
          if (renderedLength > 0) modules.push(id);
    },
  };
  await build({ root: ROOT, mode: 'bundle', logLevel: 'silent', build: { write: false }, plugins: [list] });
  return modules;
}

/** How many packages of development there are, by their terms. */
function tools(): [string, number][] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const counts = new Map<string, number>();
  for (const { dev, license = 'none named' } of Object.values(packages))
    if (dev) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** @returns how many are under terms that will not do */
function print(title: string, packages: readonly Package[]): number {
  console.log(`\n${title}`);
  for (const { name, version, license } of packages)
    console.log(`  ${isPermissive(license) ? ' ' : '!'} ${name.padEnd(32)}${version.padEnd(12)}${license}`);
  return packages.filter(({ license }) => !isPermissive(license)).length;
}

const wrong =
  print('In the one-file bundle:', packagesOf(await bundled())) +
  print('Installed by npm with the package:', dependenciesOf(ROOT).map(packageAt));
console.log('\nTools of development, which are not shipped, by their terms:');
for (const [license, count] of tools()) console.log(`    ${`${count}`.padStart(4)} ${license}`);
if (wrong > 0) {
  console.error(`\n${wrong} of what is shipped is under copyleft, or under terms that are not known (marked with !).`);
  process.exitCode = 1;
}
