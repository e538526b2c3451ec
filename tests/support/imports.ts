/** Reads from the sources who imports whom. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Import {
  /** The importing file, from the project's root, with slashes. */
  readonly file: string;
  /** What stands in the source, without a query (`?worker`). */
  readonly specifier: string;
  /** The imported file, from the project's root, with slashes; absent for a package. */
  readonly target?: string;
  /** The imported package, without a path inside it; absent for a file. */
  readonly pack?: string;
}

/** All files below a folder whose names end in one of the endings, from the project's root, in order. */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const literal = (value: unknown): string[] => (isNode(value) && typeof value.value === 'string' ? [value.value] : []);

/** `new URL('./worker.js', import.meta.url)`: how a worker or another file is named without an import. */
function urlOf(node: Node): string[] {
  const { callee, arguments: args } = node;
  const named = isNode(callee) && callee.name === 'URL' && Array.isArray(args) && args.length === 2;
  return named && isNode(args[1]) && args[1].type === 'MemberExpression' ? literal(args[0]) : [];
}

function specifiersAt(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source ?? node.argument);
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'NewExpression':
      return urlOf(node);
    default:
      return [];
  }
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value)) {
    if (typeof value.type === 'string') visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** Every module a source names: import, import type, export from, import(), import('…').T, new URL(…). */
export function specifiersIn(source: string): string[] {
  const { program, errors } = parseSync('source.ts', source);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const found: string[] = [];
  walk(program, (node) => found.push(...specifiersAt(node)));
  return found;
}

/** The source with its comments blanked out, so that what they speak of is not taken for code. */
export function withoutComments(source: string): string {
  const { comments } = parseSync('source.ts', source);
  let code = source;
  for (const { start, end } of comments) code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);
  return code;
}

function importOf(file: string, specifier: string): Import {
  const plain = specifier.replace(/[?#].*$/, '');
  if (!plain.startsWith('.') && !plain.startsWith('/')) {
    const [scope = '', name = ''] = plain.split('/');
    return { file, specifier: plain, pack: scope.startsWith('@') ? `${scope}/${name}` : scope };
  }
  const target = posix.normalize(posix.join(posix.dirname(file), plain));
  const typed = target.replace(/\.js$/, '.ts');
  return { file, specifier: plain, target: existsSync(join(ROOT, typed)) ? typed : target };
}

/** Every import of every TypeScript file below a folder. */
export function importsBelow(folder: string): Import[] {
  const own = filesBelow(folder, ['.ts']).filter((file) => !file.includes('node_modules/'));
  return own.flatMap((file) =>
    specifiersIn(readFileSync(join(ROOT, file), 'utf8')).map((specifier) => importOf(file, specifier)),
  );
}

/** Loops of files that import one another, each as the path round it; none if the list is empty. */
export function loopsIn(imports: readonly Pick<Import, 'file' | 'target'>[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) if (target) next.set(file, [...(next.get(file) ?? []), target]);
  const done = new Set<string>();
  const loops: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) loops.push([...path.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return loops;
}
