/** Fields that the format does not know: kept, and warned of once for each kind of place. */
import type * as v from 'valibot';
import { cut } from './nearest.js';
import { type Problem, pointer } from './problems.js';
import type { Steps } from './steps.js';

/** What the schema library's objects have in common, as far as it is needed to walk them. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

interface Step {
  readonly shape: Shape;
  readonly value: unknown;
  readonly keys: readonly (string | number)[];
}

/** Editors use `$schema` to find the JSON Schema. */
const ALLOWED: ReadonlySet<string> = new Set(['$schema']);

/** Values that are looked at in one step. */
const IN_STEP = 2_000;

export function* unknownFields(schema: v.GenericSchema, input: unknown): Steps<Problem[]> {
  const found = new Map<string, { readonly keys: readonly (string | number)[]; times: number }>();
  const steps: Step[] = [{ shape: schema as Shape, value: input, keys: [] }];
  let seen = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (++seen % IN_STEP === 0) yield;
    const { value, keys } = step;
    const shape = step.shape.wrapped ?? step.shape;
    if (Array.isArray(value) && shape.item) {
      for (let n = value.length - 1; n >= 0; n -= 1)
        steps.push({ shape: shape.item, value: value[n], keys: [...keys, n] });
    } else if (typeof value === 'object' && value !== null && shape.entries) {
      for (const [key, field] of Object.entries(value)) {
        const known = Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
        if (known) steps.push({ shape: known, value: field, keys: [...keys, key] });
        else if (!ALLOWED.has(key)) note([...keys, key]);
      }
    }
  }
  function note(keys: readonly (string | number)[]): void {
    const kind = JSON.stringify(keys.map((key) => (typeof key === 'number' ? 0 : key)));
    const before = found.get(kind);
    if (before) before.times += 1;
    else if (found.size < 200) found.set(kind, { keys, times: 1 });
  }
  return [...found.values()].map(({ keys, times }) => ({
    code: 'schema/unknown',
    severity: 'warning',
    pointer: pointer(...keys),
    message: `The format has no field “${cut(String(keys.at(-1)), 40)}” here${times > 1 ? ` (${times} times)` : ''}; it is kept but not used.`,
    hint: 'Check the spelling; a newer version of the program may know it.',
  }));
}
