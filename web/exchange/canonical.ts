/**
 * JSON in one form only: the same value gives the same text, whatever order its fields were set in. Fields that the
 * format knows come in the order of the schema, unknown ones after them by code units. Every text survives any way of
 * writing: halves of surrogate pairs and characters that XML forbids or that end lines unseen are escaped.
 */
import { DatasetSchema, type Steps } from '../model/index.js';
import { among, each } from './pieces.js';

/** What the schema library's objects have in common, as far as it is needed to walk them. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

const DATASET = DatasetSchema as Shape;

/** The lists at the top of a dataset, whose items some formats write one by one. */
export type ListName = 'actors' | 'speakers' | 'agreements' | 'claims' | 'layouts';

export const LISTS: readonly ListName[] = ['claims', 'actors', 'speakers', 'agreements', 'layouts'];

/** A whole dataset or a part of its top, in lines if `indent` is given. */
export const canonicalJson = (value: unknown, indent = 0): string => new Writer(indent).text(value, DATASET);

/** The same in pieces; `as` is how each is written where JSON stands in something else, sign by sign. */
export const canonicalSteps = (
  value: object,
  to: string[],
  indent = 0,
  as: (piece: string) => string = (piece) => piece,
): Steps<void> => new Writer(indent).steps(value, DATASET, { to, as });

/** One item of a list, or a part of one, in a single line. */
export const canonicalItem = (list: ListName, item: unknown): string =>
  new Writer(0).text(item, bare(DATASET.entries?.[list])?.item);

/** JSON in lines whose fields stay in the order in which they were set; texts and numbers as in the canonical form. */
export const orderedJson = (value: unknown, margin = ''): string => new Writer(2, true).text(value, undefined, margin);

/** True if two values are written the same: 0 and −0 differ, fields left out and fields that are undefined do not. */
export const sameValue = (one: unknown, other: unknown): boolean => one === other || plain(one) === plain(other);

const plain = (value: unknown): string => (value === undefined ? '' : new Writer(0).text(value, undefined));

function bare(shape: Shape | undefined): Shape | undefined {
  let inner = shape;
  while (inner?.wrapped) inner = inner.wrapped;
  return inner;
}

class Writer {
  constructor(
    private readonly indent: number,
    private readonly asGiven = false,
  ) {}

  text(value: unknown, given: Shape | undefined, margin = ''): string {
    const shape = bare(given);
    if (typeof value === 'string') return escaped(value);
    if (Object.is(value, -0)) return '-0';
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    const inner = margin + ' '.repeat(this.indent);
    if (Array.isArray(value)) {
      const items = value.map((item) => this.text(item, shape?.item, inner));
      return this.enclosed('[', items, ']', margin);
    }
    const fields = this.fieldsOf(value, shape).map(
      ([key, field]) => `${escaped(key)}:${this.indent ? ' ' : ''}${this.text(field, entryOf(shape, key), inner)}`,
    );
    return this.enclosed('{', fields, '}', margin);
  }

  /** Objects field by field, and their lists item by item. */
  *steps(value: object, given: Shape | undefined, paper: Paper, margin = ''): Steps<void> {
    const { to, as } = paper;
    const shape = bare(given);
    const fields = this.fieldsOf(value, shape);
    if (fields.length === 0) to.push(as('{}'));
    if (fields.length === 0) return;
    const inner = margin + ' '.repeat(this.indent);
    const all = fields.reduce((sum, [, field]) => sum + countIn(field), 0);
    let before = 0;
    for (const [n, [key, field]] of fields.entries()) {
      to.push(as(`${n === 0 ? '{' : ','}${this.line(inner)}${escaped(key)}:${this.indent ? ' ' : ''}`));
      const own = entryOf(shape, key);
      if (Array.isArray(field) && field.length > 0)
        yield* among(this.list(field, bare(own)?.item, paper, inner), before, all);
      else to.push(as(this.text(field, own, inner)));
      before += countIn(field);
      yield;
    }
    to.push(as(`${this.line(margin)}}`));
  }

  private *list(items: readonly unknown[], item: Shape | undefined, { to, as }: Paper, margin: string): Steps<void> {
    const inner = margin + ' '.repeat(this.indent);
    const line = this.line(inner);
    to.push(as('['));
    yield* each(to, items, (one, n) => as(`${n === 0 ? '' : ','}${line}${this.text(one, item, inner)}`));
    to.push(as(`${this.line(margin)}]`));
  }

  private line(margin: string): string {
    return this.indent === 0 ? '' : `\n${margin}`;
  }

  private enclosed(open: string, parts: readonly string[], close: string, margin: string): string {
    if (parts.length === 0) return open + close;
    if (this.indent === 0) return open + parts.join() + close;
    const line = `\n${margin}${' '.repeat(this.indent)}`;
    return `${open}${line}${parts.join(`,${line}`)}\n${margin}${close}`;
  }

  private fieldsOf(value: object, shape: Shape | undefined): [string, unknown][] {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (this.asGiven) return fields;
    const order = orderIn(shape);
    const rank = (key: string) => order.get(key) ?? order.size;
    return fields.sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0));
  }
}

/** Where pieces go, and how they are written there. */
interface Paper {
  readonly to: string[];
  readonly as: (piece: string) => string;
}

const countIn = (field: unknown): number => (Array.isArray(field) ? field.length : 0);

const orders = new WeakMap<Shape, ReadonlyMap<string, number>>();

/** The places of the fields that a shape has; the same for every object of it. */
function orderIn(shape: Shape | undefined): ReadonlyMap<string, number> {
  const before = shape && orders.get(shape);
  if (before) return before;
  const order = new Map(Object.keys(shape?.entries ?? {}).map((key, n) => [key, n]));
  if (shape) orders.set(shape, order);
  return order;
}

const entryOf = (shape: Shape | undefined, key: string): Shape | undefined =>
  shape?.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;

/** `JSON.stringify` escapes controls below U+0020 and halves of pairs by itself. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
