/** Runs inside the page: the cases of a promise in a row, each under the pass rule; then those of the next one. */
import { PROMISES } from '../all.js';
import { PageTools } from './page-tools.js';
import { PassRule } from './rule.js';
import { sound } from './texts.js';

const rule = new PassRule();

interface Verdict {
  readonly faults: readonly string[];
  readonly ms: number;
}

/** A browser reads a program of a megabyte when it first runs: not what the rule is about. */
async function warm(arena: HTMLElement): Promise<void> {
  const tools = new PageTools(arena, location.origin);
  await tools.show(sound());
  await tools.end();
}

let warmed: Promise<void> | null = null;

/** The numbers of the cases of a promise, run one after the other; what each broke. */
async function run(id: string, numbers: readonly number[]): Promise<Verdict[]> {
  const cases = PROMISES.find((promise) => promise.id === id)?.page ?? [];
  const arena = document.getElementById('arena');
  if (!arena) throw new Error('there is no place to show cases in');
  await (warmed ??= warm(arena));
  const verdicts: Verdict[] = [];
  for (const n of numbers) {
    const one = cases[n];
    if (!one) throw new Error(`${id} has no case ${n}`);
    const from = performance.now();
    const tools = new PageTools(arena, `${location.origin}/case/${id}/${n}/`);
    rule.begin();
    const faults: string[] = [];
    try {
      await one.run(tools);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    faults.push(...(await tools.end()), ...rule.end(tools.asked, one.held));
    verdicts.push({ faults, ms: performance.now() - from });
  }
  return verdicts;
}

declare global {
  var promises: { run: typeof run };
}

// Before the page is looked at, so that this name is no change to it.
globalThis.promises = { run };
