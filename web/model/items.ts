/** Reads the lists of a dataset item by item, so that one bad item costs nothing but itself. */
import * as v from 'valibot';
import { problemOf, shown } from './issues.js';
import { LIMITS } from './limits.js';
import { cut } from './nearest.js';
import { type Problem, pointer } from './problems.js';
import type { Steps } from './steps.js';

/** An item that the schema accepts, and where it stood in the input. */
export interface Read<T> {
  readonly value: T;
  readonly pointer: string;
}

export interface ReadList<T> {
  readonly items: Read<T>[];
  readonly problems: Problem[];
}

type Fields = Record<string, unknown>;
type Issues = readonly v.BaseIssue<unknown>[];

/** A mended copy of an item whose faults all lie in fields that it can do without; null if they do not. */
export type Mend = (item: Fields, issues: Issues) => Fields | null;

export interface ListTask<S extends v.GenericSchema> {
  /** Name of the list at the top of the dataset. */
  readonly list: string;
  /** “Claim”, “Actor” … */
  readonly what: string;
  readonly schema: S;
  /** Most characters of a text whose schema says 10,000. */
  readonly longest: number;
  readonly mend?: Mend;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Items that are read in one step. */
const IN_STEP = 40;

/** `spoiled` tells whether something at or under a pointer could not be read at all, which is already listed. */
export function* readList<S extends v.GenericSchema>(
  task: ListTask<S>,
  input: unknown,
  spoiled: (at: string) => boolean,
): Steps<ReadList<v.InferOutput<S>>> {
  const items: Read<v.InferOutput<S>>[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(input)) return { items, problems: [noList(task, input)] };
  for (const [n, item] of (input as readonly unknown[]).entries()) {
    if (n % IN_STEP === IN_STEP - 1) yield { done: n, of: input.length };
    const at = pointer(task.list, n);
    if (spoiled(at)) continue;
    const value = readItem(task, item, n, problems);
    if (value !== undefined) items.push({ value, pointer: at });
  }
  return { items, problems };
}

function noList(task: { readonly list: string }, input: unknown): Problem {
  const missing = input === undefined;
  return {
    code: missing ? 'schema/required' : 'schema/type',
    severity: 'error',
    pointer: pointer(task.list),
    message: missing ? `The dataset has no “${task.list}”.` : `“${task.list}” is ${shown(input)} but must be a list.`,
    hint: `Add a list of ${task.list}, if only an empty one: [].`,
  };
}

/** What a schema makes of a value where texts may be longer than it says: a host page has raised the limit. */
export function parsedWith<S extends v.GenericSchema>(shape: S, value: unknown, longest: number): v.SafeParseResult<S> {
  const result = v.safeParse(shape, value);
  if (result.success || longest <= LIMITS.label) return result;
  const left = result.issues.filter(
    ({ type, requirement, input }) =>
      !(type === 'max_length' && requirement === LIMITS.label && typeof input === 'string' && input.length <= longest),
  );
  if (left.length === 0 && result.typed) return { ...result, success: true, issues: undefined };
  return { ...result, issues: left as unknown as typeof result.issues };
}

function readItem<S extends v.GenericSchema>(
  task: ListTask<S>,
  item: unknown,
  n: number,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = parsedWith(task.schema, item, task.longest);
  if (result.success) return result.output;
  const id = isFields(item) && typeof item.id === 'string' ? item.id : undefined;
  const what = `${task.what} ${id?.trim() ? `“${cut(id, 40)}”` : n + 1}`;
  problems.push(...result.issues.map((issue) => problemOf(issue, what, [task.list, n], id)));
  const mended = isFields(item) && task.mend ? task.mend(item, result.issues) : null;
  const again = mended && parsedWith(task.schema, mended, task.longest);
  return again?.success ? again.output : undefined;
}

/** Mends by leaving out faulty optional fields, faulty members of `lists`, and putting the id for a faulty name. */
export function mendWithout(fields: readonly string[], lists: readonly string[] = []): Mend {
  return (item, issues) => {
    const mended: Fields = { ...item };
    const bad = new Map<string, Set<unknown>>();
    for (const issue of issues) {
      const [field, member] = (issue.path ?? []).map((step) => step.key);
      if (typeof field !== 'string') return null;
      if (field === 'name') mended.name = item.id;
      else if (lists.includes(field) && typeof member === 'number')
        bad.set(field, (bad.get(field) ?? new Set()).add(member));
      else if (fields.includes(field) || lists.includes(field)) delete mended[field];
      else return null;
    }
    for (const [field, members] of bad) {
      const all = item[field];
      if (Array.isArray(all) && field in mended) mended[field] = all.filter((_, n) => !members.has(n));
    }
    return mended;
  };
}
