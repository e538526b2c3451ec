/** Every case of every promise that needs no browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROMISES } from './all.js';
import { nameOf } from './kit/case.js';
import { NodeTools } from './kit/node-tools.js';
import { PassRule } from './kit/rule.js';

const ALL = process.env.PROMISES === 'all';

let rule: PassRule;
const before = { error: console.error, alert: (globalThis as { alert?: unknown }).alert };
beforeAll(() => {
  rule = new PassRule();
});
afterAll(() => {
  // Other files may follow in this process.
  console.error = before.error;
  if (before.alert === undefined) delete (globalThis as { alert?: unknown }).alert;
});

for (const { id, title, node = [] } of PROMISES) {
  const cases = node.filter((one) => ALL || !one.long);
  if (cases.length === 0) continue;
  describe(`${id} ${title}`, () => {
    it.each(cases.map((one, n) => [`${n + 1}. ${nameOf(one)} → ${one.expected}`, one] as const))(
      '%s',
      async (_, one) => {
        const tools = new NodeTools();
        rule.begin();
        await one.run(tools);
        expect([...tools.account(), ...rule.end([], one.held)]).toEqual([]);
      },
    );
  });
}
