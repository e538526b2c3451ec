/**
 * `npm run promises`: what the component promises, promise by promise, and how many cases of each passed.
 *
 * `npm run promises -- --all` runs everything, in Chromium and in Firefox, with inputs by chance under a new seed; without
 * it what `npm test` runs, and the tests that prove a case elsewhere. `--only R1,R20` runs some, `--browser firefox` one
 * browser’s part without Node’s. `--node` runs what needs no browser. It needs `npm run build` before.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROMISES } from '../tests/promises/all.js';
import { nameOf, type Promised, type Proof } from '../tests/promises/kit/case.js';

interface Result {
  readonly file: string;
  readonly title: string;
  readonly project: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Promises whose cases it runs. */
  readonly holds: readonly string[];
  /** What it noted of them, promise by promise, as it went. */
  readonly notes: readonly { readonly id: string; readonly passed: number; readonly failed: readonly string[] }[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'promises-'));

function run(args: readonly string[], env: Readonly<Record<string, string>>): void {
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
}

function reported<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** A title as a pattern for the runners, with what `%s` stands for left open. */
const pattern = (title: string): string =>
  title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(\.\d+)?[sjid#]|\\\$\\\{.*?\\\}/g, '.*');

function inNode(wanted: readonly Promised[], env: Readonly<Record<string, string>>): Result[] {
  const proofs = wanted.flatMap(({ proved = [] }) => proved.filter(({ file }) => file.endsWith('.test.ts')));
  const files = [
    'tests/promises/node.test.ts',
    'tests/promises/rule.test.ts',
    ...new Set(proofs.map(({ file }) => file)),
  ];
  const names = [...wanted.map(({ id }) => `${id} `), 'the pass rule', ...proofs.map(({ test }) => pattern(test))];
  const out = join(folder, 'node.json');
  const runner = ['node_modules/vitest/vitest.mjs', 'run', ...files, '-t', names.join('|')];
  run([...runner, '--reporter=dot', '--reporter=json', `--outputFile.json=${out}`], env);
  return (reported<VitestReport>(out)?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, title, status }) => ({
        file: name.replaceAll('\\', '/').replace(/^.*\/(tests\/)/, '$1'),
        title: name.includes('tests/promises/') ? fullName : title,
        project: 'node',
        state: status === 'passed' ? ('passed' as const) : ('failed' as const),
        holds: name.includes('tests/promises/node.test') ? [fullName.split(' ')[0] ?? ''] : [],
        notes: [],
      })),
  );
}

function inBrowsers(
  wanted: readonly Promised[],
  env: Readonly<Record<string, string>>,
  browser: string | undefined,
): Result[] {
  const proofs = wanted.flatMap(({ proved = [] }) =>
    proved.filter(({ file, long }) => file.endsWith('.spec.ts') && (!long || env.LONG)),
  );
  const files = ['tests/promises/page.spec.ts', ...new Set(proofs.map(({ file }) => file))];
  const names = [
    'the pass rule',
    'cases in page ',
    'cases that steer the browser: ',
    ...proofs.map(({ test }) => pattern(test)),
  ];
  const out = join(folder, 'browsers.json');
  const runner = ['node_modules/@playwright/test/cli.js', 'test', ...files, '-g', names.join('|')];
  const only = wanted.map(({ id }) => id).join();
  // All of it in one browser after the other may take longer than what `npm test` runs.
  const more = ['--reporter=dot,json', '--global-timeout=0', ...(browser ? [`--project=${browser}`] : [])];
  run([...runner, ...more], { ...env, PROMISES_ONLY: only, PLAYWRIGHT_JSON_OUTPUT_FILE: out });
  const all = (suite: Suite): Result[] => [
    ...(suite.suites ?? []).flatMap(all),
    ...suite.specs.flatMap(({ title, file, tests }) =>
      tests.map(({ projectName, status, annotations }) => ({
        file: `tests/${file}`,
        title,
        project: projectName,
        state:
          status === 'skipped'
            ? ('skipped' as const)
            : status === 'expected'
              ? ('passed' as const)
              : ('failed' as const),
        holds: annotations.flatMap(({ type, description }) => (type === 'holds' ? [description ?? ''] : [])),
        notes: annotations.flatMap(({ type, description }) =>
          type === 'promise' ? [JSON.parse(description ?? '{}') as Result['notes'][number]] : [],
        ),
      })),
    ),
  ];
  return (reported<{ suites: readonly Suite[] }>(out)?.suites ?? []).flatMap(all);
}

