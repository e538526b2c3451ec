/**
 * The way in: an untrusted value is copied into plain objects, lists, strings and numbers of our own, so that nothing
 * after it meets a getter, a loop, a prototype or a character that cannot be printed. The input is only read.
 */
import { cut } from './nearest.js';
import { type Problem, pointer } from './problems.js';
import type { Steps } from './steps.js';

/** Everything Unicode counts as a control (but tab and line ends), non-characters, and halves of surrogate pairs. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Cs}]/gu;
/** Characters that make two texts look the same when they are not. */
const UNSEEN = /[\u00AD\u180E\u200B\u2060\uFEFF]/u;
/** In ids also those that turn the direction of writing, or join letters. */
const UNSEEN_IN_ID = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u;
/** Writing to these keys can change objects elsewhere in the page. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Every unprintable code unit replaced by U+FFFD, one for one, so that offsets stay right. */
export const cleanText = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

export const hasUnseen = (text: string): boolean => UNSEEN.test(text);
export const hasUnseenInId = (id: string): boolean => UNSEEN_IN_ID.test(id);

export interface Limits {
  /** Levels of objects and lists inside one another. */
  readonly depth: number;
  /** Objects, lists, strings, numbers altogether. */
  readonly values: number;
  /** Most items taken from a list at the top of the dataset, by its name. */
  readonly items: Readonly<Record<string, number>>;
}

export interface TakenIn {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

type Key = string | number;

interface Task {
  readonly source: object;
  readonly target: Record<string, unknown> | unknown[];
  readonly up: Task | null;
  readonly key: Key;
  readonly depth: number;
}

/** Objects and lists that are copied in one step. */
const IN_STEP = 500;

/** Copies a value. Never throws; works without recursion, so that depth costs no stack. */
export function* takeIn(input: unknown, limits: Limits): Steps<TakenIn> {
  const copier = new Copier(limits);
  const value = yield* copier.start(input);
  return { value, problems: copier.problems };
}

class Copier {
  readonly problems: Problem[] = [];
  private readonly tasks: Task[] = [];
  private count = 0;

  constructor(private readonly limits: Limits) {}

  *start(input: unknown): Steps<unknown> {
    const value = this.convert(input, null, '');
    for (let n = 0; n < this.tasks.length && this.count <= this.limits.values; n += 1) {
      this.run(this.tasks[n]!);
      if (n % IN_STEP === 0) yield;
    }
    if (this.count > this.limits.values) {
      const message = `The dataset holds more than ${this.limits.values} values; the rest was not read.`;
      this.report('limit/items', '', message, 'Split the dataset into several.');
    }
    return value;
  }

  private run(task: Task): void {
    let keys: Key[];
    try {
      keys = Array.isArray(task.source) ? this.indexes(task, task.source.length) : Object.keys(task.source);
    } catch {
      this.unreadable(this.pointerOf(task));
      return;
    }
    for (const key of keys) {
      if (this.count > this.limits.values) return;
      if (typeof key === 'string' && FORBIDDEN.has(key)) this.forbidden(pointerAt(task, key), key);
      else this.copyField(task, key);
    }
  }

  private copyField(task: Task, key: Key): void {
    let found: unknown;
    try {
      found = (task.source as Record<Key, unknown>)[key];
    } catch {
      this.unreadable(pointerAt(task, key));
      return;
    }
    if (found === undefined && !Array.isArray(task.target)) return;
    (task.target as Record<Key, unknown>)[key] = this.convert(found, task, key);
  }

  /** The copy of one value; objects and lists are filled later. */
  private convert(found: unknown, up: Task | null, key: Key): unknown {
    this.count += 1;
    if (typeof found === 'string') return this.text(found, up, key);
    if (typeof found === 'number') return this.number(found, up, key);
    if (found === null || typeof found === 'boolean') return found;
    if (typeof found !== 'object') {
      const message = `A ${typeof found} stands where a dataset can only hold text, numbers, lists and objects.`;
      this.report('schema/type', place(up, key), message, 'Give plain JSON.');
      return null;
    }
    return this.open(found, up, key);
  }

  private open(source: object, up: Task | null, key: Key): unknown {
    const depth = (up?.depth ?? 0) + 1;
    if (depth > this.limits.depth) {
      const message = `Objects and lists lie more than ${this.limits.depth} deep inside one another.`;
      this.report('limit/depth', place(up, key), message, 'No part of a dataset needs to lie so deep; flatten it.');
      return null;
    }
    for (let above = up; above; above = above.up) {
      if (above.source === source) {
        this.report('schema/type', place(up, key), 'An object contains itself.', 'Give plain JSON.');
        return null;
      }
    }
    try {
      const target = Array.isArray(source) ? [] : {};
      this.tasks.push({ source, target, up, key, depth });
      return target;
    } catch {
      this.unreadable(place(up, key));
      return null;
    }
  }

  private indexes(task: Task, length: number): number[] {
    const most = task.depth === 2 ? this.limits.items[String(task.key)] : undefined;
    const some = Math.min(length, most ?? this.limits.values);
    if (most !== undefined && length > most) {
      const message = `The dataset has ${length} ${task.key}; the first ${most} are read and the other ${length - most} left out.`;
      this.report(
        'limit/items',
        pointer(task.key, most),
        message,
        'Split the dataset, or raise the limit in the call.',
      );
    }
    return Array.from({ length: some }, (_, n) => n);
  }

  private text(found: string, up: Task | null, key: Key): string {
    const clean = cleanText(found);
    if (clean !== found) {
      const message = `“${cut(clean)}” holds characters that cannot be shown; each was replaced by U+FFFD (�).`;
      this.report('schema/text', place(up, key), message, 'Remove control characters and broken pairs.', 'warning');
    }
    return clean;
  }

  private number(found: number, up: Task | null, key: Key): number {
    if (!Number.isFinite(found)) {
      const message = `${String(found)} is not a number that can be drawn or counted with.`;
      this.report('schema/number', place(up, key), message, 'Give a finite number.');
    } else if (Number.isInteger(found) && !Number.isSafeInteger(found)) {
      const message = `${String(found)} is too large to be held exactly.`;
      this.report('schema/number', place(up, key), message, 'Give a number below 9,007,199,254,740,992.', 'warning');
    }
    return found;
  }

  private pointerOf(task: Task): string {
    return place(task.up, task.key);
  }

  private forbidden(at: string, key: string): void {
    const message = `A field is called “${key}”, which datasets may not use: it has a meaning of its own in JavaScript.`;
    this.report('schema/type', at, message, 'Rename or remove the field.');
  }

  private unreadable(at: string): void {
    this.report('schema/type', at, 'A value could not be read: the object given throws.', 'Give plain JSON.');
  }

  private report(
    code: Problem['code'],
    at: string,
    message: string,
    hint: string,
    severity: Problem['severity'] = 'error',
  ) {
    this.problems.push({ code, severity, pointer: at, message, hint });
  }
}

const pointerAt = (task: Task, key: Key): string => place(task, key);

function place(up: Task | null, key: Key): string {
  const keys: Key[] = up ? [key] : [];
  for (let task = up; task?.up; task = task.up) keys.unshift(task.key);
  return pointer(...keys);
}
