/** Runs inside the page: one case after the other, each under the pass rule. */
import { PROMISES } from '../all.js';
import { PageTools } from './page-tools.js';
import { PassRule } from './rule.js';
import { sound } from './texts.js';

const rule = new PassRule();

interface Verdict {
  readonly faults: readonly string[];
  readonly ms: number;
}

function arena(): HTMLElement {
  const found = document.getElementById('arena');
  if (!found) throw new Error('there is no place to show cases in');
  return found;
}

/** A browser reads a program of a megabyte when it first runs: not what the rule is about. */
async function warm(): Promise<void> {
  const tools = new PageTools(arena(), location.origin);
  await tools.show(sound());
  await tools.end();
}

/** One case of a promise; what it broke. */
async function run(id: string, n: number): Promise<Verdict> {
  const one = PROMISES.find((promise) => promise.id === id)?.page?.[n];
  if (!one) throw new Error(`${id} has no case ${n}`);
  const from = performance.now();
  const tools = new PageTools(arena(), `${location.origin}/case/${id}/${n}/`);
  rule.begin();
  const faults: string[] = [];
  try {
    await one.run(tools);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  faults.push(...(await tools.end()), ...rule.end(tools.asked, one.held));
  return { faults, ms: performance.now() - from };
}

declare global {
  var promises: { warm: typeof warm; run: typeof run };
}

// Before the page is looked at, so that this name is no change to it.
globalThis.promises = { warm, run };