interface Sum {
  passed: number;
  failed: number;
  readonly faults: string[];
}

/** A case is a row that ran once; each engine that runs it counts once more. */
function sumOf({ id }: Promised, results: readonly Result[]): Sum {
  const sum: Sum = { passed: 0, failed: 0, faults: [] };
  for (const { title, project, state, notes } of results.filter(({ holds }) => holds.includes(id))) {
    if (state === 'skipped') continue;
    const noted = notes.filter((one) => one.id === id);
    for (const { passed, failed } of noted) {
      sum.passed += passed;
      sum.failed += failed.length;
      sum.faults.push(...failed.map((words) => `${words} (${project})`));
    }
    const told = notes.some(({ failed }) => failed.length > 0);
    if (noted.length === 0) sum[state] += 1;
    // All cases of all promises passed, and yet the browser heard of something when the test had ended.
    else if (state === 'failed' && !told) sum.failed += 1;
    if (state === 'failed' && (noted.length === 0 || !told)) sum.faults.push(`${title} (${project})`);
  }
  return sum;
}

/** A proof counts as one case; it fails where its test is gone, did not run, or did not pass. */
function prove(proof: Proof, results: readonly Result[], sum: Sum, ran: (proof: Proof) => boolean): void {
  if (!ran(proof)) return;
  const title = new RegExp(`^${pattern(proof.test)}`, 's');
  const found = results.filter(
    (result) => result.file === proof.file && title.test(result.title) && result.state !== 'skipped',
  );
  const passed = found.length > 0 && found.every(({ state }) => state === 'passed');
  if (passed) sum.passed += 1;
  else {
    sum.failed += 1;
    const why = found.length === 0 ? 'is not there, or did not run' : 'failed';
    sum.faults.push(`${nameOf(proof)}: the test “${proof.test}” of ${proof.file} ${why}`);
  }
}

function main(): number {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      node: { type: 'boolean' },
      only: { type: 'string' },
      browser: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  const wanted = PROMISES.filter(({ id }) => !only || only.includes(id));
  const env: Record<string, string> = values.all ? { PROMISES: 'all', ALL_ENGINES: '1', LONG: '1' } : {};
  const from = performance.now();
  const results = [
    ...(values.browser ? [] : inNode(wanted, env)),
    ...(values.node ? [] : inBrowsers(wanted, env, values.browser)),
  ];
  rmSync(folder, { recursive: true, force: true });
  const ran = ({ file, long }: Proof) =>
    (file.endsWith('.test.ts') ? !values.browser : !values.node) && (!long || values.all === true);
  const part = values.node || values.browser;
  const total = { passed: 0, failed: 0, left: 0, without: 0 };
  console.log('');
  for (const promise of wanted) {
    const sum = sumOf(promise, results);
    for (const proof of promise.proved ?? []) prove(proof, results, sum, ran);
    const cases = sum.passed + sum.failed;
    console.log(
      `${promise.id} ${promise.title}: ${cases} cases, ${sum.passed} passed${sum.failed ? `, ${sum.failed} FAILED` : ''}`,
    );
    for (const fault of sum.faults) console.log(`    failed: ${fault}`);
    for (const { number, what, why } of promise.notRun ?? [])
      console.log(`    not run: ${number ? `${number} · ` : ''}${what} (${why})`);
    if (cases === 0 && !part) console.log('    has no case');
    total.passed += sum.passed;
    total.failed += sum.failed;
    total.left += promise.notRun?.length ?? 0;
    total.without += cases === 0 && !part ? 1 : 0;
  }
  const rule = results.filter(({ file, holds }) => file.startsWith('tests/promises/') && holds.length === 0);
  const broken = rule.filter(({ state }) => state === 'failed');
  for (const { title, project } of broken) console.log(`the rule itself failed: ${title} (${project})`);
  const engines = [...new Set(results.map(({ project }) => project))].join(', ');
  console.log(
    `\n${wanted.length} promises, ${total.passed + total.failed} cases: ${total.passed} passed, ${total.failed} failed, ${total.left} not run (${engines}; ${Math.round((performance.now() - from) / 1000)} s)`,
  );
  return total.failed || total.without || broken.length || rule.length === 0 ? 1 : 0;
}

process.exitCode = main();
