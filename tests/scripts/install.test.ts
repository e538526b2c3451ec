import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Entries = Record<string, { version: string; optional?: boolean }>;

function write(name: string, entries: Entries): void {
  writeFileSync(join(folder, name), JSON.stringify({ packages: entries }));
}

const WANTED = { '': { version: '9.9.9' }, 'node_modules/a': { version: '1.0.0' } };
const INSIDE = 'node_modules/.package-lock.json';

const check = (inside: Entries, more: Entries = {}): boolean => {
  write('package-lock.json', { ...WANTED, ...more });
  write(INSIDE, inside);
  return isInstalled(folder);
};

test('nothing is installed before npm has finished', () => {
  write('package-lock.json', WANTED);
  expect(isInstalled(folder)).toBe(false);
});

test('the same versions are installed, whatever the project’s own version', () => {
  expect(check({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
});

test('another version, one missing or one too many is not', () => {
  expect(check({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  expect(check({})).toBe(false);
  expect(check({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } })).toBe(false);
});

test('an optional package for another platform may be missing, but not be of another version', () => {
  const optional = { 'node_modules/o': { version: '2.0.0', optional: true } };
  expect(check({ 'node_modules/a': { version: '1.0.0' } }, optional)).toBe(true);
  const wrong = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/o': { version: '1.0.0', optional: true } };
  expect(check(wrong, optional)).toBe(false);
});
